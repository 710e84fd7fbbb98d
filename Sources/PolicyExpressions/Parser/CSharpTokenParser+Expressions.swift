import Diagnostics

/// Expressions, from the loosest operator to the tightest.
extension CSharpTokenParser {
  var missing: CSharpExpression {
    CSharpExpression(.missing, SourceRange(at: token.range.start))
  }

  /// All of `@(…)`.
  mutating func parseWholeExpression() -> CSharpExpression {
    if isAtEnd {
      report(
        .syntax, at: SourceRange(start: 0, end: code.count), "the expression is empty",
        help: "write a value between the brackets")
      return missing
    }
    if case .keyword(let keyword) = token.kind, keyword.beginsStatement {
      report(
        .syntax, at: token.range,
        "`\(keyword.rawValue)` begins a statement, but `@(…)` holds one expression",
        help: "write `@{ … return …; }`")
      return missing
    }
    let expression = parseExpression()
    if !isAtEnd {
      if at(.semicolon) {
        let isLast = index + 1 == tokens.count - 1
        report(
          .syntax, at: token.range, "`;` ends a statement, but `@(…)` holds one expression",
          help: isLast ? "remove the `;`" : "write `@{ … return …; }`")
      } else {
        expected("an operator or the end of the expression")
      }
    }
    return expression
  }

  mutating func parseExpression() -> CSharpExpression {
    nested(missing) { $0.parseAssignment() }
  }

  private mutating func parseAssignment() -> CSharpExpression {
    let start = token.range.start
    if let lambda = parseLambdaIfHere() { return lambda }
    if at(.throw) { return parseThrow() }
    if isQueryStart { return parseQuery() }
    let left = parseConditional()
    let operatorStart = token.range.start
    guard let compound = takeAssignmentOperator() else { return left }
    let operatorRange = range(from: operatorStart)
    let right = parseExpression()
    return CSharpExpression(
      .assignment(left, compound: compound.operation, operatorRange: operatorRange, right),
      range(from: start))
  }

  private mutating func parseThrow() -> CSharpExpression {
    let start = token.range.start
    advance()
    let value = parseExpression()
    return CSharpExpression(.throwing(value), range(from: start))
  }

  private struct AssignmentOperator {
    var operation: CSharpBinaryOperator?
  }

  private mutating func takeAssignmentOperator() -> AssignmentOperator? {
    guard case .punctuator(let punctuator) = token.kind else { return nil }
    let operation: CSharpBinaryOperator?
    switch punctuator {
    case .equal: operation = nil
    case .plusEqual: operation = .add
    case .minusEqual: operation = .subtract
    case .starEqual: operation = .multiply
    case .slashEqual: operation = .divide
    case .percentEqual: operation = .remainder
    case .ampersandEqual: operation = .and
    case .barEqual: operation = .or
    case .caretEqual: operation = .exclusiveOr
    case .shiftLeftEqual: operation = .shiftLeft
    case .doubleQuestionEqual:
      report(
        .newerVersion("8.0"), at: token.range,
        "`??=` is C# 8; API Management compiles C# 7", help: "write `x = x ?? …`")
      operation = .coalesce
    case .greater where isPunctuator(.greaterEqual, index + 1) && touches(index, index + 1):
      advance()
      operation = .shiftRight
    default: return nil
    }
    advance()
    return AssignmentOperator(operation: operation)
  }

  mutating func parseConditional() -> CSharpExpression {
    let start = token.range.start
    let condition = parseBinary(atLeast: 1)
    guard at(.question) else { return condition }
    advance()
    let saved = height
    height = 0
    let first = parseExpression()
    expect(.colon, help: "a condition is written `test ? one : other`")
    let second = parseExpression()
    height = max(saved, height + 1)
    return CSharpExpression(.conditional(condition, first, second), range(from: start))
  }

  // MARK: Operators with two sides

  mutating func parseBinary(atLeast least: Int) -> CSharpExpression {
    let start = token.range.start
    let saved = height
    height = 0
    var left = parseUnary()
    var leftHeight = height
    defer { height = max(saved, leftHeight) }
    while !isStopped {
      height = 0
      let isTest = at(.is) || at(.as)
      if isTest {
        guard CSharpBinaryOperator.relational >= least else { return left }
        left = at(.is) ? parseIs(left, start) : parseAs(left, start)
      } else if at(.switch), canEndValue(index - 1), isPunctuator(.openBrace, index + 1) {
        left = parseSwitchExpression(left, start)
      } else {
        guard let (operation, count) = binaryOperator, operation.precedence >= least else {
          return left
        }
        let operatorStart = token.range.start
        for _ in 0..<count { advance() }
        let operatorRange = range(from: operatorStart)
        let right: CSharpExpression
        if operation == .coalesce {
          // The right side takes the rest of the chain, and so goes deeper with each link.
          let missing = CSharpExpression(.missing, token.range)
          right =
            at(.throw)
            ? parseThrow() : nested(missing) { $0.parseBinary(atLeast: operation.precedence) }
        } else {
          right = parseBinary(atLeast: operation.precedence + 1)
        }
        left = CSharpExpression(
          .binary(left, operation, operatorRange: operatorRange, right), range(from: start))
      }
      leftHeight = max(leftHeight, height) + 1
      let limit = isTest ? CSharpParser.longestChain : CSharpParser.highestTree
      if !grows(to: leftHeight, limit: limit) { return left }
    }
    return left
  }

  private func canEndValue(_ place: Int) -> Bool {
    switch tokenAt(place).kind {
    case .identifier, .punctuator(.closeParenthesis), .punctuator(.closeBracket): true
    default: false
    }
  }

  /// The operator that stands here, and of how many tokens it is made.
  private var binaryOperator: (CSharpBinaryOperator, Int)? {
    guard case .punctuator(let punctuator) = token.kind else { return nil }
    switch punctuator {
    case .star: return (.multiply, 1)
    case .slash: return (.divide, 1)
    case .percent: return (.remainder, 1)
    case .plus: return (.add, 1)
    case .minus: return (.subtract, 1)
    case .shiftLeft: return (.shiftLeft, 1)
    case .less: return (.less, 1)
    case .lessEqual: return (.lessEqual, 1)
    case .greaterEqual: return (.greaterEqual, 1)
    case .greater:
      guard touches(index, index + 1) else { return (.greater, 1) }
      if isPunctuator(.greater, index + 1) { return (.shiftRight, 2) }
      return isPunctuator(.greaterEqual, index + 1) ? nil : (.greater, 1)
    case .doubleEqual: return (.equal, 1)
    case .notEqual: return (.notEqual, 1)
    case .ampersand: return (.and, 1)
    case .caret: return (.exclusiveOr, 1)
    case .bar: return (.or, 1)
    case .doubleAmpersand: return (.conditionalAnd, 1)
    case .doubleBar: return (.conditionalOr, 1)
    case .doubleQuestion: return (.coalesce, 1)
    default: return nil
    }
  }

  private mutating func parseIs(_ left: CSharpExpression, _ start: Int) -> CSharpExpression {
    advance()
    let pattern = parsePattern(.afterIs)
    return CSharpExpression(.isPattern(left, pattern), range(from: start))
  }

  private mutating func parseAs(_ left: CSharpExpression, _ start: Int) -> CSharpExpression {
    advance()
    let type = parseType(.afterIs)
    return CSharpExpression(.asType(left, type), range(from: start))
  }

  /// `value switch { … }`.
  private mutating func parseSwitchExpression(
    _ value: CSharpExpression, _ start: Int
  ) -> CSharpExpression {
    report(
      .newerVersion("8.0"), at: token.range,
      "a `switch` that gives a value is C# 8; API Management compiles C# 7",
      help: "write `a ? b : c`, or a `switch` statement in `@{ … }`")
    advance()
    skipBrackets()
    return CSharpExpression(.newerSyntax([value]), range(from: start))
  }

  /// Goes behind the bracket that closes the one that stands here.
  mutating func skipBrackets() {
    if let partner = partner(index) { index = partner }
    advance()
  }

  // MARK: Operators in front

  mutating func parseUnary() -> CSharpExpression {
    let start = token.range.start
    if at(.openParenthesis), isCast { return nested(missing) { $0.parseCast(start) } }
    guard let operation = prefixOperator else { return parsePostfix() }
    return nested(missing) { parser in
      parser.advance()
      let operand = parser.parseUnary()
      return CSharpExpression(.prefix(operation, operand), parser.range(from: start))
    }
  }

  private var prefixOperator: CSharpPrefixOperator? {
    switch token.kind {
    case .punctuator(let punctuator):
      switch punctuator {
      case .plus: .plus
      case .minus: .minus
      case .not: .not
      case .tilde: .complement
      case .doublePlus: .increment
      case .doubleMinus: .decrement
      case .ampersand: .address
      case .star: .dereference
      default: nil
      }
    case .identifier where at(word: "await") && isIdentifier(index + 1): .await
    default: nil
    }
  }

  private mutating func parseCast(_ start: Int) -> CSharpExpression {
    advance()
    let type = parseType()
    expect(.closeParenthesis)
    let operand = parseUnary()
    return CSharpExpression(.cast(type, operand), range(from: start))
  }

  /// Whether `(` begins a cast. `(x)` may be one when what follows can only be a value (C#
  /// language specification, cast expressions).
  private var isCast: Bool {
    guard let look = lookAtType(index + 1), isPunctuator(.closeParenthesis, look.end) else {
      return false
    }
    if isPunctuator(.arrow, look.end + 1) { return false }
    let next = look.end + 1
    if look.isSurelyType { return canStartExpression(next) }
    switch tokenAt(next).kind {
    case .identifier, .number, .string, .verbatimString, .interpolatedString, .character,
      .namedValue:
      return !isQueryWord(next)
    case .punctuator(let punctuator):
      return punctuator == .tilde || punctuator == .not || punctuator == .openParenthesis
    case .keyword(let keyword):
      return keyword != .as && keyword != .is && canStartExpression(next)
    default: return false
    }
  }
}
