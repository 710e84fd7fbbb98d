/// The lines of a type's members, told apart without reading them: `Convert` has three hundred, and
/// an expression calls one.
struct CatalogueLines: Sendable {
  /// What a line declares, as far as its first look tells.
  enum Kind: Hashable, Sendable {
    case constructor, conversion, `operator`, indexer
    /// A method, a property, a field or a member of an enumeration.
    case named(String)
  }

  private struct Line: Sendable {
    var kind: LineKind
    var range: Range<Int>
    var name: Range<Int>
  }

  private enum LineKind: Sendable { case constructor, conversion, `operator`, indexer, named }

  private let bytes: [UInt8]
  /// All under the header, in the order of the declaration.
  private var lines: [Line] = []

  init(_ text: Substring) {
    // A part of a text is copied byte by byte where nobody asks for all of them at once.
    bytes = text.utf8.withContiguousStorageIfAvailable { Array($0) } ?? Array(text.utf8)
    let newLine = UInt8(ascii: "\n")
    var start = (bytes.firstIndex(of: newLine) ?? bytes.count) + 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: newLine) ?? bytes.count
      if end > start { lines.append(line(start, end)) }
      start = end + 1
    }
  }

  /// The lines of a kind, one under the other, in the order of the declaration; empty where there are
  /// none.
  func text(of kind: Kind) -> String {
    var found: [UInt8] = []
    for line in lines where isOf(kind, line) {
      if !found.isEmpty { found.append(UInt8(ascii: "\n")) }
      found += bytes[line.range]
    }
    return String(decoding: found, as: UTF8.self)
  }

  private func isOf(_ kind: Kind, _ line: Line) -> Bool {
    switch (kind, line.kind) {
    case (.named(let name), .named):
      line.name.count == name.utf8.count && bytes[line.name].elementsEqual(name.utf8)
    case (.constructor, .constructor), (.conversion, .conversion), (.operator, .operator),
      (.indexer, .indexer):
      true
    default: false
    }
  }

  /// Looks at a line in the format that `catalogue/README.md` describes.
  private func line(_ first: Int, _ last: Int) -> Line {
    func line(_ kind: LineKind, _ name: Range<Int> = 0..<0) -> Line {
      Line(kind: kind, range: first..<last, name: name)
    }
    var start = first
    // Annotations come first, and may hold anything but their closing bracket.
    while start < last {
      if bytes[start] == UInt8(ascii: "[") {
        start = bytes[start..<last].firstIndex(of: UInt8(ascii: "]")) ?? last
      } else if bytes[start] != UInt8(ascii: " ") {
        break
      }
      start += 1
    }
    let declaration = bytes[min(start, last)..<last]
    if declaration.starts(with: "new(".utf8) { return line(.constructor) }
    if declaration.starts(with: "static implicit ".utf8)
      || declaration.starts(with: "static explicit ".utf8)
    {
      return line(.conversion)
    }
    // The name stands before the first parenthesis or brace, or at the end of the line.
    var end = declaration.startIndex
    var bracket: Int?
    while end < last {
      let byte = bytes[end]
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "{") { break }
      if byte == UInt8(ascii: "["), bracket == nil { bracket = end }
      end += 1
    }
    if let bracket, word(start, bracket).elementsEqual("this".utf8) { return line(.indexer) }
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    if end > start + 1, bytes[end - 1] == UInt8(ascii: ">"), bytes[end - 2].isIdentifierPart {
      // Type parameters of a method: none of them has parameters of its own.
      end = bytes[start..<end].lastIndex(of: UInt8(ascii: "<")) ?? end
    }
    let name = word(start, end)
    if name.isEmpty
      || word(start, max(start, name.startIndex - 1)).elementsEqual("operator".utf8)
    {
      return line(.operator)
    }
    return line(.named, name.startIndex..<name.endIndex)
  }

  /// The identifier that ends at a place; empty where none does.
  private func word(_ start: Int, _ end: Int) -> ArraySlice<UInt8> {
    var first = end
    while first > start, bytes[first - 1].isIdentifierPart { first -= 1 }
    return bytes[first..<end]
  }
}
