package import Diagnostics
import PolicyExpressions

/// A type that is not on the list.
package enum TypeNotListed: PolicyCheck {
  package static let rule = Rule(
    id: "type-not-listed",
    severity: .warning,
    family: .expression,
    summary: """
      An expression uses a type or a member that is not on the list of what the service allows.
      """,
    why: """
      The list is what the service promises to accept. Some types beyond it work in practice, \
      others are refused when the policy is saved.
      """,
    fix: "Use a type that is on the list, or try the policy out before you rely on it.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@{
                  try { return context.Request.Headers["x-mode"][0]; }
                  catch (⟦KeyNotFoundException⟧) { return "none"; }
                }</value>
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
              <value>@(context.Request.Headers.GetValueOrDefault("x-mode", "none"))</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unbound(rule, .notListed, in: survey)
  }
}
