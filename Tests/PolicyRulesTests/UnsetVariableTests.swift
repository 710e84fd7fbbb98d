import Diagnostics
import PolicyDocument
import PolicyRules
import Testing

@Suite struct UnsetVariableTests {
  private func unset(_ text: String, scope: PolicyScope? = nil) -> [Diagnostic] {
    PolicyChecker.check(
      SourceFile(path: "policy.xml", text: text), PolicyCircumstances(scope: scope)
    ).filter { $0.rule == UnsetVariable.rule.id }
  }

  private func read(_ code: String) -> String {
    "<set-body>@{ var v = \(code); return \"\"; }</set-body>"
  }

  private func inbound(_ policies: String) -> String {
    "<policies><inbound>\(policies)</inbound></policies>"
  }

  @Test func whatMayHaveSetItDecidesHowSureItIs() {
    let code = read("(string)context.Variables[\"caller\"]")
    #expect(unset(inbound(code), scope: .operation).map(\.severity) == [.error])
    // A narrower scope may have set it before its `base`.
    #expect(unset(inbound(code)).map(\.severity) == [.warning])
    #expect(unset(inbound(code), scope: .global).isEmpty)
    let behind = unset(inbound("<base />" + code))
    #expect(behind.map(\.severity) == [.info])
    #expect(behind[0].notes.contains { $0.message.hasPrefix("unless a broader scope") })
    // In front of `base` nothing of a broader scope has run.
    #expect(unset(inbound(code + "<base />"), scope: .operation).map(\.severity) == [.error])
    #expect(unset(inbound("<include-fragment fragment-id=\"a\" />" + code)).isEmpty)
    #expect(unset("<fragment>\(code)</fragment>").isEmpty)
    #expect(unset(code).isEmpty)
    let computed = "<set-variable name=\"{{name}}\" value=\"a\" />"
    #expect(unset(inbound(computed + code), scope: .operation).isEmpty)
  }

  @Test(arguments: [
    "context.Variables.ContainsKey(\"caller\")",
    "context.Variables.GetValueOrDefault(\"caller\", \"none\")",
    "context.Variables.GetValueOrDefault<int>(\"caller\")",
    "context.Variables[\"caller\"] == null",
    "string.IsNullOrEmpty((string)context.Variables[\"caller\"])",
    "context.Variables[\"caller\"] is string",
    "((string)context.Variables[\"caller\"])?.Length",
    "context.Variables.ContainsKey(\"caller\") ? (string)context.Variables[\"caller\"] : \"\"",
    "(string)context.Variables[\"caller\"] ?? \"none\"",
    "(string)context.Variables[context.Api.Name]",
  ])
  func whoAsksKnowsThatItMayBeMissing(code: String) {
    #expect(unset(inbound(read(code)), scope: .operation).isEmpty)
  }

  @Test func aConditionAroundItAsksToo() {
    let code = read("(string)context.Variables[\"caller\"]")
    let condition = "context.Variables.ContainsKey(\"caller\")"
    let text = "<choose><when condition='@(\(condition))'>\(code)</when></choose>"
    #expect(unset(inbound(text), scope: .operation).isEmpty)
  }

  @Test func everyPolicyThatSetsAVariableIsKnown() {
    let code = read("context.Variables[\"caller\"].ToString()")
    for policy in [
      "<set-variable name=\"caller\" value=\"a\" />",
      "<send-request mode=\"new\" response-variable-name=\"caller\"><set-url>http://a</set-url>"
        + "</send-request>",
      "<cache-lookup-value key=\"a\" variable-name=\"caller\" />",
      "<authentication-managed-identity resource=\"a\" output-token-variable-name=\"caller\" />",
      "<rate-limit calls=\"1\" renewal-period=\"60\" remaining-calls-variable-name=\"caller\" />",
      "<validate-jwt header-name=\"Authorization\" output-token-variable-name=\"caller\" />",
      "<get-authorization-context provider-id=\"a\" authorization-id=\"a\" "
        + "context-variable-name=\"caller\" />",
      "<wait for=\"all\"><send-request mode=\"new\" response-variable-name=\"caller\">"
        + "<set-url>http://a</set-url></send-request></wait>",
    ] {
      #expect(unset(inbound(policy + code), scope: .operation).isEmpty, "\(policy)")
    }
  }

  /// The name that was meant, with the place where it is set.
  @Test func theNameThatIsSetIsSuggested() {
    let set = "<set-variable name=\"accessToken\" value=\"a\" />"
    let slip = unset(inbound(set + read("(string)context.Variables[\"acessToken\"]")))
    #expect(slip.map(\.severity) == [.error])
    #expect(slip.first?.help?.hasPrefix("`accessToken` is set at 1:") == true)
    // Another word more is another name, and a variable that is read under its own name is meant.
    let longer = unset(inbound(set + read("(string)context.Variables[\"accessTokenUrl\"]")))
    #expect(longer.map(\.severity) == [.warning])
    let both = read("(string)context.Variables[\"accessToken\"]")
    let used = unset(inbound(set + both + read("(string)context.Variables[\"acessToken\"]")))
    #expect(used.map(\.severity) == [.warning])
    #expect(used.first?.help?.contains("accessToken") == false)
    let numbered = "<set-variable name=\"url1\" value=\"a\" />"
    #expect(
      unset(inbound("<base />" + numbered + read("context.Variables[\"url2\"].ToString()")))
        .map(\.severity) == [.info])
  }

  @Test func aCheckThatNeverRunsIsSaid() {
    let check = "<check-header name=\"a\" failed-check-httpcode=\"401\" />"
    let text = inbound(
      "<base /><choose><when condition='@((bool)context.Variables[\"checked\"])'>\(check)</when>"
        + "</choose>")
    let found = unset(text)
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.notes.contains { $0.message.contains("`check-header` runs") } == true)
  }
}
