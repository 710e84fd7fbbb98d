package import Diagnostics

/// The answer of a request whose failure is ignored is used without a look whether there is one.
package enum SendRequestResultMayBeNull: PolicyCheck {
  package static let rule = Rule(
    id: "send-request-result-may-be-null",
    severity: .warning,
    family: .variables,
    summary: "The answer of `send-request ignore-error=\"true\"` is used without a test for null.",
    why: """
      When the request times out or cannot be sent, `ignore-error` lets the policy go on with a \
      variable that is null. Reading a member of it then fails, and the error that was to be \
      ignored reaches the caller as 500.
      """,
    fix: """
      Test the variable for null before it is used, or use `?.`. Without `ignore-error` the failure \
      goes to `on-error`.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <send-request mode="new" response-variable-name="health" ignore-error="true">
              <set-url>https://contoso.com/health</set-url>
              <set-method>GET</set-method>
            </send-request>
            <choose>
              <when condition="@(⟦((IResponse)context.Variables["health"])⟧.StatusCode != 200)">
                <return-response />
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
            <send-request mode="new" response-variable-name="health" ignore-error="true">
              <set-url>https://contoso.com/health</set-url>
              <set-method>GET</set-method>
            </send-request>
            <choose>
              <when condition="@(((IResponse)context.Variables["health"])?.StatusCode != 200)">
                <return-response />
              </when>
            </choose>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/send-request-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.nullFindings.compactMap { found in
      guard case .null(.ignoredFailure(let name)) = found.kind else { return nil }
      return Diagnostic(
        rule, "the variable `\(name)` is null here when its `send-request` fails",
        at: found.location,
        notes: found.inFragment.map { [survey.note("the fragment reads it", at: $0)] } ?? [],
        help:
          "test it for null first, or write `?.`: `ignore-error` lets the policy go on without an answer"
      )
    }
  }
}
