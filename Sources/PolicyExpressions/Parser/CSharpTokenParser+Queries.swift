import Diagnostics

/// `from x in xs where … select …`.
extension CSharpTokenParser {
  private static let queryWords: Set<String> = [
    "from", "where", "select", "group", "into", "orderby", "join", "let", "on", "equals", "by",
    "ascending", "descending",
  ]

  /// Whether a word stands at a place that ends a part of a query.
  func isQueryWord(_ place: Int) -> Bool {
    isInQuery && isIdentifier(place) && Self.queryWords.contains(text(tokenAt(place)))
  }

  private var isInQuery: Bool { queryDepth > 0 }

  var isQueryStart: Bool {
    guard at(word: "from") else { return false }
    if isIdentifier(index + 1), tokenAt(index + 2).kind == .keyword(.in) { return true }
    guard let look = lookAtType(index + 1) else { return false }
    return isIdentifier(look.end) && tokenAt(look.end + 1).kind == .keyword(.in)
  }

  mutating func parseQuery() -> CSharpExpression {
    let start = token.range.start
    queryDepth += 1
    defer { queryDepth -= 1 }
    advance()
    let source = parseQuerySource()
    let body = parseQueryBody()
    return CSharpExpression(.query(CSharpQuery(source: source, body: body)), range(from: start))
  }

  private mutating func parseQuerySource() -> CSharpQuery.Source {
    var type: CSharpType?
    if !(isIdentifier(index) && tokenAt(index + 1).kind == .keyword(.in)) { type = parseType() }
    let name = expectIdentifier("the name of a variable")
    if !take(.in) { expected("`in`") }
    return CSharpQuery.Source(type: type, name: name, values: parseExpression())
  }

  private mutating func parseQueryBody() -> CSharpQuery.Body {
    var clauses: [CSharpQuery.Clause] = []
    while !isAtEnd, !isStopped {
      let before = index
      if at(word: "from") {
        advance()
        clauses.append(.from(parseQuerySource()))
      } else if at(word: "let") {
        advance()
        let name = expectIdentifier("the name of a variable")
        expect(.equal)
        clauses.append(.let(name, parseExpression()))
      } else if at(word: "where") {
        advance()
        clauses.append(.where(parseExpression()))
      } else if at(word: "join") {
        clauses.append(parseJoin())
      } else if at(word: "orderby") {
        clauses.append(parseOrderBy())
      } else {
        break
      }
      if index == before { break }
    }
    let end = parseQueryEnd()
    guard at(word: "into") else {
      return CSharpQuery.Body(clauses: clauses, end: end, rest: .none)
    }
    advance()
    let name = expectIdentifier("the name of a variable")
    let empty = CSharpQuery.Body(clauses: [], end: .select(missing), rest: .none)
    let body = nested(empty) { $0.parseQueryBody() }
    return CSharpQuery.Body(
      clauses: clauses, end: end, rest: .continuation(.init(name: name, body: body)))
  }

  private mutating func parseJoin() -> CSharpQuery.Clause {
    advance()
    let source = parseQuerySource()
    takeWord("on")
    let left = parseExpression()
    takeWord("equals")
    let right = parseExpression()
    var group: CSharpName?
    if at(word: "into") {
      advance()
      group = expectIdentifier("the name of a variable")
    }
    return .join(source, on: left, equals: right, into: group)
  }

  private mutating func parseOrderBy() -> CSharpQuery.Clause {
    advance()
    var keys: [(key: CSharpExpression, isDescending: Bool)] = []
    repeat {
      let key = parseExpression()
      let isDescending = at(word: "descending")
      if isDescending || at(word: "ascending") { advance() }
      keys.append((key, isDescending))
    } while take(.comma)
    return .orderBy(keys)
  }

  private mutating func parseQueryEnd() -> CSharpQuery.End {
    if at(word: "select") {
      advance()
      return .select(parseExpression())
    }
    if at(word: "group") {
      advance()
      let value = parseExpression()
      takeWord("by")
      return .group(value, by: parseExpression())
    }
    expected("`select` or `group`", help: "a query ends with one of them")
    return .select(missing)
  }

  private mutating func takeWord(_ word: String) {
    if at(word: word) { advance() } else { expected("`\(word)`") }
  }
}
