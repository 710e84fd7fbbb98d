import Diagnostics
import PolicyExpressions
import Testing

@Suite struct ShapeTests {
  /// Expressions that use every construct that changes the shape of a tree.
  static let expressions = [
    #"context.Request.Headers.GetValueOrDefault("a", "").Contains("b") && !(x == null) || 1 + 2 * 3 > 4"#,
    #"((string)context.Variables["x"]).Split(',').Select((a, i) => a + i).Where(s => s?.Length > 0).ToArray()[0]"#,
    #"x is string s && s.Length == 3 ? (int?)1 : default(int?)"#,
    #"new JObject(new JProperty("a", new JArray(1, 2, -3)), new { b = 1, c = "x" }).ToString()"#,
    #"new Dictionary<string, List<int>> { ["a"] = new List<int> { 1, 2 }, ["b"] = null }["a"]?.Count ?? 0"#,
    ##"$"a{x,5:N2}b{(y ? "c" : "d")}{{e}}""##,
    #"(from a in b where a.C > 1 orderby a.D descending, a.E select new { a.F }).First().F as string"#,
    "new int[2][] { new[] { 1 }, new int[] { 2 } }.Length % ~y - -z",
    "typeof(List<>) == x.GetType() | a << 2 ^ b & c",
    "checked(a + b) + unchecked(c) + (true ? 'a' : '\\n')",
    "int.TryParse(s, out var n) && M(ref a, name: b) && (Func<int, int>)delegate (int q) { return q; } != null",
  ]

  static let blocks = [
    #"""
    JArray a = new JArray(); a.Add(new JObject { { "url", "x" } }); const int k = 1, l = 2;
    for (int i = 0, j = 1; i < a.Count; i++, j--) { if (i == k) continue; else break; }
    foreach (var t in a) while (true) { do { x += 1; } while (x < 3); }
    switch (y) { case 1: case 2 when z: return "a"; case string s: goto default; default: throw new Exception("b"); }
    """#,
    #"""
    try { string[] h = { "a", "b" }; int f(int p) => p + 1; return f(h.Length); }
    catch (Exception e) when (e.Message == "c") { throw; } finally { ; }
    """#,
    #"using (var r = x.Open()) { lock (r) { r.Read(); } } (int a, string b) = f(); return a;"#,
  ]

  static var all: [CSharpSyntax] {
    expressions.map { CSharpParser.parse(expression: Array($0.utf8)) }
      + blocks.map { CSharpParser.parse(block: Array($0.utf8)) }
  }

  private func parse(_ code: [UInt8], like syntax: CSharpSyntax) -> CSharpSyntax {
    if case .block = syntax.root { return CSharpParser.parse(block: code) }
    return CSharpParser.parse(expression: code)
  }

  private func parse(_ code: String) -> CSharpSyntax {
    CSharpParser.parse(expression: Array(code.utf8))
  }

  @Test func theSamplesAreRead() {
    for syntax in Self.all {
      #expect(!syntax.hasProblems, "\(syntax.problems)")
      #expect(CSharpShape(syntax) != nil)
      #expect(syntax.isSame(as: syntax))
    }
  }

  @Test func layoutAtEveryTokenIsNoDifference() {
    var count = 0
    for syntax in Self.all {
      for token in CSharpLexer.tokens(of: syntax.code) {
        for layout in ["\n  ", "/* ) */", "// (\n"] {
          // `>` `>` is a shift only where the two touch.
          let previous = token.range.start > 0 ? syntax.code[token.range.start - 1] : 0
          if previous == syntax.code[token.range.start],
            [UInt8(ascii: "<"), UInt8(ascii: ">")].contains(previous)
          {
            continue
          }
          var code = syntax.code
          code.insert(contentsOf: layout.utf8, at: token.range.start)
          #expect(
            parse(code, like: syntax).isSame(as: syntax), "\(String(decoding: code, as: UTF8.self))"
          )
          count += 1
        }
      }
    }
    #expect(count > 1500)
  }

  @Test func parenthesesAroundEveryPartAreNoDifference() {
    var count = 0
    for syntax in Self.all {
      for range in Parenthesizable.ranges(in: syntax) {
        for (open, close) in [("(", ")"), ("( ((", ")) )")] {
          var code = syntax.code
          code.insert(contentsOf: close.utf8, at: range.end)
          code.insert(contentsOf: open.utf8, at: range.start)
          let changed = parse(code, like: syntax)
          let text = String(decoding: code, as: UTF8.self)
          #expect(!changed.hasProblems, "\(text): \(changed.problems)")
          #expect(changed.isSame(as: syntax), "\(text)")
          count += 1
        }
      }
    }
    #expect(count > 200)
  }

  /// Every token replaced by another one of its kind, and every token taken away, where what is
  /// left can be read.
  @Test func everyOtherTokenIsADifference() {
    var count = 0
    for syntax in Self.all {
      for token in CSharpLexer.tokens(of: syntax.code) {
        let text = syntax.text(token.range)
        for replacement in Self.replacements(token, text) {
          var code = syntax.code
          code.replaceSubrange(token.range.start..<token.range.end, with: replacement.utf8)
          let changed = parse(code, like: syntax)
          if changed.hasProblems { continue }
          count += 1
          // A comma behind the last element is none of the elements.
          let isRedundant = (text == "," || text == ";") && replacement == " "
          if isRedundant { continue }
          #expect(!changed.isSame(as: syntax), "\(String(decoding: code, as: UTF8.self))")
        }
      }
    }
    #expect(count > 400)
  }

  private static func replacements(_ token: CSharpToken, _ text: String) -> [String] {
    switch token.kind {
    case .identifier: ["\(text)x"]
    case .number: ["9\(text)"]
    case .string, .verbatimString: [#""other""#, "null"]
    case .interpolatedString: [String(text.dropLast()) + "!\""]
    case .character: ["'~'"]
    case .keyword:
      ["null", "true", "int", "break", "continue"].filter { $0 != text }
    case .punctuator(.openParenthesis), .punctuator(.closeParenthesis): []
    case .punctuator:
      ["+", "-", "*", "<", ">=", "==", "&&", "||", "??", ",", ".", "?.", "-=", "--", " "].filter {
        $0 != text
      }
    default: []
    }
  }

  @Test(arguments: [
    ("a + b", "b + a"), ("(a + b) * c", "a + b * c"), ("a - (b - c)", "a - b - c"),
    ("(a?.b).c", "a?.b.c"), ("-(2147483648)", "-2147483648"), ("\"1\"", "1"), ("'a'", "\"a\""),
    ("(int)x", "(long)x"), ("a ? b : c", "a ? c : b"), ("new { a }", "new { b }"), ("1", "1.0"),
    ("f(a, b)", "f(b, a)"), ("$\"{a}\"", "$\"{a:N}\""), ("$\"{a}\"", "a"), ("x => y", "() => y"),
    ("f<int>(a)", "f(a)"), ("a[0]", "a(0)"), ("out_", "out1"), ("\"a\"", "\"á\""),
    ("\"\u{E9}\"", "\"e\u{301}\""),
  ])
  func otherCodeIsAnother(_ left: String, _ right: String) {
    #expect(!parse(left).isSame(as: parse(right)))
  }

  @Test(arguments: [
    (#""a\tb""#, "@\"a\tb\""), (#""é""#, #""\u00e9""#), ("x => y", "(x) => y"),
    ("new T { A = 1 }", "new T() { A = 1 }"), ("@x", "x"), ("((a)) + (b)", "a+b"),
    ("(a + b) + c", "a + b + c"), ("(string)(x)", "(string)x"),
  ])
  func otherSpellingIsTheSame(_ left: String, _ right: String) {
    #expect(parse(left).isSame(as: parse(right)))
  }

  @Test(arguments: ["{{a}} + 1", "a +", "", "a ??= b"])
  func whatIsNotKnownIsNotCompared(_ code: String) {
    #expect(CSharpShape(parse(code)) == nil)
    #expect(!parse(code).isSame(as: parse(code)))
  }

  @Test func aBlockIsNoExpression() {
    let block = CSharpParser.parse(block: Array("return x;".utf8))
    #expect(!block.isSame(as: parse("x")))
  }

  @Test func changedWordsAreNamedWithTheirPlaces() throws {
    let old = try #require(CSharpShape(parse(#"f( "eastus" ) > 5"#)))
    let new = try #require(CSharpShape(parse(#"f("westus") >= 5"#)))
    let words = try #require(CSharpShape.changedWords(old, new))
    #expect(
      words.map { $0.old.range } == [
        SourceRange(start: 14, end: 15), SourceRange(start: 3, end: 11),
      ])
    #expect(words.map { String(decoding: $0.new.text, as: UTF8.self) } == [">=", "\"westus\""])
    let longer = try #require(CSharpShape(parse(#"f("westus", 1) >= 5"#)))
    #expect(CSharpShape.changedWords(old, longer) == nil)
  }

  @Test func whatIsHiddenDoesNotCount() throws {
    let old = CSharpParser.parse(block: Array("a.Add(1); a.Add(2); return a;".utf8))
    let new = CSharpParser.parse(block: Array("a.Add(3); return a;".utf8))
    let left = try #require(
      CSharpShape(old, hiding: [SourceRange(start: 0, end: 9), SourceRange(start: 10, end: 19)]))
    let right = try #require(CSharpShape(new, hiding: [SourceRange(start: 0, end: 9)]))
    #expect(left.bytes == right.bytes)
    #expect(CSharpShape(old)?.bytes != CSharpShape(new)?.bytes)
  }
}

/// Where parentheses may be put without changing what the code does.
private struct Parenthesizable {
  private var ranges: [SourceRange] = []

  static func ranges(in syntax: CSharpSyntax) -> [SourceRange] {
    var found = Parenthesizable()
    switch syntax.root {
    case .expression(let expression): found.visit(expression)
    case .block(let statements): for statement in statements { found.visit(statement) }
    }
    return found.ranges
  }

  /// A value: its own parentheses change nothing.
  private mutating func visit(_ expression: CSharpExpression) {
    ranges.append(expression.range)
    visitParts(of: expression)
  }

  private mutating func visitParts(of expression: CSharpExpression) {
    switch expression.kind {
    case .parenthesized(let inner): visit(inner)
    case .member(let target, _):
      // A type's name takes no parentheses, and cannot be told from a value.
      if case .call = target.kind { visit(target) } else { visitParts(of: target) }
    case .call(let function, let arguments, _):
      visitParts(of: function)
      visit(arguments)
    case .element(let target, let arguments):
      visit(target)
      visit(arguments)
    case .conditionalAccess(let target, _): visit(target)
    case .binary(let left, _, _, let right):
      visit(left)
      visit(right)
    case .assignment(_, _, _, let value): visit(value)
    case .conditional(let condition, let left, let right):
      visit(condition)
      visit(left)
      visit(right)
    case .cast(_, let value), .asType(let value, _), .isPattern(let value, _),
      .checked(let value, _):
      visit(value)
    case .prefix(_, let value):
      if case .literal = value.kind { break }
      visit(value)
    case .lambda(let lambda):
      if case .expression(let value) = lambda.body { visit(value) }
    case .new(_, let arguments, let initializer):
      visit(arguments ?? [])
      if let initializer { visit(initializer) }
    case .newArray(_, let sizes, _, let initializer):
      for size in sizes { visit(size) }
      if let initializer { visit(initializer) }
    case .implicitArray(_, let initializer): visit(initializer)
    default: break
    }
  }

  private mutating func visit(_ arguments: [CSharpArgument]) {
    for argument in arguments where argument.modifier == nil { visit(argument.value) }
  }

  private mutating func visit(_ initializer: CSharpInitializer) {
    for entry in initializer.entries {
      switch entry {
      case .member(_, .expression(let value)), .index(_, .expression(let value)): visit(value)
      case .element(let values, _): for value in values { visit(value) }
      default: break
      }
    }
  }

  private mutating func visit(_ statement: CSharpStatement) {
    switch statement.kind {
    case .block(let block): for statement in block.statements { visit(statement) }
    case .declaration(let declaration):
      for case .expression(let value)? in declaration.declarators.map(\.value) { visit(value) }
    case .expression(let value): visitParts(of: value)
    case .if(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      if let otherwise { visit(otherwise) }
    case .while(let condition, let body):
      visit(condition)
      visit(body)
    case .do(let body, let condition):
      visit(body)
      visit(condition)
    case .forEach(_, _, let values, let body):
      visit(values)
      visit(body)
    case .for(_, let condition, _, let body):
      if let condition { visit(condition) }
      visit(body)
    case .return(let value?): visit(value)
    default: break
    }
  }
}
