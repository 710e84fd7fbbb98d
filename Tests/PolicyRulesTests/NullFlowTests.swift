import Diagnostics
import PolicyRules
import Testing

/// Guards, and what is no guard, inside one expression.
@Suite struct NullFlowTests {
  private static let rules: Set<String> = [
    "response-may-be-null", "send-request-result-may-be-null", "context-member-may-be-null",
    "body-may-be-null", "value-may-be-null", "body-read-twice", "body-not-passed-on",
  ]

  static func nulls(_ policy: String) -> [String] {
    PolicyChecker.check(SourceFile(path: "policy.xml", text: policy))
      .filter { rules.contains($0.rule) }
      .map { "\($0.severity) \($0.rule)" }
  }

  private static func inbound(_ code: String) -> String {
    document("inbound", "<base /><set-variable name=\"v\" value=\"\(code)\" />")
  }

  private static let header = "context.Request.Headers.GetValueOrDefault(\"a\")"

  @Test(arguments: [
    "@(H != null ? H.Length : 0)",
    "@(H == null ? 0 : H.Length)",
    "@(null != H && H.Length > 0)",
    "@(H == null || H.Length > 0)",
    "@(!(H == null) && H.Length > 0)",
    "@((H) != null && ((string)H).Length > 0)",
    "@(H?.Length ?? 0)",
    "@((H ?? \"\").Length)",
    "@(!string.IsNullOrEmpty(H) && H.Length > 0)",
    "@(!String.IsNullOrWhiteSpace(H) && H.Length > 0)",
    "@(string.IsNullOrEmpty(H) ? 0 : H.Length)",
    "@(H == \"b\" && H.Length > 0)",
    "@(\"b\" == H && H.Length > 0)",
    "@(H?.Length == 3 && H.Length > 0)",
    "@(H?.Length > 3 && H.Length > 0)",
    "@(H?.StartsWith(\"b\") == true && H.Length > 0)",
    "@((H?.StartsWith(\"b\") ?? false) && H.Length > 0)",
    "@(!(H?.StartsWith(\"b\") ?? true) && H.Length > 0)",
    "@((H?.Length ?? 0) > 0 && H.Length > 0)",
    "@((H ?? \"\") != \"\" && H.Length > 0)",
    "@(H is string && H.Length > 0)",
    "@(H is string s && s.Length > 0)",
    "@(!(H is null) && H.Length > 0)",
    "@(context.Request.Headers.ContainsKey(\"a\") && H.Length > 0)",
    "@(context.Request.Headers.ContainsKey(\"A\") && H.Length > 0)",
    "@(string.Equals(H, \"b\") && H.Length > 0)",
    "@(H != null && new [] { 1 }.Any(n => n == H.Length))",
    "@(string.IsNullOrEmpty(H ?? \"\") || H.Length > 0)",
    "@(context.Request.Headers.GetValueOrDefault(\"a\", \"b\").Length)",
    "@(\"b\" + H)",
    "@{ var h = H; if (h == null) { return 0; } return h.Length; }",
    "@{ var h = H; if (h == null) { throw new Exception(); } return h.Length; }",
    "@{ var h = H; if (h != null) { return h.Length; } return 0; }",
    "@{ var h = H; if (H == null) { return 0; } return h.Length; }",
    "@{ var h = H; if (h == null) return 0; return H.Length; }",
    "@{ var h = H; if (h == null) { h = \"\"; } return h.Length; }",
    "@{ var h = H ?? \"\"; return h.Length; }",
    "@{ var h = H ?? throw new Exception(); return h.Length; }",
    "@{ var h = H; h = h ?? \"\"; return h.Length; }",
    "@{ var has = H != null; return has ? H.Length : 0; }",
    "@{ var has = !string.IsNullOrEmpty(H); if (!has) { return 0; } return H.Length; }",
    "@{ bool ok = H != null && H.Length > 1; if (ok) { return H.Length; } return 0; }",
    "@{ try { return H.Length; } catch { return 0; } }",
    "@{ var h = H; while (h != null) { if (h.Length > 1) { break; } h = null; } return 0; }",
    "@{ var h = H; foreach (var c in \"abc\") { h = \"b\"; } return h.Length; }",
    "@{ switch (H) { case \"b\": return H.Length; default: return 0; } }",
    "@{ var h = H; if (h == null && true) { return 0; } else if (h == null) { return 1; } "
      + "return h.Length; }",
  ])
  func guardsSilence(code: String) {
    let code = code.replacing("H", with: "\u{1}").replacing("\u{1}eaders", with: "Headers")
      .replacing("\u{1}", with: Self.header)
    #expect(Self.nulls(Self.inbound(code)).isEmpty)
  }

  @Test(arguments: [
    "@(H.Length)",
    "@(H.Split(' ')[0])",
    "@(H[0] == 'b')",
    "@(((string)H).Length)",
    "@(H == null && H.Length > 0)",
    "@(H != null || H.Length > 0)",
    "@(H == null ? H.Length : 0)",
    "@(H?.Length != 3 && H.Length > 0)",
    "@(string.IsNullOrEmpty(H) && H.Length > 0)",
    "@(context.Request.Headers.ContainsKey(\"b\") && H.Length > 0)",
    "@((H?.Trim()).Length)",
    "@((H ?? null).Length)",
    "@{ var h = H; return h.Length; }",
    "@{ var h = \"\"; h = H; return h.Length; }",
    "@{ var h = H; if (h == null) { var n = 0; } return h.Length; }",
    "@{ var h = H; if (h != null) { h = H; } return h.Length; }",
    "@{ string h; if (context.Request.Method == \"POST\") { h = H; } else { h = \"\"; } "
      + "return h.Length; }",
    "@{ var has = H != null; return has ? 0 : H.Length; }",
    "@{ foreach (var c in H) { return 1; } return 0; }",
    "@{ while (H.Length > 0) { return 1; } return 0; }",
    "@{ var h = true ? H : \"\"; return h.Length; }",
    "@{ Func<int> f = () => H.Length; return f(); }",
    "@(H.AsJwt().Subject)",
    "@(context.Request.Url.Query.GetValueOrDefault(\"q\").Trim())",
    "@(context.Request.MatchedParameters.GetValueOrDefault(\"q\").Trim())",
  ])
  func whatIsNotGuardedIsFound(code: String) {
    let code = code.replacing("H", with: "\u{1}").replacing("\u{1}eaders", with: "Headers")
      .replacing("\u{1}", with: Self.header)
    #expect(Self.nulls(Self.inbound(code)) == ["warning value-may-be-null"])
  }

  @Test func oneValueIsReportedOnce() {
    let code = "@{ var h = \(Self.header); return h.Length + h.Length + h.Trim().Length; }"
    #expect(Self.nulls(Self.inbound(code)) == ["warning value-may-be-null"])
  }

  /// Four times the text; sixteen times the time would be square.
  @Test func longExpressionsTakeLinearTime() {
    func time(_ count: Int) -> Duration {
      let lines = (0..<count).map {
        "var a\($0) = \(Self.header); if (a\($0) != null) { n += a\($0).Length; }"
      }
      let policy = Self.inbound("@{ var n = 0; \(lines.joined(separator: " ")) return n; }")
      return fastest { _ = Self.nulls(policy) }
    }
    _ = time(50)
    let short = time(200)
    #expect(time(800) < short * 12)
  }

  @Test func deepNestingIsFollowed() {
    let depth = 60
    let code =
      String(repeating: "if (h != null) { ", count: depth) + "return h.Length;"
      + String(repeating: " }", count: depth)
    #expect(Self.nulls(Self.inbound("@{ var h = \(Self.header); \(code) return 0; }")).isEmpty)
    let loops =
      String(repeating: "while (true) { ", count: depth) + "h = null;"
      + String(repeating: " }", count: depth)
    #expect(
      Self.nulls(Self.inbound("@{ var h = \(Self.header); \(loops) return h.Length; }")).isEmpty)
  }
}

/// The shortest of three runs: others of the machine are not what is measured.
func fastest(_ body: () -> Void) -> Duration {
  (0..<3).map { _ in ContinuousClock().measure(body) }.min() ?? .zero
}
