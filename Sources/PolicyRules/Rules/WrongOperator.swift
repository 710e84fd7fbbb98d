package import Diagnostics
import PolicyExpressions

/// An operator that these values do not have.
package enum WrongOperator: PolicyCheck {
  package static let rule = Rule(
    id: "wrong-operator",
    severity: .error,
    family: .expression,
    summary: "An operator stands between values that it does not apply to.",
    why: """
      The service compiles every expression when a policy is saved, and refuses a policy with \
      code that does not compile.
      """,
    fix: """
      Turn one side into the type of the other: `int.Parse(text)`, `number.ToString()`, a cast \
      of an `object`.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <choose>
              <when condition="@(context.Request.Headers.GetValueOrDefault("x-tries", "0") ⟦>⟧ 3)">
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
            <choose>
              <when condition="@(context.Response.StatusCode ⟦==⟧ "429")">
                <return-response />
              </when>
            </choose>
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
              <when condition="@(int.Parse(context.Request.Headers.GetValueOrDefault("x-tries", "0")) &gt; 3)">
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
            <choose>
              <when condition="@(context.Response.StatusCode == 429)">
                <return-response />
              </when>
            </choose>
          </outbound>
        </policies>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unbound(rule, .operation, in: survey)
  }
}
