import Diagnostics

/// The lexer's hands: reads tokens out of borrowed bytes, either of decoded C# or of a document in
/// which XML references may stand for C# characters. Ranges are those of the bytes as given.
struct CSharpScanner {
  /// Strings in holes of strings: nobody writes more than two or three.
  static let deepestInterpolation = 16

  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  let decodesReferences: Bool
  var position: Int
  var interpolationDepth = 0

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, decodesReferences: Bool
  ) {
    self.bytes = bytes
    self.end = min(end, bytes.count)
    self.decodesReferences = decodesReferences
    position = start
  }

  /// One character of C#: an ASCII character, or a byte from 0x80 on that stands for all others.
  /// At the end of the text the length is 0.
  struct Unit {
    let byte: UInt8
    let length: Int
  }

  @inline(__always) func unit(at offset: Int) -> Unit {
    guard offset >= 0, offset < end else { return Unit(byte: 0, length: 0) }
    let byte = bytes[offset]
    if byte == UInt8(ascii: "&"), decodesReferences { return decodedUnit(at: offset) }
    return Unit(byte: byte, length: 1)
  }

  private func decodedUnit(at offset: Int) -> Unit {
    guard let (scalar, length) = XMLReference.decode(bytes, at: offset), offset + length <= end
    else { return Unit(byte: UInt8(ascii: "&"), length: 1) }
    return Unit(byte: scalar.isASCII ? UInt8(scalar.value) : 0x80, length: length)
  }

  /// The character after the one at `offset`.
  @inline(__always) func unit(after unit: Unit, at offset: Int) -> Unit {
    self.unit(at: offset + unit.length)
  }

  func token(
    _ kind: CSharpToken.Kind, from start: Int, error: CSharpLexicalError? = nil
  ) -> CSharpToken {
    CSharpToken(kind: kind, range: SourceRange(start: start, end: position), error: error)
  }

  /// The next token, white space and comments included.
  mutating func next() -> CSharpToken {
    let start = position
    let first = unit(at: start)
    guard first.length > 0 else { return token(.endOfText, from: start) }
    switch first.byte {
    case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D: return whiteSpace(from: start)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: "\\"):
      return identifier(from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number(from: start)
    case UInt8(ascii: "\""): return string(from: start)
    case UInt8(ascii: "'"): return character(from: start)
    case UInt8(ascii: "@"): return afterAt(from: start, first)
    case UInt8(ascii: "$"): return afterDollar(from: start, first)
    case UInt8(ascii: "/"):
      let second = unit(after: first, at: start)
      if second.byte == UInt8(ascii: "/") { return lineComment(from: start) }
      if second.byte == UInt8(ascii: "*") {
        return blockComment(from: start, bodyAt: start + first.length + second.length)
      }
      return punctuator(from: start, first)
    case UInt8(ascii: "."):
      return unit(after: first, at: start).byte.isASCIIDigit
        ? number(from: start) : punctuator(from: start, first)
    case UInt8(ascii: "{"):
      return namedValue(from: start) ?? punctuator(from: start, first)
    case 0x80...: return beyondASCII(from: start)
    default: return punctuator(from: start, first)
    }
  }

  private mutating func whiteSpace(from start: Int) -> CSharpToken {
    while true {
      while position < end, bytes[position] == 0x20 { position += 1 }
      let unit = unit(at: position)
      guard unit.length > 0, unit.byte == 0x20 || (unit.byte >= 0x09 && unit.byte <= 0x0D)
      else { break }
      position += unit.length
    }
    return token(.whiteSpace, from: start)
  }

  private mutating func lineComment(from start: Int) -> CSharpToken {
    while true {
      let unit = unit(at: position)
      if unit.length == 0 || unit.byte == 0x0A || unit.byte == 0x0D { break }
      position += unit.length
    }
    return token(.lineComment, from: start)
  }

  private mutating func blockComment(from start: Int, bodyAt body: Int) -> CSharpToken {
    position = body
    while true {
      let here = unit(at: position)
      if here.length == 0 {
        return token(.blockComment, from: start, error: .unterminatedComment)
      }
      position += here.length
      guard here.byte == UInt8(ascii: "*") else { continue }
      let slash = unit(at: position)
      if slash.byte == UInt8(ascii: "/") {
        position += slash.length
        return token(.blockComment, from: start)
      }
    }
  }

  mutating func identifier(from start: Int) -> CSharpToken {
    while true {
      // Most are plain letters.
      while position < end, bytes[position].isIdentifierPart { position += 1 }
      let unit = unit(at: position)
      guard unit.byte.isIdentifierPart || unit.byte >= 0x80 else { break }
      if unit.byte >= 0x80, unusualKind(at: position) != .identifier { break }
      position += unit.length
    }
    return token(.identifier, from: start)
  }

  private mutating func number(from start: Int) -> CSharpToken {
    let isPrefixed =
      unit(at: start).byte == UInt8(ascii: "0")
      && [UInt8(ascii: "x"), UInt8(ascii: "b")].contains(
        unit(after: unit(at: start), at: start).byte | 0x20)
    while true {
      let here = unit(at: position)
      if here.byte == UInt8(ascii: ".") {
        guard unit(after: here, at: position).byte.isASCIIDigit else { break }
      } else if !here.byte.isASCIILetter, !here.byte.isASCIIDigit,
        here.byte != UInt8(ascii: "_")
      {
        break
      }
      position += here.length
      if here.byte | 0x20 == UInt8(ascii: "e"), !isPrefixed {
        let sign = unit(at: position)
        if sign.byte == UInt8(ascii: "+") || sign.byte == UInt8(ascii: "-"),
          unit(after: sign, at: position).byte.isASCIIDigit
        {
          position += sign.length
        }
      }
    }
    return token(.number, from: start)
  }

  private mutating func namedValue(from start: Int) -> CSharpToken? {
    guard let end = NamedValueReference.end(in: bytes, at: start, limit: end) else { return nil }
    position = end
    return token(.namedValue, from: start)
  }

  /// `@"…"`, `@$"…"`, `@name`, or an `@` that means nothing.
  private mutating func afterAt(from start: Int, _ at: Unit) -> CSharpToken {
    let second = unit(after: at, at: start)
    let secondAt = start + at.length
    if second.byte == UInt8(ascii: "\"") {
      position = secondAt + second.length
      return verbatimString(from: start)
    }
    if second.byte == UInt8(ascii: "$") {
      let third = unit(after: second, at: secondAt)
      if third.byte == UInt8(ascii: "\"") {
        position = secondAt + second.length + third.length
        return interpolatedString(from: start, isVerbatim: true)
      }
    }
    position = secondAt
    if second.byte.isIdentifierPart, !second.byte.isASCIIDigit {
      return identifier(from: start)
    }
    return token(.unknown, from: start, error: .unexpectedCharacter)
  }

  /// `$"…"` or `$@"…"`, or a `$` that means nothing.
  private mutating func afterDollar(from start: Int, _ dollar: Unit) -> CSharpToken {
    let second = unit(after: dollar, at: start)
    let secondAt = start + dollar.length
    if second.byte == UInt8(ascii: "\"") {
      position = secondAt + second.length
      return interpolatedString(from: start, isVerbatim: false)
    }
    if second.byte == UInt8(ascii: "@") {
      let third = unit(after: second, at: secondAt)
      if third.byte == UInt8(ascii: "\"") {
        position = secondAt + second.length + third.length
        return interpolatedString(from: start, isVerbatim: true)
      }
    }
    position = secondAt
    return token(.unknown, from: start, error: .unexpectedCharacter)
  }

  private enum Unusual { case identifier, whiteSpace, other }

  /// What a character beyond ASCII is good for. Curly quotes get a token of their own: word
  /// processors put them where C# needs straight ones.
  private func unusualKind(at offset: Int) -> Unusual {
    guard let (scalar, _) = scalar(at: offset) else { return .identifier }
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      return .whiteSpace
    case 0xAB, 0xBB, 0x2010...0x201F, 0x2026, 0x2032...0x203A: return .other
    default: return .identifier
    }
  }

  private mutating func beyondASCII(from start: Int) -> CSharpToken {
    switch unusualKind(at: start) {
    case .identifier: return identifier(from: start)
    case .whiteSpace:
      position += scalar(at: start)?.length ?? 1
      return token(.whiteSpace, from: start)
    case .other:
      position += scalar(at: start)?.length ?? 1
      return token(.unknown, from: start, error: .unexpectedCharacter)
    }
  }

  /// A character of two to four bytes, or a numbered one.
  private func scalar(at offset: Int) -> (value: UInt32, length: Int)? {
    guard offset < end else { return nil }
    if decodesReferences, let (scalar, length) = XMLReference.decode(bytes, at: offset) {
      return (scalar.value, length)
    }
    let first = bytes[offset]
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard count > 1, offset + count <= end else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(count + 1))
    for byte in bytes[(offset + 1)..<(offset + count)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, count)
  }
}

extension UInt8 {
  @inline(__always) var isIdentifierPart: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "\\")
  }
}

/// `{{name}}`, API Management's textual substitution.
package enum NamedValueReference {
  /// The service allows names of at most 256 characters.
  package static let longestName = 256

  /// The offset after `}}` where `{{name}}` stands at `start`; nil where it does not.
  package static func end(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int
  ) -> Int? {
    let limit = min(limit, bytes.count)
    guard start >= 0, start + 4 < limit, bytes[start] == UInt8(ascii: "{"),
      bytes[start + 1] == UInt8(ascii: "{")
    else { return nil }
    var index = start + 2
    let longest = min(limit, index + longestName)
    while index < longest, bytes[index].isNamedValueName { index += 1 }
    guard index > start + 2, index + 1 < limit, bytes[index] == UInt8(ascii: "}"),
      bytes[index + 1] == UInt8(ascii: "}")
    else { return nil }
    return index + 2
  }
}
