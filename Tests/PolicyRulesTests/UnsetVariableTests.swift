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
    #expect(behind[0].message.hasSuffix("only a broader scope behind `base` can have set it"))
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
    let other = unset(inbound("<base />" + numbered + read("(string)context.Variables[\"url2\"]")))
    #expect(other.map(\.severity) == [.warning])
    #expect(other.first?.help?.contains("url1") == false)
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

  /// Behind `base` it depends on what is read how.
  @Test func behindBaseWhatIsAtStakeDecides() {
    let own =
      "<set-variable name=\"limit\" value=\"@(1)\" />" + read("context.Variables[\"limit\"]")
    func severities(_ policies: String) -> [Severity] {
      unset(inbound("<base />" + policies)).map(\.severity)
    }
    let plain = read("(string)context.Variables[\"caller\"]")
    #expect(severities(plain) == [.info])
    #expect(severities(own + plain) == [.warning])
    #expect(severities(read("(int)context.Variables[\"caller\"]")) == [.warning])
    let lenient = read("context.Variables.GetValueOrDefault<string>(\"caller\")")
    #expect(severities(own + lenient) == [.info])
    // Words in common with what is set and never read.
    let meant = "<set-variable name=\"callerName\" value=\"a\" />"
    #expect(severities(meant + read("(string)context.Variables[\"callerTitle\"]")) == [.warning])
    func refusing(_ code: Int) -> String {
      """
      <choose><when condition='@((string)context.Variables["caller"] != "ok")'>
        <return-response><set-status code="\(code)" reason="No" /></return-response>
      </when></choose>
      """
    }
    #expect(severities(refusing(403)) == [.warning])
    #expect(severities(refusing(404)) == [.info])
  }

  /// What is counted is counted when all scopes have run.
  @Test func whatIsEvaluatedLaterMayFindItSet() {
    let code = "@(((JObject)context.Variables[\"answer\"]).Value<int>(\"n\"))"
    func limit(_ attributes: String) -> String {
      "<base /><rate-limit-by-key calls=\"1\" renewal-period=\"60\" \(attributes) />"
    }
    #expect(unset(inbound(limit("counter-key=\"a\" increment-count='\(code)'"))).isEmpty)
    #expect(unset(inbound(limit("counter-key='\(code)'"))).map(\.severity) == [.warning])
  }

  /// A fragment that cannot be seen may set what is read behind it, and nothing before it.
  @Test func anUnseenFragmentCountsFromWhereItStands() {
    let include = "<include-fragment fragment-id=\"a\" />"
    let code = read("(string)context.Variables[\"callerTitle\"]")
    #expect(unset(inbound(code + include), scope: .operation).map(\.severity) == [.error])
    #expect(unset(inbound(include + code), scope: .operation).isEmpty)
    let meant = "<set-variable name=\"callerName\" value=\"a\" />"
    let found = unset(inbound(meant + include + code), scope: .operation)
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message.contains("only a fragment that is not among the files") == true)
  }

  @Test func aDefaultThatStandsBeforeAsks() {
    let code =
      "context.Variables.GetValueOrDefault(\"caller\", \"\").Length > 0 "
      + "? (string)context.Variables[\"caller\"] : \"\""
    #expect(unset(inbound(read(code)), scope: .operation).isEmpty)
  }

  /// Another policy of the same folders sets it: its scope may be the broader one.
  @Test func whatAnotherFileSetsMayBeBehindBase() {
    func severities(_ other: String) -> [Severity] {
      var circumstances = PolicyCircumstances()
      circumstances.variables = VariableLibrary(paths: ["other.xml"]) {
        SourceFile(path: $0, text: other)
      }
      let text = inbound("<base />" + read("(int)context.Variables[\"caller\"]"))
      return PolicyChecker.check(SourceFile(path: "policy.xml", text: text), circumstances)
        .filter { $0.rule == UnsetVariable.rule.id }.map(\.severity)
    }
    #expect(severities("<set-variable value='@(1)' name = 'caller' />").isEmpty)
    #expect(severities("<set-variable value='@(1)' name='caller' />").isEmpty)
    #expect(severities("<set-variable\n name=\"caller\" value=\"@(1)\" />").isEmpty)
    #expect(severities("<send-request mode='new' response-variable-name=\"caller\" />").isEmpty)
    #expect(severities("<set-header name=\"caller\" />") == [.warning])
  }
}
