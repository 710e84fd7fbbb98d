package import Diagnostics

package enum InvalidText: RuleDeclaration {
  package static let rule = Rule(
    id: "invalid-text", severity: .error, family: .policySchema,
    summary: "An element whose text is missing, or not of its type.",
    why: "The service refuses to save the policy.",
    fix: "Write the text that the message asks for.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <send-request mode="new" response-variable-name="health">
              <⟦set-url⟧></set-url>
              <set-method>GET</set-method>
            </send-request>
          </inbound>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <send-request mode="new" response-variable-name="health">
              <set-url>@($"https://{context.Request.OriginalUrl.Host}/health")</set-url>
              <set-method>GET</set-method>
            </send-request>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/send-request-policy",
    reach: .element)
}

extension InvalidText: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    element.contentIssues.compactMap { issue in
      guard case .invalidText(let type, let range, .literal) = issue,
        case .text(_, let allowsExpression) = element.definition.content
      else { return nil }
      let expectation = type.expectation(allowsExpression: allowsExpression)
      return Diagnostic(
        rule, "the text of `\(element.name)` must be \(expectation)",
        at: range.map { element.location($0) } ?? element.location)
    }
  }
}
