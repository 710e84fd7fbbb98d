package import Diagnostics

/// A backend pool where there are no circuit breakers.
package enum PoolWithoutBreakers: InventoryCheck {
  package static let rule = Rule(
    id: "pool-without-breakers", severity: .error, family: .inventory,
    summary: "The tier has backend pools, but not the circuit breakers that make them switch.",
    why: """
      A pool leaves a member alone, and goes on to the next priority, once circuit breakers are open. \
      The Consumption tier has none: requests go to the backends of the lowest number only, \
      throttled or not, and there is no cool-down. `generate` refuses it too. The rule speaks where \
      `--tier` or `tier` in the configuration says what the inventory is for.
      """,
    fix: "Leave out `strategy: pool`: a list needs no breakers. Or use another tier.",
    bad: [RuleExample(inventory("⟦pool⟧"), tier: ServiceTier.consumption.rawValue)],
    good: [
      RuleExample(inventory("pool"), tier: ServiceTier.v2.rawValue),
      RuleExample(inventory("list"), tier: ServiceTier.consumption.rawValue),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/backends#circuit-breaker")

  private static func inventory(_ strategy: String) -> String {
    """
    version: 1
    api: { name: azure-openai }
    backends:
      - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
      - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
    policy: { strategy: \(strategy) }
    """
  }

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    let strategy = inventory.policy.strategy
    guard inventory.tier == .consumption, strategy.value == .pool else { return [] }
    return [
      Diagnostic(
        rule,
        """
        \(ServiceTier.consumption.title) has no circuit breakers, without which a pool never turns \
        to another priority
        """, at: inventory.location(strategy.range),
        help: "choose \"strategy: list\", or another tier")
    ]
  }
}
