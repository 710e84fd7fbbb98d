import BackendInventory

/// What is different between two load balancers.
package enum ConfigurationDiff {
  /// The changes from `old` to `new`, in a fixed order: the API, the backends (as the old one
  /// lists them, then new ones), the fall-back, the settings. None when both balance alike.
  ///
  /// Backends are the same where their names are, and those left over where their URLs are: these
  /// were renamed. The order of the list has one meaning only, which backend is the fall-back of
  /// `relay-first`; all other reordering is no difference.
  ///
  /// - Parameter isAuthKnown: whether both say how backends are authenticated to.
  package static func compare(
    _ old: LoadBalancerConfiguration, _ new: LoadBalancerConfiguration, isAuthKnown: Bool = true
  ) -> [Change] {
    let pairs = pairs(old.backends, new.backends)
    var changes: [Change] = []
    changes += change(.apiChanged, "api.name", old.apiName, new.apiName)
    changes += change(.apiChanged, "api.path", old.apiPath, new.apiPath)
    changes += change(
      .apiChanged, "api.subscriptionKeyHeader", old.subscriptionKeyHeader,
      new.subscriptionKeyHeader)
    for pair in pairs {
      changes += BackendDiff.compare(pair.old, pair.new, isAuthKnown: isAuthKnown)
    }
    changes += fallBackChange(old, new, pairs)
    changes += settingChanges(old, new)
    return changes
  }

  /// A backend of the old configuration and the same one in the new; one is nil where it is not
  /// there.
  private struct Pair {
    var old: LoadBalancerConfiguration.Backend?
    var new: LoadBalancerConfiguration.Backend?
  }

  private static func pairs(
    _ old: [LoadBalancerConfiguration.Backend], _ new: [LoadBalancerConfiguration.Backend]
  ) -> [Pair] {
    places(old, new).map { place in
      Pair(old: place.old.map { old[$0] }, new: place.new.map { new[$0] })
    }
  }

  /// Which backends are the same, by their places in the two lists.
  static func places(
    _ old: [LoadBalancerConfiguration.Backend], _ new: [LoadBalancerConfiguration.Backend]
  ) -> [(old: Int?, new: Int?)] {
    var partners = [Int?](repeating: nil, count: old.count)
    var taken = [Bool](repeating: false, count: new.count)
    for key in [nameKey, BackendDiff.urlKey] {
      var places: [[UInt8]: [Int]] = [:]
      for index in new.indices.reversed() where !taken[index] && !key(new[index]).isEmpty {
        places[key(new[index]), default: []].append(index)
      }
      for index in old.indices where partners[index] == nil {
        guard let place = places[key(old[index])]?.popLast() else { continue }
        partners[index] = place
        taken[place] = true
      }
    }
    let kept = old.indices.map { (old: Optional($0), new: partners[$0]) }
    return kept + new.indices.filter { !taken[$0] }.map { (old: nil, new: $0) }
  }

  private static func nameKey(_ backend: LoadBalancerConfiguration.Backend) -> [UInt8] {
    Array(backend.name.utf8)
  }

  // MARK: - Settings

  private static func settingChanges(
    _ old: LoadBalancerConfiguration, _ new: LoadBalancerConfiguration
  ) -> [Change] {
    var changes = change(
      .settingChanged, "policy.strategy", old.strategy.rawValue, new.strategy.rawValue)
    if covered(by: old.retryOn) != covered(by: new.retryOn) {
      changes += change(
        .settingChanged, "policy.retry.on", text(old.retryOn), text(new.retryOn))
    }
    changes += change(
      .settingChanged, "policy.retry.attempts", text(old.attempts), text(new.attempts))
    changes += change(
      .settingChanged, "policy.coolDown.default", "\(old.coolDownDefault)s",
      "\(new.coolDownDefault)s")
    changes += change(
      .settingChanged, "policy.coolDown.max", "\(old.coolDownMax)s", "\(new.coolDownMax)s")
    changes += change(
      .settingChanged, "policy.exhausted", old.exhausted.rawValue, new.exhausted.rawValue)
    changes += change(
      .settingChanged, "policy.cache.type", old.cacheType.rawValue, new.cacheType.rawValue)
    changes += change(
      .settingChanged, "policy.backendHeader", old.backendHeader.rawValue,
      new.backendHeader.rawValue)
    return changes
  }

  private static func change(
    _ kind: Change.Kind, _ path: String, _ old: String, _ new: String
  ) -> [Change] {
    old.utf8.elementsEqual(new.utf8) ? [] : [Change(kind, path: path, old: old, new: new)]
  }

  /// The conditions without those that a class holds already: 503 beside 5xx adds nothing.
  private static func covered(by conditions: [RetryCondition]) -> Set<RetryCondition> {
    let all = Set(conditions)
    return all.filter { condition in
      guard case .status(let code) = condition else { return true }
      return !all.contains(.statusClass(code / 100))
    }
  }

  private static func text(_ conditions: [RetryCondition]) -> String {
    let codes = conditions.compactMap { if case .status(let code) = $0 { code } else { nil } }
    let classes = conditions.compactMap { if case .statusClass(let n) = $0 { n } else { nil } }
    let texts =
      Set(codes).sorted().map(String.init) + Set(classes).sorted().map { "\($0)xx" }
      + (conditions.contains(.noResponse) ? ["no-response"] : [])
    return texts.isEmpty ? "nothing" : texts.joined(separator: ", ")
  }

  private static func text(_ attempts: AttemptLimit) -> String {
    switch attempts {
    case .all: "all"
    case .count(let count): String(count)
    }
  }

  // MARK: - The fall-back

  /// With `relay-first` on both sides: whether another backend than before is relayed. A pool
  /// relays none.
  private static func fallBackChange(
    _ old: LoadBalancerConfiguration, _ new: LoadBalancerConfiguration, _ pairs: [Pair]
  ) -> [Change] {
    guard old.strategy == .list, new.strategy == .list, old.exhausted == .relayFirst,
      new.exhausted == .relayFirst,
      let before = fallBack(of: old), let after = fallBack(of: new)
    else { return [] }
    let same = pairs.contains { $0.old?.name == before.name && $0.new?.name == after.name }
    if same { return [] }
    return [
      Change(
        .fallBackChanged, path: "backends", old: before.name, new: after.name,
        subject: "fall-back when every backend is exhausted:")
    ]
  }

  /// The first listed of those with the lowest priority number.
  private static func fallBack(
    of configuration: LoadBalancerConfiguration
  ) -> LoadBalancerConfiguration.Backend? {
    // `min` gives the first of equals.
    configuration.backends.min { $0.priority < $1.priority }
  }
}
