package import Diagnostics
import PolicyDocument

/// Policies that are there for others, and hold none.
package enum EmptyContainer: PolicyCheck {
  package static let rule = Rule(
    id: "empty-container",
    severity: .warning,
    family: .policy,
    summary: "A policy that runs other policies holds none.",
    why: """
      `retry` waits and tries again, but there is nothing to try; `limit-concurrency` limits \
      nothing. In `backend` this also means that no request is sent.
      """,
    fix: "Put the policies into it, or drop it.",
    bad: [
      RuleExample(
        """
        <policies>
          <backend>
            <⟦retry⟧ condition="@(context.Response.StatusCode == 429)" count="3" interval="1" />
          </backend>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429)" count="3" interval="1">
              <forward-request buffer-request-body="true" />
            </retry>
          </backend>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/retry-policy",
    reach: .element
  )

  private static let severities: [String: Severity] = [
    "retry": .warning, "limit-concurrency": .info,
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: severities) { policy, _ in
      guard policy.childElements.isEmpty, !holdsText(policy, in: source) else { return }
      found.append(
        Diagnostic(
          rule, "`\(policy.name)` holds no policy", at: SourceLocation(source, policy.nameRange),
          severity: severities[policy.name]))
    }
    return found
  }
}
