package import Diagnostics
import PolicyExpressions

/// A path through a block that gives no value.
package enum MissingReturn: PolicyCheck {
  package static let rule = Rule(
    id: "missing-return",
    severity: .error,
    family: .expression,
    summary: "A block of an expression does not return a value on every path.",
    why: """
      The service compiles every expression when a policy is saved, and refuses a policy with \
      code that does not compile.
      """,
    fix: "End every path with `return …;`, or with `throw`.",
    bad: [
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
                  ⟦}⟧
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
    ExpressionFindings.unbound(rule, .missingReturn, in: survey)
  }
}
