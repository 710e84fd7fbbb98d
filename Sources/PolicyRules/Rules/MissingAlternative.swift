package import Diagnostics
import PolicyDocument

/// A policy takes one of several attributes or children, and has none.
package enum MissingAlternative: PolicyCheck {
  package static let rule = Rule(
    id: "missing-alternative",
    severity: .error,
    family: .policy,
    summary: "A policy has none of the attributes or children of which it needs one.",
    why: """
      No schema can say that one of several must be there, so that editors accept the policy. \
      The service refuses to save it, or the policy does nothing or fails when it runs; where the \
      sources leave that open, this is a warning.
      """,
    fix: "Add one of those that the message names.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <⟦authentication-certificate⟧ />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <⟦quota-by-key⟧ renewal-period="3600" counter-key="@(context.Subscription.Id)" />
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <quota-by-key calls="10000" renewal-period="3600"
                          counter-key="@(context.Subscription.Id)" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policies",
    reach: .element
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    var found: [Diagnostic] = []
    survey.elements(named: Alternatives.all) { policy, _ in
      for group in Alternatives.all[policy.name] ?? [] {
        guard let severity = group.none else { continue }
        for element in PolicyWalk.elements(at: group.path, below: policy)
        where !group.ways.contains(where: { $0.isTaken(by: element, in: tree.source) }) {
          let names = group.ways.compactMap(\.name)
          let list =
            names.count > 1
            ? names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
            : names.joined()
          found.append(
            Diagnostic(
              rule, "`\(element.name)` needs \(list)",
              at: SourceLocation(tree.source, element.nameRange), severity: severity))
        }
      }
    }
    return found
  }
}
