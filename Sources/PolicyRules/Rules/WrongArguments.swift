package import Diagnostics
import PolicyExpressions

/// A call that no overload takes.
package enum WrongArguments: PolicyCheck {
  package static let rule = Rule(
    id: "wrong-arguments",
    severity: .error,
    family: .expression,
    summary: "A method or a constructor is called with arguments that it does not take.",
    why: """
      The service compiles every expression when a policy is saved, and refuses a policy with \
      code that does not compile.
      """,
    fix: """
      Pass the number and the types of arguments that the message names; a cast may be missing.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@(context.Request.Url.Path.Substring(⟦"4"⟧))</value>
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
              <value>@(Guid.NewGuid⟦(1)⟧.ToString())</value>
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
              <value>@(context.Request.Url.Path.Substring(4))</value>
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
              <value>@(Guid.NewGuid().ToString())</value>
            </set-header>
          </inbound>
        </policies>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unbound(rule, .arguments, in: survey)
  }
}
