import Diagnostics

/// What stands behind `is` and `case`.
extension CSharpTokenParser {
  enum PatternPlace { case afterIs, label }

  mutating func parsePattern(_ place: PatternPlace) -> CSharpPattern {
    nested(.newerSyntax(token.range)) { parser in
      let pattern = parser.parsePrimaryPattern(place)
      guard let word = ["or", "and"].first(where: { parser.at(word: $0) }),
        parser.canStartPattern(parser.index + 1)
      else { return pattern }
      let start = parser.token.range.start
      parser.report(
        .newerVersion("9.0"), at: parser.token.range,
        "`\(word)` between patterns is C# 9; API Management compiles C# 7",
        help: "write `\(word == "or" ? "||" : "&&")` between two tests")
      parser.advance()
      _ = parser.parsePattern(place)
      return .newerSyntax(parser.range(from: start))
    }
  }

  private func canStartPattern(_ place: Int) -> Bool {
    canStartExpression(place) || isPunctuator(.openBrace, place) || isPunctuator(.less, place)
      || isPunctuator(.greater, place) || isPunctuator(.lessEqual, place)
      || isPunctuator(.greaterEqual, place)
  }

  private mutating func parsePrimaryPattern(_ place: PatternPlace) -> CSharpPattern {
    let start = token.range.start
    if at(word: "not"), canStartPattern(index + 1), !isPunctuator(.openParenthesis, index + 1) {
      report(
        .newerVersion("9.0"), at: token.range,
        "`is not` is C# 9; API Management compiles C# 7", help: "write `!(x is …)`, or `x != null`")
      advance()
      _ = parsePattern(place)
      return .newerSyntax(range(from: start))
    }
    if at(.openBrace) || at(.openBracket) {
      let isList = at(.openBracket)
      report(
        .newerVersion(isList ? "11.0" : "8.0"), at: token.range,
        "a pattern in \(isList ? "square brackets is C# 11" : "braces is C# 8"); "
          + "API Management compiles C# 7",
        help: "test `!= null`, and compare the members")
      skipBrackets()
      return .newerSyntax(range(from: start))
    }
    if at(.less) || at(.greater) || at(.lessEqual) || at(.greaterEqual) {
      report(
        .newerVersion("9.0"), at: token.range,
        "a comparison as a pattern is C# 9; API Management compiles C# 7",
        help: "compare with an operator")
      advance()
      _ = parseBinary(atLeast: CSharpBinaryOperator.shiftLeft.precedence)
      return .newerSyntax(range(from: start))
    }
    if let look = lookAtType(index, isAfterIs: true), let pattern = parseTypePattern(look, place) {
      return pattern
    }
    let value = parseBinary(atLeast: CSharpBinaryOperator.shiftLeft.precedence)
    return .constant(value)
  }

  /// A pattern that begins with a type; nil where what stands here is a constant.
  private mutating func parseTypePattern(
    _ look: TypeLook, _ place: PatternPlace
  ) -> CSharpPattern? {
    let start = token.range.start
    let end = look.end
    let isGuard = isWord("when", end) && place == .label && !isPunctuator(.colon, end + 1)
    let isCombined = (isWord("or", end) || isWord("and", end)) && canStartPattern(end + 1)
    if isIdentifier(end), !isGuard, !isCombined {
      let type = parseType(.afterIs)
      return .declaration(type, parseDesignation())
    }
    if at(word: "var"), isPunctuator(.openParenthesis, end) {
      report(
        .newerVersion("8.0"), at: token.range,
        "a pattern of several parts is C# 8; API Management compiles C# 7")
      advance()
      skipBrackets()
      return .newerSyntax(range(from: start))
    }
    if look.isSurelyType || isCombined || isPatternEnd(end) {
      // `x is Max` may name a constant: what it is, the types tell.
      let type = parseType(.afterIs)
      if at(.openBrace) {
        report(
          .newerVersion("8.0"), at: token.range,
          "a pattern in braces is C# 8; API Management compiles C# 7",
          help: "compare the members")
        skipBrackets()
        return .newerSyntax(range(from: start))
      }
      return .type(type)
    }
    return nil
  }

  /// Whether a pattern cannot go on at a place: what stands there is no part of a constant.
  private func isPatternEnd(_ place: Int) -> Bool {
    switch tokenAt(place).kind {
    case .punctuator(let next):
      switch next {
      case .closeParenthesis, .closeBracket, .closeBrace, .doubleAmpersand, .doubleBar, .question,
        .colon, .comma, .semicolon, .doubleEqual, .notEqual, .doubleQuestion, .ampersand, .bar,
        .caret, .openBrace:
        true
      default: false
      }
    case .endOfText: true
    case .keyword(let keyword): keyword == .is || keyword == .as
    case .identifier: isWord("when", place)
    default: false
    }
  }
}
