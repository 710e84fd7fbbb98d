package import Diagnostics

/// Backends of a pool that need different credentials.
package enum PoolAuthentication: InventoryCheck {
  package static let rule = Rule(
    id: "pool-authentication", severity: .error, family: .inventory,
    summary: "The backends of a pool need different tokens, or some a token and some a key.",
    why: """
      API Management chooses a pool's member while it sends the request, after the policy has set \
      the token. So all members get the same one, and some would answer 401. Keys may differ, since \
      a backend entity can hold one.
      """,
    fix: """
      Authenticate to all backends with one managed identity, or to each with a named value; or \
      leave out `strategy: pool`.
      """,
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - name: westus
            url: https://contoso-westus.openai.azure.com/
            priority: 2
            auth: ⟦"{{westus-key}}"⟧
        policy: { strategy: pool }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - name: westus
            url: https://contoso-westus.openai.azure.com/
            priority: 2
            auth: ⟦{ managedIdentity: "{{westus-client-id}}" }⟧
        policy: { strategy: pool }
        """),
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus
            url: https://contoso-eastus.openai.azure.com/
            priority: 1
            auth: "{{eastus-key}}"
          - name: westus
            url: https://contoso-westus.openai.azure.com/
            priority: 2
            auth: "{{westus-key}}"
        policy: { strategy: pool }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - name: westus
            url: https://contoso-westus.openai.azure.com/
            priority: 2
            auth: "{{westus-key}}"
        """),
    ])

  private enum Credential: Hashable {
    case key
    case token(BackendAuthentication, cloud: String)
  }

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    guard inventory.policy.strategy.value == .pool, let first = inventory.backends.first else {
      return []
    }
    let expected = credential(of: first, inventory)
    guard let other = inventory.backends.first(where: { credential(of: $0, inventory) != expected })
    else { return [] }
    return [
      Diagnostic(
        rule,
        """
        a pool cannot authenticate to \(Shown.text(other.name.value)) otherwise than to \
        \(Shown.text(first.name.value))
        """, at: inventory.location(other.auth?.range ?? other.url.range),
        notes: [
          Diagnostic.Note("the first backend stands here", at: inventory.location(first.range))
        ],
        help: """
          give every backend the same managed identity, or each a named value of its own; or choose \
          "strategy: list"
          """)
    ]
  }

  private static func credential(
    of backend: InventoryBackend, _ inventory: EffectiveInventory
  ) -> Credential {
    let auth = backend.auth?.value ?? inventory.policy.auth.value
    guard case .managedIdentity = auth else { return .key }
    // A token is for one cloud.
    let host = BackendURL(backend.url.value)?.host ?? ""
    let cloud = ["us", "cn"].first { host.hasSuffix(".azure.\($0)") } ?? "com"
    return .token(auth, cloud: cloud)
  }
}
