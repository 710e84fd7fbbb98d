package import Diagnostics
import PolicyExpressions

/// A local that is read before it has a value.
package enum UnassignedLocal: PolicyCheck {
  package static let rule = Rule(
    id: "unassigned-local",
    severity: .error,
    family: .expression,
    summary: "A local variable is read on a path on which it has no value yet.",
    why: """
      The service compiles every expression when a policy is saved, and refuses a policy with \
      code that does not compile.
      """,
    fix: "Give the variable a value where it is declared, or on every path to the place.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@{
                  string mode;
                  if (context.Request.Headers.ContainsKey("x-mode"))
                  {
                    mode = "fast";
                  }
                  return ⟦mode⟧;
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
                  string mode = "slow";
                  if (context.Request.Headers.ContainsKey("x-mode"))
                  {
                    mode = "fast";
                  }
                  return mode;
                }</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unbound(rule, .unassigned, in: survey)
  }
}
