package import Diagnostics
import PolicyExpressions

/// A name that is given twice.
package enum DuplicateLocal: PolicyCheck {
  package static let rule = Rule(
    id: "duplicate-local",
    severity: .error,
    family: .expression,
    summary: "A name is declared that exists already in the same block or around it.",
    why: """
      The service compiles every expression when a policy is saved, and refuses a policy with \
      code that does not compile.
      """,
    fix: "Take another name, or leave out the type to assign to the variable that exists.",
    bad: [
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
                    string ⟦mode⟧ = "fast";
                    return mode;
                  }
                  return mode;
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
    ExpressionFindings.unbound(rule, .duplicate, in: survey)
  }
}
