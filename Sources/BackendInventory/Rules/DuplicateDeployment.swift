package import Diagnostics

/// Two deployments of one name in one backend.
package enum DuplicateDeployment: InventoryCheck {
  package static let rule = Rule(
    id: "duplicate-deployment", severity: .error, family: .inventory,
    summary: "One list of deployments has two of the same name.",
    why: """
      A resource cannot have two deployments of one name, so one of the two is not what it \
      says.
      """,
    fix: "Delete one of the two, or mend its name.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        deployments:
          - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20 }
          - { name: ⟦gpt-4o-2024-11-20⟧, model: gpt-4o, version: 2024-11-20, sku: GlobalStandard }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        deployments:
          - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20 }
          - { name: gpt-4o-mini-2024-07-18, model: gpt-4o-mini, version: 2024-07-18 }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    var isSharedListChecked = false
    var findings: [Diagnostic] = []
    for backend in inventory.backends {
      if backend.sharesDeployments {
        if isSharedListChecked { continue }
        isSharedListChecked = true
      }
      var first: [String: SourceRange] = [:]
      for name in backend.deployments.map(\.name) where !name.value.isEmpty {
        if let range = first[name.value] {
          findings.append(repeated(inventory, name, first: range))
        } else {
          first[name.value] = name.range
        }
      }
    }
    return findings
  }

  private static func repeated(
    _ inventory: EffectiveInventory, _ name: Located<String>, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      rule, "a second deployment of this list has the name \(Shown.text(name.value))",
      at: inventory.location(name.range),
      notes: [Diagnostic.Note("the first one stands here", at: inventory.location(first))])
  }
}
