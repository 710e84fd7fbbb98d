package import Diagnostics
import PolicyExpressions

/// A name that nothing has.
package enum UnknownName: PolicyCheck {
  package static let rule = Rule(
    id: "unknown-name",
    severity: .error,
    family: .expression,
    summary: "An expression uses a name that is neither a variable of its own nor a type.",
    why: """
      The service compiles every expression when a policy is saved, and refuses a policy with \
      code that does not compile. Only `context`, locals and the allowed types have names of \
      their own: the variables of a policy are read with `context.Variables`.
      """,
    fix: """
      Declare a local of that name, correct the spelling, or read the variable of the policy \
      with `context.Variables["name"]`.
      """,
    automaticFix: """
      Corrects a name that is near to exactly one other, where the code then compiles.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <choose>
              <when condition="@(⟦contxt⟧.Response.StatusCode == 429)">
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
              <value>@("Bearer " + ⟦accessToken⟧)</value>
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
              <when condition="@(context.Response.StatusCode == 429)">
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
                  var token = context.Request.Headers.GetValueOrDefault("x-token", "");
                  return "Bearer " + token;
                }</value>
            </set-header>
          </outbound>
        </policies>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unbound(rule, .unknownName, in: survey, fix: SpellingFix.fix)
  }
}
