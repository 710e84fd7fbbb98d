package import Diagnostics
import PolicyExpressions

/// C# that cannot be read.
package enum CSharpSyntaxError: PolicyCheck {
  package static let rule = Rule(
    id: "csharp-syntax",
    severity: .error,
    family: .expression,
    summary: "The C# of an expression has a mistake in its grammar.",
    why: """
      The service compiles every expression when a policy is saved, and refuses a policy with \
      code that does not compile.
      """,
    fix: """
      Mend the code at the place that the message names; it says what is missing there or too \
      much.
      """,
    automaticFix: "Writes text that is quoted with `'` with `\"`.",
    bad: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <choose>
              <when condition="@(context.Response.Headers.ContainsKey(⟦'Retry-After'⟧))">
                <return-response />
              </when>
            </choose>
          </outbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@(context.Request.Headers.GetValueOrDefault("x-mode"⟦;⟧ "none"))</value>
            </set-header>
          </outbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <choose>
              <when condition="@(context.Response.Headers.ContainsKey("Retry-After"))">
                <return-response />
              </when>
            </choose>
          </outbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@{
                  var parts = context.Request.Url.Path.Split('/');
                  return parts.Length > 1 ? parts[1] : "";
                }</value>
            </set-header>
          </outbound>
        </policies>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unreadable(rule, in: survey, fix: QuotationFix.fix) {
      $0 == .syntax || $0 == .notInExpression
    }
  }
}
