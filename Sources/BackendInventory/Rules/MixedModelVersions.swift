package import Diagnostics

/// One deployment name for different models.
package enum MixedModelVersions: InventoryCheck {
  package static let rule = Rule(
    id: "mixed-model-versions", severity: .error, family: .inventory,
    summary: """
      Deployments of one name have different models or versions in different backends.
      """,
    why: """
      Which model answers then depends on which backend was free: answers change in quality, \
      price and form from one request to the next.
      """,
    fix: "Deploy one model in one version under a name, in every backend.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus
            url: https://contoso-eastus.openai.azure.com/
            priority: 1
            deployments: [{ name: gpt-35-turbo-0613, model: gpt-35-turbo, version: 0613 }]
          - name: westus
            url: https://contoso-westus.openai.azure.com/
            priority: 2
            deployments: [{ name: gpt-35-turbo-0613, model: ⟦gpt-35-turbo-16k⟧, version: 0613 }]
        """)
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
            deployments:
              - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20 }
          - name: westus
            url: https://contoso-westus.openai.azure.com/
            priority: 2
            deployments:
              - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20 }
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    var models: [String: Located<String>] = [:]
    var versions: [String: Located<String>] = [:]
    var findings: [Diagnostic] = []
    for deployment in inventory.backends.flatMap(\.deployments) {
      let name = deployment.name.value
      for (word, value, first) in [
        ("model", deployment.model, models[name]), ("version", deployment.version, versions[name]),
      ] {
        guard let value, let first, first.value.lowercased() != value.value.lowercased() else {
          continue
        }
        findings.append(differing(inventory, name, word, value, first))
      }
      models[name] = models[name] ?? deployment.model
      versions[name] = versions[name] ?? deployment.version
    }
    return findings
  }

  private static func differing(
    _ inventory: EffectiveInventory, _ name: String, _ word: String,
    _ value: Located<String>, _ first: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      rule,
      """
      the deployment \(Shown.text(name)) has the \(word) \(Shown.text(value.value)) here and \
      \(Shown.text(first.value)) in another backend
      """, at: inventory.location(value.range),
      notes: [
        Diagnostic.Note("the other one stands here", at: inventory.location(first.range)),
        Diagnostic.Note("which model answers would depend on which backend is free"),
      ])
  }
}
