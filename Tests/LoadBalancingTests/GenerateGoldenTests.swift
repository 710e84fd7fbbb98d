import BackendInventory
import Foundation
import LoadBalancing
import Testing

/// Whole policies, so that a change of the template shows in review. `UPDATE_GOLDEN=1 swift test`
/// writes them again, and fails, so that no run passes by writing what it compares with.
@Suite struct GenerateGoldenTests {
  static let configurations: [(name: String, configuration: LoadBalancerConfiguration)] = [
    (
      "default",
      Sample.configuration([
        .init(name: "eastus-ptu", priority: 1), .init(name: "eastus", priority: 2),
        .init(name: "westus", priority: 2),
      ])
    ),
    (
      "all-options",
      Sample.configuration(
        [
          .init(
            name: "eastus-ptu", priority: 1, weight: 80, deployments: ["gpt-4o", "embeddings"]),
          .init(
            name: "westus-ptu", priority: 1, weight: 20, auth: .namedValue("westus-key"),
            deployments: ["gpt-4o", "embeddings"]),
          .init(
            name: "usgov", url: "https://contoso.openai.azure.us/openai", priority: 2,
            auth: .managedIdentity(clientID: "{{usgov-client-id}}"), deployments: ["gpt-4o"]),
        ], keyHeader: "x-subscription-key"
      ) {
        $0.retryOn.value = [.status(429), .statusClass(5), .noResponse]
        $0.attempts.value = .count(2)
        $0.coolDownDefault.value = 20
        $0.coolDownMax.value = 120
        $0.exhausted.value = .soonestRetryAfter
        $0.cacheType.value = .external
        $0.backendHeader.value = .name
      }
    ),
    (
      "key-only",
      Sample.configuration([.init(name: "eastus", priority: 1)]) {
        $0.retryOn.value = [.status(429)]
        $0.auth.value = .namedValue("azure-openai-key")
        $0.backendHeader.value = .url
      }
    ),
    (
      "pool",
      Sample.configuration([
        .init(name: "eastus-ptu", priority: 1), .init(name: "eastus", priority: 2),
        .init(name: "westus", priority: 2),
      ]) { $0.strategy.value = .pool }
    ),
    (
      "pool-options",
      Sample.configuration(
        [
          .init(
            name: "eastus-ptu", priority: 1, weight: 80, deployments: ["gpt-4o", "embeddings"]),
          .init(
            name: "westus-ptu", priority: 1, weight: 20, deployments: ["gpt-4o", "embeddings"]),
          .init(name: "westus", priority: 2, deployments: ["gpt-4o"]),
        ], keyHeader: "x-subscription-key"
      ) {
        $0.strategy.value = .pool
        $0.retryOn.value = [.status(429), .statusClass(5)]
        $0.coolDownDefault.value = 20
        $0.exhausted.value = .soonestRetryAfter
        $0.auth.value = .namedValue("azure-openai-key")
        $0.backendHeader.value = .name
      }
    ),
  ]

  @Test(arguments: configurations.map(\.name))
  func golden(name: String) throws {
    let configuration = try #require(Self.configurations.first { $0.name == name }).configuration
    let text = try PolicyGenerator.render(configuration, provenance: Sample.provenance)
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(name).xml")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("wrote \(name).xml")
      return
    }
    #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == text)
  }
}
