import Diagnostics
import PolicyExpressions
import Testing

@Suite struct ParserTests {
  private func parse(_ code: String) -> CSharpSyntax {
    CSharpParser.parse(expression: Array(code.utf8))
  }

  @Test(arguments: [
    ("1 + 2 * 3", "(1 + (2 * 3))"),
    ("1 - 2 - 3", "((1 - 2) - 3)"),
    ("a / b % c * d", "(((a / b) % c) * d)"),
    ("a << 1 + 2 >> b", "((a << (1 + 2)) >> b)"),
    ("a < b == c >= d", "((a < b) == (c >= d))"),
    ("a == b & c ^ d | e", "((((a == b) & c) ^ d) | e)"),
    ("a || b && c | d", "(a || (b && (c | d)))"),
    ("a ?? b ?? c || d", "(a ?? (b ?? (c || d)))"),
    ("a ? b : c ? d : e", "(a ? b : (c ? d : e))"),
    ("a ?? b ? c : d", "((a ?? b) ? c : d)"),
    ("a = b = c + 1", "(a = (b = (c + 1)))"),
    ("a += b -= c", "(a += (b -= c))"),
    ("-a * b", "((-a) * b)"),
    ("!a && !b", "((!a) && (!b))"),
    ("- - +a", "(-(-(+a)))"),
    ("(int)a + b", "((int)a + b)"),
    ("(int)-a", "(int)(-a)"),
    ("(x) - y", "((x) - y)"),
    ("(string)a.b[0]", "(string)a.b[0]"),
    ("a is string && b", "((a is string) && b)"),
    ("a as string ?? b", "((a as string) ?? b)"),
    ("a + b is int == c", "(((a + b) is int) == c)"),
    ("a is int ? b : c", "((a is int) ? b : c)"),
    ("a as int? ?? 0", "((a as int?) ?? 0)"),
    ("x => y => x + y", "(x => (y => (x + y)))"),
    ("x => x ? 1 : 2", "(x => (x ? 1 : 2))"),
    ("a?.b.c ?? d", "(a?.b.c ?? d)"),
    ("a < b > c", "((a < b) > c)"),
    ("f(a < b, c > d)", "f((a < b), (c > d))"),
    ("f(a < b, c > (d))", "f(a<b, c>(d))"),
    ("i++ + ++j", "((i++) + (++j))"),
    ("a ?? throw b", "(a ?? throw b)"),
    ("a == b ? c : d == e", "((a == b) ? c : (d == e))"),
    ("a > b >> c", "(a > (b >> c))"),
  ])
  func bindsAsTightlyAsItShould(code: String, expected: String) {
    let syntax = parse(code)
    #expect(syntax.problems.map(\.message) == [])
    guard case .expression(let root) = syntax.root else {
      Issue.record("no expression")
      return
    }
    #expect(SyntaxDump.text(root, of: syntax) == expected)
  }

  /// What a node covers, read by itself, is that node again; and it lies inside the node above.
  @Test func rangesReadBack() throws {
    var count = 0
    for expression in try ExpressionFile.read("valid")
      + ExpressionFile.read(
        "unjudged", file: "compiles")
    {
      let syntax = expression.parsed()
      let whole = SourceRange(start: 0, end: syntax.code.count)
      for node in SyntaxWalk.expressions(of: syntax.root, within: whole) {
        let text = syntax.text(node.expression.range)
        #expect(
          node.range.start <= node.expression.range.start
            && node.expression.range.end <= node.range.end,
          "`\(text)` reaches out of \(syntax.text(node.range))")
        guard readsAlone(node.expression, text) else { continue }
        count += 1
        let again = parse(text)
        guard again.problems.isEmpty, case .expression(let root) = again.root else {
          Issue.record("`\(text)` of \(expression.text): \(again.problems.map(\.message))")
          continue
        }
        #expect(SyntaxWalk.name(root) == SyntaxWalk.name(node.expression), "\(text)")
        #expect(root.range == SourceRange(start: 0, end: text.utf8.count), "\(text)")
      }
    }
    #expect(count > 5000)
  }

  /// Not what only stands behind a `?`, in an argument, or as the target of something else.
  private func readsAlone(_ expression: CSharpExpression, _ text: String) -> Bool {
    switch expression.kind {
    case .predefinedType, .declaration, .reference, .throwing, .memberBinding, .elementBinding,
      .missing:
      false
    case .literal: true
    case .tuple(let elements):
      !elements.contains { if case .declaration = $0.value.kind { true } else { false } }
    default: !text.hasPrefix(".") && !text.hasPrefix("[") && !text.hasPrefix("?")
    }
  }

  @Test(arguments: [
    ("var a = ;\nvar b = 1;\nreturn a +;", [1, 3]),
    ("var a = 1\nvar b = 2\nreturn a;", [1, 2]),
    ("if (a { return 1; }\nreturn 'abc';", [1, 2]),
    ("foreach (var x of y) { }\nfor (int i = 0, i < 3, i++) { }\nreturn 1;", [1, 2]),
    ("var a = \"x;\nvar b = 1;\nreturn b +;", [1, 3]),
    ("return f(1, );\nreturn new { a = };", [1, 2]),
    ("x = [1;\nreturn 1;", [1]),
    ("switch (a) { case 1 return 1; }\nvar b = ;\nreturn 1;", [1, 2]),
    ("try { return 1; }\nreturn ;;\nvar c = 1 2;", [1, 3]),
  ])
  func reportsEachMistakeInItsLine(code: String, lines: [Int]) {
    let syntax = CSharpParser.parse(block: Array(code.utf8))
    let found = syntax.problems.map { problem in
      1 + syntax.code.prefix(problem.range.start).count { $0 == 0x0A }
    }
    #expect(Set(found).sorted() == lines, "\(syntax.problems.map(\.message))")
  }
}
