package import Diagnostics
import PolicyExpressions

/// A member that a type does not have.
package enum UnknownMember: PolicyCheck {
  package static let rule = Rule(
    id: "unknown-member",
    severity: .error,
    family: .expression,
    summary: "An expression uses a member that its type does not have.",
    why: """
      The service compiles every expression when a policy is saved, and refuses a policy with \
      code that does not compile.
      """,
    fix: """
      Correct the name; letter case counts. A value that is an `object`, such as that of a \
      variable, has to be cast first to what it is.
      """,
    automaticFix: """
      Corrects a member that is near to exactly one other, where the code then compiles.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <choose>
              <when condition="@(context.Response.⟦StatusCod⟧ == 429)">
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
              <value>@(context.Variables["session"].⟦Substring⟧(0, 8))</value>
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
              <value>@(context.RequestId.ToString().Substring(0, 8))</value>
            </set-header>
          </outbound>
        </policies>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unbound(rule, .unknownMember, in: survey, fix: SpellingFix.fix)
  }
}
