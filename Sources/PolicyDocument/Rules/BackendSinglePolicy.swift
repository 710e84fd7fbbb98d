package import Diagnostics

package enum BackendSinglePolicy: RuleDeclaration {
  package static let rule = Rule(
    id: "backend-single-policy", severity: .error, family: .policySchema,
    summary: "The `backend` section holds more than one policy.",
    why: """
      The service refuses to save the policy: `backend` takes one policy, or `base`.
      """,
    fix: """
      Put the policies into one that holds others, such as `retry` or `choose`. `base` \
      sends the request already: beside a policy that sends it, drop it.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <backend>
            <base />
            <⟦retry⟧ condition="@(context.Response.StatusCode == 429)" count="3" interval="0">
              <forward-request buffer-request-body="true" />
            </retry>
          </backend>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429)" count="3" interval="0">
              <forward-request buffer-request-body="true" />
            </retry>
          </backend>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-howto-policies",
    reach: .element(above: 1))
}

extension BackendSinglePolicy: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    element.contentIssues.compactMap { issue in
      guard case .crowded(let child, let first, let limit) = issue else { return nil }
      let taken = limit == 1 ? "one policy" : "at most \(limit) policies"
      return Diagnostic(
        rule, "`\(element.name)` takes \(taken); `\(child.name)` is one too many",
        at: element.location(child.nameRange),
        notes: [
          .init("`\(first.name)` stands here already", at: element.location(first.nameRange))
        ],
        help: "put both inside one policy that takes others, such as `retry`, or drop one")
    }
  }
}
