import BackendInventory
import Diagnostics

extension LoadBalancerConfiguration {
  /// Sixteen hexadecimal digits that change whenever the running policy would: throttle state is
  /// cached under them, so that a changed inventory starts afresh.
  ///
  /// `validate` compares it with the one that a policy holds: if it is made in another way, every
  /// policy looks out of date.
  ///
  /// What only people read (regions, subscriptions, models, SKUs, capacities) has no part in it.
  package var hash: String {
    var hash = StableHash()
    hash.add("smart-load-balancer 1")
    hash.add(apiName)
    hash.add(subscriptionKeyHeader)
    hash.add(String(backends.count))
    for backend in backends {
      hash.add(backend.name)
      hash.add(backend.url)
      hash.add(String(backend.priority))
      hash.add(backend.weight.map(String.init) ?? "")
      hash.add(backend.auth)
    }
    hash.add(holdsSeveralDeployments ? "deployments" : "backends")
    hash.add(String(retryOn.count))
    for condition in retryOn { hash.add(condition) }
    if case .count(let attempts) = attempts { hash.add(String(attempts)) } else { hash.add("all") }
    hash.add(String(coolDownDefault))
    hash.add(String(coolDownMax))
    hash.add(exhausted.rawValue)
    hash.add(cacheType.rawValue)
    hash.add(backendHeader.rawValue)
    if strategy == .pool {
      hash.add("pool")
      for backend in backends {
        hash.add(String(backend.deployments.count))
        for deployment in backend.deployments { hash.add(deployment.name) }
      }
    }
    return hash.hexadecimal
  }

  /// Whether some backend holds more than one deployment, so that throttling is kept for each.
  package var holdsSeveralDeployments: Bool {
    backends.contains { $0.deployments.count > 1 }
  }
}

extension StableHash {
  fileprivate mutating func add(_ part: String) { add(part: part.utf8) }

  fileprivate mutating func add(_ authentication: BackendAuthentication) {
    switch authentication {
    case .managedIdentity(let clientID):
      add("managed-identity")
      add(clientID ?? "")
    case .namedValue(let name):
      add("named-value")
      add(name)
    }
  }

  fileprivate mutating func add(_ condition: RetryCondition) {
    switch condition {
    case .status(let code): add(String(code))
    case .statusClass(let digit): add("\(digit)xx")
    case .noResponse: add("no-response")
    }
  }
}
