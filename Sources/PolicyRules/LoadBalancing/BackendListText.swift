import Diagnostics
import PolicyExpressions

/// The objects of a JSON text in a C# string, with the places of their members in the code.
///
/// Read as Json.NET does it, texts in single quotes included; a text that is no JSON has none.
struct BackendListText {
  private static let deepestNesting = 64

  /// The text, escapes resolved, and for each byte of it where it stands in the code.
  private var bytes: [UInt8] = []
  private var places: [Int] = []
  private var index = 0
  private(set) var objects: [[BackendEntry.Property]] = []

  /// Of the literal that a call of `Parse` is given; nil where it is given something else.
  init?(parsedBy call: CSharpExpression, in code: [UInt8]) {
    guard case .call(let callee, let arguments, _) = call.kind, let path = callee.path,
      path.count >= 2, Self.methods.contains(path.suffix(2).joined(separator: ".")),
      let argument = arguments.first?.value.bare, case .literal(.string(.some)) = argument.kind
    else { return nil }
    resolve(argument.range, in: code)
    if !value(depth: 0) { objects = [] }
  }

  private static let methods: Set<String> = [
    "JArray.Parse", "JObject.Parse", "JToken.Parse", "JsonConvert.DeserializeObject",
  ]

  /// Escapes other than of quotes and backslashes stand for white space, or for what no name and no
  /// URL of a backend has in it.
  private mutating func resolve(_ range: SourceRange, in code: [UInt8]) {
    let isVerbatim = code[range.start] == UInt8(ascii: "@")
    var place = range.start + (isVerbatim ? 2 : 1)
    while place < range.end - 1 {
      var byte = code[place]
      if isVerbatim, byte == UInt8(ascii: "\"") {
        place += 1
      } else if !isVerbatim, byte == UInt8(ascii: "\\") {
        place += 1
        byte = "\"'\\".utf8.contains(code[place]) ? code[place] : UInt8(ascii: " ")
      }
      bytes.append(byte)
      places.append(place)
      place += 1
    }
  }

  // MARK: - JSON

  /// Whether a value could be read.
  private mutating func value(depth: Int) -> Bool {
    skipSpace()
    guard index < bytes.count, depth < Self.deepestNesting else { return false }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return text() != nil
    default: return !word().isEmpty
    }
  }

  private mutating func object(depth: Int) -> Bool {
    index += 1
    var properties: [BackendEntry.Property] = []
    while !take("}") {
      skipSpace()
      guard let (name, nameRange) = text(), take(":") else { return false }
      skipSpace()
      let start = index
      guard value(depth: depth + 1) else { return false }
      let range = SourceRange(start: places[start], end: places[index - 1] + 1)
      properties.append(
        BackendEntry.Property(
          name: name, nameRange: nameRange, value: CSharpExpression(kind(start..<index), range),
          textRange: content(start..<index)))
      if !take(","), index >= bytes.count || bytes[index] != UInt8(ascii: "}") { return false }
    }
    objects.append(properties)
    return true
  }

  private mutating func list(depth: Int) -> Bool {
    index += 1
    while !take("]") {
      guard value(depth: depth + 1) else { return false }
      if !take(","), index >= bytes.count || bytes[index] != UInt8(ascii: "]") { return false }
    }
    return true
  }

  /// Where the text between the quotes stands.
  private func content(_ range: Range<Int>) -> SourceRange {
    let start = places[range.lowerBound] + 1
    let isEmpty = range.count < 3
    return SourceRange(start: start, end: isEmpty ? start : places[range.upperBound - 2] + 1)
  }

  /// What a value would be in C#; anything else than texts and numbers is as good as null.
  private func kind(_ range: Range<Int>) -> CSharpExpression.Kind {
    let text = bytes[range]
    if let quote = text.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return .literal(.string(String(decoding: text.dropFirst().dropLast(), as: UTF8.self)))
    }
    let word = String(decoding: text, as: UTF8.self)
    return .literal(Double(word) == nil ? .null : .number(word))
  }

  /// A text without its quotes, and the place of it with them.
  private mutating func text() -> (String, SourceRange)? {
    guard index < bytes.count,
      bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    else { return nil }
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != bytes[start] {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < bytes.count else { return nil }
    index += 1
    return (
      String(decoding: bytes[(start + 1)..<(index - 1)], as: UTF8.self),
      SourceRange(start: places[start], end: places[index - 1] + 1)
    )
  }

  private mutating func word() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, !",]}:\"".utf8.contains(bytes[index]), !bytes[index].isXMLSpace {
      index += 1
    }
    return bytes[start..<index]
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index].isXMLSpace { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }
}
