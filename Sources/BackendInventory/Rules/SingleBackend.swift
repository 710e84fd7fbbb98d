package import Diagnostics

/// A load balancer with nothing to balance.
package enum SingleBackend: InventoryCheck {
  package static let rule = Rule(
    id: "single-backend", severity: .warning, family: .inventory,
    summary: "The inventory has only one backend.",
    why: """
      When it is throttled or down, there is no other to try, so the policy can only relay its \
      answer.
      """,
    fix: "Add a backend, in another region best.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: ⟦eastus⟧, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        environments:
          dev:
            backends:
              - { name: eastus, url: https://contoso-dev.openai.azure.com/ }
              - { name: westus, remove: true }
        """),
    ])

  /// An environment that takes backends out until one is left says so on purpose.
  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    guard inventory.environment == nil, inventory.backends.count == 1,
      let backend = inventory.backends.first
    else { return [] }
    return [
      Diagnostic(
        rule, "the inventory has only one backend", at: inventory.location(backend.name.range),
        notes: [Diagnostic.Note("when it is throttled or down, there is no other to try")],
        help: "add a backend in another region")
    ]
  }
}
