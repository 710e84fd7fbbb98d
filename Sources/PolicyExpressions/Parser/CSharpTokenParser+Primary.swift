import Diagnostics

/// Values, and what hangs on them: members, calls, indexers.
extension CSharpTokenParser {
  mutating func parsePostfix() -> CSharpExpression {
    let start = token.range.start
    let saved = height
    height = 0
    var value = parsePrimary()
    height += 1
    value = parseSuffixes(of: value, start)
    height = max(saved, height)
    return value
  }

  /// What follows a value: `.name`, `(…)`, `[…]`, `++`, `?.name`.
  private mutating func parseSuffixes(
    of first: CSharpExpression, _ start: Int
  ) -> CSharpExpression {
    var value = first
    var valueHeight = height
    defer { height = max(height, valueHeight) }
    while !isStopped {
      height = 0
      guard case .punctuator(let punctuator) = token.kind else { return value }
      switch punctuator {
      case .dot:
        if isPunctuator(.dot, index + 1), touches(index, index + 1) {
          value = parseRange(value, start)
        } else {
          advance()
          let name = parseMemberName()
          value = CSharpExpression(.member(value, name), range(from: start))
        }
      case .openParenthesis:
        let open = token.range.start
        let arguments = parseArguments(.closeParenthesis)
        value = CSharpExpression(
          .call(value, arguments, arguments: range(from: open)), range(from: start))
      case .openBracket:
        let arguments = parseArguments(.closeBracket)
        value = CSharpExpression(.element(value, arguments), range(from: start))
      case .doublePlus, .doubleMinus:
        advance()
        value = CSharpExpression(
          .postfix(value, isIncrement: punctuator == .doublePlus), range(from: start))
      case .questionDot, .question:
        // `?[` is an indexer: C# 7 has no value that begins with a bracket.
        guard punctuator == .questionDot || isPunctuator(.openBracket, index + 1) else {
          return value
        }
        value = parseConditionalAccess(value, start)
        valueHeight = max(valueHeight, height) + 1
        _ = grows(to: valueHeight, limit: CSharpParser.longestChain)
        return value
      case .not where !isPunctuator(.equal, index + 1) && isForgiving:
        report(
          .newerVersion("8.0"), at: token.range,
          "`!` behind a value is C# 8; API Management compiles C# 7", help: "leave it out")
        advance()
      case .pointerArrow:
        report(
          .notInExpression, at: token.range, "`->` is for pointers, which policies cannot use",
          help: "write `.`")
        advance()
        let name = parseMemberName()
        value = CSharpExpression(.member(value, name), range(from: start))
      default: return value
      }
      valueHeight = max(valueHeight, height) + 1
      if !grows(to: valueHeight, limit: CSharpParser.longestChain) { return value }
    }
    return value
  }

  /// Whether the `!` here stands behind a value, with no value behind it.
  private var isForgiving: Bool {
    switch tokenAt(index + 1).kind {
    case .punctuator(let next):
      switch next {
      case .dot, .closeParenthesis, .closeBracket, .semicolon, .comma, .questionDot, .openBracket,
        .doubleEqual, .notEqual:
        true
      default: false
      }
    case .endOfText: true
    default: false
    }
  }

  private mutating func parseRange(_ value: CSharpExpression, _ start: Int) -> CSharpExpression {
    report(
      .newerVersion("8.0"), at: token.range.union(tokenAt(index + 1).range),
      "ranges (`a..b`) are C# 8; API Management compiles C# 7",
      help: "use `Substring`, `Skip` and `Take`")
    advance()
    advance()
    guard canStartExpression(index) || at(.caret) else {
      return CSharpExpression(.newerSyntax([value]), range(from: start))
    }
    let end = parseUnary()
    return CSharpExpression(.newerSyntax([value, end]), range(from: start))
  }

  private mutating func parseConditionalAccess(
    _ value: CSharpExpression, _ start: Int
  ) -> CSharpExpression {
    let bindingStart = token.range.start
    let rest = nested(missing) { parser in
      let isMember = parser.at(.questionDot)
      parser.advance()
      let binding: CSharpExpression
      if isMember {
        let name = parser.parseMemberName()
        binding = CSharpExpression(.memberBinding(name), parser.range(from: bindingStart))
      } else {
        let arguments = parser.parseArguments(.closeBracket)
        binding = CSharpExpression(.elementBinding(arguments), parser.range(from: bindingStart))
      }
      return parser.parseSuffixes(of: binding, bindingStart)
    }
    return CSharpExpression(.conditionalAccess(value, rest), range(from: start))
  }

  /// The name behind a dot, with type arguments where they stand.
  private mutating func parseMemberName() -> CSharpName {
    let name = expectIdentifier("the name of a member")
    return withTypeArguments(name)
  }

  private mutating func withTypeArguments(_ name: CSharpName) -> CSharpName {
    guard at(.less), typeArgumentsEnd(index) != nil else { return name }
    var name = name
    name.typeArguments = parseTypeArguments()
    name.range = range(from: name.range.start)
    return name
  }

  // MARK: Arguments

  /// `(…)` or `[…]`, brackets included.
  mutating func parseArguments(_ close: CSharpPunctuator) -> [CSharpArgument] {
    nested([]) { parser in
      parser.advance()
      var arguments: [CSharpArgument] = []
      if parser.take(close) { return arguments }
      while !parser.isAtEnd {
        let before = parser.index
        arguments.append(parser.parseArgument())
        if parser.take(.comma) {
          if parser.at(close) { parser.expected("a value behind the `,`") }
          continue
        }
        if parser.at(close) || parser.index == before { break }
        guard parser.canStartExpression(parser.index), !parser.isAtEnd else { break }
        // A comma was forgotten: what follows is still an argument.
        parser.expected("`,` or `\(close.rawValue)`")
        if parser.isStatementStart(parser.index) { break }
      }
      parser.expect(close)
      return arguments
    }
  }

  private mutating func parseArgument() -> CSharpArgument {
    var name: CSharpName?
    if isIdentifier(index), isPunctuator(.colon, index + 1), !isPunctuator(.colon, index + 2) {
      name = takeIdentifier()
      advance()
    }
    var modifier: CSharpArgument.Modifier?
    if take(.out) {
      modifier = .out
    } else if take(.ref) {
      modifier = .ref
    } else if take(.in) {
      modifier = .in
    }
    let start = token.range.start
    if modifier == .out, let look = lookAtType(index), isIdentifier(look.end),
      isPunctuator(.comma, look.end + 1) || isPunctuator(.closeParenthesis, look.end + 1)
        || isPunctuator(.closeBracket, look.end + 1)
    {
      let type = parseType()
      let designation = parseDesignation()
      return CSharpArgument(
        name: name, modifier: modifier,
        value: CSharpExpression(.declaration(type, designation), range(from: start)))
    }
    return CSharpArgument(name: name, modifier: modifier, value: parseExpression())
  }

  /// `x`, `_`, `(a, b)`.
  mutating func parseDesignation() -> CSharpDesignation {
    nested(.discard(token.range)) { parser in
      if parser.at(.openParenthesis) {
        parser.advance()
        var parts: [CSharpDesignation] = []
        repeat { parts.append(parser.parseDesignation()) } while parser.take(.comma)
        parser.expect(.closeParenthesis)
        return .tuple(parts)
      }
      let name = parser.expectIdentifier("the name of a variable")
      return name.text == "_" ? .discard(name.range) : .variable(name)
    }
  }

  // MARK: Values

  private mutating func parsePrimary() -> CSharpExpression {
    let token = token
    let start = token.range.start
    switch token.kind {
    case .identifier:
      return parseName()
    case .number:
      advance()
      return CSharpExpression(.literal(.number(text(token))), token.range)
    case .string, .verbatimString: return parseString()
    case .character:
      advance()
      let unit = CSharpCharacterLiteral.value(of: token, in: code)
      if unit == nil, token.error == nil { reportEscape(token.range) }
      return CSharpExpression(.literal(.character(unit)), token.range)
    case .interpolatedString:
      return nested(missing) { $0.parseInterpolatedString() }
    case .namedValue:
      advance()
      return CSharpExpression(.namedValue, token.range)
    case .keyword(let keyword): return parseKeywordValue(keyword)
    case .punctuator(.openParenthesis): return nested(missing) { $0.parseParenthesis() }
    case .punctuator(.openBracket):
      report(
        .newerVersion("12.0"), at: token.range,
        "a list in square brackets is C# 12; API Management compiles C# 7",
        help: "write `new[] { … }`")
      skipBrackets()
      return CSharpExpression(.newerSyntax([]), range(from: start))
    case .punctuator(.caret):
      report(
        .newerVersion("8.0"), at: token.range,
        "an index from the end (`^1`) is C# 8; API Management compiles C# 7",
        help: "count from the length, or use `Last()`")
      advance()
      let value = parseUnary()
      return CSharpExpression(.newerSyntax([value]), range(from: start))
    default:
      expected("a value")
      return missing
    }
  }

  private mutating func parseName() -> CSharpExpression {
    let start = token.range.start
    if isPunctuator(.doubleColon, index + 1), isIdentifier(index + 2) {
      let alias = CSharpName(text(token), token.range)
      advance()
      advance()
      let name = parseMemberName()
      return CSharpExpression(.aliasQualified(alias: alias, name), range(from: start))
    }
    guard let name = takeIdentifier() else { return missing }
    // `var (a, b) = …`
    if name.text == "var", at(.openParenthesis), let close = partner(index),
      isPunctuator(.equal, close + 1)
    {
      let designation = parseDesignation()
      let type = CSharpType(.inferred, name.range)
      return CSharpExpression(.declaration(type, designation), range(from: start))
    }
    return CSharpExpression(.name(withTypeArguments(name)), range(from: start))
  }

  private mutating func parseString() -> CSharpExpression {
    let first = token
    advance()
    // `"""` is an empty string and the start of another one to C# 7.
    if first.range.length == 2, case .string = token.kind, token.range.start == first.range.end {
      report(
        .newerVersion("11.0"), at: first.range,
        "strings in three quotes are C# 11; API Management compiles C# 7",
        help: "write `@\"…\"`, with `\"\"` for each quote in it")
      while case .string = token.kind, touches(index - 1, index) { advance() }
      return CSharpExpression(.newerSyntax([]), range(from: first.range.start))
    }
    let value = CSharpStringLiteral.value(of: first, in: code)
    if value == nil, first.error == nil { reportEscape(first.range) }
    return CSharpExpression(.literal(.string(value)), first.range)
  }

  mutating func reportEscape(_ range: SourceRange) {
    let bytes = Array(code[range.start..<range.end])
    var index = 1
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      if !CSharpStringLiteral.isEscape(bytes[(index + 1)...]) { break }
      index += 2
    }
    let at = SourceRange(
      start: range.start + index, end: min(range.start + index + 2, range.end))
    let found = String(decoding: code[at.start..<at.end], as: UTF8.self)
    report(
      .syntax, at: at, "`\(found)` is no escape that C# knows",
      help: "write `\\\\` for a backslash, or use a verbatim string: `@\"…\"`")
  }

  private mutating func parseInterpolatedString() -> CSharpExpression {
    let token = token
    advance()
    var parts: [CSharpInterpolationPart] = []
    let isVerbatim = code[token.range.start..<token.range.end].prefix(2).contains(0x40)
    for part in CSharpInterpolation.parts(of: token, in: code) {
      switch part {
      case .text(let range):
        let value = CSharpStringLiteral.interpolatedText(
          code[range.start..<range.end], isVerbatim: isVerbatim)
        if value == nil {
          report(
            .syntax, at: range, "the text holds an escape that C# does not know, or a lone `}`",
            help: "write `\\\\` for a backslash and `}}` for a brace")
        }
        parts.append(.text(value, range))
      case .hole(let value, let alignment, let format):
        if let format, format.length == 0 {
          report(
            .syntax, at: SourceRange(start: max(0, format.start - 1), end: format.start),
            "a format is missing behind the `:`", help: "remove the `:`, or write `{{` for text")
        }
        parts.append(
          .hole(
            parseHole(value), alignment: alignment.map { parseHole($0) }, format: format))
      }
    }
    return CSharpExpression(.interpolated(parts), token.range)
  }

  private mutating func parseHole(_ range: SourceRange) -> CSharpExpression {
    inRange(range) { parser in
      if parser.isAtEnd {
        parser.report(
          .syntax, at: SourceRange(start: max(0, range.start - 1), end: range.end + 1),
          "a hole of the string is empty", help: "write a value, or `{{` for a brace that is text")
        return parser.missing
      }
      let value = parser.parseExpression()
      if !parser.isAtEnd { parser.expected("`}`") }
      return value
    }
  }

  private mutating func parseParenthesis() -> CSharpExpression {
    let start = token.range.start
    // `(int a, string b) = …`
    let close = partner(index)
    let isDeconstruction = close.map { isPunctuator(.equal, $0 + 1) } ?? false
    advance()
    if at(.closeParenthesis) {
      expected("a value")
      advance()
      return CSharpExpression(.missing, range(from: start))
    }
    var parts: [CSharpArgument] = []
    repeat {
      parts.append(isDeconstruction ? parseDeconstructionPart() : parseArgument())
    } while take(.comma)
    expect(.closeParenthesis)
    if parts.count == 1, let part = parts.first, part.name == nil, part.modifier == nil {
      return CSharpExpression(.parenthesized(part.value), range(from: start))
    }
    return CSharpExpression(.tuple(parts), range(from: start))
  }

  private mutating func parseDeconstructionPart() -> CSharpArgument {
    let start = token.range.start
    guard let look = lookAtType(index), isIdentifier(look.end) else { return parseArgument() }
    let type = parseType()
    let designation = parseDesignation()
    return CSharpArgument(
      value: CSharpExpression(.declaration(type, designation), range(from: start)))
  }
}

/// What a character literal stands for.
enum CSharpCharacterLiteral {
  static func value(of token: CSharpToken, in bytes: [UInt8]) -> UInt16? {
    guard token.kind == .character, token.error == nil, token.range.end <= bytes.count,
      token.range.length >= 3
    else { return nil }
    let inner = bytes[(token.range.start + 1)..<(token.range.end - 1)]
    if inner.elementsEqual([UInt8(ascii: "\"")]) { return 0x22 }
    return CSharpStringLiteral.unescaped(inner)?.utf16.first
  }
}
