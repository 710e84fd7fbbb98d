package import Diagnostics

/// A member of `context` is used that some calls do not have.
package enum ContextMemberMayBeNull: PolicyCheck {
  package static let rule = Rule(
    id: "context-member-may-be-null",
    severity: .info,
    family: .variables,
    summary: "`User`, `Product` or `Request.Certificate` is used although some calls have none.",
    why: """
      A call with a key that belongs to no user, or to no product, has no `context.User` or \
      `context.Product`; a client may come without a certificate. The expression then fails and \
      the caller gets 500. Where the API is only reached with such keys, nothing is wrong, so this \
      is only information, save for the certificate, which a client decides about: a check of it \
      should refuse the call and not break. `context.Subscription` is not looked at.
      """,
    fix: "Use `?.` and say with `??` what holds without it, or test for null first.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-user">
              <value>@(⟦context.User⟧.Email)</value>
            </set-header>
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
            <set-header name="x-user">
              <value>@(context.User?.Email ?? "anonymous")</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.nullFindings.compactMap { found in
      guard case .null(.context(let name)) = found.kind else { return nil }
      let isCertificate = name == "Request.Certificate"
      let who = isCertificate ? "when the client sends no certificate" : Self.absence[name] ?? ""
      return Diagnostic(
        rule, "`context.\(name)` is null \(who)", at: found.location,
        severity: isCertificate ? .warning : .info,
        help: "test it for null first, or write `context.\(name)?.`")
    }
  }

  private static let absence = [
    "User": "when the key belongs to no user",
    "Product": "when the key belongs to no product",
  ]
}
