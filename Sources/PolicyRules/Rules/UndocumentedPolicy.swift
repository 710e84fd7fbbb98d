package import Diagnostics
import PolicyDocument

/// Policies that the service's reference does not describe, or no longer.
package enum UndocumentedPolicy: PolicyCheck {
  package static let rule = Rule(
    id: "undocumented-policy",
    severity: .info,
    family: .policy,
    summary: "A policy that the service's reference does not describe.",
    why: """
      It stands in Microsoft's own tools or in older pages alone. What it takes is known less well \
      than of other policies, and it may change or go without notice.
      """,
    fix: "Take the policy that the reference describes for the purpose, where there is one.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <⟦authentication-token⟧ token-type="managed-service-identity"
                                  resource-url="https://contoso.com" />
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
            <authentication-managed-identity resource="https://contoso.com" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policies",
    reach: .startTag
  )

  /// For each the policy to take in its place, where there is one.
  package static let policies: [String: String] = [
    "authentication-token": "authentication-managed-identity",
    "authentication-token-store": "get-authorization-context",
    "block": "", "cache-value": "", "invoke-request": "",
    "set-request-metric-dimension-value": "emit-metric",
    "graphql-data-source": "http-data-source",
    "set-graphql-resolver": "a resolver with `http-data-source` as its document",
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: policies) { policy, place in
      let isRoot = place.parent == nil && survey.tree.elements.count == 1
      guard place.takesPolicies || isRoot, let other = policies[policy.name] else { return }
      let isPhrase = other.contains(" ")
      found.append(
        Diagnostic(
          rule, "the reference does not describe `\(policy.name)`",
          at: SourceLocation(source, policy.nameRange),
          help: other.isEmpty ? nil : "consider \(isPhrase ? other : "`\(other)`")"))
    }
    return found
  }
}
