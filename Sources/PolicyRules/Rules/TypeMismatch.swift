package import Diagnostics
import PolicyExpressions

/// A value of another type than is needed.
package enum TypeMismatch: PolicyCheck {
  package static let rule = Rule(
    id: "type-mismatch",
    severity: .error,
    family: .expression,
    summary: "A value has another type than its place needs.",
    why: """
      The service compiles every expression when a policy is saved, and refuses a policy with \
      code that does not compile. `condition` must be `bool`, and what comes out of \
      `context.Variables` is an `object` until it is cast.
      """,
    fix: """
      Cast the value, as in `(bool)context.Variables["name"]`, or convert it, as in \
      `int.Parse(text)`.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <choose>
              <when condition="@(⟦context.Variables["isAllowed"]⟧)">
                <return-response />
              </when>
            </choose>
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
                  int seconds = ⟦context.Request.Headers.GetValueOrDefault("x-seconds", "5")⟧;
                  return seconds.ToString();
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
            <choose>
              <when condition="@(context.Request.Headers.ContainsKey("x-mode"))">
                <return-response />
              </when>
            </choose>
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
                  int seconds;
                  int.TryParse(context.Request.Headers.GetValueOrDefault("x-seconds", "5"), out seconds);
                  return seconds.ToString();
                }</value>
            </set-header>
          </inbound>
        </policies>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unbound(rule, .conversion, in: survey)
  }
}
