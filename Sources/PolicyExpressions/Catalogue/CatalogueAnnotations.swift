/// What the catalogue says in brackets before a type or a member.
struct CatalogueAnnotations {
  var access: CatalogueAccess?
  var isOpaque = false
  var isNewer = false
  var nullWhen: String?
  var note: String?

  /// A line of a declaration, by its place.
  struct Line {
    var start: Int
    var end: Int
    var annotations: CatalogueAnnotations
  }

  /// The lines that say something. Their annotations, which are English, become spaces.
  static func take(from bytes: inout [UInt8]) -> [Line] {
    bytes.withUnsafeMutableBufferPointer { bytes in
      var lines: [Line] = []
      var start = 0
      while start < bytes.count {
        let end = UnsafeBufferPointer(bytes).place(of: UInt8(ascii: "\n"), start, bytes.count)
        if let line = takeLine(bytes, start, end) { lines.append(line) }
        start = end + 1
      }
      return lines
    }
  }

  private static func takeLine(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Line? {
    var annotations = CatalogueAnnotations()
    var place = start
    while place < end {
      if bytes[place] == UInt8(ascii: "[") {
        let close = UnsafeBufferPointer(bytes).place(of: UInt8(ascii: "]"), place, end)
        annotations.add(String(decoding: bytes[place + 1..<close], as: UTF8.self))
        for index in place..<min(close + 1, end) { bytes[index] = UInt8(ascii: " ") }
        place = close
      } else if bytes[place] != UInt8(ascii: " ") {
        return Line(start: start, end: end, annotations: annotations)
      }
      place += 1
    }
    return nil
  }

  private mutating func add(_ text: String) {
    let colon = text.utf8.firstIndex(of: UInt8(ascii: ":"))
    let value = colon.map { String(text[$0...].dropFirst(2)) }
    switch text[..<(colon ?? text.endIndex)] {
    case "unlisted": access = .unlisted
    case "refused": access = .refused(instead: value)
    case "opaque": isOpaque = true
    case "newer": isNewer = true
    case "null": nullWhen = value
    case "since": note = value.map { "since \($0)" }
    default: note = value ?? text
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte comes next in a part, or the part's end.
  func place(of byte: UInt8, _ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end, self[place] != byte { place += 1 }
    return place
  }
}
