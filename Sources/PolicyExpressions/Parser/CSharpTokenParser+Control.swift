import Diagnostics

/// Statements that begin with a word of C#.
extension CSharpTokenParser {
  /// The statement that begins with this word; nil where an expression or a declaration does.
  mutating func parseKeywordStatement(_ keyword: CSharpKeyword) -> CSharpStatement.Kind? {
    switch keyword {
    case .if: return parseIf()
    case .while:
      advance()
      let condition = parseCondition()
      return .while(condition, parseBody("while"))
    case .do: return parseDo()
    case .for: return parseFor()
    case .foreach: return parseForEach()
    case .switch: return parseSwitch()
    case .try: return parseTry()
    case .using: return parseUsing()
    case .lock:
      advance()
      let value = parseCondition()
      return .lock(value, parseBody("lock"))
    case .return, .throw: return parseReturn(isThrow: keyword == .throw)
    case .break, .continue:
      advance()
      expectSemicolon()
      return keyword == .break ? .break : .continue
    case .ref:
      // `ref int x = ref y;`, `ref int f() { … }`
      if let look = lookAtType(index + 1), isIdentifier(look.end) { advance() }
      return nil
    case .goto: return parseGoto()
    case .const:
      advance()
      let declaration = parseLocalDeclaration(isConst: true)
      expectSemicolon()
      return .declaration(declaration)
    case .checked, .unchecked:
      guard isPunctuator(.openBrace, index + 1) else { return nil }
      advance()
      return .checked(parseBlock(), isChecked: keyword == .checked)
    case .unsafe, .fixed:
      report(
        .notInExpression, at: token.range,
        "`\(keyword.rawValue)` is for pointers, which policies cannot use")
      advance()
      if at(.openParenthesis) { skipBrackets() }
      return .block(parseBlock())
    case .class, .struct, .enum, .interface, .namespace:
      return skipTypeDeclaration(keyword == .interface ? "interface" : keyword.rawValue)
    case .else:
      report(
        .syntax, at: token.range, "this `else` belongs to no `if`",
        help: "an `if` takes one statement, or several in braces; no `;` stands before `else`")
      advance()
      return parseStatement().kind
    case .case, .catch, .finally:
      report(.syntax, at: token.range, "`\(keyword.rawValue)` stands alone here")
      advance()
      return .skipped
    case .public, .private, .protected, .internal, .static:
      if keyword == .static, parseStaticFunction() { return nil }
      report(
        .notInExpression, at: token.range,
        "`\(keyword.rawValue)` belongs to members of types; the code of an expression stands "
          + "inside a method", help: "leave it out")
      advance()
      return parseStatement().kind
    default: return nil
    }
  }

  private mutating func parseStaticFunction() -> Bool {
    guard let look = lookAtType(index + 1), isIdentifier(look.end),
      isPunctuator(.openParenthesis, look.end + 1)
    else { return false }
    report(
      .newerVersion("8.0"), at: token.range,
      "`static` in front of a local function is C# 8; API Management compiles C# 7",
      help: "leave it out")
    advance()
    return true
  }

  /// `(…)` behind `if` and its like.
  private mutating func parseCondition() -> CSharpExpression {
    guard expect(.openParenthesis) else { return parseExpression() }
    let condition = parseExpression()
    expect(.closeParenthesis)
    return condition
  }

  /// The statement that `if` and loops govern.
  private mutating func parseBody(_ owner: String) -> CSharpStatement {
    let place = token.range
    let statement = parseStatement()
    switch statement.kind {
    case .declaration, .localFunction, .labeled:
      report(
        .syntax, at: place,
        "a declaration cannot be the only statement of `\(owner)`", help: "put it in braces")
    default: break
    }
    return statement
  }

  private mutating func parseIf() -> CSharpStatement.Kind {
    advance()
    let condition = parseCondition()
    let then = parseBody("if")
    guard take(.else) else { return .if(condition, then: then, otherwise: nil) }
    return .if(condition, then: then, otherwise: parseBody("else"))
  }

  private mutating func parseDo() -> CSharpStatement.Kind {
    advance()
    let body = parseBody("do")
    guard take(.while) else {
      expected("`while`")
      return .do(body, while: missing)
    }
    let condition = parseCondition()
    expectSemicolon()
    return .do(body, while: condition)
  }

  private mutating func parseFor() -> CSharpStatement.Kind {
    advance()
    expect(.openParenthesis)
    var start: CSharpStatement.ForStart?
    if !at(.semicolon) {
      if let look = lookAtType(index), isIdentifier(look.end) {
        start = .declaration(parseLocalDeclaration(isConst: false))
      } else {
        start = .expressions(parseExpressionList())
      }
    }
    expect(.semicolon)
    let condition = at(.semicolon) ? nil : parseExpression()
    expect(.semicolon)
    let steps = at(.closeParenthesis) ? [] : parseExpressionList()
    expect(.closeParenthesis)
    return .for(start, condition: condition, steps: steps, parseBody("for"))
  }

  private mutating func parseExpressionList() -> [CSharpExpression] {
    var expressions: [CSharpExpression] = []
    repeat { expressions.append(parseExpression()) } while take(.comma)
    return expressions
  }

  private mutating func parseForEach() -> CSharpStatement.Kind {
    advance()
    expect(.openParenthesis)
    let type = parseType()
    let designation: CSharpDesignation
    if tokenAt(index).kind == .keyword(.in) {
      report(
        .syntax, at: type.range, "`foreach` needs a type and a name",
        help: "write `foreach (var name in …)`")
      designation = .discard(type.range)
    } else {
      designation = parseDesignation()
    }
    if !take(.in) { expected("`in`") }
    let values = parseExpression()
    expect(.closeParenthesis)
    return .forEach(type, designation, in: values, parseBody("foreach"))
  }

  private mutating func parseTry() -> CSharpStatement.Kind {
    let word = token.range
    advance()
    let block = parseBlock()
    var catches: [CSharpCatch] = []
    while take(.catch) {
      var type: CSharpType?
      var name: CSharpName?
      if take(.openParenthesis) {
        type = parseType()
        name = takeIdentifier()
        expect(.closeParenthesis)
      }
      var filter: CSharpExpression?
      if at(word: "when") {
        advance()
        filter = parseCondition()
      }
      catches.append(CSharpCatch(type: type, name: name, filter: filter, block: parseBlock()))
    }
    let finally = take(.finally) ? parseBlock() : nil
    if catches.isEmpty, finally == nil {
      report(
        .syntax, at: word, "`try` has neither `catch` nor `finally`",
        help: "add `catch { … }` behind the block")
    }
    return .try(block, catches: catches, finally: finally)
  }

  private mutating func parseUsing() -> CSharpStatement.Kind {
    let word = token.range
    advance()
    guard at(.openParenthesis) else { return parseOtherUsing(word) }
    advance()
    let resource: CSharpStatement.UsingResource
    if let look = lookAtType(index), isIdentifier(look.end), isPunctuator(.equal, look.end + 1) {
      resource = .declaration(parseLocalDeclaration(isConst: false))
    } else {
      resource = .expression(parseExpression())
    }
    expect(.closeParenthesis)
    return .using(resource, parseBody("using"))
  }

  /// `using System;` and `using var x = …;`.
  private mutating func parseOtherUsing(_ word: SourceRange) -> CSharpStatement.Kind {
    if let look = lookAtType(index), isIdentifier(look.end) {
      report(
        .newerVersion("8.0"), at: word,
        "`using` without parentheses is C# 8; API Management compiles C# 7",
        help: "write `using (var x = …) { … }`")
      let declaration = parseLocalDeclaration(isConst: false)
      expectSemicolon()
      return .declaration(declaration)
    }
    report(
      .notInExpression, at: word,
      "`using` of a namespace cannot stand in an expression: the code stands inside a method",
      help: "write names in full, such as `System.Net.WebUtility`")
    while !isAtEnd, !at(.semicolon) { advance() }
    advance()
    return .skipped
  }

  private mutating func parseReturn(isThrow: Bool) -> CSharpStatement.Kind {
    advance()
    let value = at(.semicolon) || at(.closeBrace) || isAtEnd ? nil : parseExpression()
    expectSemicolon()
    return isThrow ? .throw(value) : .return(value)
  }

  private mutating func parseGoto() -> CSharpStatement.Kind {
    advance()
    let target: CSharpStatement.GotoTarget
    if take(.case) {
      target = .caseValue(parseExpression())
    } else if take(.default) {
      target = .defaultCase
    } else {
      target = .label(expectIdentifier("a label"))
    }
    expectSemicolon()
    return .goto(target)
  }

  // MARK: switch

  private mutating func parseSwitch() -> CSharpStatement.Kind {
    advance()
    let value = parseCondition()
    guard expect(.openBrace) else { return .switch(value, []) }
    var sections: [CSharpSwitchSection] = []
    while !isAtEnd, !at(.closeBrace) {
      let before = index
      sections.append(parseSwitchSection())
      if index == before {
        expected("`case`, `default` or `}`")
        advance()
      }
    }
    expect(.closeBrace)
    return .switch(value, sections)
  }

  private mutating func parseSwitchSection() -> CSharpSwitchSection {
    var labels: [CSharpSwitchSection.Label] = []
    while let label = parseLabel() { labels.append(label) }
    var statements: [CSharpStatement] = []
    while !isAtEnd, !at(.closeBrace), !at(.case), !isDefaultLabel {
      let before = index
      statements.append(parseStatement())
      if index == before { break }
    }
    return CSharpSwitchSection(labels: labels, statements: statements)
  }

  private var isDefaultLabel: Bool { at(.default) && isPunctuator(.colon, index + 1) }

  private mutating func parseLabel() -> CSharpSwitchSection.Label? {
    let start = token.range.start
    if isDefaultLabel {
      advance()
      advance()
      return .standard(range(from: start))
    }
    guard take(.case) else { return nil }
    let pattern = parsePattern(.label)
    var condition: CSharpExpression?
    if at(word: "when") {
      advance()
      condition = parseExpression()
    }
    expect(.colon)
    return .pattern(pattern, when: condition, range: range(from: start))
  }
}
