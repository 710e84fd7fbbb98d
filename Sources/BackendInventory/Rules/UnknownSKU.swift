package import Diagnostics

/// A SKU that Azure OpenAI does not have.
package enum UnknownSKU: InventoryCheck {
  package static let rule = Rule(
    id: "unknown-sku", severity: .warning, family: .inventory,
    summary: "The SKU of a deployment is not one that is known for Azure OpenAI.",
    why: """
      What the SKU decides, pay-as-you-go or provisioned, is not known then, so checks that \
      depend on it are left out.
      """,
    fix: """
      Write the SKU as Azure spells it, or ignore the finding where the SKU is newer than this \
      program.
      """,
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        deployments:
          - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20, sku: ⟦GlobalStandart⟧ }
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
          - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20, sku: DataZoneStandard }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    inventory.distinctDeployments.compactMap { deployment in
      guard let sku = deployment.sku, !DeploymentSKU.all.contains(sku.value) else { return nil }
      let meant = Suggestion.nearest(to: sku.value, in: DeploymentSKU.all)
      return Diagnostic(
        rule, "the SKU \(Shown.text(sku.value)) is not known", at: inventory.location(sku.range),
        help: meant.map { "did you mean \"\($0)\"?" }
          ?? "known are \(DeploymentSKU.all.quotedList(or: "and"))")
    }
  }
}
