import BackendInventory
import Diagnostics
import LoadBalancing
import Testing

@Suite struct ConfigurationDiffTests {
  @Test func equalConfigurationsHaveNoDifference() {
    #expect(ConfigurationDiff.compare(.sample, .sample).isEmpty)
  }

  @Test func everyChangeOfABackendIsNamed() {
    let changes = changes { new in
      new.backends[0].url = "https://other.openai.azure.com"
      new.backends[0].priority = 3
      new.backends[0].weight = nil
      new.backends[0].region = "westus"
      new.backends[0].subscription = "sub-2"
      new.backends[0].auth = .namedValue("eastus-key")
    }
    let backend = #"backends["eastus-ptu"]"#
    #expect(
      changes.filter { $0.kind != .fallBackChanged }.map(Summary.init) == [
        Summary(
          .backendURLChanged, "\(backend).url", "https://eastus.openai.azure.com",
          "https://other.openai.azure.com"),
        Summary(.priorityChanged, "\(backend).priority", "1", "3"),
        Summary(.weightChanged, "\(backend).weight", "100", nil),
        Summary(.regionChanged, "\(backend).region", "eastus", "westus"),
        Summary(.subscriptionChanged, "\(backend).subscription", nil, "sub-2"),
        Summary(.authChanged, "\(backend).auth", "managed-identity", "{{eastus-key}}"),
      ])
  }

  @Test func addedAndRemovedBackendsAreDescribed() {
    let removed = changes { $0.backends.remove(at: 1) }
    #expect(
      removed.map(Summary.init) == [
        Summary(
          .backendRemoved, #"backends["westus"]"#,
          "priority 2, https://westus.openai.azure.com, managed-identity, deployments gpt-4o", nil)
      ])
    var fewer = LoadBalancerConfiguration.sample
    fewer.backends.remove(at: 1)
    let added = ConfigurationDiff.compare(fewer, .sample)
    #expect(added.map(\.kind) == [.backendAdded])
    #expect(added.map(\.new) == removed.map(\.old))
  }

  @Test func aBackendOfTheSameURLWasRenamed() {
    let changes = changes { new in
      new.backends[1].name = "west-2"
      new.backends[1].url = "https://WESTUS.openai.azure.com"
      new.backends[1].priority = 5
    }
    #expect(
      changes.map(Summary.init) == [
        Summary(.backendRenamed, #"backends["west-2"].name"#, "westus", "west-2"),
        Summary(.priorityChanged, #"backends["west-2"].priority"#, "2", "5"),
      ])
    #expect(changes.first?.oldPath == #"backends["westus"].name"#)
  }

  @Test func exchangedNamesAreExchangedURLs() {
    let changes = changes { new in
      new.backends[0].url = LoadBalancerConfiguration.sample.backends[1].url
      new.backends[1].url = LoadBalancerConfiguration.sample.backends[0].url
    }
    #expect(changes.map(\.kind) == [.backendURLChanged, .backendURLChanged])
  }

  @Test func orderMattersForTheFallBackOnly() {
    #expect(changes { $0.backends.swapAt(1, 2) }.isEmpty, "neither has the lowest priority")
    func equalPriorities(_ configuration: inout LoadBalancerConfiguration) {
      for index in configuration.backends.indices { configuration.backends[index].priority = 1 }
    }
    var old = LoadBalancerConfiguration.sample
    equalPriorities(&old)
    var new = old
    new.backends.swapAt(0, 1)
    #expect(
      ConfigurationDiff.compare(old, new).map(Summary.init) == [
        Summary(.fallBackChanged, "backends", "eastus-ptu", "westus")
      ])
    new.exhausted = .soonestRetryAfter
    old.exhausted = .soonestRetryAfter
    #expect(ConfigurationDiff.compare(old, new).isEmpty, "there is no fall-back")
  }

  @Test func aRenamedFallBackIsTheSameFallBack() {
    #expect(changes { $0.backends[0].name = "new" }.map(\.kind) == [.backendRenamed])
  }

  @Test func everyChangeOfADeploymentIsNamed() {
    let changes = changes { new in
      new.backends[0].deployments[0].model = "gpt-4.1"
      new.backends[0].deployments[0].version = "0613"
      new.backends[0].deployments[0].sku = "GlobalStandard"
      new.backends[0].deployments[0].capacity = nil
      new.backends[2].deployments[0].name = "gpt-4o-mini"
    }
    let deployment = #"backends["eastus-ptu"].deployments["gpt-4o"]"#
    #expect(
      changes.map(Summary.init) == [
        Summary(.deploymentChanged, "\(deployment).model", "gpt-4o", "gpt-4.1"),
        Summary(.deploymentChanged, "\(deployment).version", "2024-11-20", "0613"),
        Summary(.deploymentChanged, "\(deployment).sku", "ProvisionedManaged", "GlobalStandard"),
        Summary(.deploymentChanged, "\(deployment).capacity", "300", nil),
        Summary(
          .deploymentRemoved, #"backends["uksouth"].deployments["gpt-4o"]"#,
          "model gpt-4o, version 2024-11-20, sku ProvisionedManaged, capacity 300", nil),
        Summary(
          .deploymentAdded, #"backends["uksouth"].deployments["gpt-4o-mini"]"#, nil,
          "model gpt-4o, version 2024-11-20, sku ProvisionedManaged, capacity 300"),
      ])
  }

  @Test func everySettingIsNamed() {
    let changes = changes { new in
      new.apiName = "other"
      new.apiPath = "x/openai"
      new.subscriptionKeyHeader = "Ocp-Apim-Subscription-Key"
      new.strategy = .pool
      new.retryOn = [.noResponse, .statusClass(5), .status(429)]
      new.attempts = .count(3)
      new.coolDownDefault = 20
      new.coolDownMax = 60
      new.exhausted = .soonestRetryAfter
      new.cacheType = .internal
      new.backendHeader = .url
    }
    #expect(
      changes.map(Summary.init) == [
        Summary(.apiChanged, "api.name", "azure-openai", "other"),
        Summary(.apiChanged, "api.path", "openai", "x/openai"),
        Summary(
          .apiChanged, "api.subscriptionKeyHeader", "api-key", "Ocp-Apim-Subscription-Key"),
        Summary(.settingChanged, "policy.strategy", "list", "pool"),
        Summary(
          .settingChanged, "policy.retry.on", "408, 429, 499, 5xx, no-response",
          "429, 5xx, no-response"),
        Summary(.settingChanged, "policy.retry.attempts", "all", "3"),
        Summary(.settingChanged, "policy.coolDown.default", "10s", "20s"),
        Summary(.settingChanged, "policy.coolDown.max", "300s", "60s"),
        Summary(.settingChanged, "policy.exhausted", "relay-first", "soonest-retry-after"),
        Summary(.settingChanged, "policy.cache.type", "prefer-external", "internal"),
        Summary(.settingChanged, "policy.backendHeader", "off", "url"),
      ])
  }

  @Test func conditionsThatRetryAlikeAreNoDifference() {
    #expect(changes { $0.retryOn.reverse() }.isEmpty)
    #expect(changes { $0.retryOn += [.status(503), .status(408)] }.isEmpty)
    #expect(changes { $0.retryOn += [.status(404)] }.count == 1)
  }

  @Test func theOtherWayRoundIsTheMirrorImage() {
    var new = LoadBalancerConfiguration.sample
    new.backends[0].weight = nil
    new.backends.remove(at: 1)
    new.backends[1].deployments[0].capacity = 5
    new.coolDownMax = 7
    let there = ConfigurationDiff.compare(.sample, new)
    let back = ConfigurationDiff.compare(new, .sample)
    #expect(there.count == 4)
    #expect(
      Set(there.map { [$0.path, $0.old, $0.new] }) == Set(back.map { [$0.path, $0.new, $0.old] }))
  }

  /// The changes from the sample to what `change` makes of it.
  private func changes(_ change: (inout LoadBalancerConfiguration) -> Void) -> [Change] {
    var new = LoadBalancerConfiguration.sample
    change(&new)
    return ConfigurationDiff.compare(.sample, new)
  }
}

/// What a change says, as far as tests compare it.
struct Summary: Hashable {
  var kind: Change.Kind
  var path: String
  var old: String?
  var new: String?

  init(_ kind: Change.Kind, _ path: String, _ old: String?, _ new: String?) {
    self.kind = kind
    self.path = path
    self.old = old
    self.new = new
  }

  init(_ change: Change) {
    self.init(change.kind, change.path, change.old, change.new)
  }
}

extension LoadBalancerConfiguration {
  /// Three backends of priorities 1, 2 and 3, made of an inventory.
  static var sample: LoadBalancerConfiguration {
    let range = SourceRange(at: 0)
    let backends = [("eastus", "eastus-ptu"), ("westus", "westus"), ("uksouth", "uksouth")]
    return LoadBalancerConfiguration(
      EffectiveInventory(
        source: SourceFile(path: "inventory.yaml", text: ""), environment: nil,
        api: InventoryAPI(
          name: Located("azure-openai", at: range), path: Located("openai", at: range),
          subscriptionKeyHeader: Located("api-key", at: range)),
        backends: backends.enumerated().map { index, backend in
          InventoryBackend(
            name: Located(backend.1, at: range),
            url: Located("https://\(backend.0).openai.azure.com/", at: range),
            priority: Located(index + 1, at: range),
            weight: index == 0 ? Located(100, at: range) : nil,
            region: index == 0 ? Located(backend.0, at: range) : nil, subscription: nil, auth: nil,
            deployments: [
              InventoryDeployment(
                name: Located("gpt-4o", at: range), model: Located("gpt-4o", at: range),
                version: Located("2024-11-20", at: range),
                sku: Located("ProvisionedManaged", at: range), capacity: Located(300, at: range),
                range: range)
            ],
            sharesDeployments: false, range: range)
        },
        backendsRange: range, policy: .defaults(at: range)))
  }
}
