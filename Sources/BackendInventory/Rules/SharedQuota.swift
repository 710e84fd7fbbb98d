package import Diagnostics

/// Two backends that draw on one quota.
package enum SharedQuota: InventoryCheck {
  package static let rule = Rule(
    id: "shared-quota", severity: .warning, family: .inventory,
    summary: """
      Two backends have pay-as-you-go deployments of one model in one subscription and region.
      """,
    why: """
      Azure counts the quota of pay-as-you-go by subscription, region, model and SKU: the \
      second resource adds no throughput.
      """,
    fix: "Place the second resource in another region or subscription.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus-1
            url: https://contoso-eastus-1.openai.azure.com/
            priority: 1
            region: eastus
            subscription: contoso-ai-1
            deployments:
              - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20, sku: Standard }
          - name: ⟦eastus-2⟧
            url: https://contoso-eastus-2.openai.azure.com/
            priority: 1
            region: eastus
            subscription: contoso-ai-1
            deployments:
              - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20, sku: Standard }
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus-1
            url: https://contoso-eastus-1.openai.azure.com/
            priority: 1
            region: eastus
            subscription: contoso-ai-1
            deployments:
              - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20, sku: Standard }
          - name: eastus-2
            url: https://contoso-eastus-2.openai.azure.com/
            priority: 1
            region: eastus
            subscription: contoso-ai-2
            deployments:
              - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20, sku: Standard }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus-1
            url: https://contoso-eastus-1.openai.azure.com/
            priority: 1
            region: eastus
            subscription: contoso-ai-1
            deployments:
              - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20, sku: Standard }
          - name: eastus-2
            url: https://contoso-eastus-2.openai.azure.com/
            priority: 1
            region: eastus2
            subscription: contoso-ai-1
            deployments:
              - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20, sku: Standard }
        """),
    ],
    reference:
      "https://learn.microsoft.com/azure/ai-services/openai/how-to/quota")

  private struct Scope: Hashable {
    var subscription: String
    var region: String
    var model: String
    var sku: String
    /// Deployments of other names are no substitutes for each other.
    var deployment: String
  }

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    var first: [Scope: InventoryBackend] = [:]
    return inventory.backends.compactMap { backend in
      var sharing: (deployment: InventoryDeployment, other: InventoryBackend)?
      for scope in scopes(of: backend) {
        if let other = first[scope.scope] {
          sharing = sharing ?? (scope.deployment, other)
        } else {
          first[scope.scope] = backend
        }
      }
      return sharing.map { finding(inventory, backend, $0.deployment, $0.other) }
    }
  }

  private static func scopes(
    of backend: InventoryBackend
  ) -> [(scope: Scope, deployment: InventoryDeployment)] {
    guard let subscription = backend.subscription, let region = backend.region else { return [] }
    var seen: Set<Scope> = []
    return backend.deployments.compactMap { deployment in
      guard let model = deployment.model, let sku = deployment.sku,
        DeploymentSKU.payAsYouGo.contains(sku.value)
      else { return nil }
      let scope = Scope(
        subscription: subscription.value.lowercased(),
        // The portal writes "East US" for eastus.
        region: region.value.lowercased().filter { $0 != " " },
        model: model.value.lowercased(), sku: sku.value, deployment: deployment.name.value)
      // Twice in one backend is another rule's concern.
      return seen.insert(scope).inserted ? (scope, deployment) : nil
    }
  }

  private static func finding(
    _ inventory: EffectiveInventory, _ backend: InventoryBackend,
    _ deployment: InventoryDeployment, _ other: InventoryBackend
  ) -> Diagnostic {
    Diagnostic(
      rule,
      """
      the backend \(Shown.text(backend.name.value)) draws on the same quota as \
      \(Shown.text(other.name.value)) for the deployment \(Shown.text(deployment.name.value))
      """, at: inventory.location(backend.name.range),
      notes: [
        Diagnostic.Note("the other one stands here", at: inventory.location(other.name.range)),
        Diagnostic.Note("the quota is counted by subscription, region, model and SKU"),
      ], help: "place one of the two in another region or subscription")
  }
}
