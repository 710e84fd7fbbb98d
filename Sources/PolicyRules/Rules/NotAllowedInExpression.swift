package import Diagnostics
import PolicyExpressions

/// What exists in .NET and is refused.
package enum NotAllowedInExpression: PolicyCheck {
  package static let rule = Rule(
    id: "not-allowed-in-expression",
    severity: .error,
    family: .expression,
    summary: "An expression uses a type or a member that the service does not allow.",
    why: """
      Expressions may use a list of types and members. Everything else, such as files, threads \
      and cultures, the service refuses when the policy is saved, although it compiles \
      elsewhere.
      """,
    fix: "Use what the message names in its place.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@(System.IO.⟦File⟧.ReadAllText("/etc/key"))</value>
            </set-header>
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
            <set-header name="x-result" exists-action="override">
              <value>{{key}}</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unbound(rule, .notAllowed, in: survey)
  }
}
