package import Diagnostics
import PolicyExpressions

/// C# 8 and later.
package enum CSharpVersion: PolicyCheck {
  package static let rule = Rule(
    id: "csharp-version",
    severity: .error,
    family: .expression,
    summary: "An expression uses C# of a later version than the service compiles.",
    why: """
      Policy expressions are C# 7. What came later, such as `switch` expressions, `??=`, ranges \
      and `using` without a block, the service refuses when the policy is saved.
      """,
    fix: """
      Write it with what C# 7 has: `if` in place of `??=` and of patterns with `not`, `switch` \
      statements, `Substring` in place of a range.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@{
                  string mode = context.Request.Headers.GetValueOrDefault("x-mode");
                  mode ⟦??=⟧ "none";
                  return mode;
                }</value>
            </set-header>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <choose>
              <when condition="@(context.LastError is ⟦not⟧ null)">
                <return-response />
              </when>
            </choose>
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
              <value>@{
                  string mode = context.Request.Headers.GetValueOrDefault("x-mode");
                  mode = mode ?? "none";
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
    ExpressionFindings.unreadable(rule, in: survey) {
      if case .newerVersion(_) = $0 { true } else { false }
    }
  }
}
