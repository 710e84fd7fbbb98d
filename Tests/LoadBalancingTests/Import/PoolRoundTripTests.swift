import BackendInventory
import Diagnostics
import LoadBalancing
import Testing

/// An inventory with a pool, what `export --to arm` makes of it, and the inventory that `import`
/// makes of that.
@Suite struct PoolRoundTripTests {
  /// Every option of an inventory with a pool, in all combinations.
  static var combinations: [LoadBalancerConfiguration] {
    var all: [LoadBalancerConfiguration] = []
    let coolDowns = [(10, 300), (30, 30), (400, 500)]
    let auths: [[BackendAuthentication?]] = [
      [.managedIdentity(clientID: "{{identity}}")], [.namedValue("shared.key")],
      [.namedValue("a-key"), .namedValue("b-key")],
    ]
    let weights = [[nil, nil, nil], [40, nil, 38], [10, 10, 10]]
    let conditions: [[RetryCondition]] = [
      [.status(408), .status(429), .status(499), .statusClass(5), .noResponse],
      [.status(429), .status(503)], [],
    ]
    let deployments: [[[String]]] = [[["x"]], [["Chat", "x.y"], ["x.y", "Chat"], []]]
    for exhausted in ExhaustedBehavior.allCases {
      for header in BackendHeader.allCases {
        for auth in auths {
          for retryOn in conditions {
            for attempts in [AttemptLimit.all, .count(2)] {
              for coolDown in coolDowns {
                for deployments in deployments {
                  let number = all.count
                  let names = ["a", "east us, eu", "b.c"]
                  let backends = names.enumerated().map { index, name in
                    Sample.Backend(
                      name: name, url: "https://contoso-\(index).openai.azure.com/",
                      priority: index == 2 ? 5 : 1,
                      weight: weights[number / 6 % weights.count][index],
                      auth: auth[index % auth.count],
                      deployments: deployments[index % deployments.count])
                  }
                  var configuration = Sample.configuration(backends, api: "my-api") {
                    $0.exhausted.value = exhausted
                    $0.backendHeader.value = header
                    $0.retryOn.value = retryOn
                    $0.attempts.value = attempts
                    $0.coolDownDefault.value = coolDown.0
                    $0.coolDownMax.value = coolDown.1
                  }
                  configuration.strategy = .pool
                  configuration.backends[0].region = number % 3 == 0 ? nil : "eastus"
                  all.append(configuration)
                }
              }
            }
          }
        }
      }
    }
    return all
  }

  /// What the backends, or the policy and they, tell of a configuration.
  private func told(
    _ configuration: LoadBalancerConfiguration, withPolicy: Bool
  ) -> LoadBalancerConfiguration {
    let standard = Sample.configuration([])
    var told = configuration
    told.cacheType = standard.cacheType
    // How long a breaker may be open at most nobody says.
    if told.coolDownMax <= told.coolDownDefault {
      told.coolDownMax = told.coolDownDefault
    } else {
      told.coolDownMax = told.coolDownDefault < standard.coolDownMax ? standard.coolDownMax : 86_400
    }
    told.retryOn = configuration.retryOn.sorted { rank($0) < rank($1) }
    let pooled = configuration.pooledDeployments
    let hasWeights = configuration.backends.contains { $0.weight != nil }
    for index in told.backends.indices {
      let held = Set(told.backends[index].deployments.map { $0.name.lowercased() })
      let wanted = pooled.filter { held.isEmpty || held.contains($0.lowercased()) }
      told.backends[index].deployments =
        Sample.configuration([.init(deployments: wanted)]).backends[0].deployments
      if hasWeights { told.backends[index].weight = told.backends[index].weight ?? 1 }
      if !withPolicy, configuration.authenticationOfPool != .keysOfEntities {
        told.backends[index].auth = .managedIdentity(clientID: nil)
      }
    }
    if withPolicy {
      if case .count(let count) = told.attempts, count >= told.backends.count {
        told.attempts = .all
      }
    } else {
      told.attempts = standard.attempts
      told.exhausted = standard.exhausted
      told.backendHeader = standard.backendHeader
    }
    return told
  }

  private func rank(_ condition: RetryCondition) -> Int {
    switch condition {
    case .status(let code): code
    case .statusClass(let digit): 1000 + digit
    case .noResponse: 2000
    }
  }

  /// The template and the policy in it.
  private func export(_ configuration: LoadBalancerConfiguration) throws -> (String, String) {
    let policy = try PolicyGenerator.render(configuration, provenance: Sample.provenance)
    let deployment = try GatewayDeploymentBuilder.deployment(
      of: configuration, policy: policy, specification: nil,
      provenance: ExportProvenance(inventory: "i.yaml", environment: nil, target: .arm))
    let files = try PolicyExport.files(of: deployment, for: .arm)
    return (try #require(files.first).text, policy)
  }

  private func configuration(_ outcome: AzureOutcome) throws -> LoadBalancerConfiguration {
    let faults = outcome.faults.map(\.message)
    #expect(faults == [])
    let bytes = try #require(outcome.inventory)
    let read = PolicyGeneration.configuration(
      of: SourceFile(path: "i.yaml", bytes: bytes), environment: nil)
    return try #require(read.configuration, "\(read.diagnostics.map(\.message))")
  }

  private func check(_ original: LoadBalancerConfiguration, alone isAlone: Bool) throws {
    let (template, policy) = try export(original)
    let file = SourceFile(path: "backends.json", text: template)
    if isAlone {
      let alone = AzureImport.outcome(of: [file], homeRegion: nil, pool: nil, path: "i.yaml")
      #expect(try configuration(alone) == told(original, withPolicy: false))
    }
    let both = PoolSources.outcome(
      of: SourceFile(path: "policy.xml", text: policy), with: [file], path: "i.yaml")
    #expect(try configuration(both) == told(original, withPolicy: true))
    let losses = both.notes.map(\.message).filter {
      !$0.contains("not what an inventory is made of") && !$0.contains("deployments*.json")
    }
    #expect(losses == [])
  }

  /// Those of the combinations that a case takes; the cases run beside each other.
  private static let cases = 8

  @Test(arguments: 0..<cases)
  func anExportedPoolGivesItsConfigurationBack(number: Int) throws {
    let all = Self.combinations
    #expect(all.count == 648)
    for index in stride(from: number, to: all.count, by: Self.cases) {
      // What only the policy says makes no other backends.
      let isAlone = all[index].exhausted == .relayFirst && all[index].backendHeader == .off
      try check(all[index], alone: isAlone)
    }
  }
}
