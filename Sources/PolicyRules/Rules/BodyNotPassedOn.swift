package import Diagnostics

/// A body is read up that has to be sent on.
package enum BodyNotPassedOn: PolicyCheck {
  package static let rule = Rule(
    id: "body-not-passed-on",
    severity: .warning,
    family: .variables,
    summary: "A read uses up a body that is to be sent on.",
    why: """
      `Body.As<T>()` uses the body up unless `preserveContent: true` keeps it. The backend then \
      gets a request, or the caller a response, without its body, unless `set-body` gives it a new \
      one.
      """,
    fix: "Write `preserveContent: true`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="model"
              value="@((string)⟦context.Request.Body.As<JObject>()⟧["model"])" />
          </inbound>
          <backend>
            <base />
          </backend>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="model"
              value="@((string)context.Request.Body.As<JObject>(preserveContent: true)["model"])" />
          </inbound>
          <backend>
            <base />
          </backend>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-body-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.nullFindings.compactMap { found in
      guard case .lost(let isResponse) = found.kind else { return nil }
      return Diagnostic(
        rule,
        isResponse
          ? "this uses up the response's body, so that the caller gets none"
          : "this uses up the request's body, so that the backend gets none",
        at: found.location, help: "write `preserveContent: true` between the parentheses of `As`")
    }
  }
}
