package import Diagnostics

package enum ExpressionNotAllowed: RuleDeclaration {
  package static let rule = Rule(
    id: "expression-not-allowed", severity: .error, family: .policySchema,
    summary: "A policy expression where the service takes none.",
    why: """
      Numbers and switches that take no expression are refused when the policy is saved; \
      names that take none are used as they are written, brackets and all.
      """,
    fix: """
      Write the value itself, or a named value, which is put in when the policy is saved.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <backend>
            <forward-request buffer-response="⟦@(context.Request.Headers.ContainsKey("x-buffer"))⟧" />
          </backend>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <limit-concurrency key="openai" max-count="⟦@(5)⟧">
              <set-variable name="limited" value="yes" />
            </limit-concurrency>
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <backend>
            <forward-request buffer-response="{{buffer-responses}}" />
          </backend>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <limit-concurrency key="@(context.Subscription.Id)" max-count="5">
              <set-variable name="limited" value="yes" />
            </limit-concurrency>
          </inbound>
        </policies>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .startTag)
}

extension ExpressionNotAllowed: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    element.known.compactMap { found($0.attribute, $0.definition, in: element) }
      + element.contentIssues.compactMap { found($0, in: element) }
  }

  private static func found(
    _ attribute: PolicyAttribute, _ definition: AttributeDefinition, in element: CheckedElement
  ) -> Diagnostic? {
    guard !definition.allowsExpression,
      case .expression = ElementText(attribute.value, in: element.source)
    else { return nil }
    // That text is taken as it is written is less sure than that a number is refused.
    let isText = definition.type == .string || definition.type == .nonEmptyString
    return Diagnostic(
      rule,
      "`\(attribute.name)` of `\(element.name)` takes no expression; "
        + "it must be \(definition.expectation)",
      at: element.location(attribute.value.trimmedRange(in: element.source)),
      severity: isText ? .warning : definition.certainty.severity)
  }

  private static func found(_ issue: ContentIssue, in element: CheckedElement) -> Diagnostic? {
    guard case .invalidText(let type, let range, .expression) = issue else { return nil }
    return Diagnostic(
      rule,
      "`\(element.name)` takes no expression; it must be \(type.expectation(allowsExpression: false))",
      at: range.map { element.location($0) } ?? element.location)
  }
}
