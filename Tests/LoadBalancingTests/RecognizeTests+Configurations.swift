import BackendInventory
import LoadBalancing

extension RecognizeTests {
  /// Configurations that use every option, alone and together.
  static var configurations: [LoadBalancerConfiguration] {
    let two: [Sample.Backend] = [.init(name: "a"), .init(name: "b", priority: 2)]
    let mixed: [Sample.Backend] = [
      .init(name: "eastus-ptu", weight: 100, deployments: ["x", "y"]),
      .init(
        name: "west\"us", url: "https://w.openai.azure.us/openai/", priority: 2,
        auth: .namedValue("key-1")),
      .init(
        name: "c{{d}}", priority: 2, weight: 3, auth: .managedIdentity(clientID: "{{identity}}")),
      .init(name: "e", priority: 7, weight: 1, auth: .namedValue("key-1")),
    ]
    var all: [LoadBalancerConfiguration] = []
    for backends in [[.init()], two, mixed] {
      all.append(Sample.configuration(backends))
      all.append(Sample.configuration(backends, keyHeader: "x-key"))
      for exhausted in ExhaustedBehavior.allCases {
        for type in CacheType.allCases {
          for header in BackendHeader.allCases {
            all.append(
              Sample.configuration(backends, api: "my api") {
                $0.exhausted.value = exhausted
                $0.cacheType.value = type
                $0.backendHeader.value = header
              })
          }
        }
      }
      let conditions: [[RetryCondition]] = [
        [], [.noResponse], [.status(429)], [.statusClass(5), .status(408)],
        [.status(429), .noResponse],
      ]
      for retryOn in conditions {
        all.append(Sample.configuration(backends) { $0.retryOn.value = retryOn })
      }
      all.append(
        Sample.configuration(backends) {
          $0.coolDownDefault.value = 7
          $0.coolDownMax.value = 70
        })
      for count in 1...6 {
        all.append(Sample.configuration(backends) { $0.attempts.value = .count(count) })
      }
    }
    all.append(
      Sample.configuration(two.map { .init(name: $0.name, auth: .namedValue("only-key")) }))
    all.append(Sample.configuration(two) { $0.auth.value = .managedIdentity(clientID: "0-1") })
    return all
  }

  /// What a policy tells of a configuration: without what only people read, and with the weights
  /// and attempts that come to the same.
  static func told(_ configuration: LoadBalancerConfiguration) -> LoadBalancerConfiguration {
    var told = configuration
    told.apiPath = ""
    let hasWeights = told.backends.contains { $0.weight != nil }
    for index in told.backends.indices {
      told.backends[index].deployments = []
      if hasWeights, told.backends[index].weight == nil { told.backends[index].weight = 1 }
    }
    let relays = told.exhausted == .relayFirst && told.backends.count > 1
    if case .count(let count) = told.attempts, count >= told.backends.count + (relays ? 1 : 0) {
      told.attempts = .all
    }
    return told
  }
}
