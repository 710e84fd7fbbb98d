import BackendInventory
import Diagnostics
import LoadBalancing

/// Configurations to generate from, made as an inventory makes them.
enum Sample {
  /// One backend of a sample.
  struct Backend {
    var name = "backend"
    var url: String?
    var priority = 1
    var weight: Int?
    var auth: BackendAuthentication?
    var deployments = ["gpt-4o"]
  }

  /// A configuration with these backends and, beyond what `change` sets, the default policy.
  static func configuration(
    _ backends: [Backend], api: String = "azure-openai-service-api",
    keyHeader: String = "api-key",
    change: (inout PolicySettings) -> Void = { _ in }
  ) -> LoadBalancerConfiguration {
    let range = SourceRange(at: 0)
    var settings = PolicySettings.defaults(at: range)
    change(&settings)
    let inventory = EffectiveInventory(
      source: SourceFile(path: "inventory.yaml", text: ""), environment: nil,
      api: InventoryAPI(
        name: Located(api, at: range), path: Located("openai", at: range),
        subscriptionKeyHeader: Located(keyHeader, at: range)),
      backends: backends.map { backend in
        InventoryBackend(
          name: Located(backend.name, at: range),
          url: Located(backend.url ?? "https://\(backend.name).openai.azure.com/", at: range),
          priority: Located(backend.priority, at: range),
          weight: backend.weight.map { Located($0, at: range) },
          region: nil, subscription: nil,
          auth: backend.auth.map { Located($0, at: range) },
          deployments: backend.deployments.map {
            InventoryDeployment(
              name: Located($0, at: range), model: nil, version: nil, sku: nil, capacity: nil,
              range: range)
          },
          sharesDeployments: false, range: range)
      },
      backendsRange: range, policy: settings)
    return LoadBalancerConfiguration(inventory)
  }

  static let provenance = Provenance(
    inventoryName: "inventory.yaml", environment: "prod",
    command: "apim-policy generate inventory.yaml -e prod -o policy.xml")
}
