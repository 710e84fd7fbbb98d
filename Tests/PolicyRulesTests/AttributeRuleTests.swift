import Diagnostics
import PolicyRules
import Testing

@Suite struct AttributeRuleTests {
  private func found(_ policy: String, section: String = "inbound") -> [String] {
    let rules = [
      ExclusiveAttributes.rule.id, MissingAlternative.rule.id, MissingCompanion.rule.id,
      IneffectiveAttribute.rule.id, NumberOutOfRange.rule.id, CorsWildcard.rule.id,
    ]
    return rules.flatMap { rule in
      findings(document(section, policy), of: rule).map { found in
        "\(found.prefix { $0 != ":" }) \(rule)"
      }
    }
  }

  @Test(arguments: [
    ("<authentication-certificate />", "error missing-alternative"),
    (
      "<authentication-certificate thumbprint=\"a\" body=\"@(b)\" />",
      "error exclusive-attributes"
    ),
    ("<set-backend-service />", "error missing-alternative"),
    ("<set-backend-service base-url=\"a\" backend-id=\"b\" />", "error exclusive-attributes"),
    ("<set-backend-service backend-id=\"dapr\" />", "error missing-companion"),
    (
      "<set-backend-service base-url=\"https://a\" dapr-method=\"b\" />",
      "warning ineffective-attribute"
    ),
    (
      "<validate-jwt require-signed-tokens=\"false\" header-name=\"a\" token-value=\"b\" />",
      "error exclusive-attributes"
    ),
    ("<validate-jwt require-signed-tokens=\"false\" />", "error missing-alternative"),
    ("<validate-jwt header-name=\"a\" />", "warning missing-alternative"),
    (
      "<validate-jwt header-name=\"a\"><issuer-signing-keys><key /></issuer-signing-keys>"
        + "</validate-jwt>", "warning missing-alternative"
    ),
    (
      "<validate-client-certificate><identities><identity issuer-certificate-id=\"a\" "
        + "issuer-subject=\"b\" /></identities></validate-client-certificate>",
      "error exclusive-attributes"
    ),
    ("<quota renewal-period=\"60\" />", "error missing-alternative"),
    ("<quota calls=\"5\" renewal-period=\"-1\" />", "error number-out-of-range"),
    ("<rate-limit calls=\"5\" renewal-period=\"301\" />", "warning number-out-of-range"),
    (
      "<rate-limit calls=\"5\" renewal-period=\"3\"><api calls=\"1\" renewal-period=\"3\" />"
        + "</rate-limit>", "error missing-alternative"
    ),
    (
      "<quota-by-key calls=\"1\" counter-key=\"a\" renewal-period=\"60\" />",
      "warning number-out-of-range"
    ),
    (
      "<retry condition=\"@(true)\" count=\"1\" interval=\"9\" max-interval=\"3\" delta=\"1\" />",
      "warning number-out-of-range"
    ),
    (
      "<retry condition=\"@(true)\" count=\"1\" interval=\"1\" max-interval=\"3\" />",
      "warning missing-companion"
    ),
    ("<set-header name=\"a\" />", "warning missing-companion"),
    ("<set-query-parameter name=\"a\" exists-action=\"skip\" />", "error missing-companion"),
    (
      "<send-request response-variable-name=\"r\"><set-url>https://a</set-url></send-request>",
      "info missing-companion"
    ),
    ("<emit-metric name=\"a\"><dimension name=\"b\" /></emit-metric>", "warning missing-companion"),
    ("<emit-metric name=\"a\" />", "info missing-alternative"),
    ("<send-request mode=\"copy\" />", "info missing-alternative"),
    // What is missing is said once.
    ("<authentication-certificate password=\"a\" />", "error missing-alternative"),
    (
      "<authentication-certificate thumbprint=\"a\" password=\"b\" />", "warning missing-companion"
    ),
    ("<set-backend-service sf-listener-name=\"a\" />", "error missing-alternative"),
    (
      "<set-backend-service base-url=\"https://a\" sf-listener-name=\"a\" />",
      "warning missing-companion"
    ),
    (
      "<llm-token-limit counter-key=\"a\" estimate-prompt-tokens=\"true\" "
        + "token-quota-period=\"Daily\" />", "error missing-alternative"
    ),
    (
      "<validate-client-certificate><identities><identity /></identities>"
        + "</validate-client-certificate>", "warning missing-alternative"
    ),
    ("<set-status code=\"600\" />", "info number-out-of-range"),
    (
      "<cache-store-value key=\"a\" value=\"b\" duration=\"-1\" />", "warning number-out-of-range"
    ),
    (
      "<rate-limit-by-key calls=\"-1\" renewal-period=\"60\" counter-key=\"a\" />",
      "warning number-out-of-range"
    ),
    ("<mock-response status-code=\"42\" />", "warning number-out-of-range"),
    (
      "<cors><allowed-origins><origin>https://a</origin><origin> * </origin></allowed-origins>"
        + "</cors>", "error cors-wildcard"
    ),
    (
      "<cors allow-credentials=\"true\"><allowed-origins><origin>*</origin></allowed-origins>"
        + "</cors>", "warning cors-wildcard"
    ),
  ])
  func oneMistakeIsOneFinding(policy: String, expected: String) {
    #expect(found(policy) == [expected])
  }

  @Test(arguments: [
    // What decides is not known before the policy runs.
    "<rate-limit calls=\"5\" renewal-period=\"{{period}}\" />",
    "<rate-limit calls=\"5\" renewal-period=\"${period}\" />",
    "<rate-limit-by-key counter-key=\"a\" calls=\"5\" renewal-period=\"@(9999)\" />",
    "<send-request response-variable-name=\"r\" mode=\"@(mode)\"><set-method>GET</set-method>"
      + "</send-request>",
    "<send-request response-variable-name=\"r\" mode=\"{{mode}}\" />",
    "<send-request response-variable-name=\"r\" mode=\"copy\" />",
    "<set-status code=\"599\" />",
    "<mock-response status-code=\"{{status}}\" />",
    "<set-header name=\"a\" exists-action=\"{{action}}\" />",
    "<set-header name=\"a\" exists-action=\"delete\" />",
    "<set-header name=\"a\">{values}</set-header>",
    "<set-backend-service backend-id=\"{{backend}}\" dapr-app-id=\"a\" />",
    "<set-backend-service backend-id=\"dapr\" dapr-app-id=\"a\" dapr-method=\"b\" />",
    "<validate-jwt header-name=\"a\" require-signed-tokens=\"@(signed)\" />",
    "<validate-jwt header-name=\"a\"><openid-config url=\"https://a\" /></validate-jwt>",
    "<validate-azure-ad-token tenant-id=\"a\" />",
    "<emit-metric name=\"a\"><dimension name=\"API ID\" /><dimension name=\"@(n)\" /></emit-metric>",
    "<quota-by-key calls=\"1\" counter-key=\"a\" renewal-period=\"0\" />",
    "<quota renewal-period=\"60\"><api name=\"a\" calls=\"1\" renewal-period=\"60\" /></quota>",
    "<rate-limit calls=\"5\" renewal-period=\"300\" />",
    "<trace source=\"a\">@(\"b\")</trace>",
    "<trace source=\"a\"><message>b</message></trace>",
    "<cors><allowed-origins><origin>*</origin></allowed-origins></cors>",
    "<cors allow-credentials=\"{{c}}\"><allowed-origins><origin>*</origin></allowed-origins></cors>",
    "<set-body><send-request /></set-body>",
    // The misspelling itself is another rule's finding.
    "<set-header name=\"a\" exist-action=\"delete\" />",
    "<set-header name=\"a\"><vlaue>b</vlaue></set-header>",
    "<set-backend-service backendid=\"a\" />",
    "<llm-token-limit token-quota=\"1\" token-quota-peroid=\"Daily\" />",
    "<send-request mode=\"new\" response-variablename=\"r\"><seturl>https://a</seturl>"
      + "<setmethod>GET</setmethod></send-request>",
  ])
  func workingPolicyRaisesNothing(policy: String) {
    #expect(found(policy) == [])
  }

  @Test func aNameThatIsFarFromTheRightOneExcusesNothing() {
    #expect(found("<set-backend-service url=\"a\" />") == ["error missing-alternative"])
  }

  @Test func theyHoldInFragmentsAndBranchesToo() {
    let policy = "<authentication-certificate />"
    let branch = "<choose><when condition=\"@(true)\">\(policy)</when></choose>"
    let rule = MissingAlternative.rule.id
    #expect(findings("<fragment>\(branch)</fragment>", of: rule).count == 1)
    #expect(findings(document("inbound", branch), of: rule).count == 1)
    #expect(findings(policy, of: rule).count == 1)
  }
}
