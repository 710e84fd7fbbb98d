package import Diagnostics
import PolicyDocument

/// An attribute that only counts beside another.
package enum IneffectiveAttribute: PolicyCheck {
  package static let rule = Rule(
    id: "ineffective-attribute",
    severity: .warning,
    family: .policy,
    summary: "An attribute that has no effect beside the others.",
    why: "The policy is saved and runs, but does not do what this attribute seems to say.",
    fix: "Drop the attribute, or set the one that gives it a meaning.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <get-authorization-context provider-id="github" authorization-id="main"
              context-variable-name="auth" ⟦identity="@(context.Request.Headers.GetValueOrDefault("Authorization", ""))"⟧ />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-backend-service backend-id="orders" ⟦dapr-app-id="orders"⟧ />
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
            <get-authorization-context provider-id="github" authorization-id="main"
              context-variable-name="auth" identity-type="jwt"
              identity="@(context.Request.Headers.GetValueOrDefault("Authorization", ""))" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/get-authorization-context-policy",
    reach: .startTag
  )

  private struct Fact: Sendable {
    var path: [String] = []
    var attributes: [String]
    var unless: ValueCondition
    var severity: Severity = .warning
    /// Ends "has no effect …".
    var words: String
  }

  private static let facts: [String: [Fact]] = [
    // It has a case of its own below.
    "validate-jwt": [],
    "get-authorization-context": [
      Fact(
        attributes: ["identity"],
        unless: ValueCondition("identity-type", is: ["jwt"], standard: "managed"),
        words: "unless `identity-type` is \"jwt\"")
    ],
    "set-backend-service": [
      Fact(
        attributes: ["dapr-app-id", "dapr-method", "dapr-namespace"],
        unless: ValueCondition("backend-id", is: ["dapr"]), words: "unless `backend-id` is \"dapr\""
      )
    ],
    "validate-content": [
      Fact(
        path: ["content"], attributes: ["schema-ref"],
        unless: ValueCondition("validate-as", is: ["json"], standard: "json"),
        words: "unless `validate-as` is \"json\"")
    ],
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    var found: [Diagnostic] = []
    survey.elements(named: facts) { policy, _ in
      for fact in facts[policy.name] ?? [] {
        for element in PolicyWalk.elements(at: fact.path, below: policy)
        where fact.unless.holds(for: element, in: tree.source) == false {
          found += fact.attributes.compactMap { name in
            element.attribute(name).map { attribute in
              Diagnostic(
                rule, "`\(name)` of `\(element.name)` has no effect \(fact.words)",
                at: SourceLocation(tree.source, attribute.range), severity: fact.severity)
            }
          }
        }
      }
      if policy.name == "validate-jwt", policy.attribute("header-name") == nil,
        let scheme = policy.attribute("require-scheme")
      {
        found.append(
          Diagnostic(
            rule, "`require-scheme` of `validate-jwt` has no effect without `header-name`",
            at: SourceLocation(tree.source, scheme.range), severity: .info))
      }
    }
    return found
  }
}
