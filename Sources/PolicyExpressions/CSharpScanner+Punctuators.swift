import Diagnostics

/// Operators and brackets, the longest that fits.
extension CSharpScanner {
  mutating func punctuator(from start: Int, _ first: Unit) -> CSharpToken {
    position = start + first.length
    guard let punctuator = longestPunctuator(first.byte) else {
      return token(.unknown, from: start, error: .unexpectedCharacter)
    }
    return token(.punctuator(punctuator), from: start)
  }

  /// Takes the next character where it is the one given.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    let next = unit(at: position)
    guard next.length > 0, next.byte == UInt8(ascii: character) else { return false }
    position += next.length
    return true
  }

  private mutating func longestPunctuator(_ byte: UInt8) -> CSharpPunctuator? {
    switch byte {
    case UInt8(ascii: "("): .openParenthesis
    case UInt8(ascii: ")"): .closeParenthesis
    case UInt8(ascii: "["): .openBracket
    case UInt8(ascii: "]"): .closeBracket
    case UInt8(ascii: "{"): .openBrace
    case UInt8(ascii: "}"): .closeBrace
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: "~"): .tilde
    case UInt8(ascii: ":"): take(":") ? .doubleColon : .colon
    case UInt8(ascii: "?"): afterQuestion()
    case UInt8(ascii: "="): take("=") ? .doubleEqual : take(">") ? .arrow : .equal
    case UInt8(ascii: "!"): take("=") ? .notEqual : .not
    case UInt8(ascii: "<"):
      take("=") ? .lessEqual : take("<") ? (take("=") ? .shiftLeftEqual : .shiftLeft) : .less
    case UInt8(ascii: ">"): take("=") ? .greaterEqual : .greater
    case UInt8(ascii: "+"): take("+") ? .doublePlus : take("=") ? .plusEqual : .plus
    case UInt8(ascii: "-"):
      take("-") ? .doubleMinus : take("=") ? .minusEqual : take(">") ? .pointerArrow : .minus
    case UInt8(ascii: "*"): take("=") ? .starEqual : .star
    case UInt8(ascii: "/"): take("=") ? .slashEqual : .slash
    case UInt8(ascii: "%"): take("=") ? .percentEqual : .percent
    case UInt8(ascii: "&"):
      take("&") ? .doubleAmpersand : take("=") ? .ampersandEqual : .ampersand
    case UInt8(ascii: "|"): take("|") ? .doubleBar : take("=") ? .barEqual : .bar
    case UInt8(ascii: "^"): take("=") ? .caretEqual : .caret
    default: nil
    }
  }

  /// `?.5` is a condition and a number, not a member of something that may be null.
  private mutating func afterQuestion() -> CSharpPunctuator {
    if take("?") { return take("=") ? .doubleQuestionEqual : .doubleQuestion }
    let dot = unit(at: position)
    if dot.byte == UInt8(ascii: "."), !unit(after: dot, at: position).byte.isASCIIDigit {
      position += dot.length
      return .questionDot
    }
    return .question
  }
}
