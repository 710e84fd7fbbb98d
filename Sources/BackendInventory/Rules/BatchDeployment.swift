package import Diagnostics

/// A batch deployment as a target of requests.
package enum BatchDeployment: InventoryCheck {
  package static let rule = Rule(
    id: "batch-deployment", severity: .error, family: .inventory,
    summary: "A deployment is of a batch SKU.",
    why: """
      Batch deployments take files of requests and answer within a day; a request that is \
      routed to one fails.
      """,
    fix: "Leave batch deployments out of the inventory, or mend the SKU.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        deployments:
          - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20, sku: ⟦GlobalBatch⟧ }
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
          - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20, sku: GlobalStandard }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ],
    reference:
      "https://learn.microsoft.com/azure/ai-services/openai/how-to/batch")

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    inventory.distinctDeployments.compactMap { deployment in
      guard let sku = deployment.sku, DeploymentSKU.batch.contains(sku.value) else { return nil }
      return Diagnostic(
        rule,
        """
        the deployment \(Shown.text(deployment.name.value)) is of the batch SKU \
        \(Shown.text(sku.value)) and cannot answer requests
        """, at: inventory.location(sku.range),
        help: "leave batch deployments out of the inventory")
    }
  }
}
