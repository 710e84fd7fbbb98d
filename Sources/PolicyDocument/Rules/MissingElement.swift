package import Diagnostics

package enum MissingElement: RuleDeclaration {
  package static let rule = Rule(
    id: "missing-element", severity: .error, family: .policySchema,
    summary: "An element without a child that it needs.",
    why: "The service refuses to save the policy.",
    fix: "Add the child element.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <⟦choose⟧>
              <otherwise>
                <set-variable name="region" value="eastus" />
              </otherwise>
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
            <choose>
              <when condition="@(context.Request.Method == "GET")">
                <set-variable name="region" value="eastus" />
              </when>
            </choose>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/choose-policy",
    reach: .element)
}

extension MissingElement: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    element.contentIssues.compactMap { issue in
      guard case .missing(let names) = issue,
        !Placeholder.fills(element.element, in: element.source)
      else { return nil }
      let needed = names.count == 1 ? names.backtickedList("or") : "at least one element"
      return Diagnostic(
        rule, "`\(element.name)` needs \(needed)", at: element.location,
        help: "add \(names.backtickedList("or"))")
    }
  }
}
