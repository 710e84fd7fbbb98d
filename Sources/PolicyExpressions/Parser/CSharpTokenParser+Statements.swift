import Diagnostics

/// Statements.
extension CSharpTokenParser {
  /// Statements up to a closing brace or the end of the code.
  mutating func parseStatements(until end: CSharpToken.Kind) -> [CSharpStatement] {
    var statements: [CSharpStatement] = []
    while !isAtEnd, !isStopped {
      if at(.closeBrace) {
        if end != .endOfText { return statements }
        report(
          .syntax, at: token.range, "this `}` closes nothing",
          help: "remove it, or write the `{` that it belongs to")
        advance()
        continue
      }
      let before = index
      statements.append(parseStatement())
      if index == before {
        expected("a statement")
        recover()
        if index == before { advance() }
      }
    }
    return statements
  }

  mutating func parseBlock() -> CSharpBlock {
    let start = token.range.start
    return nested(CSharpBlock(statements: [], range: token.range)) { parser in
      guard parser.expect(.openBrace) else {
        return CSharpBlock(statements: [], range: SourceRange(at: start))
      }
      let statements = parser.parseStatements(until: .punctuator(.closeBrace))
      parser.expect(.closeBrace)
      return CSharpBlock(statements: statements, range: parser.range(from: start))
    }
  }

  /// Goes behind the next `;`, or to the `}` that ends the block.
  private mutating func recover() {
    while !isAtEnd {
      if take(.semicolon) { return }
      if at(.closeBrace) { return }
      if isStatementStart(index), startsNewLine { return }
      if at(.openBrace) || at(.openParenthesis) || at(.openBracket), partner(index) != nil {
        skipBrackets()
      } else {
        advance()
      }
    }
  }

  private var startsNewLine: Bool {
    guard index > 0 else { return true }
    return code[tokens[index - 1].range.end..<token.range.start].contains(0x0A)
  }

  /// Whether a word stands at a place that only a statement begins with.
  func isStatementStart(_ place: Int) -> Bool {
    guard case .keyword(let keyword) = tokenAt(place).kind else { return isWord("var", place) }
    switch keyword {
    case .return, .if, .for, .foreach, .while, .do, .switch, .try, .using, .break, .continue, .lock,
      .const, .else, .case, .catch, .finally:
      return true
    default: return false
    }
  }

  mutating func parseStatement() -> CSharpStatement {
    let skipped = CSharpStatement(.skipped, SourceRange(at: token.range.start))
    return nested(skipped) { $0.parseStatementHere() }
  }

  private mutating func parseStatementHere() -> CSharpStatement {
    let start = token.range.start
    func made(_ kind: CSharpStatement.Kind, _ parser: CSharpTokenParser) -> CSharpStatement {
      CSharpStatement(kind, parser.range(from: start))
    }
    switch token.kind {
    case .punctuator(.openBrace):
      let block = parseBlock()
      return made(.block(block), self)
    case .punctuator(.semicolon):
      advance()
      return made(.empty, self)
    case .keyword(let keyword):
      if let kind = parseKeywordStatement(keyword) { return made(kind, self) }
    case .identifier:
      if isPunctuator(.colon, index + 1), !isPunctuator(.colon, index + 2),
        let name = takeIdentifier()
      {
        advance()
        let statement = parseStatement()
        return made(.labeled(name, statement), self)
      }
      if at(word: "yield"),
        tokenAt(index + 1).kind == .keyword(.return) || tokenAt(index + 1).kind == .keyword(.break)
      {
        let kind = parseYield()
        return made(kind, self)
      }
      if let kind = parseTypeDeclaration() { return made(kind, self) }
    default: break
    }
    if let kind = parseDeclarationIfHere() { return made(kind, self) }
    let kind = parseExpressionStatement()
    return made(kind, self)
  }

  /// Ends a statement.
  mutating func expectSemicolon() {
    if take(.semicolon) { return }
    expected("`;`")
    if isAtEnd || at(.closeBrace) || isStatementStart(index) { return }
    // On a new line the next statement begins; on the same one the rest belongs to this.
    if !startsNewLine { recover() }
  }

  // MARK: Declarations

  /// `var x = …;`, `int x;`, `int f(int a) { … }`; nil where none stands here.
  private mutating func parseDeclarationIfHere() -> CSharpStatement.Kind? {
    let isAsync = at(word: "async") && !isPunctuator(.dot, index + 1)
    let typeAt = isAsync ? index + 1 : index
    guard let look = lookAtType(typeAt), isIdentifier(look.end) else { return nil }
    let next = look.end + 1
    if isPunctuator(.openParenthesis, next), let close = partner(next),
      isPunctuator(.openBrace, close + 1) || isPunctuator(.arrow, close + 1)
    {
      if isAsync { advance() }
      return parseLocalFunction(isAsync: isAsync)
    }
    if isPunctuator(.less, next), let end = lookAtTypeArguments(next),
      isPunctuator(.openParenthesis, end)
    {
      if isAsync { advance() }
      return parseLocalFunction(isAsync: isAsync)
    }
    switch tokenAt(next).kind {
    case .punctuator(.equal), .punctuator(.semicolon), .punctuator(.comma), .endOfText:
      break
    case .punctuator(.closeBrace):
      break
    default:
      // `int x` with something else behind it is a declaration that is wrong; `a b` may be anything.
      guard look.isSurelyType || isWord("var", typeAt) else { return nil }
    }
    let declaration = parseLocalDeclaration(isConst: false)
    expectSemicolon()
    return .declaration(declaration)
  }

  mutating func parseLocalDeclaration(isConst: Bool) -> CSharpLocalDeclaration {
    let type = parseType()
    var declarators: [CSharpLocalDeclaration.Declarator] = []
    repeat {
      let name = expectIdentifier("the name of a variable")
      var value: CSharpLocalDeclaration.Value?
      if take(.equal) {
        if at(.ref) { advance() }
        value = at(.openBrace) ? .array(parseInitializer()) : .expression(parseExpression())
      }
      declarators.append(.init(name: name, value: value))
    } while take(.comma)
    return CSharpLocalDeclaration(isConst: isConst, type: type, declarators: declarators)
  }

  private mutating func parseLocalFunction(isAsync: Bool) -> CSharpStatement.Kind {
    let type = parseType()
    let name = expectIdentifier("the name of a function")
    var typeParameters: [CSharpName] = []
    if take(.less) {
      repeat { typeParameters.append(expectIdentifier("the name of a type")) } while take(.comma)
      expect(.greater)
    }
    let parameters = at(.openParenthesis) ? parseParameters() : []
    while at(word: "where"), isIdentifier(index + 1) {
      while !isAtEnd, !at(.openBrace), !at(.arrow) { advance() }
    }
    let body: CSharpLambda.Body
    if take(.arrow) {
      body = .expression(parseExpression())
      expectSemicolon()
    } else {
      body = .block(parseBlock())
    }
    return .localFunction(
      CSharpLocalFunction(
        returnType: type, name: name, typeParameters: typeParameters, parameters: parameters,
        body: body, isAsync: isAsync))
  }

  private mutating func parseExpressionStatement() -> CSharpStatement.Kind {
    let expression = parseExpression()
    if !stands(alone: expression), !isStopped, lastEnd > expression.range.start {
      let isSkipped = if case .missing = expression.kind { true } else { false }
      if !isSkipped {
        report(
          .syntax, at: expression.range,
          "only a call, an assignment, `++`, `--` and `new` can stand alone as a statement",
          help: "assign the value, return it, or remove it")
      }
    }
    expectSemicolon()
    return .expression(expression)
  }

  private func stands(alone expression: CSharpExpression) -> Bool {
    switch expression.kind {
    case .call, .assignment, .postfix, .new, .newerSyntax, .namedValue, .throwing: true
    case .prefix(let operation, _):
      operation == .increment || operation == .decrement || operation == .await
    case .conditionalAccess(_, let rest): stands(alone: rest)
    default: false
    }
  }

  // MARK: What cannot stand in an expression

  private mutating func parseTypeDeclaration() -> CSharpStatement.Kind? {
    guard at(word: "record"), isIdentifier(index + 1),
      isPunctuator(.openParenthesis, index + 2) || isPunctuator(.openBrace, index + 2)
    else { return nil }
    return skipTypeDeclaration("record")
  }

  mutating func skipTypeDeclaration(_ word: String) -> CSharpStatement.Kind {
    report(
      .notInExpression, at: token.range,
      "a \(word) cannot be declared in a policy expression: the code stands inside a method",
      help: "use a local function, an anonymous type or a `JObject`")
    while !isAtEnd, !at(.openBrace), !at(.semicolon) { advance() }
    if at(.openBrace) { skipBrackets() } else { advance() }
    return .skipped
  }

  private mutating func parseYield() -> CSharpStatement.Kind {
    advance()
    let isReturn = at(.return)
    advance()
    let value = isReturn ? parseExpression() : nil
    expectSemicolon()
    return .yield(value)
  }
}
