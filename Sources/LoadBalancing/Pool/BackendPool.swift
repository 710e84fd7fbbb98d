package import BackendInventory

/// The backend entities and pools of API Management that balance as a configuration says: plain
/// values, of which each form of deployment (ARM, Bicep, Terraform, …) makes its own text.
///
/// They can be made of any configuration, whatever its strategy; the rules for pools say which
/// ones API Management would refuse.
package struct BackendPoolResources: Hashable, Sendable {
  /// In the order of the configuration's backends; of one backend first the entity for whatever
  /// request, then one for each deployment that is throttled on its own.
  package var entities: [BackendEntity]
  /// The pool for requests that no other pool is for, then one for each deployment.
  package var pools: [BackendPool]

  /// The pool that takes every request for which there is none of its own.
  package var generalPool: BackendPool { pools[0] }

  /// The entity of a name.
  package func entity(_ name: String) -> BackendEntity? { entities.first { $0.name == name } }
}

/// One backend entity of type `Single`: a URL and a circuit breaker, whose state belongs to the
/// entity. So a backend that holds several deployments has one entity for each.
package struct BackendEntity: Hashable, Sendable {
  /// The entity's id in API Management: 1 to 80 letters, digits and hyphens, unique within the
  /// resources of one configuration however letters are cased.
  package var name: String
  /// The name of the configuration's backend.
  package var backendName: String
  /// The deployment that it is for; nil for whatever other request.
  package var deployment: String?
  /// Ends in `/openai`, without a slash behind it.
  package var url: String
  /// One line for people, not empty.
  package var description: String
  /// The named value that holds this backend's key, which the gateway sends as `api-key`; nil
  /// where the policy authenticates for all backends alike.
  package var keyNamedValue: String?
  package var circuitBreaker: CircuitBreaker
}

/// The one rule of an entity's circuit breaker.
package struct CircuitBreaker: Hashable, Sendable {
  /// Both included, from 200 to 599.
  package struct StatusRange: Hashable, Sendable {
    package var min: Int
    package var max: Int

    package init(min: Int, max: Int) {
      self.min = min
      self.max = max
    }
  }

  package var ruleName: String
  /// Failures within the interval after which the breaker opens.
  package var failureCount: Int
  /// Seconds.
  package var interval: Int
  /// Seconds that the breaker stays open where no answer says how long.
  package var tripDuration: Int
  /// In ascending order, neither overlapping nor touching. API Management takes ten.
  package var statusRanges: [StatusRange]
  /// Failures without a status, by the reasons that `context.LastError` gives.
  package var errorReasons: [String]
  /// Whether a `Retry-After` of the answer takes the place of the trip duration, however long.
  package var acceptsRetryAfter: Bool
}

/// One backend entity of type `Pool`.
package struct BackendPool: Hashable, Sendable {
  package struct Member: Hashable, Sendable {
    /// The name of a `BackendEntity`.
    package var entity: String
    /// 1 to 100; the lowest number first, the next one once every breaker of these is open.
    package var priority: Int
    /// 1 to 100; nil where no member has a weight, which shares out in turn.
    package var weight: Int?

    package init(entity: String, priority: Int, weight: Int?) {
      self.entity = entity
      self.priority = priority
      self.weight = weight
    }
  }

  /// The pool's id in API Management, as an entity's.
  package var name: String
  /// The deployment that it is for; nil for the general pool.
  package var deployment: String?
  package var description: String
  /// In the order of the configuration's backends; never empty where that has backends.
  package var members: [Member]

  /// How many members API Management takes.
  package static let largestSize = 30
}

extension BackendPoolResources {
  package init(_ configuration: LoadBalancerConfiguration) {
    var names = ResourceNames()
    let deployments = configuration.pooledDeployments
    let breaker = CircuitBreaker(configuration)
    let hasOwnKeys = configuration.authenticationOfPool == .keysOfEntities
    let hasWeights = configuration.backends.contains { $0.weight != nil }
    var members: [String?: [BackendPool.Member]] = [:]
    entities = []
    for backend in configuration.backends {
      var key: String?
      if hasOwnKeys, case .namedValue(let name) = backend.auth { key = name }
      let held = Set(backend.deployments.map { $0.name.lowercased() })
      // A backend that lists none may have each.
      let own = deployments.filter { held.isEmpty || held.contains($0.lowercased()) }
      for deployment in [nil] + own {
        let parts = [configuration.apiName, backend.name] + (deployment.map { [$0] } ?? [])
        let entity = BackendEntity(
          name: names.name(of: parts), backendName: backend.name, deployment: deployment,
          url: LoadBalancerConfiguration.baseURL(backend.url) + "/openai",
          description: Self.description(backend, deployment), keyNamedValue: key,
          circuitBreaker: breaker)
        entities.append(entity)
        members[deployment, default: []].append(
          BackendPool.Member(
            entity: entity.name, priority: backend.priority,
            weight: hasWeights ? backend.weight ?? 1 : nil))
      }
    }
    pools = []
    for deployment in [nil] + deployments {
      let members = members[deployment] ?? []
      let parts = [configuration.apiName] + (deployment.map { [$0] } ?? []) + ["pool"]
      let subject = deployment.map { "the deployment \($0)" } ?? "whatever has no pool of its own"
      pools.append(
        BackendPool(
          name: names.name(of: parts), deployment: deployment,
          description: deployments.isEmpty
            ? "Azure OpenAI for \(configuration.apiName)"
            : "Azure OpenAI for \(configuration.apiName): \(subject)",
          members: members))
    }
  }

  private static func description(
    _ backend: LoadBalancerConfiguration.Backend, _ deployment: String?
  ) -> String {
    let region = backend.region.map { ", \($0)" } ?? ""
    return "Azure OpenAI \(backend.name)\(region)" + (deployment.map { ": deployment \($0)" } ?? "")
  }
}

extension LoadBalancerConfiguration {
  /// The deployments that have pools of their own, in the order in which backends first list them,
  /// each once however its letters are cased; none where there is one deployment at the most, so
  /// that one pool is for all requests.
  package var pooledDeployments: [String] {
    var seen: Set<String> = []
    let names = backends.flatMap(\.deployments).map(\.name).filter {
      seen.insert($0.lowercased()).inserted
    }
    return names.count > 1 ? names : []
  }

  /// How a policy that uses pools can authenticate: it does not know which member a request will
  /// go to.
  package enum PoolAuthentication: Hashable, Sendable {
    /// All backends take the same token or key, and the policy sends it.
    case policy(BackendAuthentication)
    /// Each backend has a key, which its entity holds.
    case keysOfEntities
    /// Neither is possible.
    case impossible
  }

  package var authenticationOfPool: PoolAuthentication {
    let all = backends.map(\.auth)
    guard let first = all.first else { return .policy(.managedIdentity(clientID: nil)) }
    if all.allSatisfy({ $0 == first }) {
      // Tokens are for one cloud.
      if case .managedIdentity = first, Set(backends.map { Audience.ofBackend($0.url) }).count > 1 {
        return .impossible
      }
      return .policy(first)
    }
    let areKeys = all.allSatisfy { if case .namedValue = $0 { true } else { false } }
    return areKeys ? .keysOfEntities : .impossible
  }
}
