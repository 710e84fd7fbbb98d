package import Diagnostics

/// A default cool-down above the longest one.
package enum CoolDownOrder: InventoryCheck {
  package static let rule = Rule(
    id: "cool-down-order", severity: .error, family: .inventory,
    summary: "The default cool-down is longer than the longest one allowed.",
    why: "One of the two can never come true, and which was meant cannot be known.",
    fix: "Raise `max` or lower `default`; without a value they are 10s and 300s.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          coolDown: { default: ⟦10m⟧, max: 5m }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          coolDown: { max: ⟦5s⟧ }
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
          coolDown: { default: 10s, max: 5m }
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    let usual = inventory.policy.coolDownDefault
    let longest = inventory.policy.coolDownMax
    guard usual.value > longest.value else { return [] }
    // What a default filled in has no key; the other one is written somewhere.
    let place = usual.keyRange == nil ? longest : usual
    return [
      Diagnostic(
        rule,
        """
        the default cool-down of \(usual.value) seconds is above the longest one of \
        \(longest.value) seconds
        """, at: inventory.location(place.range),
        help: "raise \"max\" or lower \"default\"")
    ]
  }
}
