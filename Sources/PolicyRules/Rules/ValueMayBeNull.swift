package import Diagnostics

/// A value is used that the method which gave it says may be null.
package enum ValueMayBeNull: PolicyCheck {
  package static let rule = Rule(
    id: "value-may-be-null",
    severity: .warning,
    family: .variables,
    summary: "A value that may be null is used without a test.",
    why: """
      `GetValueOrDefault` without a default gives null where a header, query parameter or path \
      parameter is missing, `AsJwt` and `AsBasic` where the text is no token, and `FirstOrDefault` \
      where there is no element. Using a member of null fails, and the caller, who may simply have \
      left out a header, gets 500. Of `FirstOrDefault` this is information: what the documents look \
      like that come in is often agreed.
      """,
    fix: "Give `GetValueOrDefault` a default, use `?.`, or test for null first.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="token"
              value="@(⟦context.Request.Headers.GetValueOrDefault("Authorization")⟧.Split(' ').Last())" />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="caller" value="@{
              var token = context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt();
              return ⟦token⟧.Subject;
            }" />
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="token"
              value="@(context.Request.Headers.GetValueOrDefault("Authorization", "").Split(' ').Last())" />
            <set-variable name="caller" value="@{
              var token = context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt();
              return token?.Subject ?? "nobody";
            }" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.nullFindings.compactMap { found in
      guard case .null(let origin) = found.kind else { return nil }
      switch origin {
      case .missingKey(let key):
        return Diagnostic(
          rule, "this is null when \(key) is missing", at: found.location,
          help: "give `GetValueOrDefault` a default as its second argument, or write `?.`")
      case .noToken(let method):
        return Diagnostic(
          rule, "`\(method)` gives null when the text is no token", at: found.location,
          help: "test it for null first, or write `?.`")
      case .noElement(let method):
        return Diagnostic(
          rule, "`\(method)` gives null when there is no element", at: found.location,
          severity: .info,
          help: "test it for null first, or write `?.`")
      default: return nil
      }
    }
  }
}
