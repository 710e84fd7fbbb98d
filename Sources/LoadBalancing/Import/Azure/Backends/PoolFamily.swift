/// The pools that make one load balancer: one alone, or the general pool that `export` wrote with
/// those of single deployments.
struct PoolFamily {
  var general: AzureBackend
  /// In the order in which they are listed.
  var deployments: [(name: String, pool: AzureBackend)] = []
  /// The API's id, where the pools are ones that `export` wrote.
  var api: String?

  /// All load balancers among some pools.
  static func all(_ pools: [AzureBackend]) -> [PoolFamily] {
    var families: [PoolFamily] = []
    let origins = pools.map(Origin.init)
    for (pool, origin) in zip(pools, origins) where origin?.deployment == nil {
      families.append(PoolFamily(general: pool, api: origin?.api))
    }
    for (pool, origin) in zip(pools, origins) {
      guard let origin, let deployment = origin.deployment else { continue }
      if let index = families.firstIndex(where: { $0.api == origin.api }) {
        families[index].deployments.append((deployment, pool))
      } else {
        families.append(PoolFamily(general: pool))
      }
    }
    return families
  }

  /// The pool of a name, with what belongs to it.
  static func named(_ name: String, among pools: [AzureBackend]) -> PoolFamily? {
    let family = all(pools).first { $0.general.name.lowercased() == name.lowercased() }
    return family
      ?? pools.first { $0.name.lowercased() == name.lowercased() }.map { PoolFamily(general: $0) }
  }

  /// The pools that a policy names; those that are missing are nil.
  static func of(
    _ policy: RecognizedPool, among pools: [AzureBackend]
  ) -> (family: PoolFamily, missing: [String])? {
    func pool(_ name: String) -> AzureBackend? {
      pools.first { $0.name.lowercased() == name.lowercased() }
    }
    guard let general = pool(policy.generalPool) else { return nil }
    var family = PoolFamily(general: general, api: Origin(general)?.api)
    var missing: [String] = []
    for named in policy.pools {
      guard let deployment = named.deployment else { continue }
      guard let pool = pool(named.name) else {
        missing.append(named.name)
        continue
      }
      // A policy has it in lower case.
      let written = Origin(pool)?.deployment
      let isSame = written?.lowercased() == deployment
      family.deployments.append((isSame ? written ?? deployment : deployment, pool))
    }
    return (family, missing)
  }

  /// The names of the inventory's backend that an entity was made of, and its region; nil where
  /// `export` did not write the entity.
  func origin(of entity: AzureBackend) -> (name: String, region: String?)? {
    guard let api, var text = entity.description?[...], text.hasPrefix(Self.start),
      text.utf8.count <= Self.longest
    else { return nil }
    text = text.dropFirst(Self.start.count)
    // A comma may stand in the name too: only one of the readings gives the entity's name.
    var ends = [text.endIndex]
    for comma in text.ranges(of: ", ").reversed() { ends.append(comma.lowerBound) }
    for end in ends {
      let name = String(text[..<end])
      guard !name.isEmpty, ResourceNames.isName(entity.name, of: [api, name]) else { continue }
      let region = text[end...].dropFirst(2)
      return (name, region.isEmpty ? nil : String(region))
    }
    return nil
  }

  private static let start = "Azure OpenAI "

  /// Bytes of a description at the most, several times what an inventory's names make.
  private static let longest = 4000

  /// What a pool's description says that `export` wrote; its name proves it.
  private struct Origin {
    var api: String
    var deployment: String?

    init?(_ pool: AzureBackend) {
      let start = "\(PoolFamily.start)for "
      guard let text = pool.description, text.hasPrefix(start),
        text.utf8.count <= PoolFamily.longest
      else { return nil }
      let subject = text.dropFirst(start.count)
      var readings: [(String, String?)] = [(String(subject), nil)]
      for words in [": whatever has no pool of its own", ": the deployment "] {
        for range in subject.ranges(of: words) {
          let rest = subject[range.upperBound...]
          readings.append(
            (String(subject[..<range.lowerBound]), rest.isEmpty ? nil : String(rest)))
        }
      }
      let fitting = readings.last { api, deployment in
        ResourceNames.isName(pool.name, of: [api] + (deployment.map { [$0] } ?? []) + ["pool"])
      }
      guard let fitting else { return nil }
      (api, deployment) = fitting
    }
  }
}
