/// The lines of a type's members, told apart without reading them: `Convert` has three hundred, and
/// an expression calls one.
struct CatalogueLines: Sendable {
  /// What a line declares, as far as its first look tells.
  enum Kind: Hashable, Sendable {
    case constructor, conversion, `operator`, indexer
    /// A method, a property, a field or a member of an enumeration.
    case named(String)
  }

  /// All under the header, in the order of the declaration.
  private var lines: [Kind: [Substring]] = [:]

  init(_ text: Substring) {
    let newLine = UInt8(ascii: "\n")
    let headerEnd = text.utf8.firstIndex(of: newLine) ?? text.endIndex
    for line in text[headerEnd...].utf8.split(separator: newLine) {
      lines[Self.kind(line), default: []].append(Substring(line))
    }
  }

  subscript(kind: Kind) -> [Substring] { lines[kind] ?? [] }

  /// - Parameter line: in the format that `catalogue/README.md` describes.
  private static func kind(_ line: Substring.UTF8View) -> Kind {
    let bytes = Array(line)
    var start = 0
    // Annotations come first, and may hold anything but their closing bracket.
    while start < bytes.count {
      if bytes[start] == UInt8(ascii: "[") {
        start = bytes[start...].firstIndex(of: UInt8(ascii: "]")) ?? bytes.count
      } else if bytes[start] != UInt8(ascii: " ") {
        break
      }
      start += 1
    }
    let declaration = bytes[min(start, bytes.count)...]
    if declaration.starts(with: "new(".utf8) { return .constructor }
    if declaration.starts(with: "static implicit ".utf8)
      || declaration.starts(with: "static explicit ".utf8)
    {
      return .conversion
    }
    // The name stands before the first parenthesis or brace, or at the end of the line.
    var end = declaration.startIndex
    var bracket: Int?
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "{") { break }
      if byte == UInt8(ascii: "["), bracket == nil { bracket = end }
      end += 1
    }
    if let bracket, word(in: bytes, start, bracket).elementsEqual("this".utf8) { return .indexer }
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: ">"), bytes[end - 2].isIdentifierPart {
      // Type parameters of a method: none of them has parameters of its own.
      end = bytes[start..<end].lastIndex(of: UInt8(ascii: "<")) ?? end
    }
    let name = word(in: bytes, start, end)
    if name.isEmpty
      || word(in: bytes, start, max(start, name.startIndex - 1)).elementsEqual("operator".utf8)
    {
      return .operator
    }
    return .named(String(decoding: name, as: UTF8.self))
  }

  /// The identifier that ends at a place; empty where none does.
  private static func word(in bytes: [UInt8], _ start: Int, _ end: Int) -> ArraySlice<UInt8> {
    var first = end
    while first > start, bytes[first - 1].isIdentifierPart { first -= 1 }
    return bytes[first..<end]
  }
}
