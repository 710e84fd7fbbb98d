package import Diagnostics

/// The body of a request is read that has none.
package enum BodyMayBeNull: PolicyCheck {
  package static let rule = Rule(
    id: "body-may-be-null",
    severity: .warning,
    family: .variables,
    summary: "`context.Request.Body` is used although the request's method has no body.",
    why: """
      For a request without a body, `context.Request.Body` is null, and reading it fails with 500. \
      This looks only at places that a test of `context.Request.Method` lets such requests reach; \
      which methods come otherwise, the policy does not tell.
      """,
    fix: "Test `context.Request.Body != null` first, or use `?.`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <choose>
              <when condition="@(context.Request.Method == "GET")">
                <set-variable name="text"
                  value="@(⟦context.Request.Body⟧.As<string>(preserveContent: true))" />
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
              <when condition="@(context.Request.Method == "POST")">
                <set-variable name="text"
                  value="@(context.Request.Body.As<string>(preserveContent: true))" />
              </when>
            </choose>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.nullFindings.compactMap { found in
      guard case .null(.noBody) = found.kind else { return nil }
      return Diagnostic(
        rule, "the requests that reach this have no body, so `context.Request.Body` is null",
        at: found.location, help: "test it for null first, or write `context.Request.Body?.`")
    }
  }
}
