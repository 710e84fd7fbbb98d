package import Diagnostics
package import PolicyDocument

/// API Management limits how large a policy document is.
package enum DocumentSize: PolicyCheck {
  /// Bytes of a policy document in every tier but Consumption (azure-subscription-service-limits).
  package static let limit = 256 << 10
  /// Bytes of a policy document in the Consumption tier.
  package static let consumptionLimit = 16 << 10
  /// Bytes of a policy fragment.
  package static let fragmentLimit = 512 << 10

  package static let rule = Rule(
    id: "document-size",
    severity: .error,
    family: .policy,
    summary: "The document is larger than API Management takes.",
    why: """
      A policy document may have 256 KiB, a policy fragment 512 KiB; the service refuses to save \
      a larger one. In the Consumption tier a policy document may have 16 KiB.
      """,
    fix: """
      Move parts into policy fragments (`include-fragment`), and data such as long lists out of \
      the policy.
      """,
    bad: [
      RuleExample(
        """
        <⟦policies⟧>
          <inbound>
            <!-- \(String(repeating: "a comment of many words ", count: 11000))-->
            <base />
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
            <include-fragment fragment-id="backend-list" />
          </inbound>
        </policies>
        """)
    ],
    reference:
      "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    check(survey.tree, limit: limit, fragmentLimit: fragmentLimit)
  }

  /// The same for the tier that a policy is meant for.
  package static func check(_ tree: PolicyTree, for tier: ServiceTier) -> [Diagnostic] {
    check(tree, limit: tier.documentLimit, fragmentLimit: fragmentLimit, tier: tier)
  }

  private static func check(
    _ tree: PolicyTree, limit: Int, fragmentLimit: Int, tier: ServiceTier? = nil
  ) -> [Diagnostic] {
    guard let root = tree.elements.first else { return [] }
    let size = tree.source.bytes.count
    let isFragment = root.name == "fragment"
    let limit = isFragment ? fragmentLimit : limit
    guard size > limit else { return [] }
    let taker = tier == .consumption ? "the Consumption tier takes" : "API Management takes"
    return [
      Diagnostic(
        rule,
        "this \(isFragment ? "fragment" : "policy") has \(size) bytes, \(size - limit) more than "
          + "the \(limit >> 10) KiB that \(taker)",
        at: SourceLocation(tree.source, root.nameRange),
        help: "move parts of it into policy fragments")
    ]
  }
}
