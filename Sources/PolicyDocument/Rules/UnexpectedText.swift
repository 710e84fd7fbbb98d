package import Diagnostics

package enum UnexpectedText: RuleDeclaration {
  package static let rule = Rule(
    id: "unexpected-text", severity: .error, family: .policySchema,
    summary: "Text where only elements may stand, or nothing.",
    why: """
      The service refuses to save the policy: \"The element cannot contain text\".
      """,
    fix: """
      Put the text into the child element or the attribute that is made for it, or drop \
      it.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <set-header name="x-backend" exists-action="override">⟦eastus⟧</set-header>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <set-variable name="region" value="eastus" />⟦;⟧
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <set-header name="x-backend" exists-action="override">
              <value>eastus</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-header-policy",
    reach: .element)
}

extension UnexpectedText: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    element.contentIssues.compactMap { issue in
      guard case .text(let range) = issue else { return nil }
      let place = element.definition.content.children.first { child in
        if case .local(let definition) = child.element, case .text = definition.content {
          true
        } else {
          false
        }
      }
      let isFilledLater =
        Placeholder.isOne(element.source[range])
        || Placeholder.fills(element.element, in: element.source)
      return Diagnostic(
        rule,
        "text is not allowed in `\(element.name)`"
          + (place.map { "; write it in `\($0.name)`" } ?? ""),
        at: element.location(range), severity: isFilledLater ? .warning : nil,
        notes: isFilledLater ? [Placeholder.note] : [])
    }
  }
}
