package import Diagnostics
import PolicyDocument

/// Attributes that say the same thing in two ways.
package enum ExclusiveAttributes: PolicyCheck {
  package static let rule = Rule(
    id: "exclusive-attributes",
    severity: .error,
    family: .policy,
    summary: "Two attributes that shut each other out.",
    why: """
      Each of them is a way of its own to say the same thing. The service refuses to save the \
      policy, or follows one of them.
      """,
    fix: "Keep the one that is meant.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-backend-service base-url="https://contoso.com" ⟦backend-id="contoso"⟧ />
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
            <set-backend-service backend-id="contoso" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-backend-service-policy",
    reach: .startTag
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    var found: [Diagnostic] = []
    survey.elements(named: Alternatives.all) { policy, _ in
      for group in Alternatives.all[policy.name] ?? [] {
        guard let severity = group.several else { continue }
        for element in PolicyWalk.elements(at: group.path, below: policy) {
          let given = group.ways.compactMap { $0.attribute(of: element) }
          guard let kept = given.first else { continue }
          found += given.dropFirst().map { attribute in
            Diagnostic(
              rule,
              "`\(element.name)` takes `\(kept.name)` or `\(attribute.name)`, not both",
              at: SourceLocation(tree.source, attribute.range), severity: severity,
              help: "keep the one that is meant")
          }
        }
      }
    }
    return found
  }
}
