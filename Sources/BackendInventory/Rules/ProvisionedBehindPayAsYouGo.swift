package import Diagnostics

/// Provisioned capacity that is used last.
package enum ProvisionedBehindPayAsYouGo: InventoryCheck {
  package static let rule = Rule(
    id: "provisioned-behind-pay-as-you-go", severity: .warning, family: .inventory,
    summary: """
      Provisioned capacity has a larger priority number than pay-as-you-go for the same \
      deployment.
      """,
    why: """
      Provisioned capacity is paid for whether it is used or not. Behind pay-as-you-go it lies \
      idle, and each token is paid for twice.
      """,
    fix: "Give provisioned capacity the smallest priority number.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus
            url: https://contoso-eastus.openai.azure.com/
            priority: 1
            deployments:
              - { name: gpt-4o-2024-11-20, sku: GlobalStandard }
          - name: westus
            url: https://contoso-westus.openai.azure.com/
            priority: ⟦2⟧
            deployments:
              - { name: gpt-4o-2024-11-20, sku: ProvisionedManaged }
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
              - { name: gpt-4o-2024-11-20, sku: ProvisionedManaged }
          - name: westus
            url: https://contoso-westus.openai.azure.com/
            priority: 2
            deployments:
              - { name: gpt-4o-2024-11-20, sku: GlobalStandard }
        """)
    ],
    reference:
      "https://learn.microsoft.com/azure/ai-services/openai/concepts/provisioned-throughput")

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    // For every deployment, the pay-as-you-go backend that is tried first.
    var payAsYouGo: [String: InventoryBackend] = [:]
    for backend in inventory.backends {
      guard let priority = backend.priority?.value else { continue }
      for deployment in backend.deployments {
        guard let sku = deployment.sku, DeploymentSKU.payAsYouGo.contains(sku.value) else {
          continue
        }
        let known = payAsYouGo[deployment.name.value]?.priority?.value ?? .max
        if priority < known { payAsYouGo[deployment.name.value] = backend }
      }
    }
    return inventory.backends.compactMap { backend in
      guard let priority = backend.priority else { return nil }
      for deployment in backend.deployments {
        guard let sku = deployment.sku, DeploymentSKU.provisioned.contains(sku.value),
          let other = payAsYouGo[deployment.name.value], let earlier = other.priority,
          earlier.value < priority.value
        else { continue }
        return behind(inventory, backend, priority, other, earlier)
      }
      return nil
    }
  }

  private static func behind(
    _ inventory: EffectiveInventory, _ backend: InventoryBackend, _ priority: Located<Int>,
    _ other: InventoryBackend, _ earlier: Located<Int>
  ) -> Diagnostic {
    Diagnostic(
      rule,
      """
      the provisioned backend \(Shown.text(backend.name.value)) is tried after the \
      pay-as-you-go backend \(Shown.text(other.name.value))
      """, at: inventory.location(priority.range),
      notes: [
        Diagnostic.Note(
          "\(Shown.text(other.name.value)) has priority \(earlier.value)",
          at: inventory.location(earlier.range)),
        Diagnostic.Note("provisioned capacity is paid for even while it lies idle"),
      ], help: "give the provisioned backend the smallest priority number")
  }
}
