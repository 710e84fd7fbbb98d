/// The lines of a type's members, told apart without reading them: `Convert` has three hundred, and
/// an expression calls one.
struct CatalogueLines: Sendable {
  /// What a line declares, as far as its first look tells.
  enum Kind: Hashable, Sendable {
    case constructor, conversion, `operator`, indexer
    /// A method, a property, a field or a member of an enumeration.
    case named(String)
    /// A method that may stand behind a value of another type.
    case `extension`(String)
  }

  private struct Line: Sendable {
    var kind: LineKind
    var range: Range<Int>
    var name: Range<Int>
  }

  private enum LineKind: Sendable {
    case constructor, conversion, `operator`, indexer, named, extending
  }

  private let bytes: [UInt8]
  /// All under the header, in the order of the declaration.
  private let lines: [Line]

  init(_ text: String) {
    bytes = Array(text.utf8)
    lines = bytes.withUnsafeBufferPointer { Self.lines(in: $0) }
  }

  /// The lines of a kind, one under the other, in the order of the declaration; empty where there are
  /// none.
  func text(of kind: Kind) -> [UInt8] {
    switch kind {
    case .constructor: text { $0.kind == .constructor }
    case .conversion: text { $0.kind == .conversion }
    case .operator: text { $0.kind == .operator }
    case .indexer: text { $0.kind == .indexer }
    case .named(let name): text(of: name) { $0.kind == .named || $0.kind == .extending }
    case .extension(let name): text(of: name) { $0.kind == .extending }
    }
  }

  private func text(of name: String, _ isOf: (Line) -> Bool) -> [UInt8] {
    let wanted = Array(name.utf8)
    guard let first = wanted.first else { return [] }
    return text { line in
      line.name.count == wanted.count && bytes[line.name.lowerBound] == first && isOf(line)
        && wanted.indices.allSatisfy { bytes[line.name.lowerBound + $0] == wanted[$0] }
    }
  }

  @inline(__always) private func text(_ isWanted: (Line) -> Bool) -> [UInt8] {
    var found: [UInt8] = []
    for line in lines where isWanted(line) {
      if !found.isEmpty { found.append(UInt8(ascii: "\n")) }
      found += bytes[line.range]
    }
    return found
  }

  /// The names of the extension methods, as often as they come.
  var extensionNames: [String] {
    lines.filter { $0.kind == .extending }.map { String(decoding: bytes[$0.name], as: UTF8.self) }
  }

  // MARK: A first look

  private static func lines(in bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
    var lines: [Line] = []
    var start = bytes.place(of: UInt8(ascii: "\n"), 0, bytes.count) + 1
    while start < bytes.count {
      let end = bytes.place(of: UInt8(ascii: "\n"), start, bytes.count)
      if end > start { lines.append(line(bytes, start, end)) }
      start = end + 1
    }
    return lines
  }

  private static func holds(
    _ text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    guard end - start >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[start + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// Looks at a line in the format that `catalogue/README.md` describes.
  private static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ last: Int
  ) -> Line {
    var start = first
    // Annotations come first, and may hold anything but their closing bracket.
    while start < last {
      if bytes[start] == UInt8(ascii: "[") {
        start = bytes.place(of: UInt8(ascii: "]"), start, last)
        if start == last { break }
      } else if bytes[start] != UInt8(ascii: " ") {
        break
      }
      start += 1
    }
    let range = first..<last
    if holds("new(", bytes, start, last) {
      return Line(kind: .constructor, range: range, name: 0..<0)
    }
    if holds("static implicit ", bytes, start, last)
      || holds("static explicit ", bytes, start, last)
    {
      return Line(kind: .conversion, range: range, name: 0..<0)
    }
    // The name stands before the first parenthesis or brace, or at the end of the line.
    var end = start
    var bracket: Int?
    while end < last {
      let byte = bytes[end]
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "{") { break }
      if byte == UInt8(ascii: "["), bracket == nil { bracket = end }
      end += 1
    }
    if let bracket, isWord("this", bytes, start, bracket) {
      return Line(kind: .indexer, range: range, name: 0..<0)
    }
    let isExtension = holds("(this ", bytes, end, last)
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    if end > start + 1, bytes[end - 1] == UInt8(ascii: ">"), bytes[end - 2].isIdentifierPart {
      // Type parameters of a method: none of them has parameters of its own.
      var less = end
      while less > start, bytes[less - 1] != UInt8(ascii: "<") { less -= 1 }
      if less > start { end = less - 1 }
    }
    let name = wordStart(bytes, start, end)
    if name == end || name > start && isWord("operator", bytes, start, name - 1) {
      return Line(kind: .operator, range: range, name: 0..<0)
    }
    return Line(kind: isExtension ? .extending : .named, range: range, name: name..<end)
  }

  /// Where the identifier begins that ends at a place.
  private static func wordStart(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var first = end
    while first > start, bytes[first - 1].isIdentifierPart { first -= 1 }
    return first
  }

  private static func isWord(
    _ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    let first = wordStart(bytes, start, end)
    return end - first == word.utf8CodeUnitCount && holds(word, bytes, first, end)
  }
}
