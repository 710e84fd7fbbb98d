package import Diagnostics
import PolicyDocument

/// Braces around something that cannot be the name of a named value.
package enum NamedValueName: PolicyCheck {
  package static let rule = Rule(
    id: "named-value-name",
    severity: .info,
    family: .policy,
    summary: "`{{…}}` holds something that no named value can be called.",
    why: """
      Names of named values hold letters, digits, `-`, `.` and `_`. Anything else between the \
      braces is not replaced, and stays in the text as it is. It may be a placeholder of a \
      deployment script, so that this is information, unless an expression stands there: named \
      values are replaced when the policy is saved, before any expression runs.
      """,
    fix: """
      Write the name of a named value. Where the name depends on the request, choose between whole \
      named values in an expression.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-key" exists-action="override">
              <value>⟦{{key/orders}}⟧</value>
            </set-header>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="key" value="⟦{{key-@(context.Product.Id)}}⟧" />
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
            <set-header name="x-key" exists-action="override">
              <value>{{key-orders}}</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-howto-properties",
    reach: .element
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.everyElement { element in
      for attribute in element.attributes where attribute.value.hasNamedValues {
        found += findings(in: attribute.value, source)
      }
      for case .text(let value) in element.children where value.hasNamedValues {
        // Bodies and templates have braces of their own.
        if PolicyWalk.free.contains(element.name) || isTemplate(element) { return }
        found += findings(in: value, source)
      }
    }
    return found
  }

  private static func isTemplate(_ element: PolicyElement) -> Bool {
    element.attribute("template") != nil
  }

  private static func findings(in value: PolicyValue, _ source: SourceFile) -> [Diagnostic] {
    if value.isExpression { return [] }
    let text = source.text(value.range)
    return text.matches(of: /\{\{([^{}]*)\}\}/).compactMap { match in
      let name = match.output.1.trimmingPrefix(while: \.isWhitespace)
      guard name.contains(where: { !$0.isWhitespace && !isAllowed($0) }) else { return nil }
      let start =
        value.range.start + text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
      let range = SourceRange(start: start, end: start + match.output.0.utf8.count)
      let hasExpression = name.contains("@(") || name.contains("@{")
      return Diagnostic(
        rule, "no named value can be called \"\(name)\"", at: SourceLocation(source, range),
        severity: hasExpression ? .warning : nil,
        notes: hasExpression
          ? [.init("named values are replaced before any expression runs")] : [],
        help: "names hold letters, digits, `-`, `.` and `_`")
    }
  }

  private static func isAllowed(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-._".contains(character))
  }
}
