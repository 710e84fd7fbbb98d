package import Diagnostics

package enum RepeatedElement: RuleDeclaration {
  package static let rule = Rule(
    id: "repeated-element", severity: .error, family: .policySchema,
    summary: """
      A child element that stands there more often than its parent takes it.
      """,
    why: "The service refuses to save the policy.",
    fix: "Keep one of them, or join them.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <return-response>
              <set-status code="429" reason="Too Many Requests" />
              <⟦set-status⟧ code="503" reason="Service Unavailable" />
            </return-response>
          </inbound>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <return-response>
              <set-status code="429" reason="Too Many Requests" />
            </return-response>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/return-response-policy",
    reach: .element(above: 1))
}

extension RepeatedElement: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    element.contentIssues.compactMap { issue in
      guard case .repeated(let child, let first, let limit) = issue,
        !DuplicateSection.isAbout(child)
      else { return nil }
      return Diagnostic(
        rule,
        "`\(element.name)` takes \(limit == 1 ? "one" : "at most \(limit)") `\(child.name)`",
        at: element.location(child.nameRange),
        notes: [.init("the first stands here", at: element.location(first.nameRange))])
    }
  }
}
