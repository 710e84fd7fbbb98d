package import Diagnostics
import PolicyExpressions

/// C# deeper or longer than is read.
package enum ExpressionTooComplex: PolicyCheck {
  package static let rule = Rule(
    id: "expression-too-complex",
    severity: .info,
    family: .expression,
    summary: "An expression is nested too deeply or is too long to be checked.",
    why: """
      Nothing is known to be wrong, but nothing in the expression was looked at either.
      """,
    fix: """
      Split it: the value of a part can be kept with `set-variable`, or in a local of a block.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))).ToString())</value>
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
              <value>@(1.ToString())</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unreadable(rule, in: survey) { $0 == .limit }
  }
}
