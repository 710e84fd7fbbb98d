package import Diagnostics
import PolicyExpressions

/// An object that is compared with a text.
package enum ReferenceComparison: PolicyCheck {
  package static let rule = Rule(
    id: "reference-comparison",
    severity: .warning,
    family: .expression,
    summary: "A value of type `object` is compared with a string by `==` or `!=`.",
    why: """
      It compiles, and compares the two references, not the texts. Text that came from a \
      request, a named value or another expression is never the same object as a literal, so \
      that `==` is false and `!=` true, whatever stands in it: the check never does what it \
      says.
      """,
    fix: """
      Cast the value: `(string)context.Variables["name"] == "text"`, or use \
      `context.Variables.GetValueOrDefault<string>("name")`.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <choose>
              <when condition="@(context.Variables.GetValueOrDefault("mode") ⟦==⟧ "strict")">
                <return-response />
              </when>
            </choose>
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
            <choose>
              <when condition="@(context.Variables.GetValueOrDefault("mode", "") == "strict")">
                <return-response />
              </when>
            </choose>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unbound(rule, .referenceComparison, in: survey)
  }
}
