package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// A value that set-variable does not keep.
package enum VariableResultType: PolicyCheck {
  package static let rule = Rule(
    id: "variable-result-type",
    severity: .warning,
    family: .expression,
    summary: """
      An expression gives `set-variable` a value of a type that variables do not take.
      """,
    why: """
      Variables take numbers, texts, booleans, times, Guids, bytes and JSON. Other types, such \
      as lists, dictionaries, arrays of strings and anonymous objects, the service refuses when \
      the policy is saved.
      """,
    fix: """
      Keep it as JSON, as in `JArray.FromObject(list)`, or as text, as in `string.Join(",", \
      list)`.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="parts" value="⟦@(context.Request.Url.Path.Split('/'))⟧" />
            <set-header name="x-first" exists-action="override">
              <value>@(((string[])context.Variables["parts"])[0])</value>
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
            <set-variable name="first" value="@(context.Request.Url.Path.Split('/')[0])" />
            <set-header name="x-first" exists-action="override">
              <value>@((string)context.Variables["first"])</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.expressions.compactMap { expression in
      guard let attribute = expression.attribute, attribute.name == "value",
        expression.element.name == "set-variable",
        !ResultTypes.variable.takes(expression.binding.type)
      else { return nil }
      return Diagnostic(
        rule, "`set-variable` does not keep a `\(expression.binding.type.name)`",
        at: SourceLocation(
          survey.tree.source, attribute.value.trimmedRange(in: survey.tree.source)),
        help: "keep it as JSON or as text")
    }
  }
}
