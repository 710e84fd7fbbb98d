package import Diagnostics
import PolicyDocument

/// Paths of `authorize` rules that match no field.
package enum GraphQLPath: PolicyCheck {
  package static let rule = Rule(
    id: "graphql-path",
    severity: .warning,
    family: .policy,
    summary: "A rule of `validate-graphql-request` has a path that does not begin with `/`.",
    why: """
      Paths are written `/Type/field`, `/field` or `/__*`. Another one matches nothing, so that \
      the rule does not protect what it seems to.
      """,
    fix: "Begin the path with `/`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <validate-graphql-request max-size="10240" max-depth="4">
              <authorize>
                <rule ⟦path="Query/users"⟧ action="reject" />
              </authorize>
            </validate-graphql-request>
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
            <validate-graphql-request max-size="10240" max-depth="4">
              <authorize>
                <rule path="/Query/users" action="reject" />
                <rule path="/__*" action="reject" />
              </authorize>
            </validate-graphql-request>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/validate-graphql-request-policy",
    reach: .startTag
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: "validate-graphql-request") { policy, _ in
      for element in PolicyWalk.elements(at: ["authorize", "rule"], below: policy) {
        guard let path = element.attribute("path"),
          case .literal(let text) = KnownValue("path", of: element, in: source),
          !text.hasPrefix("/")
        else { continue }
        found.append(
          Diagnostic(
            rule, "the path \"\(text)\" does not begin with `/`",
            at: SourceLocation(source, path.range), help: "write `/\(text)`"))
      }
    }
    return found
  }
}
