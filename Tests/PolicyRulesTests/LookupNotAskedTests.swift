import Diagnostics
import PolicyRules
import Testing

/// The question behind a cache lookup.
@Suite struct LookupNotAskedTests {
  private func found(_ condition: String, before: String = "", body: String) -> Int {
    let policy = document(
      "inbound",
      "<base />\(before)<cache-lookup-value key=\"k\" variable-name=\"certificate\" /><choose>"
        + "<when condition='@(\(condition))'>\(body)</when></choose>")
    return findings(policy, of: LookupNotAsked.rule.id).count
  }

  private let fill = "<set-variable name=\"certificate\" value=\"a\" />"
  private let other = "<set-variable name=\"answer\" value=\"a\" />"
  private let asks = "!context.Variables.ContainsKey(\"answer\")"

  @Test func anotherVariableIsAskedFor() {
    #expect(found(asks, body: fill) == 1)
    #expect(found(asks, body: other + fill) == 1)
    #expect(found("context.Variables[\"answer\"] == null", body: other + fill) == 1)
    // A slip is said as one.
    #expect(found("!context.Variables.ContainsKey(\"certficate\")", body: fill) == 0)
  }

  @Test func whatMayBeMeantIsNot() {
    #expect(found("!context.Variables.ContainsKey(\"certificate\")", body: fill) == 0)
    // Set before, it is a question of its own.
    #expect(found(asks, before: other, body: fill) == 0)
    #expect(found(asks + " || context.Variables[\"certificate\"] == null", body: fill) == 0)
    // No value is got anew.
    #expect(found(asks, body: other) == 0)
    #expect(found("context.Variables.GetValueOrDefault(\"answer\", false)", body: fill) == 0)
    #expect(found("context.Request.Method == \"GET\"", body: fill) == 0)
    #expect(found(asks, body: fill + "<set-variable name=\"{{n}}\" value=\"a\" />") == 0)
  }
}
