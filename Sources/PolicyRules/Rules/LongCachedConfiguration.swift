package import Diagnostics
import PolicyDocument

/// A list that is cached for a day is out of date for a day.
package enum LongCachedConfiguration: PolicyCheck {
  package static let rule = Rule(
    id: "long-cached-configuration",
    severity: .info,
    family: .loadBalancing,
    summary: "A list of backends stays in the cache for half an hour or longer.",
    why: """
      The list stands in the policy itself, so that nothing is gained by keeping it. A policy with \
      another list is deployed, and the gateway goes on with the old one until the entry runs \
      out; where each request stores it again, that is never.
      """,
    fix: "Cache only what is learnt at run time, such as which backend is busy until when.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <cache-lookup-value key="@("list-" + context.Api.Id)" variable-name="list" />
            <choose>
              <when condition="@(!context.Variables.ContainsKey("list"))">
                <set-variable name="list" value="@(new JArray(new JObject { { "url", "https://west.contoso.com" } }))" />
                <cache-store-value key="@("list-" + context.Api.Id)" value="@((JArray)context.Variables["list"])" ⟦duration="86400"⟧ />
              </when>
            </choose>
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
            <set-variable name="list" value="@(new JArray(new JObject { { "url", "https://west.contoso.com" } }))" />
            <set-backend-service base-url="@(((JArray)context.Variables["list"])[0].Value<string>("url"))" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/cache-store-value-policy"
  )

  private static let longest = 1800

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    guard survey.holds("cache-store-value") else { return [] }
    let source = survey.tree.source
    let lists = BackendEntry.variables(in: survey)
    guard !lists.isEmpty else { return [] }
    return CacheEntry.all(in: survey).compactMap { entry in
      guard entry.isStore, let seconds = entry.duration, seconds >= longest,
        !entry.variables.isDisjoint(with: lists),
        let attribute = entry.policy.attribute("duration")
      else { return nil }
      return Diagnostic(
        rule, "a change of the backends does not show for \(seconds / 60) minutes",
        at: SourceLocation(source, attribute.range),
        help: "cache only what changes at run time, not the list")
    }
  }
}
