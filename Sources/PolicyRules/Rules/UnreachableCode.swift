package import Diagnostics
import PolicyExpressions

/// Code that never runs.
package enum UnreachableCode: PolicyCheck {
  package static let rule = Rule(
    id: "unreachable-code",
    severity: .warning,
    family: .expression,
    summary: "Code in an expression is never reached.",
    why: "It compiles, and never runs: what it was meant to do does not happen.",
    fix: "Remove it, or what ends the code above it.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@{
                  return "slow";
                  ⟦return "fast";⟧
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
              <value>@{
                  if (context.Request.Headers.ContainsKey("x-mode"))
                  {
                    return "fast";
                  }
                  return "slow";
                }</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unbound(rule, .unreachable, in: survey)
  }
}
