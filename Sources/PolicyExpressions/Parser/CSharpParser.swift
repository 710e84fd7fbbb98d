import Diagnostics

/// Reads C# 7 as it may stand in a policy expression.
///
/// Never fails: what cannot be read is reported, stands in the tree as missing, and reading goes on
/// behind it. Takes time linear in the length of the code.
package enum CSharpParser {
  /// How many brackets, blocks and lambdas may stand in each other. People write ten.
  package static let deepestNesting = 100
  /// How high a tree may grow, by nesting or by chains such as `a + b + c`.
  package static let highestTree = 300
  /// How many members, calls and indexers may hang on each other.
  static let longestChain = 200
  /// Problems that are told of one expression.
  static let mostProblems = 100

  /// The C# between `@(` and `)`.
  package static func parse(expression code: [UInt8]) -> CSharpSyntax {
    var parser = CSharpTokenParser(code)
    let root = parser.parseWholeExpression()
    return CSharpSyntax(
      code: code, root: .expression(root), problems: parser.sortedProblems)
  }

  /// The C# between `@{` and `}`.
  package static func parse(block code: [UInt8]) -> CSharpSyntax {
    var parser = CSharpTokenParser(code)
    let statements = parser.parseStatements(until: .endOfText)
    return CSharpSyntax(code: code, root: .block(statements), problems: parser.sortedProblems)
  }
}

/// The parser's hands: a place among tokens.
struct CSharpTokenParser {
  let code: [UInt8]
  /// Without white space and comments; the last one is `endOfText`.
  private(set) var tokens: [CSharpToken]
  /// For each token that opens a bracket the place of the one that closes it.
  private var partners: [Int?]
  var index = 0
  private var problems: [CSharpProblem] = []
  /// Where the last complaint was, so that one mistake gives one message.
  private var lastProblemStart = -1
  private var nesting = 0
  /// The height of the highest tree that was made since somebody set it to 0.
  var height = 0
  /// Whether a limit was met: the rest is not read, and not complained about.
  private(set) var isStopped = false
  /// How many queries stand around this place.
  var queryDepth = 0

  init(_ code: [UInt8]) {
    self.code = code
    tokens = []
    partners = []
    (tokens, partners) = lex(SourceRange(start: 0, end: code.count))
  }

  var sortedProblems: [CSharpProblem] {
    problems.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }.map(\.element)
  }

  // MARK: Tokens

  private mutating func lex(_ range: SourceRange) -> ([CSharpToken], [Int?]) {
    var lexer = CSharpLexer(code, range: range)
    var tokens: [CSharpToken] = []
    var partners: [Int?] = []
    // A token is about four letters long.
    tokens.reserveCapacity(range.length / 4 + 4)
    partners.reserveCapacity(range.length / 4 + 4)
    var open: [Int] = []
    while true {
      let token = lexer.next()
      if let error = token.error { reportLexical(error, token) }
      // A comment without an end takes all that follows.
      if token.kind == .blockComment { continue }
      switch token.kind {
      case .punctuator(.openParenthesis), .punctuator(.openBracket), .punctuator(.openBrace):
        open.append(tokens.count)
      case .punctuator(.closeParenthesis), .punctuator(.closeBracket), .punctuator(.closeBrace):
        if let last = open.popLast() { partners[last] = tokens.count }
      default: break
      }
      tokens.append(token)
      partners.append(nil)
      if token.kind == .endOfText { return (tokens, partners) }
    }
  }

  /// Reads a part of the code by itself, as the holes of strings are.
  mutating func inRange<T>(_ range: SourceRange, _ read: (inout CSharpTokenParser) -> T) -> T {
    let saved = (tokens, partners, index)
    (tokens, partners) = lex(range)
    index = 0
    let result = read(&self)
    (tokens, partners, index) = saved
    return result
  }

  /// The place of the bracket that closes the one at a place.
  func partner(_ place: Int) -> Int? {
    partners.indices.contains(place) ? partners[place] : nil
  }

  var token: CSharpToken { tokens[index] }

  func token(_ offset: Int) -> CSharpToken {
    tokens[min(max(index + offset, 0), tokens.count - 1)]
  }

  /// The token at a place in the whole list.
  func tokenAt(_ place: Int) -> CSharpToken { tokens[min(max(place, 0), tokens.count - 1)] }

  var isAtEnd: Bool { token.kind == .endOfText }

  func at(_ punctuator: CSharpPunctuator) -> Bool { token.kind == .punctuator(punctuator) }

  func at(_ keyword: CSharpKeyword) -> Bool { token.kind == .keyword(keyword) }

  /// Whether a word stands here that means something only in some places, such as `from`.
  func at(word: String) -> Bool { isWord(word, index) }

  func isWord(_ word: String, _ place: Int) -> Bool {
    let token = tokenAt(place)
    guard token.kind == .identifier, token.range.length == word.utf8.count else { return false }
    return code[token.range.start..<token.range.end].elementsEqual(word.utf8)
  }

  func isPunctuator(_ punctuator: CSharpPunctuator, _ place: Int) -> Bool {
    tokenAt(place).kind == .punctuator(punctuator)
  }

  func isIdentifier(_ place: Int) -> Bool { tokenAt(place).kind == .identifier }

  mutating func advance() { if index < tokens.count - 1 { index += 1 } }

  mutating func take(_ punctuator: CSharpPunctuator) -> Bool {
    guard at(punctuator) else { return false }
    advance()
    return true
  }

  mutating func take(_ keyword: CSharpKeyword) -> Bool {
    guard at(keyword) else { return false }
    advance()
    return true
  }

  /// Where the last token that was read ends.
  var lastEnd: Int { index > 0 ? tokens[index - 1].range.end : token.range.start }

  func range(from start: Int) -> SourceRange {
    SourceRange(start: start, end: max(start, lastEnd))
  }

  func text(_ token: CSharpToken) -> String {
    String(decoding: code[token.range.start..<token.range.end], as: UTF8.self)
  }

  /// Whether two tokens stand side by side, with nothing between them.
  func touches(_ place: Int, _ next: Int) -> Bool {
    tokenAt(place).range.end == tokenAt(next).range.start
  }

  /// A name at this place, without type arguments.
  mutating func takeIdentifier() -> CSharpName? {
    guard token.kind == .identifier else { return nil }
    let name = CSharpName(identifierText(token), token.range)
    advance()
    return name
  }

  private func identifierText(_ token: CSharpToken) -> String {
    let text = text(token)
    return text.hasPrefix("@") ? String(text.dropFirst()) : text
  }

  /// A name, or one that stands for the missing name.
  mutating func expectIdentifier(_ what: String) -> CSharpName {
    if let name = takeIdentifier() { return name }
    if case .keyword(let keyword) = token.kind {
      report(
        .syntax, at: token.range, "`\(keyword.rawValue)` is a word of C# and cannot be \(what)",
        help: "take another name, or write `@\(keyword.rawValue)`")
      // What follows is read as if it were a name.
      let name = CSharpName(keyword.rawValue, token.range)
      if !isPunctuator(.openBrace, index + 1) { advance() }
      return name
    }
    expected(what)
    return CSharpName("", SourceRange(at: token.range.start))
  }

  @discardableResult
  mutating func expect(_ punctuator: CSharpPunctuator, help: String? = nil) -> Bool {
    if take(punctuator) { return true }
    expected("`\(punctuator.rawValue)`", help: help)
    return false
  }

  // MARK: Problems

  mutating func report(
    _ kind: CSharpProblem.Kind, at range: SourceRange, _ message: String, help: String? = nil
  ) {
    if isStopped || problems.count >= CSharpParser.mostProblems { return }
    if kind == .syntax || kind == .notInExpression {
      guard range.start != lastProblemStart else { return }
      lastProblemStart = range.start
    }
    problems.append(CSharpProblem(kind, at: range, message, help: help))
  }

  /// Complains that something else stands here.
  mutating func expected(_ what: String, help: String? = nil) {
    // A token that is itself broken was reported.
    if let error = token.error, error != .characterCount { return }
    // What is missing belongs behind the last token, which may be lines above.
    let place = isAtEnd || startsLine(index) ? SourceRange(at: lastEnd) : token.range
    let found = isAtEnd ? "the code ends" : "`\(shortText(token))` stands"
    report(
      .syntax, at: place.length > 0 ? place : widened(place), "expected \(what), but \(found) here",
      help: help)
  }

  private func shortText(_ token: CSharpToken) -> String {
    let text = text(token)
    let line = text.prefix { !$0.isNewline }
    return line.count <= 30 && line.count == text.count ? text : line.prefix(27) + "…"
  }

  /// Whether a line break stands before a token.
  private func startsLine(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    return code[tokens[place - 1].range.end..<tokens[place].range.start].contains(0x0A)
  }

  /// The last byte before an empty range, so that there is something to point at.
  private func widened(_ range: SourceRange) -> SourceRange {
    index > 0 && range.start == lastEnd ? tokens[index - 1].range : range
  }

  private mutating func reportLexical(_ error: CSharpLexicalError, _ token: CSharpToken) {
    let range = token.range
    let mark = SourceRange(start: range.start, end: min(range.start + 1, range.end))
    switch error {
    case .unterminatedString:
      report(
        .syntax, at: mark, "the string that starts here has no closing `\"`",
        help: "a string ends on its own line; write `@\"…\"` for one of many lines")
    case .unterminatedCharacter:
      report(
        .syntax, at: mark, "the character that starts here has no closing `'`",
        help: "C# quotes text with `\"`")
    case .characterCount:
      report(
        .syntax, at: range, "`\(shortText(token))` is no character: C# quotes text with `\"`",
        help: "write \"…\"; in a policy the attribute may be quoted with ' instead")
    case .unterminatedComment:
      report(.syntax, at: mark, "the comment that starts here has no `*/`")
    case .unterminatedHole:
      report(
        .syntax, at: mark, "a `{` in this string has no closing `}`",
        help: "write `{{` for a brace that is text")
    case .nestingTooDeep:
      stop(at: range, "strings stand in strings deeper than is read here")
    case .unexpectedCharacter:
      report(
        .syntax, at: range, "`\(shortText(token))` has no meaning in C#", help: quoteHelp(token))
    }
  }

  private func quoteHelp(_ token: CSharpToken) -> String? {
    let curly: Set<Character> = ["“", "”", "„", "‘", "’", "«", "»"]
    return text(token).first.map(curly.contains) == true ? "write a straight `\"`" : nil
  }

  // MARK: Limits

  /// Gives up: what follows is not read.
  mutating func stop(at range: SourceRange, _ message: String) {
    guard !isStopped else { return }
    report(.limit, at: range, message)
    isStopped = true
    // The lexer may give up before there are tokens.
    index = max(tokens.count - 1, 0)
  }

  /// Reads something that stands inside something else.
  mutating func nested<T>(_ missing: T, _ read: (inout CSharpTokenParser) -> T) -> T {
    guard nesting < CSharpParser.deepestNesting else {
      stop(at: token.range, "the code is nested deeper than is read here")
      return missing
    }
    nesting += 1
    let saved = height
    height = 0
    let result = read(&self)
    height = max(saved, height + 1)
    nesting -= 1
    return result
  }

  /// Notes that a chain has grown; false where it is too long.
  mutating func grows(to height: Int, limit: Int = CSharpParser.highestTree) -> Bool {
    if height <= limit { return true }
    stop(at: token.range, "the code has longer chains of operators than are read here")
    return false
  }
}
