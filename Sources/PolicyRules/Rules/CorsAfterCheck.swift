package import Diagnostics
import PolicyDocument

/// Browsers ask with `OPTIONS` first, without a token or key: that has to reach `cors`.
package enum CorsAfterCheck: PolicyCheck {
  package static let rule = Rule(
    id: "cors-after-check",
    severity: .info,
    family: .policy,
    summary: "`cors` stands behind a policy that may refuse the request.",
    why: """
      Before a browser sends a request to another origin, it asks with `OPTIONS`, without the \
      token or header that the request itself will carry. A check that stands before `cors` \
      refuses that question, and the browser never sends the request. An answer that a check \
      before `cors` gives has no CORS headers either, so that pages cannot read it.
      """,
    fix: "Move `cors` to the beginning of `inbound`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <check-header name="x-client" failed-check-httpcode="401"
                          failed-check-error-message="Unknown client" ignore-case="true" />
            <⟦cors⟧>
              <allowed-origins>
                <origin>https://portal.contoso.com</origin>
              </allowed-origins>
            </cors>
          </inbound>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <cors>
              <allowed-origins>
                <origin>https://portal.contoso.com</origin>
              </allowed-origins>
            </cors>
            <check-header name="x-client" failed-check-httpcode="401"
                          failed-check-error-message="Unknown client" ignore-case="true" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/cors-policy"
  )

  /// Policies that may answer the request themselves.
  package static let checks: Set<String> = [
    "validate-jwt", "validate-azure-ad-token", "validate-client-certificate", "check-header",
    "rate-limit", "rate-limit-by-key", "quota", "quota-by-key", "llm-token-limit",
    "azure-openai-token-limit", "return-response", "mock-response",
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    guard tree.documentKind == .policies else { return [] }
    var found: [Diagnostic] = []
    for root in tree.elements {
      for section in root.childElements where section.name == "inbound" {
        let policies = section.childElements
        guard let cors = policies.firstIndex(where: { $0.name == "cors" }),
          let earlier = policies[..<cors].first(where: { checks.contains($0.name) })
        else { continue }
        found.append(
          Diagnostic(
            rule,
            "`cors` stands behind `\(earlier.name)`, which may refuse what browsers ask first",
            at: SourceLocation(tree.source, policies[cors].nameRange),
            notes: [
              .init(
                "`\(earlier.name)` stands here", at: SourceLocation(tree.source, earlier.nameRange))
            ],
            help: "move `cors` to the beginning of `inbound`"))
      }
    }
    return found
  }
}
