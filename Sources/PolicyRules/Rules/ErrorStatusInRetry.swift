package import Diagnostics
import PolicyDocument

/// `fail-on-error-status-code` makes an exception of what the loop wants to look at.
package enum ErrorStatusInRetry: PolicyCheck {
  package static let rule = Rule(
    id: "error-status-in-retry",
    severity: .info,
    family: .loadBalancing,
    summary: "An error status inside `retry` is made a failure of the policy.",
    why: """
      With `fail-on-error-status-code` an answer of 400 and above ends the round at \
      `forward-request`: what stands behind it in the loop is skipped, and after the last attempt \
      `on-error` runs in place of `outbound`, so that the caller may get 500 where the backend \
      said 429.
      """,
    fix: "Leave the attribute out and let the loop's condition look at the status.",
    bad: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429)" count="2" interval="0" first-fast-retry="true">
              <forward-request buffer-request-body="true" ⟦fail-on-error-status-code="true"⟧ />
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
            <retry condition="@(context.Response.StatusCode == 429)" count="2" interval="0" first-fast-retry="true">
              <forward-request buffer-request-body="true" />
            </retry>
          </backend>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/forward-request-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    let name = "fail-on-error-status-code"
    let fails = ValueCondition(name, is: ["true", "1"], standard: "false")
    return survey.retryLoops.flatMap(\.requests).compactMap { request in
      guard let attribute = request.attribute(name), fails.holds(for: request, in: source) == true
      else { return nil }
      return Diagnostic(
        rule, "an error status ends the round here, and at last goes to `on-error`",
        at: SourceLocation(source, attribute.range),
        help: "leave it out and compare `context.Response.StatusCode` in the condition")
    }
  }
}
