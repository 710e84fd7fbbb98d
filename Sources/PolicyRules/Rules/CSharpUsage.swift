package import Diagnostics
import PolicyExpressions

/// Something that cannot stand where it stands.
package enum CSharpUsage: PolicyCheck {
  package static let rule = Rule(
    id: "csharp-usage",
    severity: .error,
    family: .expression,
    summary: "Something in an expression cannot be used in this way.",
    why: """
      The service compiles every expression when a policy is saved, and refuses a policy with \
      code that does not compile.
      """,
    fix: """
      Follow the message: call a method with `()`, name members of a type behind the type, \
      assign only to locals.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@(context.RequestId.⟦ToString⟧)</value>
            </set-header>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@{
                  ⟦context.Variables["mode"]⟧ = "fast";
                  return "fast";
                }</value>
            </set-header>
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
            <set-header name="x-result" exists-action="override">
              <value>@(context.RequestId.ToString())</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unbound(rule, .usage, in: survey)
  }
}
