package import Diagnostics

/// Backends in more than one Azure cloud.
package enum MixedClouds: InventoryCheck {
  package static let rule = Rule(
    id: "mixed-clouds", severity: .warning, family: .inventory,
    summary: "The backends lie in more than one Azure cloud.",
    why: """
      The public cloud, Azure US Government and Azure China have tenants of their own: a token \
      for one is refused by the others.
      """,
    fix: "Keep one inventory for each cloud.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: virginia, url: https://contoso-virginia.openai.azure.us/, priority: 1 }
          - { name: eastus, url: ⟦https://contoso-eastus.openai.azure.com/⟧, priority: 2 }
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: virginia, url: https://contoso-virginia.openai.azure.us/, priority: 1 }
          - { name: arizona, url: https://contoso-arizona.openai.azure.us/, priority: 2 }
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    var first: (backend: InventoryBackend, cloud: String)?
    for backend in inventory.backends {
      guard let cloud = BackendURL(backend.url.value)?.azureDomain?.cloud else { continue }
      guard let first else {
        first = (backend, cloud)
        continue
      }
      guard cloud != first.cloud else { continue }
      return [
        Diagnostic(
          rule,
          """
          the backend \(Shown.text(backend.name.value)) lies in \(cloud), \
          \(Shown.text(first.backend.name.value)) in \(first.cloud)
          """, at: inventory.location(backend.url.range),
          notes: [
            Diagnostic.Note(
              "the other one stands here", at: inventory.location(first.backend.url.range)),
            Diagnostic.Note("a token for one cloud is refused by the others"),
          ], help: "keep one inventory for each cloud")
      ]
    }
    return []
  }
}
