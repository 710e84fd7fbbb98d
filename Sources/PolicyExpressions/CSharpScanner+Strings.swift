import Diagnostics

/// Strings, characters and what stands in the holes of strings.
extension CSharpScanner {
  /// `"…"` with its escapes; it cannot go over the end of a line.
  mutating func string(from start: Int) -> CSharpToken {
    position = start + unit(at: start).length
    return quoted(by: UInt8(ascii: "\""), .string, from: start, error: .unterminatedString)
  }

  /// `'…'`. Text of another length than one is read whole and then found fault with: people do
  /// write strings this way.
  mutating func character(from start: Int) -> CSharpToken {
    position = start + unit(at: start).length
    let body = position
    var token = quoted(
      by: UInt8(ascii: "'"), .character, from: start, error: .unterminatedCharacter)
    if token.error == nil, !isOneCharacter(from: body) { token.error = .characterCount }
    return token
  }

  private mutating func quoted(
    by quote: UInt8, _ kind: CSharpToken.Kind, from start: Int, error: CSharpLexicalError
  ) -> CSharpToken {
    while true {
      let here = unit(at: position)
      if here.length == 0 || here.byte == 0x0A || here.byte == 0x0D {
        return token(kind, from: start, error: error)
      }
      position += here.length
      if here.byte == quote { return token(kind, from: start) }
      if here.byte == UInt8(ascii: "\\") {
        let escaped = unit(at: position)
        if escaped.byte != 0x0A, escaped.byte != 0x0D { position += escaped.length }
      }
    }
  }

  /// Whether the text between `body` and the quote before `position` is a character or an escape.
  private func isOneCharacter(from body: Int) -> Bool {
    let first = unit(at: body)
    guard first.byte != UInt8(ascii: "'") else { return false }
    var offset = body + first.length
    if first.byte == UInt8(ascii: "\\") {
      let kind = unit(at: offset)
      offset += kind.length
      if [UInt8(ascii: "u"), UInt8(ascii: "x"), UInt8(ascii: "U")].contains(kind.byte) {
        while unit(at: offset).byte.hexDigit != nil { offset += unit(at: offset).length }
      }
    } else if first.byte >= 0x80 {
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    let quote = unit(at: offset)
    return quote.byte == UInt8(ascii: "'") && offset + quote.length == position
  }

  /// `@"…"`; `position` stands after the opening quote. A doubled quote is one in the text.
  mutating func verbatimString(from start: Int) -> CSharpToken {
    while true {
      let here = unit(at: position)
      if here.length == 0 {
        return token(.verbatimString, from: start, error: .unterminatedString)
      }
      position += here.length
      guard here.byte == UInt8(ascii: "\"") else { continue }
      let next = unit(at: position)
      guard next.byte == UInt8(ascii: "\"") else { return token(.verbatimString, from: start) }
      position += next.length
    }
  }

  /// `$"…"`, `$@"…"`, `@$"…"`; `position` stands after the opening quote.
  mutating func interpolatedString(from start: Int, isVerbatim: Bool) -> CSharpToken {
    guard interpolationDepth < Self.deepestInterpolation else {
      return token(.interpolatedString, from: start, error: .nestingTooDeep)
    }
    while true {
      let here = unit(at: position)
      if here.length == 0 || (!isVerbatim && (here.byte == 0x0A || here.byte == 0x0D)) {
        return token(.interpolatedString, from: start, error: .unterminatedString)
      }
      position += here.length
      let next = unit(at: position)
      switch here.byte {
      case UInt8(ascii: "\""):
        guard isVerbatim, next.byte == UInt8(ascii: "\"") else {
          return token(.interpolatedString, from: start)
        }
        position += next.length
      case UInt8(ascii: "\\"):
        if !isVerbatim, next.byte != 0x0A, next.byte != 0x0D { position += next.length }
      case UInt8(ascii: "{"):
        if next.byte == UInt8(ascii: "{") {
          position += next.length
        } else if let error = hole(isVerbatim: isVerbatim).error {
          return token(.interpolatedString, from: start, error: error)
        }
      default: break
      }
    }
  }

  /// What stands in a hole; `position` goes from after its `{` to after its `}`.
  struct Hole {
    /// Where the value ends and alignment, format or `}` begins.
    var valueEnd = 0
    /// Offset of the `,` before the alignment.
    var comma: Int?
    /// Offset of the `:` before the format.
    var colon: Int?
    /// Offset of the closing `}`.
    var close = 0
    var error: CSharpLexicalError?
  }

  mutating func hole(isVerbatim: Bool) -> Hole {
    interpolationDepth += 1
    defer { interpolationDepth -= 1 }
    var hole = Hole()
    var depth = 0
    while true {
      let token = next()
      switch token.kind {
      case .punctuator(.openParenthesis), .punctuator(.openBracket), .punctuator(.openBrace):
        depth += 1
      case .punctuator(.closeParenthesis), .punctuator(.closeBracket):
        depth = max(0, depth - 1)
      case .punctuator(.closeBrace):
        if depth == 0 {
          hole.close = token.range.start
          hole.valueEnd = hole.comma ?? hole.colon ?? hole.close
          return hole
        }
        depth -= 1
      case .punctuator(.comma):
        if depth == 0, hole.comma == nil { hole.comma = token.range.start }
      case .punctuator(.colon):
        if depth == 0 {
          hole.colon = token.range.start
          hole.valueEnd = hole.comma ?? token.range.start
          if let close = format(isVerbatim: isVerbatim) {
            hole.close = close
          } else {
            hole.error = .unterminatedHole
          }
          return hole
        }
      case .endOfText:
        hole.error = .unterminatedHole
        return hole
      default:
        if let error = token.error, error != .characterCount, error != .unexpectedCharacter {
          hole.error = error
          return hole
        }
      }
    }
  }

  /// The format after `:` is text up to `}`, in which doubled braces stand for one. The result is
  /// the offset of that `}`.
  private mutating func format(isVerbatim: Bool) -> Int? {
    while true {
      let here = unit(at: position)
      if here.length == 0 || here.byte == UInt8(ascii: "\"")
        || (!isVerbatim && (here.byte == 0x0A || here.byte == 0x0D))
      {
        return nil
      }
      let offset = position
      position += here.length
      let next = unit(at: position)
      switch here.byte {
      case UInt8(ascii: "}"):
        guard next.byte == here.byte else { return offset }
        position += next.length
      case UInt8(ascii: "{"):
        guard next.byte == here.byte else { return nil }
        position += next.length
      case UInt8(ascii: "\\"):
        if !isVerbatim { position += next.length }
      default: break
      }
    }
  }
}
