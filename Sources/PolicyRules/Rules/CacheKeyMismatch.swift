package import Diagnostics
import PolicyDocument

/// A value that is looked up under one key and stored under another.
package enum CacheKeyMismatch: PolicyCheck {
  package static let rule = Rule(
    id: "cache-key-mismatch",
    severity: .info,
    family: .policy,
    summary: "A value is looked up under a key, or in a cache, where nothing is stored.",
    why: """
      The document stores values under keys that are nearly the same, or in another cache. The \
      lookup then never finds anything, and the gateway asks again with every request.
      """,
    fix: "Take the same `key` and the same `caching-type` in both.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <cache-lookup-value ⟦key="api-token"⟧ variable-name="token" />
            <choose>
              <when condition="@(!context.Variables.ContainsKey("token"))">
                <cache-store-value key="apitoken" value="@(context.RequestId.ToString())"
                                   duration="300" />
              </when>
            </choose>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <cache-lookup-value key="token" variable-name="token" ⟦caching-type="internal"⟧ />
            <cache-store-value key="token" value="@(context.RequestId.ToString())" duration="300"
                               caching-type="external" />
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
            <cache-lookup-value key="token" variable-name="token" />
            <cache-store-value key="token" value="@(context.RequestId.ToString())" duration="300" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/cache-lookup-value-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    // Fragments and other scopes may store values too; only what looks like a slip is said.
    var stored: [(key: String, cache: KnownValue)] = []
    var isOpen = false
    survey.elements(named: "cache-store-value") { policy, _ in
      if case .literal(let key) = KnownValue("key", of: policy, in: source) {
        stored.append((key, cache(of: policy, source)))
      } else {
        isOpen = true
      }
    }
    if isOpen || stored.isEmpty || survey.holds("include-fragment") || survey.holds("cache-value") {
      return []
    }
    var found: [Diagnostic] = []
    survey.elements(named: "cache-lookup-value") { policy, _ in
      guard let attribute = policy.attribute("key"),
        case .literal(let key) = KnownValue("key", of: policy, in: source)
      else { return }
      let same = stored.filter { $0.key == key }
      if same.isEmpty {
        guard let meant = Suggestion.nearest(to: key, in: stored.map(\.key)), isSlip(key, meant)
        else { return }
        found.append(
          Diagnostic(
            rule, "nothing is stored under the key \"\(key)\"",
            at: SourceLocation(source, attribute.range), help: "did you mean `\(meant)`?"))
      } else if case .literal(let wanted) = cache(of: policy, source),
        let place = policy.attribute("caching-type"),
        same.allSatisfy({ isOther($0.cache, than: wanted) })
      {
        found.append(
          Diagnostic(
            rule, "the key \"\(key)\" is stored in another cache than this one",
            at: SourceLocation(source, place.range)))
      }
    }
    return found
  }

  /// Keys that only differ in a number are different keys on purpose.
  private static func isSlip(_ key: String, _ other: String) -> Bool {
    key.filter(\.isNumber) == other.filter(\.isNumber)
  }

  private static func cache(of policy: PolicyElement, _ source: SourceFile) -> KnownValue {
    let value = KnownValue("caching-type", of: policy, in: source)
    return value == .absent ? .literal("prefer-external") : value
  }

  /// Whether the two are never the same cache; `prefer-external` may be either.
  private static func isOther(_ cache: KnownValue, than wanted: String) -> Bool {
    switch (cache, wanted) {
    case (.literal("internal"), "external"), (.literal("external"), "internal"): true
    default: false
    }
  }
}
