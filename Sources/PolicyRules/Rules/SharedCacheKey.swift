package import Diagnostics
import PolicyDocument

/// The cache is one for the whole instance.
package enum SharedCacheKey: PolicyCheck {
  package static let rule = Rule(
    id: "shared-cache-key",
    severity: .warning,
    family: .loadBalancing,
    summary: "A list of backends is cached under a key that is the same in every API.",
    why: """
      The cache knows no APIs: a second API with this policy and other backends finds the list of \
      the first one and sends its requests there.
      """,
    fix: "Make the API a part of the key: `@(\"backends-\" + context.Api.Id)`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <cache-lookup-value key="listBackends" variable-name="listBackends" />
            <choose>
              <when condition="@(!context.Variables.ContainsKey("listBackends"))">
                <set-variable name="listBackends" value="@{
                  JArray backends = new JArray();
                  backends.Add(new JObject { { "url", "https://west.contoso.com" } });
                  return backends;
                }" />
                <cache-store-value ⟦key="listBackends"⟧ value="@((JArray)context.Variables["listBackends"])" duration="60" />
              </when>
            </choose>
            <set-backend-service base-url="@(((JArray)context.Variables["listBackends"])[0].Value<string>("url"))" />
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
            <cache-lookup-value key="@("listBackends-" + context.Api.Id)" variable-name="listBackends" />
            <choose>
              <when condition="@(!context.Variables.ContainsKey("listBackends"))">
                <set-variable name="listBackends" value="@{
                  JArray backends = new JArray();
                  backends.Add(new JObject { { "url", "https://west.contoso.com" } });
                  return backends;
                }" />
                <cache-store-value key="@("listBackends-" + context.Api.Id)" value="@((JArray)context.Variables["listBackends"])" duration="60" />
              </when>
            </choose>
            <set-backend-service base-url="@(((JArray)context.Variables["listBackends"])[0].Value<string>("url"))" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/cache-store-value-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    guard survey.holds("cache-store-value") else { return [] }
    let source = survey.tree.source
    let lists = BackendEntry.variables(in: survey)
    guard !lists.isEmpty else { return [] }
    var seen: Set<String> = []
    return CacheEntry.all(in: survey).compactMap { entry in
      guard entry.isStore, case .text(let key) = entry.key,
        !entry.variables.isDisjoint(with: lists), let attribute = entry.policy.attribute("key"),
        seen.insert(key).inserted
      else { return nil }
      return Diagnostic(
        rule, "every API with this policy keeps its backends under the key \"\(key)\"",
        at: SourceLocation(source, attribute.range),
        help: "write `@(\"\(key)-\" + context.Api.Id)` wherever the key stands")
    }
  }
}
