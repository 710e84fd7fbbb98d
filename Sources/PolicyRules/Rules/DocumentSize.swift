import BackendInventory
package import Diagnostics
import PolicyDocument

/// API Management limits how large a policy document is.
package enum DocumentSize: PolicyCheck {
  /// Bytes of a policy document in every tier but Consumption (azure-subscription-service-limits).
  package static let limit = 256 << 10
  /// Bytes of a policy document in the Consumption tier.
  package static let consumptionLimit = 16 << 10
  /// Bytes of a policy fragment, by the newer of two statements (pages of 2026).
  package static let fragmentLimit = 512 << 10
  /// The older statement, which still stands in places. The newer one is taken to be right, so that
  /// going beyond the older one is no more than information.
  package static let oldFragmentLimit = 32 << 10

  package static let rule = Rule(
    id: "document-size",
    severity: .error,
    family: .policy,
    summary: "The document is larger than API Management takes.",
    why: """
      A policy document may have 256 KiB, a policy fragment 512 KiB; the service refuses to save \
      a larger one. In the Consumption tier a policy document may have 16 KiB, which is said \
      where `--tier` or the configuration names that tier. Older pages give fragments 32 KiB: one \
      between the two limits is information.
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
        """),
      RuleExample(
        """
        <⟦policies⟧>
          <inbound>
            <!-- \(String(repeating: "a comment of many words ", count: 700))-->
            <base />
          </inbound>
        </policies>
        """, tier: "consumption"),
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
    let tree = survey.tree
    guard let root = tree.elements.first else { return [] }
    let size = tree.source.bytes.count
    let place = SourceLocation(tree.source, root.nameRange)
    if root.name == "fragment" { return fragment(of: size, at: place).map { [$0] } ?? [] }
    // Nobody knows how large a document is once its fragments are in it: only the text counts.
    let tier = survey.circumstances.tier
    let limit = tier?.documentLimit ?? limit
    guard size > limit else { return [] }
    let taker = tier == .consumption ? "the Consumption tier" : "API Management"
    return [
      Diagnostic(
        rule, tooLarge("policy", size, limit, taker), at: place,
        help: "move parts of it into policy fragments")
    ]
  }

  private static func fragment(of size: Int, at place: SourceLocation) -> Diagnostic? {
    if size > fragmentLimit {
      return Diagnostic(
        rule, tooLarge("fragment", size, fragmentLimit, "API Management"), at: place,
        help: "split it into several fragments")
    }
    guard size > oldFragmentLimit else { return nil }
    return Diagnostic(
      rule,
      "this fragment has \(size) bytes; the documentation says both \(oldFragmentLimit >> 10) KiB "
        + "and \(fragmentLimit >> 10) KiB of the most that it may have",
      at: place, severity: .info, help: "split it, should the service refuse to save it")
  }

  private static func tooLarge(
    _ kind: String, _ size: Int, _ limit: Int, _ taker: String
  ) -> String {
    "this \(kind) has \(size) bytes, \(size - limit) more than the \(limit >> 10) KiB that "
      + "\(taker) takes"
  }
}
