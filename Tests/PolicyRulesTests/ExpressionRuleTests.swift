import Diagnostics
import PolicyDocument
import PolicyExpressions
import PolicyRules
import Testing

/// What the rules make of problems in C#.
@Suite struct ExpressionRuleTests {
  private static func check(_ policy: String) -> [Diagnostic] {
    PolicyChecker.check(SourceFile(path: "policy.xml", text: document("inbound", policy)))
      // The variable that holds the expression is read by nobody.
      .filter { $0.rule != UnusedVariable.rule.id }
  }

  private static func variable(_ value: String) -> String {
    "<set-variable name=\"a\" value=\"\(value)\" />"
  }

  /// The policy after the fixes of its findings.
  private static func fixed(_ policy: String) -> String {
    let file = SourceFile(path: "policy.xml", text: document("inbound", policy))
    let fix = FileFix(file, check: { FileCheck.check($0, as: .policy) }, reported: { $0 })
    return String(
      fix.file.text.dropFirst("<policies><inbound>".count)
        .dropLast("</inbound></policies>".count))
  }

  // MARK: Every problem is a finding

  @Test func everyKindOfProblemHasARule() {
    // One mistake for each kind that the binder has.
    let mistakes: [CSharpBindingProblem.Kind: (code: String, rule: String)] = [
      .unknownName: ("@(nothing)", "unknown-name"),
      .unknownMember: ("@(context.Nothing)", "unknown-member"),
      .unknownType: ("@(new Nothing())", "unknown-type"),
      .notAllowed: ("@(System.IO.File.Exists('a'.ToString()))", "not-allowed-in-expression"),
      .notListed: ("@(System.Environment.MachineName)", "type-not-listed"),
      .arguments: ("@(Guid.NewGuid(1))", "wrong-arguments"),
      .conversion: ("@{ int i = true; return i; }", "type-mismatch"),
      .operation: ("@(1 + true + null)", "wrong-operator"),
      .usage: ("@(context.RequestId.ToString)", "csharp-usage"),
      .missingReturn: ("@{ if (context.Tracing) { return 1; } }", "missing-return"),
      .unassigned: ("@{ int i; return i; }", "unassigned-local"),
      .duplicate: ("@{ int i = 1; int i = 2; return i; }", "duplicate-local"),
      .unreachable: ("@{ return 1; return 2; }", "unreachable-code"),
      .referenceComparison: (
        "@(context.Variables[&quot;b&quot;] == &quot;c&quot;)", "reference-comparison"
      ),
    ]
    #expect(Set(mistakes.keys) == Set(CSharpBindingProblem.Kind.allCases))
    for (kind, mistake) in mistakes {
      let rules = Self.check(Self.variable(mistake.code)).map(\.rule)
      #expect(rules.contains(mistake.rule), "\(kind): \(rules)")
    }
  }

  @Test(arguments: [
    ("@(1 +)", "csharp-syntax"), ("@{ class A { } return 1; }", "csharp-syntax"),
    ("@{ var a = 1; a ??= 2; return a; }", "csharp-version"),
  ])
  func whatCannotBeReadHasARule(code: String, rule: String) {
    #expect(Self.check(Self.variable(code)).first?.rule == rule)
  }

  @Test func oneExpressionSaysItOnlySoOften() {
    let names = (1...40).map { "nothing\($0)" }.joined(separator: " + ")
    #expect(Self.check(Self.variable("@(\(names))")).count <= 20)
  }

  // MARK: What a place takes

  @Test func aConditionMustBeBool() {
    let found = Self.check(
      "<choose><when condition=\"@(context.Variables[&quot;b&quot;])\"><base /></when></choose>"
    ).filter { $0.rule == "type-mismatch" }
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.notes.map(\.message) == ["`condition` must be `bool`"])
  }

  @Test(arguments: [
    // Switches and numbers.
    ("<forward-request timeout=\"@(1 == 1)\" />", ["attribute-result-type"]),
    ("<forward-request timeout=\"@(context.Timestamp)\" />", ["attribute-result-type"]),
    ("<forward-request follow-redirects=\"@(1)\" />", ["attribute-result-type"]),
    ("<forward-request timeout=\"@(60L)\" follow-redirects=\"@(1 == 1)\" />", []),
    ("<forward-request timeout=\"@(context.Variables[&quot;b&quot;])\" />", []),
    ("<forward-request timeout=\"@(&quot;60&quot;)\" />", []),
    ("<forward-request timeout=\"@({{seconds}})\" />", []),
    // Variables.
    (variable("@(new [] { 1, 2 })"), ["variable-result-type"]),
    (variable("@(new { b = 1 })"), ["variable-result-type"]),
    (variable("@(new List&lt;string&gt;())"), ["variable-result-type"]),
    (variable("@(context.Response)"), ["variable-result-type"]),
    (variable("@(new byte[4])"), []),
    (variable("@((int?)1)"), []),
    (variable("@(new JArray())"), []),
    (variable("@(context.Variables[&quot;b&quot;])"), []),
    (variable("@(context.RequestId)"), []),
    (variable("@(context.Request.Headers[&quot;b&quot;][0].AsJwt())"), []),
  ])
  func resultTypes(policy: String, expected: [String]) {
    let rules: Set<String> = ["attribute-result-type", "variable-result-type"]
    let found = Self.check(policy).filter { rules.contains($0.rule) }
    #expect(found.map(\.rule) == expected, "\(Self.check(policy).map(\.message))")
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test func aCallThatGivesNothingIsAnError() {
    let found = Self.check(Self.variable("@(context.Trace(&quot;b&quot;))"))
    #expect(found.map(\.rule) == ["type-mismatch"])
    #expect(found.map(\.severity) == [.error])
  }

  // MARK: What scripts fill in

  @Test(arguments: ["@(${count})", "@(#{count}#)", "@(RETRY_COUNT + 1)", "@(%%count%%)"])
  func aPlaceholderIsNoError(code: String) {
    let found = Self.check(Self.variable(code)).filter { $0.rule != "unused-variable" }
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.severity == .warning && !$0.notes.isEmpty }, "\(found)")
  }

  @Test func anInterpolatedStringIsNoPlaceholder() {
    let found = Self.check(Self.variable("@($&quot;${1}&quot; + nothing)"))
    #expect(found.first?.severity == .error)
  }

  // MARK: Braces

  @Test(arguments: [
    ("if (context.Tracing) return 1; return 2;", 1),
    ("if (context.Tracing) { return 1; } else return 2;", 1),
    ("if (context.Tracing) { return 1; } else if (true) { return 2; } return 3;", 0),
    ("foreach (var i in new[] { 1 }) { if (i == 1) return 1; } return 2;", 1),
    (
      "using (var a = new System.IO.MemoryStream()) using (var b = new System.IO.MemoryStream()) { return 1; }",
      0
    ),
    // Inside a function the reader does not look.
    ("var b = new[] { 1 }.Select(i => { if (i == 1) return 1; return 2; }); return b.First();", 0),
    ("int F() { if (context.Tracing) return 1; return 2; } return F();", 0),
  ])
  func statementsWithoutBraces(code: String, count: Int) {
    let found = Self.check(Self.variable("@{ \(code) }")).filter { $0.rule == "unbraced-block" }
    #expect(found.count == count)
  }

  // MARK: Fixes

  @Test(arguments: [
    // The form of the document decides about the quotation mark.
    (
      "value=\"@(context.Request.Url.Path + 'abc')\"",
      "value=\"@(context.Request.Url.Path + &quot;abc&quot;)\""
    ),
    ("value=\"@(\"x\" + 'abc')\"", "value=\"@(\"x\" + \"abc\")\""),
    ("value=\"@(&quot;x&quot; + 'abc')\"", "value=\"@(&quot;x&quot; + &quot;abc&quot;)\""),
    ("value='@(\"x\" + context.Reqest.Url.Path)'", "value='@(\"x\" + context.Request.Url.Path)'"),
    // Nothing certain: an escape, a quotation mark in it.
    ("value=\"@('a\\nb' + 1)\"", "value=\"@('a\\nb' + 1)\""),
    // Misspelled.
    ("value=\"@(contxt.RequestId)\"", "value=\"@(context.RequestId)\""),
    ("value=\"@(context.requestid)\"", "value=\"@(context.RequestId)\""),
    ("value=\"@(context.RequstId)\"", "value=\"@(context.RequestId)\""),
    ("value=\"@(new JObjcet())\"", "value=\"@(new JObject())\""),
    (
      "value=\"@{ var region = 1; return regoin; }\"",
      "value=\"@{ var region = 1; return region; }\""
    ),
    // Two are as near.
    (
      "value=\"@{ var part1 = 1; var part2 = 2; return part3 + part1 + part2; }\"",
      "value=\"@{ var part1 = 1; var part2 = 2; return part3 + part1 + part2; }\""
    ),
    // The other name would not compile either.
    (
      "value=\"@{ var names = 1; return name.Length; }\"",
      "value=\"@{ var names = 1; return name.Length; }\""
    ),
  ])
  func certainFixes(before: String, after: String) {
    #expect(
      Self.fixed("<set-variable name=\"a\" \(before) />")
        == "<set-variable name=\"a\" \(after) />")
  }

  @Test func textIsQuotedRaw() {
    #expect(
      Self.fixed("<set-body>@(context.Request.Method + 'abc')</set-body>")
        == "<set-body>@(context.Request.Method + \"abc\")</set-body>")
  }

  // MARK: Broken text

  @Test func aBrokenChildHidesNothingInTheStartTag() {
    let found = Self.check(
      "<choose><when condition=\"@(nothing)\"><trace source>a</trace></when></choose>")
    #expect(found.map(\.rule).contains("unknown-name"))
  }
}
