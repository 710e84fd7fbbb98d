import Diagnostics
import PolicyExpressions
import Testing

@Suite struct LexerTests {
  private func lex(_ code: String) -> [(kind: CSharpToken.Kind, text: String)] {
    let bytes = Array(code.utf8)
    return CSharpLexer.tokens(of: bytes).map {
      ($0.kind, String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self))
    }
  }

  @Test func cutsAnExpression() {
    let tokens = lex(#"(int)context.Variables["n"] >= 1.5e-3"#)
    #expect(
      tokens.map(\.text)
        == ["(", "int", ")", "context", ".", "Variables", "[", "\"n\"", "]", ">=", "1.5e-3"])
    #expect(tokens.dropFirst().first?.kind == .keyword(.int))
    #expect(tokens.last?.kind == .number)
  }

  @Test(arguments: [
    (
      "0x1Fu 1_000L 1.5f 2m .5 1e10 0b1010 1.ToString",
      [
        "0x1Fu", "1_000L", "1.5f", "2m", ".5", "1e10", "0b1010", "1", ".", "ToString",
      ]
    ),
    ("a?.b ?? c?.5:d ??= e", ["a", "?.", "b", "??", "c", "?", ".5", ":", "d", "??=", "e"]),
    (
      "List<List<int>> x<<=1>>2",
      [
        "List", "<", "List", "<", "int", ">", ">", "x", "<<=", "1", ">", ">", "2",
      ]
    ),
    ("x=>x->y::z++ --", ["x", "=>", "x", "->", "y", "::", "z", "++", "--"]),
    (#"'a' '\'' '\u0041' 'é'"#, ["'a'", #"'\''"#, #"'\u0041'"#, "'é'"]),
    (#""a\"b" @"c""d\" $"{e}" x"#, [#""a\"b""#, #"@"c""d\""#, #"$"{e}""#, "x"]),
    ("a/*)*/b//c\nd", ["a", "b", "d"]),
    ("@class größe _x", ["@class", "größe", "_x"]),
    ("{{a}} {{b-1.c}} {{ {{d}", ["{{a}}", "{{b-1.c}}", "{", "{", "{", "{", "d", "}"]),
    (##"$"{a["}"]:x}}}{b,-5:N2}{{c}" d"##, [##"$"{a["}"]:x}}}{b,-5:N2}{{c}""##, "d"]),
    (##"$@"{f($"{g("h")}")} ""q"" " i"##, [##"$@"{f($"{g("h")}")} ""q"" ""##, "i"]),
  ])
  func cutsWhere(_ code: String, _ tokens: [String]) {
    #expect(lex(code).map(\.text) == tokens)
  }

  @Test(arguments: [
    ("\"a", CSharpLexicalError.unterminatedString), ("\"a\nb\"", .unterminatedString),
    ("@\"a\nb", .unterminatedString), ("$\"{a", .unterminatedHole), ("'a", .unterminatedCharacter),
    ("/* a", .unterminatedComment), ("'ab'", .characterCount), ("''", .characterCount),
    ("#", .unexpectedCharacter), ("\u{201C}", .unexpectedCharacter), ("@", .unexpectedCharacter),
    (String(repeating: "$\"{", count: 40), .nestingTooDeep),
  ])
  func saysWhatIsWrong(_ code: String, _ error: CSharpLexicalError) {
    #expect(CSharpLexer.tokens(of: Array(code.utf8)).first?.error == error)
  }

  @Test func keepsEveryByteWithTrivia() {
    let code = "a /* b */ + \"c\" // d\n\t'e' # \u{201C} {{f}} $\"{g\u{0}"
    let bytes = Array(code.utf8)
    var lexer = CSharpLexer(bytes, keepsTrivia: true)
    var text: [UInt8] = []
    while true {
      let token = lexer.next()
      if token.kind == .endOfText { break }
      text += bytes[token.range.start..<token.range.end]
    }
    #expect(text == bytes)
  }

  @Test func readsAPart() {
    var lexer = CSharpLexer(Array("abc + def".utf8), range: SourceRange(start: 1, end: 5))
    #expect(lexer.next().range == SourceRange(start: 1, end: 3))
    #expect(lexer.next().kind == .punctuator(.plus))
    #expect(lexer.next().kind == .endOfText)
  }
}

@Suite struct ExpressionScannerTests {
  private func end(_ text: String, _ context: ExpressionScanner.Context) -> Int? {
    if case .closed(let end) = ExpressionScanner.end(
      of: Array(text.utf8), from: 0, context: context)
    {
      return end
    }
    return nil
  }

  @Test func endsBehindTheMatchingBracket() {
    #expect(end("@(a[(b)]{}) )", .text) == 11)
    #expect(end("@{ x; } }", .text) == 7)
    #expect(end("@(&quot;)&quot;) )", .attribute(quote: 0x22)) == 16)
    #expect(end("@(\")\") )", .attribute(quote: 0x22)) == 6)
  }

  @Test(arguments: ["@(a", "@(a]", "@(\"a)", "@('a)", "@(/*)", "@(a</value>)", "@(a/>)"])
  func knowsWhenThereIsNone(_ text: String) {
    #expect(end(text, .text) == nil)
  }

  @Test func looksNoFartherThanItsLimit() {
    let text = "@(" + String(repeating: " ", count: ExpressionScanner.longest) + ")"
    #expect(end(text, .text) == nil)
  }
}

@Suite struct StringTests {
  private func parts(_ code: String) throws -> [String] {
    let bytes = Array(code.utf8)
    let token = try #require(CSharpLexer.tokens(of: bytes).first)
    func text(_ range: SourceRange) -> String {
      String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
    return CSharpInterpolation.parts(of: token, in: bytes).map { part in
      switch part {
      case .text(let range): text(range)
      case .hole(let value, let alignment, let format):
        "<\(text(value))|\(alignment.map(text) ?? "")|\(format.map(text) ?? "")>"
      }
    }
  }

  @Test func takesInterpolatedStringsApart() throws {
    #expect(
      try parts(##"$"a{b}\"{{c}}{d["}"],-5:N2}""##) == [
        "a", "<b||>", ##"\"{{c}}"##, ##"<d["}"]|-5|N2>"##,
      ])
    #expect(
      try parts(##"$@"\{(a ? "b" : "c")}""d""##) == ["\\", ##"<(a ? "b" : "c")||>"##, "\"\"d"])
    #expect(try parts(##"$"""##) == [])
    #expect(try parts(##"$"{a"##) == [])
  }

  @Test(arguments: [
    (#""a\"b\\\n\t\u0041\x42c""#, "a\"b\\\n\tA\u{42C}"), (#"@"c:\""x""""#, #"c:\"x""#),
    (#""\U0001F600é""#, "😀é"), (#""\ud83d\ude00""#, "😀"), (#""""#, ""),
  ])
  func readsStringLiterals(_ code: String, _ value: String) throws {
    let bytes = Array(code.utf8)
    let token = try #require(CSharpLexer.tokens(of: bytes).first)
    #expect(CSharpStringLiteral.value(of: token, in: bytes) == value)
  }

  @Test(arguments: [#""\q""#, #""\u12""#, "x", "\"a", #""\UFFFFFFFF""#])
  func knowsNoOtherStrings(_ code: String) throws {
    let bytes = Array(code.utf8)
    let token = try #require(CSharpLexer.tokens(of: bytes).first)
    #expect(CSharpStringLiteral.value(of: token, in: bytes) == nil)
  }
}
