package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// A mark that the cache forgets before its time is up is no mark.
package enum CacheShorterThanCooldown: PolicyCheck {
  package static let rule = Rule(
    id: "cache-shorter-than-cooldown",
    severity: .info,
    family: .loadBalancing,
    summary: "What a backend says in `Retry-After` may outlast the cache entry that keeps it.",
    why: """
      The time from the header goes into a value that is cached for a fixed time, and nothing \
      bounds it. A backend that asks for ten minutes is asked again when the entry runs out, and \
      says 429 again.
      """,
    fix: """
      Bound the time with `Math.Min`, and let `duration` be no less than that bound.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <set-variable name="busyUntil" value="@{
              int seconds;
              int.TryParse(context.Response.Headers.GetValueOrDefault("Retry-After", ""), out seconds);
              return DateTimeOffset.UtcNow.AddSeconds(Math.Max(seconds, 1)).ToString("o");
            }" />
            <cache-store-value key="@("busy-" + context.Api.Id)" value="@((string)context.Variables["busyUntil"])" ⟦duration="60"⟧ />
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
            <set-variable name="busyUntil" value="@{
              int seconds;
              int.TryParse(context.Response.Headers.GetValueOrDefault("Retry-After", ""), out seconds);
              return DateTimeOffset.UtcNow.AddSeconds(Math.Min(Math.Max(seconds, 1), 60)).ToString("o");
            }" />
            <cache-store-value key="@("busy-" + context.Api.Id)" value="@((string)context.Variables["busyUntil"])" duration="60" />
          </outbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/cache-store-value-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    guard survey.holds("cache-store-value") else { return [] }
    let source = survey.tree.source
    // The variables that hold a time out of a header, and the largest bound on it.
    var bounds: [String: Int?] = [:]
    var marked: [String: Int] = [:]
    for expression in survey.expressions
    where expression.element.name == "set-variable" && CoolDown.isRead(in: expression) {
      guard case .literal(let name) = KnownValue("name", of: expression.element, in: source) else {
        continue
      }
      bounds[name] = .some(CoolDown.bound(in: expression))
      marked[name] = expression.value.range.start
    }
    if bounds.isEmpty { return [] }
    var stores: [(name: String, entry: CacheEntry)] = []
    for entry in CacheEntry.all(in: survey) where entry.isStore {
      guard let seconds = entry.duration,
        let name = entry.variables.first(where: { bounds[$0] != nil }), let bound = bounds[name],
        (bound ?? CoolDown.longest) > seconds
      else { continue }
      stores.append((name, entry))
    }
    var said: Set<String> = []
    return stores.compactMap { name, entry in
      // Of several stores the one behind the mark is meant.
      let isBefore = entry.policy.startTag.start < marked[name] ?? 0
      let hasLater = stores.contains {
        $0.name == name && $0.entry.policy.startTag.start > marked[name] ?? 0
      }
      guard !(isBefore && hasLater), said.insert(name).inserted, let seconds = entry.duration,
        let attribute = entry.policy.attribute("duration")
      else { return nil }
      return Diagnostic(
        rule,
        "`\(name)` is forgotten after \(seconds) seconds, whatever time `Retry-After` gives",
        at: SourceLocation(source, attribute.range),
        help: "bound the time with `Math.Min(…, \(seconds))`, or set a longer `duration`")
    }
  }
}
