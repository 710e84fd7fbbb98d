package import Diagnostics
import PolicyDocument

/// The cache is filled behind the policy's back: what was just stored may not be there yet.
package enum CachedListOverwritten: PolicyCheck {
  package static let rule = Rule(
    id: "cached-list-overwritten",
    severity: .warning,
    family: .loadBalancing,
    summary: "A loop reads a cached list again that it changes and stores itself.",
    why: """
      `cache-store-value` works asynchronously, and other requests store the same list meanwhile. \
      Each lookup in the loop may therefore bring back a list without the marks that this request \
      made in the attempt before: the backend that was just found busy is asked again, and the \
      marks of requests that run at the same time overwrite each other.
      """,
    fix: """
      Keep the backends that this request has tried in a variable of its own, and join what the \
      cache holds with what is known instead of replacing it.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429)" count="2" interval="0" first-fast-retry="true">
              <forward-request buffer-request-body="true" />
              <⟦cache-lookup-value⟧ key="@("list-" + context.Api.Id)" variable-name="list" />
              <set-variable name="list" value="@{
                JArray list = (JArray)context.Variables["list"];
                list[0]["busy"] = true;
                return list;
              }" />
              <cache-store-value key="@("list-" + context.Api.Id)" value="@((JArray)context.Variables["list"])" duration="60" />
            </retry>
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
            <set-variable name="tried" value="," />
          </inbound>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429)" count="2" interval="0" first-fast-retry="true">
              <forward-request buffer-request-body="true" />
              <set-variable name="tried" value="@((string)context.Variables["tried"] + "0,")" />
              <cache-store-value key="@("tried-" + context.Api.Id)" value="@((string)context.Variables["tried"])" duration="60" />
            </retry>
          </backend>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/cache-store-value-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    let loops = survey.retryLoops
    guard !loops.isEmpty, survey.holds("cache-lookup-value"), survey.holds("cache-store-value")
    else { return [] }
    let entries = CacheEntry.all(in: survey)
    return loops.flatMap { loop -> [Diagnostic] in
      let inner = entries.filter { loop.retry.range.contains($0.policy.range.start) }
      var stores: [CacheEntry.Key: [String: CacheEntry]] = [:]
      for store in inner where store.isStore {
        for name in store.variables { stores[store.key, default: [:]][name] = store }
      }
      return inner.filter { !$0.isStore }.compactMap { lookup in
        guard lookup.key != .unknown, let name = lookup.variables.first,
          let store = stores[lookup.key]?[name]
        else { return nil }
        return Diagnostic(
          rule, "this may bring `\(name)` back without what the attempt before stored",
          at: SourceLocation(source, lookup.policy.nameRange),
          notes: [
            .init("it is stored here", at: SourceLocation(source, store.policy.nameRange))
          ],
          help: "remember what this request has tried in a variable that no lookup replaces")
      }
    }
  }
}
