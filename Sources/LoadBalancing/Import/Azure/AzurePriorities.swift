import BackendInventory
import Diagnostics

/// Proposes in which order backends are tried, from what they are paid by and where they lie.
struct AzurePriorities {
  /// How near a backend is, the nearest first.
  private enum Rank: Int {
    case provisioned, home, away
  }

  struct Proposal {
    /// 1 is tried first; the numbers of all proposals leave none out.
    var priority: Int
    var weight: Int?
    /// Why, as people read it above the backend.
    var reason: String
  }

  /// Where pay-as-you-go is used first; nil where no region is known.
  private(set) var homeRegion: String?
  private(set) var notes: [ImportNote] = []
  /// In the order of the backends.
  private(set) var proposals: [Proposal] = []

  /// With the home region that the user names; without it, the most common region of the
  /// provisioned accounts, or of all where none is provisioned.
  init(_ backends: [AzureSelection.Backend], homeRegion given: String?) {
    chooseHome(backends, given)
    let ranked = backends.map { rank($0) }
    let used = Set(ranked.map(\.rank.rawValue)).sorted()
    proposals = ranked.map { rank, reason in
      Proposal(
        priority: (used.firstIndex(of: rank.rawValue) ?? 0) + 1, weight: nil, reason: reason)
    }
    for priority in 1...max(1, used.count) {
      let group = proposals.indices.filter { proposals[$0].priority == priority }
      let isProvisioned = group.first.map { ranked[$0].rank == .provisioned } ?? false
      guard
        let weights = AzureWeights.weights(
          group.map { backends[$0].deployments }, provisioned: isProvisioned)
      else { continue }
      for (index, weight) in zip(group, weights) {
        proposals[index].weight = weight
      }
    }
  }

  private mutating func chooseHome(_ backends: [AzureSelection.Backend], _ given: String?) {
    let regions = backends.compactMap(\.account.region)
    if let given {
      let home = AzureRegion.normalized(given)
      homeRegion = home
      if !regions.contains(home), !regions.isEmpty {
        notes.append(
          ImportNote(
            """
            no account lies in the home region \(Shown.text(home)); there are accounts in \
            \(Set(regions).quotedList(or: "and"))
            """))
      }
      return
    }
    let provisioned = backends.filter(\.isProvisioned).compactMap(\.account.region)
    let counted = provisioned.isEmpty ? regions : provisioned
    homeRegion = Self.commonest(counted)
    guard let homeRegion, Set(regions).count > 1 else { return }
    let why = provisioned.isEmpty ? "the commonest region" : "that of provisioned capacity"
    let counts = Dictionary(grouping: counted, by: \.self).mapValues(\.count)
    let isTied = counts.count { $0.value == counts[homeRegion] } > 1
    let order = isTied ? ", the first of several in the alphabet" : ""
    notes.append(
      ImportNote(
        """
        the home region is taken to be \(Shown.text(homeRegion)), \(why)\(order); --home-region \
        names another
        """))
  }

  /// The alphabetically first of equally common ones.
  private static func commonest(_ regions: [String]) -> String? {
    Dictionary(grouping: regions, by: \.self)
      .min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }?.key
  }

  private func rank(_ backend: AzureSelection.Backend) -> (rank: Rank, reason: String) {
    if backend.isProvisioned {
      return (.provisioned, "Provisioned capacity is paid for in any case: use it up first.")
    }
    guard let homeRegion else {
      return (.home, "Pay-as-you-go; the output names no region.")
    }
    let region = backend.account.region
    if region == homeRegion {
      return (.home, "Pay-as-you-go in the home region, \(homeRegion).")
    }
    if let zone = AzureRegion.dataZone(of: homeRegion),
      region.flatMap(AzureRegion.dataZone) == zone,
      backend.deployments.contains(where: { $0.sku == "DataZoneStandard" })
    {
      return (.home, "Pay-as-you-go in \(zone.rawValue), in which \(homeRegion) lies too.")
    }
    let place = region ?? "a region that is not known"
    return (.away, "Pay-as-you-go in \(place), away from the home region, \(homeRegion).")
  }
}

extension AzureSelection.Backend {
  /// Whether some deployment has provisioned capacity.
  var isProvisioned: Bool { deployments.contains { $0.payment == .provisioned } }
}

/// Shares of equal priority, by capacity.
enum AzureWeights {
  /// Percentages for backends with these deployments, none below 1; nil where equal shares do:
  /// where there are no capacities of the same models to compare, or where they are equal.
  static func weights(_ backends: [[AzureDeployment]], provisioned: Bool) -> [Int]? {
    guard backends.count > 1 else { return nil }
    // Units and tokens cannot be compared.
    let capacities = backends.map { deployments in
      Dictionary(
        deployments.filter { ($0.payment == .provisioned) == provisioned }.compactMap {
          deployment in
          deployment.model.flatMap { model in
            deployment.capacity.flatMap { $0 > 0 ? (model.lowercased(), min($0, 1 << 30)) : nil }
          }
        }, uniquingKeysWith: { $0 + $1 })
    }
    let models = capacities.dropFirst().reduce(Set(capacities[0].keys)) { $0.intersection($1.keys) }
    guard !models.isEmpty else { return nil }
    // In hundredths of a percent, so that no rounding depends on the order of the models.
    let shares = capacities.map { own in
      models.reduce(0) { sum, model in
        let total = capacities.reduce(0) { $0 + ($1[model] ?? 0) }
        return sum + (own[model] ?? 0) * 10_000 / max(1, total)
      } / models.count
    }
    let weights = shares.map { min(100, max(1, ($0 + 50) / 100)) }
    return Set(weights).count > 1 ? weights : nil
  }
}
