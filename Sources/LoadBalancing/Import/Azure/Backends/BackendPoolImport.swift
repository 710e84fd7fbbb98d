import BackendInventory
import Diagnostics

/// Makes an inventory of the backends of an API Management service: of a pool with its members, or
/// of single backends.
struct BackendPoolImport {
  private(set) var notes: [ImportNote]
  private(set) var fault: ImportNote?
  private(set) var draft: InventoryDraft?
  private let chosenPool: String?
  /// The policy that uses the pool, where it is given too.
  private let policy: RecognizedPool?

  init(_ nodes: [AzureNode], pool chosenPool: String?, policy: RecognizedPool? = nil) {
    self.chosenPool = chosenPool
    self.policy = policy
    notes = []
    let entities = nodes.compactMap(AzureBackend.init)
    for node in nodes where AzureBackend(node) == nil {
      note("the backend's name is known to a deployment only; left out", node.start)
    }
    let singles = Dictionary(
      entities.filter { !$0.isPool }.map { ($0.name.lowercased(), $0) },
      uniquingKeysWith: { first, _ in first })
    guard let family = choose(among: entities.filter(\.isPool)) else {
      if fault == nil { takeSingles(entities) }
      return
    }
    takePool(family, singles)
  }

  // MARK: - Which ones

  private mutating func choose(among pools: [AzureBackend]) -> PoolFamily? {
    if let policy {
      guard let found = PoolFamily.of(policy, among: pools) else {
        fault = ImportNote(
          """
          the pool \(Shown.text(policy.generalPool)), which the policy uses, is not in the given \
          files
          """)
        return nil
      }
      for name in found.missing {
        notes.append(
          ImportNote(
            """
            the pool \(Shown.text(name)), which the policy uses, is not in the given files; left out
            """))
      }
      return found.family
    }
    if let chosenPool {
      let found = PoolFamily.named(chosenPool, among: pools)
      if found == nil {
        let known = pools.map(\.name)
        fault = ImportNote(
          "no pool has the name \(Shown.text(chosenPool))"
            + (known.isEmpty ? "; there is none" : "; there are \(known.quotedList(or: "and"))"))
      }
      return found
    }
    let families = PoolFamily.all(pools)
    guard families.count > 1 else { return families.first }
    let general = families.map(\.general)
    fault = ImportNote(
      """
      there are \(general.count) pools, \(general.map(\.name).quotedList(or: "and")): choose one \
      with --pool
      """, at: general[1].location)
    return nil
  }

  private mutating func takePool(_ family: PoolFamily, _ singles: [String: AzureBackend]) {
    let pool = family.general
    say(pool)
    var listed: [(member: AzureBackend.Member, entity: AzureBackend)] = []
    for member in pool.members {
      guard let name = member.name else {
        note("a member's id is known to a deployment only; left out", member.location)
        continue
      }
      guard let entity = singles[name.lowercased()] else {
        note(
          """
          the member \(Shown.text(name)) is no backend of the given files; left out: add what \
          `az rest` prints of it
          """, member.location)
        continue
      }
      guard entity.url != nil else {
        note(
          "\(Shown.text(entity.name)) has no finished URL, or one with a key in it; left out",
          entity.location)
        continue
      }
      if let weight = member.weight, weight < 1 {
        note(
          "the weight \(weight) of \(Shown.text(name)) is written as 1, the least there is",
          member.location)
      }
      listed.append((member, entity))
    }
    let pools = [pool] + family.deployments.map(\.pool)
    let members = Set(pools.flatMap(\.members).compactMap { $0.name?.lowercased() })
    let others = singles.keys.filter { !members.contains($0) }
    if !others.isEmpty {
      notes.append(
        ImportNote(
          """
          left out as no members of the pool \(Shown.text(pool.name)): \
          \(others.map { singles[$0]?.name ?? $0 }.quotedList(or: "and"))
          """))
    }
    let priorities = listed.map(\.member.priority)
    if let unsaid = listed.first(where: { $0.member.priority == nil }),
      priorities.contains(where: { $0 != nil })
    {
      note(
        """
        \(Shown.text(unsaid.entity.name)) has no priority, while others have: it is taken to be \
        tried first
        """, unsaid.member.location)
    }
    let given = priorities.map { $0 ?? 0 }
    let groups = Set(given).sorted()
    // An inventory counts from 1; a pool from 0, and without a number as if there were none.
    let isRenumbered = groups.first.map { $0 < 1 } ?? false
    if isRenumbered, groups.count > 1 {
      note("the priorities are numbered from 1 on", pool.location)
    }
    let weights = listed.map(\.member.weight)
    // Equal weights say nothing, unless the inventory that `export` was given said so.
    let hasEqualWeights = family.api == nil && Set(weights).count <= 1
    make(
      zip(listed, given).map { item, priority in
        Item(
          entity: item.entity,
          priority: isRenumbered
            ? (groups.firstIndex(of: priority) ?? 0) + 1 : min(priority, 100),
          weight: hasEqualWeights ? nil : item.member.weight.map { min(100, max(1, $0)) },
          deployments: deployments(of: item.entity, in: family, singles))
      }, of: "the pool \(pool.name)", family)
  }

  /// The deployments whose pools have a member that answers at the same URL.
  private func deployments(
    of entity: AzureBackend, in family: PoolFamily, _ singles: [String: AzureBackend]
  ) -> [LoadBalancerConfiguration.Deployment] {
    let identity = entity.url.flatMap(BackendURL.init)?.identity
    let held = family.deployments.filter { deployment in
      deployment.pool.members.contains { member in
        let other = member.name.flatMap { singles[$0.lowercased()] }
        return other?.url.flatMap(BackendURL.init)?.identity == identity
      }
    }
    return held.map {
      LoadBalancerConfiguration.Deployment(
        name: $0.name, model: nil, version: nil, sku: nil, capacity: nil)
    }
  }

  private mutating func takeSingles(_ entities: [AzureBackend]) {
    var taken: [Item] = []
    for entity in entities {
      guard let url = entity.url else {
        note(
          "\(Shown.text(entity.name)) has no finished URL, or one with a key in it; left out",
          entity.location)
        continue
      }
      guard BackendURL(url)?.azureDomain != nil else {
        note(
          "the host of \(Shown.text(entity.name)) is not one of Azure OpenAI's; left out",
          entity.location)
        continue
      }
      taken.append(Item(entity: entity, priority: 1))
    }
    if taken.count > 1 {
      notes.append(ImportNote("there is no pool: every backend has priority 1"))
    }
    make(taken, of: "API Management")
  }

  // MARK: - The draft

  /// A backend of the draft.
  private struct Item {
    var entity: AzureBackend
    var priority: Int
    var weight: Int?
    var deployments: [LoadBalancerConfiguration.Deployment] = []
  }

  /// - Parameter family: the pools that balance; nil where there is none.
  private mutating func make(_ items: [Item], of source: String, _ family: PoolFamily? = nil) {
    guard !items.isEmpty else {
      fault = ImportNote("no backend is left to balance among")
      return
    }
    guard items.count <= AzureImport.maximumOfBackends else {
      fault = AzureImport.tooMany(items.count)
      return
    }
    for item in items { say(item.entity) }
    let backends = items.map { item in
      let origin = family?.origin(of: item.entity)
      return LoadBalancerConfiguration.Backend(
        name: origin?.name ?? item.entity.name,
        url: LoadBalancerConfiguration.baseURL(item.entity.url ?? ""),
        priority: item.priority, weight: item.weight, region: origin?.region ?? item.entity.region,
        subscription: nil, auth: authentication(of: item.entity), deployments: item.deployments)
    }
    var configuration = AzureImport.configuration(of: backends)
    if let family { configuration.strategy = strategy(for: configuration, family) }
    let settings = BreakerSettings(items.map(\.entity), for: configuration.strategy)
    notes += settings.notes
    take(settings, into: &configuration)
    var draft = InventoryDraft(configuration: configuration, head: ["Made of \(source)."])
    draft.valueComments[.apiName] = "not known to backends: the API's id in API Management"
    if let api = family?.api {
      draft.configuration.apiName = api
      draft.valueComments[.apiName] = nil
    }
    let listsNone = items.allSatisfy(\.deployments.isEmpty)
    notes.append(
      ImportNote(
        listsNone
          ? """
          API Management knows no deployments of its backends: `import accounts.json \
          deployments*.json --merge` adds them
          """
          : """
          API Management knows the deployments' names alone: `import accounts.json \
          deployments*.json --merge` adds what else there is
          """))
    if configuration.strategy == .pool, policy == nil {
      notes.append(
        ImportNote(
          """
          the policy that uses the pool says how it authenticates, how often it tries, and what \
          it answers when no backend is left: give it too, `import policy.xml \(PoolSources.file)`, \
          if `generate` wrote it
          """))
    }
    self.draft = draft
  }

  /// A pool stays one, unless its policy could not authenticate to all members.
  private mutating func strategy(
    for configuration: LoadBalancerConfiguration, _ family: PoolFamily
  ) -> BalancingStrategy {
    guard configuration.authenticationOfPool == .impossible else { return .pool }
    note(
      """
      the members of the pool \(Shown.text(family.general.name)) authenticate in different ways, \
      which a policy that `generate` makes for a pool cannot: the inventory says `strategy: list`
      """, family.general.location)
    return .list
  }

  private mutating func take(
    _ settings: BreakerSettings, into configuration: inout LoadBalancerConfiguration
  ) {
    if let retryOn = settings.retryOn { configuration.retryOn = retryOn }
    guard let seconds = settings.coolDown else {
      if settings.acceptsRetryAfter == false {
        configuration.coolDownMax = configuration.coolDownDefault
      }
      return
    }
    configuration.coolDownDefault = seconds
    switch settings.acceptsRetryAfter {
    case nil: configuration.coolDownMax = max(configuration.coolDownMax, seconds)
    case false?: configuration.coolDownMax = seconds
    case true? where seconds >= configuration.coolDownMax:
      // Anything longer says that `Retry-After` counts.
      configuration.coolDownMax = 86_400
      if seconds >= configuration.coolDownMax {
        notes.append(
          ImportNote(
            "that `Retry-After` counts is not carried over: no `coolDown.max` is longer than a day"
          ))
      }
    case true?: break
    }
  }

  private mutating func authentication(of entity: AzureBackend) -> BackendAuthentication {
    guard let credentials = entity.credentials else { return .managedIdentity(clientID: nil) }
    for key in ["query", "certificate", "certificateIds", "authorization"]
    where credentials[key].map({ $0.items?.isEmpty != true && $0.node.members?.isEmpty != true })
      ?? false
    {
      note(
        "\"credentials.\(key)\" of \(Shown.text(entity.name)) is not carried over",
        entity.location)
    }
    if let identity = credentials["managedIdentity"], identity.isObject {
      return .managedIdentity(clientID: identity["clientId"]?.text)
    }
    var found: BackendAuthentication?
    for member in credentials["header"]?.node.members ?? [] {
      let value = AzureNode(file: entity.location.file, node: member.value)
      guard member.key.lowercased() == "api-key" else {
        note(
          """
          the header \(Shown.text(member.key)) that \(Shown.text(entity.name)) sends is not \
          carried over
          """, value.start)
        continue
      }
      found = .namedValue(namedValue(in: value.items?.first ?? value, of: entity))
    }
    return found ?? .managedIdentity(clientID: nil)
  }

  /// The named value that holds a key; one of the tool's own choice where the key itself stands
  /// there.
  private mutating func namedValue(in value: AzureNode, of entity: AzureBackend) -> String {
    let text = value.text ?? ""
    if text.hasPrefix("{{"), text.hasSuffix("}}"), text.utf8.count > 4 {
      return String(text.dropFirst(2).dropLast(2))
    }
    let name = "\(entity.name)-key"
    note(
      """
      the key of \(Shown.text(entity.name)) does not stand in a named value and is not carried \
      over; put it into the named value \(Shown.text(name))
      """, value.start)
    return name
  }

  /// Says what of a backend has no place in an inventory.
  private mutating func say(_ entity: AzureBackend) {
    for property in entity.unsaid {
      note("\"\(property)\" of \(Shown.text(entity.name)) is not carried over", entity.location)
    }
  }

  private mutating func note(_ message: String, _ location: SourceLocation) {
    notes.append(ImportNote(message, at: location))
  }
}
