import Diagnostics

/// Values that begin with a word of C#.
extension CSharpTokenParser {
  mutating func parseKeywordValue(_ keyword: CSharpKeyword) -> CSharpExpression {
    let token = token
    let start = token.range.start
    switch keyword {
    case .null, .true, .false:
      advance()
      let literal: CSharpLiteral = keyword == .null ? .null : .bool(keyword == .true)
      return CSharpExpression(.literal(literal), token.range)
    case .new: return nested(missing) { $0.parseNew() }
    case .typeof, .sizeof:
      advance()
      expect(.openParenthesis)
      let type = parseType()
      expect(.closeParenthesis)
      return CSharpExpression(
        keyword == .typeof ? .typeOf(type) : .sizeOf(type), range(from: start))
    case .default:
      advance()
      guard take(.openParenthesis) else {
        return CSharpExpression(.defaultValue(nil), token.range)
      }
      let type = parseType()
      expect(.closeParenthesis)
      return CSharpExpression(.defaultValue(type), range(from: start))
    case .checked, .unchecked:
      advance()
      expect(.openParenthesis)
      let value = parseExpression()
      expect(.closeParenthesis)
      return CSharpExpression(
        .checked(value, isChecked: keyword == .checked), range(from: start))
    case .delegate: return nested(missing) { $0.parseAnonymousMethod(isAsync: false) }
    case .ref:
      advance()
      let value = parseExpression()
      return CSharpExpression(.reference(value), range(from: start))
    case .stackalloc:
      report(
        .notInExpression, at: token.range, "`stackalloc` makes pointers, which policies cannot use",
        help: "write `new`")
      advance()
      let type = parseType(.new)
      _ = type
      let arguments = at(.openBracket) ? parseArguments(.closeBracket) : []
      return CSharpExpression(.stackAlloc(arguments.first?.value), range(from: start))
    case .this, .base:
      report(
        .notInExpression, at: token.range, "`\(keyword.rawValue)` has no meaning in a policy",
        help: "what a policy knows stands in `context`")
      advance()
      return CSharpExpression(.missing, token.range)
    case _ where keyword.namesType:
      advance()
      return CSharpExpression(.predefinedType(keyword), token.range)
    default:
      expected("a value")
      return missing
    }
  }

  // MARK: new

  private mutating func parseNew() -> CSharpExpression {
    let start = token.range.start
    advance()
    if at(.openBracket) { return parseImplicitArray(start) }
    if at(.openBrace) { return parseAnonymousObject(start) }
    if at(.openParenthesis) {
      report(
        .newerVersion("9.0"), at: SourceRange(start: start, end: lastEnd),
        "`new` without a type is C# 9; API Management compiles C# 7", help: "name the type")
      let arguments = parseArguments(.closeParenthesis)
      if at(.openBrace) { _ = parseInitializer() }
      return CSharpExpression(.newerSyntax(arguments.map(\.value)), range(from: start))
    }
    let type = parseType(.new)
    if at(.openBracket) { return parseArrayCreation(type, start) }
    var arguments: [CSharpArgument]?
    if at(.openParenthesis) { arguments = parseArguments(.closeParenthesis) }
    let initializer = at(.openBrace) ? parseInitializer() : nil
    if arguments == nil, initializer == nil, !isStopped {
      expected("`(`, `[` or `{` behind the type", help: "write `new T()`")
    }
    return CSharpExpression(.new(type, arguments, initializer), range(from: start))
  }

  private mutating func parseImplicitArray(_ start: Int) -> CSharpExpression {
    advance()
    var rank = 1
    while take(.comma) { rank += 1 }
    expect(.closeBracket)
    guard at(.openBrace) else {
      expected("`{`", help: "write `new[] { … }`, or `new T[n]`")
      return CSharpExpression(.missing, range(from: start))
    }
    let initializer = parseInitializer()
    return CSharpExpression(.implicitArray(rank: rank, initializer), range(from: start))
  }

  /// `new T[n][,]`, `new T[] { … }`; the type is that of the elements.
  private mutating func parseArrayCreation(
    _ element: CSharpType, _ start: Int
  ) -> CSharpExpression {
    advance()
    var sizes: [CSharpExpression] = []
    var rank = 1
    if at(.closeBracket) || at(.comma) {
      while take(.comma) { rank += 1 }
    } else {
      sizes.append(parseExpression())
      while take(.comma) {
        sizes.append(parseExpression())
        rank += 1
      }
    }
    expect(.closeBracket)
    // `new int[3][]` makes an array of arrays.
    var ranks: [Int] = []
    while at(.openBracket) {
      var place = index + 1
      while isPunctuator(.comma, place) { place += 1 }
      guard isPunctuator(.closeBracket, place) else { break }
      ranks.append(place - index)
      while index <= place { advance() }
    }
    let type = ranks.reversed().reduce(element) {
      CSharpType(.array($0, rank: $1), SourceRange(start: element.range.start, end: lastEnd))
    }
    let initializer = at(.openBrace) ? parseInitializer() : nil
    if sizes.isEmpty, initializer == nil {
      expected("the number of elements, or `{ … }`")
    }
    return CSharpExpression(
      .newArray(type, sizes: sizes, rank: rank, initializer), range(from: start))
  }

  private mutating func parseAnonymousObject(_ start: Int) -> CSharpExpression {
    advance()
    var members: [CSharpAnonymousMember] = []
    while !isAtEnd, !at(.closeBrace) {
      let before = index
      var name: CSharpName?
      if isIdentifier(index), isPunctuator(.equal, index + 1) {
        name = takeIdentifier()
        advance()
      }
      members.append(CSharpAnonymousMember(name: name, value: parseExpression()))
      if take(.comma) { continue }
      if at(.closeBrace) || index == before { break }
      expected("`,` or `}`")
      if !canStartExpression(index) { break }
    }
    expect(.closeBrace)
    return CSharpExpression(.anonymousObject(members), range(from: start))
  }

  // MARK: Initializers

  mutating func parseInitializer() -> CSharpInitializer {
    let start = token.range.start
    return nested(CSharpInitializer(entries: [], range: token.range)) { parser in
      parser.advance()
      var entries: [CSharpInitializer.Entry] = []
      while !parser.isAtEnd, !parser.at(.closeBrace) {
        let before = parser.index
        entries.append(parser.parseEntry())
        if parser.take(.comma) { continue }
        if parser.at(.closeBrace) || parser.index == before { break }
        parser.expected("`,` or `}`")
        if !parser.canStartExpression(parser.index) && !parser.at(.openBrace)
          && !parser.at(.openBracket)
        {
          break
        }
      }
      parser.expect(.closeBrace)
      return CSharpInitializer(entries: entries, range: parser.range(from: start))
    }
  }

  private mutating func parseEntry() -> CSharpInitializer.Entry {
    let start = token.range.start
    if at(.openBracket) {
      let arguments = parseArguments(.closeBracket)
      expect(.equal)
      return .index(arguments, parseInitializerValue())
    }
    if isIdentifier(index), isPunctuator(.equal, index + 1), let name = takeIdentifier() {
      advance()
      return .member(name, parseInitializerValue())
    }
    guard at(.openBrace) else {
      let value = parseExpression()
      return .element([value], range: range(from: start))
    }
    advance()
    var values: [CSharpExpression] = []
    while !isAtEnd, !at(.closeBrace) {
      let before = index
      values.append(at(.openBrace) ? parseNestedElement() : parseExpression())
      if take(.comma) { continue }
      if at(.closeBrace) || index == before { break }
      expected("`,` or `}`")
      if !canStartExpression(index) { break }
    }
    expect(.closeBrace)
    return .element(values, range: range(from: start))
  }

  /// `{ {1, 2}, {3, 4} }`: rows of an array.
  private mutating func parseNestedElement() -> CSharpExpression {
    let start = token.range.start
    let initializer = parseInitializer()
    return CSharpExpression(.implicitArray(rank: 1, initializer), range(from: start))
  }

  private mutating func parseInitializerValue() -> CSharpInitializer.Value {
    at(.openBrace) ? .initializer(parseInitializer()) : .expression(parseExpression())
  }
}
