package import Diagnostics

/// The pieces of an interpolated string.
package enum CSharpInterpolation {
  package enum Part: Hashable, Sendable {
    /// Text as written, with its escapes and doubled braces.
    case text(SourceRange)
    /// A hole: the range of its value (lex it with `CSharpLexer(bytes, range:)`), of the alignment
    /// after `,` and of the format after `:`.
    case hole(value: SourceRange, alignment: SourceRange?, format: SourceRange?)
  }

  /// The pieces of an `interpolatedString` token without an error, in order; empty for all else.
  package static func parts(of token: CSharpToken, in bytes: [UInt8]) -> [Part] {
    guard token.kind == .interpolatedString, token.error == nil, token.range.start >= 0,
      token.range.end <= bytes.count, token.range.length >= 3
    else { return [] }
    return bytes.withUnsafeBufferPointer { parts(of: token.range, in: $0) }
  }

  private static func parts(
    of range: SourceRange, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Part] {
    let isVerbatim =
      bytes[range.start] == UInt8(ascii: "@") || bytes[range.start + 1] == UInt8(ascii: "@")
    let end = range.end - 1
    var scanner = CSharpScanner(
      bytes, from: range.start + (isVerbatim ? 3 : 2), to: range.end, decodesReferences: false)
    var parts: [Part] = []
    var textStart = scanner.position
    while scanner.position < end {
      let byte = bytes[scanner.position]
      let isDoubled = bytes[scanner.position + 1] == byte
      if byte == UInt8(ascii: "\\"), !isVerbatim {
        scanner.position += 2
      } else if byte == UInt8(ascii: "{"), !isDoubled {
        if scanner.position > textStart {
          parts.append(.text(SourceRange(start: textStart, end: scanner.position)))
        }
        scanner.position += 1
        let valueStart = scanner.position
        let hole = scanner.hole(isVerbatim: isVerbatim)
        if hole.error != nil { return parts }
        parts.append(part(hole, valueStart: valueStart))
        textStart = scanner.position
      } else {
        scanner.position +=
          isDoubled && (byte == UInt8(ascii: "{") || byte == UInt8(ascii: "\"")) ? 2 : 1
      }
    }
    if end > textStart { parts.append(.text(SourceRange(start: textStart, end: end))) }
    return parts
  }

  private static func part(_ hole: CSharpScanner.Hole, valueStart: Int) -> Part {
    let afterAlignment = hole.colon ?? hole.close
    return .hole(
      value: SourceRange(start: valueStart, end: max(valueStart, hole.valueEnd)),
      alignment: hole.comma.map { SourceRange(start: $0 + 1, end: max($0 + 1, afterAlignment)) },
      format: hole.colon.map { SourceRange(start: $0 + 1, end: max($0 + 1, hole.close)) })
  }
}

/// What a string literal stands for.
package enum CSharpStringLiteral {
  /// The text of a `string` or `verbatimString` token, escapes resolved; nil for other tokens, for
  /// strings without an end and for escapes that C# does not have.
  package static func value(of token: CSharpToken, in bytes: [UInt8]) -> String? {
    guard token.error == nil, token.range.start >= 0, token.range.end <= bytes.count else {
      return nil
    }
    let text = String(
      decoding: bytes[token.range.start..<max(token.range.start, token.range.end)], as: UTF8.self)
    switch token.kind {
    case .verbatimString: return unescape(doubledQuotes: text.dropFirst(2).dropLast())
    case .string: return unescape(text.dropFirst().dropLast())
    default: return nil
    }
  }

  /// The text of a piece of an interpolated string; nil for escapes that C# does not have, and for
  /// a brace that is not doubled.
  static func interpolatedText(_ bytes: some Collection<UInt8>, isVerbatim: Bool) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    var plain = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "{" || scalar == "}" || (isVerbatim && scalar == "\"") {
        guard rest.popFirst() == scalar else { return nil }
      } else if scalar == "\\", !isVerbatim, let next = rest.popFirst() {
        plain.unicodeScalars.append(scalar)
        plain.unicodeScalars.append(next)
        continue
      }
      plain.unicodeScalars.append(scalar)
    }
    return isVerbatim ? plain : unescape(plain[...])
  }

  /// Text between quotes, escapes resolved; nil for escapes that C# does not have.
  static func unescaped(_ bytes: some Collection<UInt8>) -> String? {
    unescape(String(decoding: bytes, as: UTF8.self)[...])
  }

  /// Whether bytes behind a backslash begin an escape.
  static func isEscape(_ bytes: some Collection<UInt8>) -> Bool {
    let most = bytes.first == UInt8(ascii: "U") ? 9 : 5
    let text = String(decoding: bytes.prefix(most), as: UTF8.self)
    guard let first = text.first else { return false }
    return switch first {
    case "u", "U", "x": unescape("\\" + text) != nil || unescape("\\" + text.prefix(3)) != nil
    default: unescape("\\" + text.prefix(1)) != nil
    }
  }

  private static func unescape(doubledQuotes text: Substring) -> String {
    var value = ""
    var isSecond = false
    for scalar in text.unicodeScalars {
      isSecond = scalar == "\"" && !isSecond
      if !isSecond { value.unicodeScalars.append(scalar) }
    }
    return value
  }

  private static func unescape(_ text: Substring) -> String? {
    // Most strings hold no escape.
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
    var units: [UInt16] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        units += UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter
        continue
      }
      guard let kind = rest.popFirst() else { return nil }
      switch kind {
      case "\"", "\\", "'": units.append(UInt16(kind.value))
      case "0": units.append(0)
      case "a": units.append(7)
      case "b": units.append(8)
      case "f": units.append(12)
      case "n": units.append(10)
      case "r": units.append(13)
      case "t": units.append(9)
      case "v": units.append(11)
      case "u", "U", "x":
        let most = kind == "U" ? 8 : 4
        let digits = rest.prefix(most).prefix { UInt32(String($0), radix: 16) != nil }
        guard digits.count == most || (kind == "x" && !digits.isEmpty),
          let number = UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
        else { return nil }
        rest = rest.dropFirst(digits.count)
        if number <= 0xFFFF {
          units.append(UInt16(number))
        } else {
          guard let scalar = Unicode.Scalar(number), let encoded = UTF16.encode(scalar) else {
            return nil
          }
          units += encoded
        }
      default: return nil
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
