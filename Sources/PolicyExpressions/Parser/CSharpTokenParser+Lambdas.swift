import Diagnostics

/// Functions without a name.
extension CSharpTokenParser {
  mutating func parseLambdaIfHere() -> CSharpExpression? {
    var place = index
    let isStatic = tokenAt(place).kind == .keyword(.static)
    if isStatic { place += 1 }
    let isAsync = isWord("async", place) && !isPunctuator(.arrow, place + 1)
    if isAsync {
      if tokenAt(place + 1).kind == .keyword(.delegate) {
        return nested(missing) { parser in
          parser.advance()
          return parser.parseAnonymousMethod(isAsync: true)
        }
      }
      place += 1
    }
    let isSimple = isIdentifier(place) && isPunctuator(.arrow, place + 1)
    let hasList =
      isPunctuator(.openParenthesis, place)
      && (partner(place).map { isPunctuator(.arrow, $0 + 1) } ?? false)
    guard isSimple || hasList else { return nil }
    let start = token.range.start
    if isStatic {
      report(
        .newerVersion("9.0"), at: token.range,
        "`static` in front of a lambda is C# 9; API Management compiles C# 7",
        help: "leave it out")
    }
    index = place
    var parameters: [CSharpParameter] = []
    if isSimple, let name = takeIdentifier() {
      parameters = [CSharpParameter(type: nil, name: name)]
    } else {
      parameters = parseParameters()
    }
    expect(.arrow)
    let body = parseLambdaBody()
    return CSharpExpression(
      .lambda(CSharpLambda(parameters: parameters, body: body, isAsync: isAsync)),
      range(from: start))
  }

  mutating func parseLambdaBody() -> CSharpLambda.Body {
    at(.openBrace) ? .block(parseBlock()) : .expression(parseExpression())
  }

  mutating func parseAnonymousMethod(isAsync: Bool) -> CSharpExpression {
    let start = token.range.start
    advance()
    let parameters = at(.openParenthesis) ? parseParameters() : nil
    guard at(.openBrace) else {
      expected("`{`")
      return CSharpExpression(.missing, range(from: start))
    }
    let block = parseBlock()
    return CSharpExpression(
      .lambda(CSharpLambda(parameters: parameters, body: .block(block), isAsync: isAsync)),
      range(from: start))
  }

  /// `(int a, out string b)`, `(a, b)`.
  mutating func parseParameters() -> [CSharpParameter] {
    advance()
    var parameters: [CSharpParameter] = []
    if take(.closeParenthesis) { return parameters }
    repeat { parameters.append(parseParameter()) } while take(.comma)
    expect(.closeParenthesis)
    return parameters
  }

  private mutating func parseParameter() -> CSharpParameter {
    var modifier: CSharpParameter.Modifier?
    if take(.out) {
      modifier = .out
    } else if take(.ref) {
      modifier = .ref
    } else if take(.in) {
      modifier = .in
    } else if take(.params) {
      modifier = .params
    }
    let isBare =
      isIdentifier(index)
      && (isPunctuator(.comma, index + 1) || isPunctuator(.closeParenthesis, index + 1))
    let type = isBare ? nil : parseType()
    let name = expectIdentifier("the name of a parameter")
    let standard = take(.equal) ? parseExpression() : nil
    return CSharpParameter(modifier: modifier, type: type, name: name, standard: standard)
  }
}
