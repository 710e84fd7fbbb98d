package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// A value of a type that an attribute does not take.
package enum AttributeResultType: PolicyCheck {
  package static let rule = Rule(
    id: "attribute-result-type",
    severity: .warning,
    family: .expression,
    summary: "An expression gives an attribute a value of a type that it does not take.",
    why: """
      An attribute that is a switch takes a `bool`, one that is a number takes a number. The \
      service refuses other types when the policy is saved, or fails at run time.
      """,
    fix: """
      Convert the value: `int.Parse(text)`, a comparison in place of the text `"true"`, a cast \
      of what comes out of a variable.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <cache-store-value key="rates" value="1" duration="⟦@(TimeSpan.FromMinutes(5))⟧" />
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
            <cache-store-value key="rates" value="1" duration="@(5 * 60)" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.expressions.compactMap { expression in
      guard let attribute = expression.attribute, expression.expected == nil,
        !ResultTypes.isTakenEverywhere(expression.binding.type),
        let definition = PolicySchema.current.policy(expression.element.name)?
          .attribute(attribute.name),
        definition.allowsExpression,
        let needed = ResultTypes.needed(by: definition.type),
        !needed.takes(expression.binding.type)
      else { return nil }
      return Diagnostic(
        rule,
        "`\(attribute.name)` takes \(needed.name), and the expression gives a "
          + "`\(expression.binding.type.name)`",
        at: SourceLocation(survey.tree.source, attribute.value.trimmedRange(in: survey.tree.source))
      )
    }
  }
}
