package import BackendInventory
package import Diagnostics
import PolicyRules

/// Which strategy fits a load balancer, and why: what speaks for each, point by point.
package struct StrategyAdvice: Sendable {
  /// How much a point counts.
  package enum Weight: String, Sendable, CaseIterable {
    /// The other strategy cannot do what the inventory says.
    case decides
    /// The other strategy would lose what the inventory asks for.
    case matters
    /// A difference that any inventory meets.
    case minor
  }

  package struct Point: Sendable {
    /// Stable, for machines: `authentication`.
    package var id: String
    package var favours: BalancingStrategy
    package var weight: Weight
    /// What it is about this inventory, in one sentence without a full stop.
    package var fact: String
    /// What would be lost with the other strategy, likewise.
    package var loss: String
  }

  /// Nil where neither strategy can do what the inventory says.
  package var verdict: BalancingStrategy?
  /// Why, in one sentence without a full stop.
  package var reason: String
  /// What the inventory says now.
  package var current: BalancingStrategy
  /// Those for the list first, then by weight, in a fixed order.
  package var points: [Point]
  /// The environment that was laid over the inventory.
  package var environment: String?
  package var tier: ServiceTier

  package init(_ subject: AdviceSubject) {
    let points = AdvicePoints.all(of: subject)
    self.points = BalancingStrategy.allCases.flatMap { strategy in
      Weight.allCases.flatMap { weight in
        points.filter { $0.favours == strategy && $0.weight == weight }
      }
    }
    current = subject.configuration.strategy
    environment = subject.inventory.environment?.value
    tier = subject.tier
    (verdict, reason) = Self.verdict(points)
  }

  private static func verdict(_ points: [Point]) -> (BalancingStrategy?, String) {
    func count(_ strategy: BalancingStrategy, _ weight: Weight) -> Int {
      points.count { $0.favours == strategy && $0.weight == weight }
    }
    switch (count(.list, .decides) > 0, count(.pool, .decides) > 0) {
    case (true, true): return (nil, "neither strategy can do what this inventory says")
    case (true, false): return (.list, "a pool cannot do what this inventory says")
    case (false, true): return (.pool, "a list cannot do what this inventory says")
    case (false, false): break
    }
    let list = count(.list, .matters)
    let pool = count(.pool, .matters)
    if pool > list { return (.pool, "a list would lose more of what this inventory asks for") }
    if list > 0 { return (.list, "a pool would lose what this inventory asks for") }
    return (.pool, "nothing in this inventory needs a list, and a pool leaves less to look after")
  }
}

/// What advice is given about.
package struct AdviceSubject: Sendable {
  package var inventory: EffectiveInventory
  package var configuration: LoadBalancerConfiguration
  package var tier: ServiceTier
  /// Bytes of the policies that the two strategies make; nil where there can be none.
  package var listSize: Int?
  package var poolSize: Int?
}

extension StrategyAdvice {
  /// The advice for an inventory, or why there is none: findings that are errors. What a pool
  /// could not do is no error here, since that is what the advice is about.
  package static func advise(
    _ file: SourceFile, environment: String?, tier: ServiceTier
  ) -> (advice: StrategyAdvice?, diagnostics: [Diagnostic]) {
    let read = InventoryReader.read(file)
    guard let inventory = read.inventory else { return (nil, read.diagnostics.sortedForReport()) }
    let (effective, found) = inventory.effective(environment: environment)
    var diagnostics = read.diagnostics + found
    if var asList = effective {
      asList.policy.strategy.value = .list
      diagnostics += InventoryChecker.check(asList)
    }
    diagnostics = diagnostics.filter { $0.severity == .error }.sortedForReport()
    guard let effective, diagnostics.isEmpty else { return (nil, diagnostics) }
    let configuration = LoadBalancerConfiguration(effective)
    let sizes = BalancingStrategy.allCases.map { strategy in
      var configuration = configuration
      configuration.strategy = strategy
      let provenance = Provenance.command(inventory: file.path, environment: environment)
      return try? PolicyGenerator.render(configuration, provenance: provenance).utf8.count
    }
    let subject = AdviceSubject(
      inventory: effective, configuration: configuration, tier: tier, listSize: sizes[0],
      poolSize: sizes[1])
    return (StrategyAdvice(subject), [])
  }
}
