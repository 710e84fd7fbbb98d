package import Diagnostics
import PolicyDocument

/// What the caller sent to prove who they are goes on to the backend.
package enum CredentialsForwarded: PolicyCheck {
  package static let rule = Rule(
    id: "credentials-forwarded",
    severity: .info,
    family: .loadBalancing,
    summary: "The gateway has a credential of its own, and sends the caller's key along.",
    why: """
      API Management passes the header with the subscription key on unless a policy deletes it. \
      The backend, its logs and whoever runs it then see a key that opens this API.
      """,
    fix: "Delete the header in `inbound`, whatever the API calls it.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="list" value="@(new JArray(new JObject { { "url", "https://west.contoso.com" } }))" />
            <⟦authentication-managed-identity⟧ resource="https://cognitiveservices.azure.com" />
            <set-backend-service base-url="@(((JArray)context.Variables["list"])[0].Value<string>("url"))" />
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
            <set-header name="api-key" exists-action="delete" />
            <set-variable name="list" value="@(new JArray(new JObject { { "url", "https://west.contoso.com" } }))" />
            <authentication-managed-identity resource="https://cognitiveservices.azure.com" />
            <set-backend-service base-url="@(((JArray)context.Variables["list"])[0].Value<string>("url"))" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-subscriptions"
  )

  /// Resources of Azure's AI services, to which APIs are imported with the key's header `api-key`.
  private static let resources = ["cognitiveservices.azure", "ai.azure", "openai.azure"]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    // Of one backend of one's own nobody minds.
    guard survey.tree.documentKind == .policies, survey.holds("set-backend-service"),
      survey.holds("authentication-managed-identity"), !survey.holds("include-fragment"),
      survey.retryLoops.contains(where: \.choosesBackend)
        || !survey.backendEntries.isEmpty
    else { return [] }
    let source = survey.tree.source
    var handlesKey = false
    survey.elements(named: "set-header") { header, _ in
      guard case .literal(let name) = KnownValue("name", of: header, in: source) else {
        handlesKey = true
        return
      }
      let action = KnownValue("exists-action", of: header, in: source)
      if name.lowercased().contains("key"), action != .literal("skip"), action != .literal("append")
      {
        handlesKey = true
      }
    }
    if handlesKey { return [] }
    var found: [Diagnostic] = []
    survey.elements(named: "authentication-managed-identity") { policy, place in
      guard found.isEmpty, place.section?.name == "inbound", place.takesPolicies,
        case .literal(let resource) = KnownValue("resource", of: policy, in: source),
        resources.contains(where: resource.lowercased().contains)
      else { return }
      found.append(
        Diagnostic(
          rule, "the caller's subscription key goes on to the backend",
          at: SourceLocation(source, policy.nameRange),
          help: "delete its header, `api-key` or `Ocp-Apim-Subscription-Key`, with `set-header`"))
    }
    return found
  }
}
