package import Diagnostics

/// Priorities that leave a number out.
package enum PriorityGap: InventoryCheck {
  package static let rule = Rule(
    id: "priority-gap", severity: .warning, family: .inventory,
    summary: "The priorities of the backends leave a number out.",
    why: """
      It does no harm by itself, but most often a group of backends is missing or a number was \
      mistyped. Even steps, such as 10, 20, 30, are taken to be meant.
      """,
    fix: "Number the groups without gaps.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
          - { name: sweden, url: https://contoso-sweden.openai.azure.com/, priority: ⟦4⟧ }
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 10 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 20 }
          - { name: sweden, url: https://contoso-sweden.openai.azure.com/, priority: 30 }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
          - { name: sweden, url: https://contoso-sweden.openai.azure.com/, priority: 3 }
        environments:
          test:
            backends: [{ name: westus, remove: true }]
        """),
    ])

  /// Looks at the base alone: an environment that takes a group out leaves a gap on purpose.
  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    guard inventory.environment == nil else { return [] }
    let priorities = Set(inventory.backends.compactMap(\.priority?.value)).sorted()
    let steps = zip(priorities, priorities.dropFirst()).map { $1 - $0 }
    let isEven = steps.count > 1 && Set(steps).count == 1
    if isEven || priorities.allSatisfy({ $0 % 5 == 0 }) { return [] }
    guard let gap = zip(priorities, steps).first(where: { $0.1 > 1 }) else { return [] }
    let next = gap.0 + gap.1
    guard
      let priority = inventory.backends.compactMap(\.priority).first(where: { $0.value == next })
    else { return [] }
    return [
      Diagnostic(
        rule, "no backend has a priority between \(gap.0) and \(next)",
        at: inventory.location(priority.range), help: "number the groups without gaps")
    ]
  }
}
