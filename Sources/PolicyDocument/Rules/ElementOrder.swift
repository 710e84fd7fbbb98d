package import Diagnostics

package enum ElementOrder: RuleDeclaration {
  package static let rule = Rule(
    id: "element-order", severity: .error, family: .policySchema,
    summary: "Child elements that are not in the order that their parent asks for.",
    why: """
      The service refuses to save the policy: it reads the parts of most policies in one \
      order.
      """,
    fix: "Put the elements into the order that the message names.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <choose>
              <otherwise>
                <set-variable name="region" value="westus" />
              </otherwise>
              <⟦when⟧ condition="@(context.Request.Method == "GET")">
                <set-variable name="region" value="eastus" />
              </when>
            </choose>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <return-response>
              <set-header name="Retry-After">
                <value>10</value>
              </set-header>
              <⟦set-status⟧ code="429" reason="Too Many Requests" />
            </return-response>
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <return-response>
              <set-status code="429" reason="Too Many Requests" />
              <set-header name="Retry-After">
                <value>10</value>
              </set-header>
            </return-response>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/return-response-policy",
    reach: .element(above: 1))
}

extension ElementOrder: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    element.contentIssues.compactMap { issue in
      guard case .misordered(let child, let later) = issue else { return nil }
      let order = element.definition.content.children.map(\.name)
      return Diagnostic(
        rule, "`\(child.name)` must come before `\(later.name)`",
        at: element.location(child.nameRange),
        notes: [.init("`\(later.name)` stands here", at: element.location(later.nameRange))],
        help: "`\(element.name)` takes \(order.backtickedList("and")), in this order")
    }
  }
}
