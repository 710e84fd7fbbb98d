package import Diagnostics

package enum MisplacedBase: RuleDeclaration {
  package static let rule = Rule(
    id: "misplaced-base", severity: .warning, family: .policySchema,
    summary: "A `base` that does not stand directly in a section.",
    why: """
      `base` stands for what the next broader scope says in the same section. Inside \
      another policy it is not documented, and in a fragment, which has no scope, the \
      service refuses it.
      """,
    fix: "Move it directly into the section.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <choose>
              <when condition="@(context.Request.Method == "GET")">
                <⟦base⟧ />
              </when>
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
            <base />
            <choose>
              <when condition="@(context.Request.Method == "GET")">
                <set-variable name="region" value="eastus" />
              </when>
            </choose>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-howto-policies",
    reach: .element(above: 1))
}

extension MisplacedBase: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    element.contentIssues.compactMap { issue in
      guard case .misplacedBase(let base) = issue else { return nil }
      return Diagnostic(
        rule, "`base` belongs directly in a section, not in `\(element.name)`",
        at: element.location(base.nameRange),
        severity: element.name == "fragment" ? .error : nil)
    }
  }
}
