import BackendInventory

extension LoadBalancerConfiguration {
  /// Sixteen hexadecimal digits that change whenever the running policy would: throttle state is
  /// cached under them, so that a changed inventory starts afresh.
  ///
  /// What only people read (regions, subscriptions, models, SKUs, capacities) has no part in it.
  package var hash: String {
    var hash = FNV1a()
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
    return hash.hexadecimal
  }

  /// Whether some backend holds more than one deployment, so that throttling is kept for each.
  package var holdsSeveralDeployments: Bool {
    backends.contains { $0.deployments.count > 1 }
  }
}

/// The 64-bit FNV-1a hash. Nothing here resists an attacker, and nothing has to: whoever writes
/// the inventory writes the whole policy.
private struct FNV1a {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds one part. Its end is marked with a byte that UTF-8 never holds, so that two lists of
  /// parts never read alike.
  mutating func add(_ part: String) {
    for byte in part.utf8 { add(byte) }
    add(0xFF)
  }

  mutating func add(_ authentication: BackendAuthentication) {
    switch authentication {
    case .managedIdentity(let clientID):
      add("managed-identity")
      add(clientID ?? "")
    case .namedValue(let name):
      add("named-value")
      add(name)
    }
  }

  mutating func add(_ condition: RetryCondition) {
    switch condition {
    case .status(let code): add(String(code))
    case .statusClass(let digit): add("\(digit)xx")
    case .noResponse: add("no-response")
    }
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
