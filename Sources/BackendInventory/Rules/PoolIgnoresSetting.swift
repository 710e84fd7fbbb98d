package import Diagnostics

/// Settings that a backend pool cannot keep.
package enum PoolIgnoresSetting: InventoryCheck {
  package static let rule = Rule(
    id: "pool-ignores-setting", severity: .warning, family: .inventory,
    summary: "A setting is written down that a policy with backend pools cannot keep.",
    why: """
      API Management balances by its own rules: its circuit breakers know no upper limit for \
      `Retry-After`, and there is no backend to relay from while all of them are open. What is \
      written would not happen. Settings that only lose their meaning (`cache`, `attempts`) are \
      information.
      """,
    fix: "Leave the setting out, or leave out `strategy: pool`.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          strategy: pool
          coolDown: { default: 10s, max: ⟦60s⟧ }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          strategy: pool
          exhausted: ⟦relay-first⟧
        """),
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          strategy: pool
          coolDown: { default: 60s, max: 60s }
          exhausted: soonest-retry-after
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          coolDown: { default: 10s, max: 60s }
          exhausted: relay-first
          cache: { type: external }
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/backends")

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    let policy = inventory.policy
    guard policy.strategy.value == .pool else { return [] }
    var findings: [Diagnostic] = []
    func add(
      _ severity: Severity, _ range: SourceRange, _ message: String, help: String
    ) {
      findings.append(
        Diagnostic(
          rule, message, at: inventory.location(range), severity: severity, help: help))
    }
    // What a default filled in has no key: nobody asked for it.
    if policy.coolDownMax.keyRange != nil, policy.coolDownMax.value > policy.coolDownDefault.value {
      add(
        .warning, policy.coolDownMax.range,
        "a circuit breaker knows no longest cool-down: \"Retry-After\" counts, however long it is",
        help: """
          give "max" and "default" the same value, so that "Retry-After" does not count, or leave \
          "max" out
          """)
    }
    if policy.exhausted.keyRange != nil, policy.exhausted.value == .relayFirst {
      add(
        .warning, policy.exhausted.range,
        "a pool relays nothing while every circuit breaker is open: the caller gets 503",
        help: "choose \"soonest-retry-after\", or leave \"exhausted\" out")
    }
    if policy.cacheType.keyRange != nil {
      add(
        .info, policy.cacheType.range,
        "a policy that uses pools caches nothing, so that \"cache\" has no effect",
        help: "leave \"cache\" out")
    }
    if case .count = policy.attempts.value {
      add(
        .info, policy.attempts.range,
        "with a pool \"attempts\" counts requests, and two of them may go to one backend",
        help: "leave \"attempts\" out, or choose \"strategy: list\"")
    }
    if policy.backendHeader.value != .off {
      add(
        .info, policy.backendHeader.range,
        """
        which backend of a pool answered is known from "context.Backend" only, which older gateways \
        lack
        """, help: "leave \"backendHeader\" out where the policy is for such a gateway")
    }
    return findings
  }
}
