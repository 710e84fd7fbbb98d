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
      The document stores values under keys that are nearly the same, or in another cache, or \
      stores a variable under another key than it looks it up. The lookup then never finds \
      anything, and the gateway asks again with every request.
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
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <cache-lookup-value ⟦key="@("name-" + context.User.Id)"⟧ variable-name="name" />
            <choose>
              <when condition="@(!context.Variables.ContainsKey("name"))">
                <set-variable name="name" value="@(context.User.FirstName)" />
                <cache-store-value key="@(context.User.Id)" value="@((string)context.Variables["name"])" duration="300" />
              </when>
            </choose>
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
    literalKeys(survey) + variableKeys(survey)
  }

  /// Variables that are looked up under one expression and stored under another.
  private static func variableKeys(_ survey: PolicySurvey) -> [Diagnostic] {
    guard survey.holds("cache-lookup-value"), survey.holds("cache-store-value"),
      !survey.holds("include-fragment")
    else { return [] }
    let source = survey.tree.source
    let entries = CacheEntry.all(in: survey)
    let stores = entries.filter(\.isStore)
    // What is not known may be the key that is missed.
    if stores.contains(where: { $0.key == .unknown }) { return [] }
    let keys = Set(stores.map(\.key))
    var storeOf: [String: CacheEntry] = [:]
    for store in stores {
      for name in store.variables where storeOf[name] == nil { storeOf[name] = store }
    }
    return entries.compactMap { lookup in
      guard !lookup.isStore, lookup.key != .unknown, let name = lookup.variables.first,
        let attribute = lookup.policy.attribute("key"),
        !keys.contains(lookup.key),
        let store = storeOf[name] ?? onlyStore(stores, for: lookup),
        // Two literals are compared by their letters.
        !(lookup.key.isText && store.key.isText), let place = store.policy.attribute("key")
      else { return nil }
      return Diagnostic(
        rule, "`\(name)` is looked up under another key than values are stored under",
        at: SourceLocation(source, attribute.range),
        notes: [.init("it is stored here", at: SourceLocation(source, place.range))],
        help: "take the same `key` in both")
    }
  }

  /// The only store of a document, where its key is a part of the key that is looked up: one of the
  /// two was changed and the other was not.
  private static func onlyStore(_ stores: [CacheEntry], for lookup: CacheEntry) -> CacheEntry? {
    guard stores.count == 1, case .code(let stored) = stores[0].key,
      case .code(let wanted) = lookup.key, wanted.contains(stored)
    else { return nil }
    return stores[0]
  }

  private static func literalKeys(_ survey: PolicySurvey) -> [Diagnostic] {
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
