package import Diagnostics

/// An inventory with an empty list of backends.
package enum NoBackends: InventoryCheck {
  package static let rule = Rule(
    id: "no-backends", severity: .error, family: .inventory,
    summary: "The configuration has no backends.",
    why: """
      There is nothing to send a request to: the policy would answer every caller with an \
      error.
      """,
    fix: "List at least one Azure OpenAI resource under `backends`.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        ⟦backends: []⟧
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
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    guard inventory.backends.isEmpty else { return [] }
    return [
      Diagnostic(
        rule, "there are no backends", at: inventory.location(inventory.backendsRange),
        help: "list at least one Azure OpenAI resource")
    ]
  }
}
