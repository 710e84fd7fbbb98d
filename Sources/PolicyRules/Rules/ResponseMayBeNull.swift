package import Diagnostics

/// `context.Response` is read where no response has come.
package enum ResponseMayBeNull: PolicyCheck {
  package static let rule = Rule(
    id: "response-may-be-null",
    severity: .warning,
    family: .variables,
    summary: "`context.Response` is used where there may be no response.",
    why: """
      A response exists once a backend has answered. In `inbound`, and in `backend` before \
      `forward-request`, the expression fails and the caller gets 500. What the gateway puts there \
      before the first answer is not documented, and published policies disagree, so this is a \
      warning. When an attempt inside `retry` fails without an answer, the gateway still \
      evaluates the condition; a response with a status of 500 or more was seen then, so that a \
      condition without a test is only information.
      """,
    fix: """
      Test `context.Response != null &&` first. In a `retry` condition write \
      `context.Response == null ||`, so that an attempt without an answer is repeated too.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(context.Response != null && context.Response.StatusCode == 429)"
                   count="2" interval="1">
              <choose>
                <when condition="@(⟦context.Response⟧.StatusCode == 429)">
                  <set-backend-service base-url="https://west.contoso.com" />
                </when>
              </choose>
              <forward-request buffer-request-body="true" />
            </retry>
          </backend>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="status" value="@(⟦context.Response⟧.StatusCode)" />
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(context.Response == null || context.Response.StatusCode == 429)"
                   count="2" interval="1">
              <choose>
                <when condition="@(context.Response?.StatusCode == 429)">
                  <set-backend-service base-url="https://west.contoso.com" />
                </when>
              </choose>
              <forward-request buffer-request-body="true" />
            </retry>
          </backend>
          <outbound>
            <set-header name="x-status">
              <value>@(context.Response.StatusCode.ToString())</value>
            </set-header>
          </outbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/retry-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.nullFindings.compactMap { found in
      guard case .null(.noResponse(let place)) = found.kind else { return nil }
      switch place {
      case .inbound:
        return Diagnostic(
          rule, "no response exists in `inbound`, so `context.Response` is null here",
          at: found.location,
          help: "move it to `outbound`, or test `context.Response != null` first")
      case .beforeForward:
        return Diagnostic(
          rule,
          "no response exists before `forward-request`, so `context.Response` may be null here",
          at: found.location, help: "test `context.Response != null` first, or write `?.`")
      case .failedAttempt:
        return Diagnostic(
          rule, "`context.Response` may be null when an attempt fails without an answer",
          at: found.location, severity: .info,
          help: "write `context.Response == null ||` in front to repeat such an attempt too")
      }
    }
  }
}
