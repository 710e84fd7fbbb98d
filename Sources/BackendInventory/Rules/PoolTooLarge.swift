package import Diagnostics

/// More backends than a backend pool takes.
package enum PoolTooLarge: InventoryCheck {
  /// Members of one pool (API Management, backends).
  static let limit = 30

  package static let rule = Rule(
    id: "pool-too-large", severity: .error, family: .inventory,
    summary: "A backend pool would have more members than API Management takes.",
    why: "A pool takes 30 members, so that API Management would refuse this one.",
    fix: "List 30 backends at the most, or leave out `strategy: pool`: a list knows no limit.",
    bad: [RuleExample(inventory(backends: 31))],
    good: [
      RuleExample(inventory(backends: 2)), RuleExample(inventory(backends: 31, isPool: false)),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/backends")

  private static func inventory(backends: Int, isPool: Bool = true) -> String {
    let lines = (1...backends).map { number in
      "  - { name: b\(number), url: https://contoso-\(number).openai.azure.com/, priority: 1 }"
    }
    let isBad = isPool && backends > limit
    return """
      version: 1
      api: { name: azure-openai }
      \(isBad ? "⟦backends:" : "backends:")
      \(lines.joined(separator: "\n"))\(isBad ? "⟧" : "")
      policy: { strategy: \(isPool ? "pool" : "list") }
      """
  }

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    guard inventory.policy.strategy.value == .pool, inventory.backends.count > limit else {
      return []
    }
    return [
      Diagnostic(
        rule,
        "a backend pool takes \(limit) members, and there are \(inventory.backends.count) backends",
        at: inventory.location(inventory.backendsRange),
        help: "leave backends out, or choose \"strategy: list\", which knows no limit")
    ]
  }
}
