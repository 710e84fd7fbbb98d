package import Diagnostics

/// A body is read that was read before without being kept.
package enum BodyReadTwice: PolicyCheck {
  package static let rule = Rule(
    id: "body-read-twice",
    severity: .warning,
    family: .variables,
    summary: "A message's body is read again after a read that left nothing of it.",
    why: """
      `Body.As<T>()` uses the body up unless `preserveContent: true` keeps it. The second read then \
      finds nothing, or fails. Where only some requests come through the first read, this is \
      information.
      """,
    fix: """
      Write `preserveContent: true` in all reads but the last, or read once into a variable.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <set-variable name="id" value="@((string)context.Response.Body.As<JObject>()["id"])" />
            <set-body>@((string)⟦context.Response.Body.As<JObject>()⟧["text"])</set-body>
          </outbound>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <set-variable name="id"
              value="@((string)context.Response.Body.As<JObject>(preserveContent: true)["id"])" />
            <set-body>@((string)context.Response.Body.As<JObject>()["text"])</set-body>
          </outbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-body-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.nullFindings.compactMap { found in
      guard case .readAgain(let first, let isCertain) = found.kind else { return nil }
      return Diagnostic(
        rule,
        isCertain
          ? "this body was read before and is used up"
          : "this body may have been read before and be used up",
        at: found.location, severity: isCertain ? .warning : .info,
        notes: [Diagnostic.Note("it is read here", at: first)],
        help: "write `preserveContent: true` in the first read")
    }
  }
}
