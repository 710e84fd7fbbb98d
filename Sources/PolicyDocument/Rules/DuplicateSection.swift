package import Diagnostics

package enum DuplicateSection: RuleDeclaration {
  package static let rule = Rule(
    id: "duplicate-section", severity: .error, family: .policySchema,
    summary: "A section that stands in a document twice.",
    why: """
      The service refuses to save the policy: a document holds each section once at most.
      """,
    fix: "Join the two into one, in the order in which they should run.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
          </inbound>
          <⟦inbound⟧>
            <set-variable name="region" value="eastus" />
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
            <set-variable name="region" value="eastus" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-howto-policies")
}

extension DuplicateSection: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    element.contentIssues.compactMap { issue in
      guard case .repeated(let child, let first, _) = issue, isAbout(child) else { return nil }
      return Diagnostic(
        rule, "the section `\(child.name)` stands here a second time",
        at: element.location(child.nameRange),
        notes: [.init("the first stands here", at: element.location(first.nameRange))])
    }
  }

  static func isAbout(_ element: PolicyElement) -> Bool {
    PolicySchema.sections.contains { $0.name == element.name }
  }
}
