import Diagnostics

/// Makes an inventory of a YAML tree.
struct InventoryDecoder {
  var fields: FieldDecoder

  init(file: SourceFile) { fields = FieldDecoder(file: file) }

  /// Nil where there is no mapping at the top, where the version is another, or where nothing
  /// can be said about the backends.
  mutating func decode(_ root: YAMLNode?) -> Inventory? {
    guard let root else {
      if fields.diagnostics.isEmpty { fields.diagnostics.append(WrongType.emptyFile(fields.file)) }
      return nil
    }
    if root.isNull {
      fields.diagnostics.append(WrongType.emptyFile(fields.file))
      return nil
    }
    if let version = root.members?.first(where: { $0.key == InventoryFields.version.key }),
      let finding = UnsupportedVersion.check(version, of: fields.file)
    {
      // Another version's keys would only look wrong.
      fields.diagnostics.append(finding)
      return nil
    }
    guard let members = fields.members(of: root, InventoryFields.root) else { return nil }
    for field in InventoryFields.root.fields
    where field.isRequired && !members.misspelled.contains(field.key) {
      // An empty list of backends and an API without a name have findings of their own.
      let member = members[field]
      if member == nil || field.key == InventoryFields.version.key && member?.value.isNull == true {
        fields.diagnostics.append(MissingField.atTop(fields.file, field, at: members.range))
      }
    }
    _ = fields.integer(InventoryFields.version, in: members)
    let base = sections(members, .base)
    let environments = environments(members)
    guard let base else { return nil }
    return Inventory(
      source: fields.file, start: members.range, base: base, environments: environments,
      environmentsRange: members[InventoryFields.environments]?.keyRange)
  }

  /// Where a group of sections stands.
  private enum Place {
    case base
    case environment
  }

  /// Nil where the list of backends is missing in the base, or is none.
  private mutating func sections(
    _ members: FieldDecoder.Members, _ place: Place
  ) -> InventorySections? {
    var result = InventorySections()
    result.api = api(members, place)
    result.deployments = deployments(InventoryFields.sharedDeployments, in: members)
    result.policy = policy(members)
    let table = place == .base ? InventoryFields.backendTable : InventoryFields.backendOverlayTable
    let field =
      place == .base ? InventoryFields.backends : InventoryFields.environmentBackends
    switch fields.list(field, in: members) {
    case .present(let list):
      result.backends = list.value.map { backend($0, table) }
      result.backendsRange = list.keyRange.map { $0.union(list.range) } ?? list.range
    case .absent(let key?): result.backendsRange = key
    case .absent(nil): if place == .base { return nil }
    case .unreadable: if place == .base { return nil }
    }
    return result
  }

  private mutating func environments(
    _ members: FieldDecoder.Members
  ) -> [InventoryEnvironment] {
    let field = InventoryFields.environments
    guard let member = members[field], !member.value.isNull else { return [] }
    guard case .map(let table, let limit) = field.kind, let entries = member.value.members else {
      fields.diagnostics.append(WrongType.found(fields.file, member, expected: "a mapping"))
      return []
    }
    guard entries.count <= limit else {
      fields.diagnostics.append(
        InputLimit.tooManyItems(
          fields.file, field.key, count: entries.count, limit, at: member.keyRange))
      return []
    }
    var environments: [InventoryEnvironment] = []
    for entry in entries {
      if let first = environments.first(where: { $0.name.value == entry.key }) {
        fields.diagnostics.append(
          DuplicateKey.repeated(fields.file, entry, first: first.name.range))
        continue
      }
      var sections = InventorySections()
      if !entry.value.isNull,
        let members = fields.members(of: entry.value, table, named: entry.key)
      {
        sections = self.sections(members, .environment) ?? sections
      }
      environments.append(
        InventoryEnvironment(name: Located(entry.key, at: entry.keyRange), sections: sections))
    }
    return environments
  }

  private mutating func api(_ members: FieldDecoder.Members, _ place: Place) -> APISection {
    let field = place == .base ? InventoryFields.api : InventoryFields.environmentAPI
    guard case .section(let table) = field.kind, let member = members[field] else {
      return APISection(isUnreadable: true)
    }
    var api = APISection(keyRange: member.keyRange)
    guard !member.value.isNull else { return api }
    guard let members = fields.section(field, table, in: members) else {
      api.isUnreadable = true
      return api
    }
    api.name = fields.text(InventoryFields.apiName, in: members)
    api.path = fields.text(InventoryFields.apiPath, in: members)
    api.subscriptionKeyHeader = fields.text(InventoryFields.subscriptionKeyHeader, in: members)
    if let header = api.subscriptionKeyHeader.located, SecretShape.matches(header.value) {
      fields.diagnostics.append(PlaintextKey.found(fields.file, at: header.range))
      api.subscriptionKeyHeader = .unreadable
    }
    return api
  }

  private mutating func backend(_ node: YAMLNode, _ table: FieldTable) -> BackendEntry {
    guard let members = fields.members(of: node, table) else {
      return BackendEntry(
        name: .unreadable, url: .unreadable, priority: .unreadable, deployments: .unreadable,
        range: node.range)
    }
    var entry = BackendEntry(range: node.range)
    entry.name = fields.text(InventoryFields.backendName, in: members)
    if case .absent(let key) = entry.name {
      fields.diagnostics.append(
        MissingField.nameless(fields.file, table.name, at: key ?? members.range))
    }
    entry.url = fields.text(InventoryFields.url, in: members)
    entry.priority = fields.integer(InventoryFields.priority, in: members)
    entry.weight = fields.integer(InventoryFields.weight, in: members)
    entry.region = fields.text(InventoryFields.region, in: members)
    entry.subscription = fields.text(InventoryFields.subscription, in: members)
    entry.auth = fields.authentication(InventoryFields.backendAuth, in: members)
    entry.deployments = deployments(InventoryFields.backendDeployments, in: members)
    if fields.boolean(InventoryFields.remove, in: members).located?.value == true {
      entry.isRemoved = true
      let others = members.byKey.values.filter {
        $0.key != InventoryFields.backendName.key && $0.key != InventoryFields.remove.key
      }
      if let other = others.min(by: { $0.keyRange.start < $1.keyRange.start }) {
        fields.diagnostics.append(InvalidValue.removedYetChanged(fields.file, other))
      }
    }
    return entry
  }

  private mutating func deployments(
    _ field: Field, in members: FieldDecoder.Members
  ) -> Reading<[InventoryDeployment]> {
    switch fields.list(field, in: members) {
    case .absent(let key): return .absent(key: key)
    case .unreadable: return .unreadable
    case .present(let list):
      let deployments = list.value.map { deployment($0) }
      return .present(Located(deployments, at: list.range, key: list.keyRange))
    }
  }

  /// A deployment without a readable name has an empty one, so that nothing is said about its
  /// absence elsewhere.
  private mutating func deployment(_ node: YAMLNode) -> InventoryDeployment {
    var deployment = InventoryDeployment(
      name: Located("", at: node.range), model: nil, version: nil, sku: nil, capacity: nil,
      range: node.range)
    let table = InventoryFields.deploymentTable
    guard let members = fields.members(of: node, table) else { return deployment }
    switch fields.text(InventoryFields.deploymentName, in: members) {
    case .present(let name): deployment.name = name
    case .absent(let key):
      fields.diagnostics.append(
        MissingField.nameless(fields.file, table.name, at: key ?? members.range))
    case .unreadable: break
    }
    deployment.model = fields.text(InventoryFields.model, in: members).located
    deployment.version = fields.text(InventoryFields.modelVersion, in: members).located
    deployment.sku = fields.text(InventoryFields.sku, in: members).located
    deployment.capacity = fields.integer(InventoryFields.capacity, in: members).located
    return deployment
  }

  private mutating func policy(_ members: FieldDecoder.Members) -> PolicySection {
    var policy = PolicySection(keyRange: members[InventoryFields.policy]?.keyRange)
    guard
      let section = fields.section(
        InventoryFields.policy, InventoryFields.policyTable, in: members)
    else { return policy }
    if let retry = fields.section(InventoryFields.retry, InventoryFields.retryTable, in: section) {
      policy.retryOn = fields.retryConditions(InventoryFields.retryOn, in: retry)
      policy.attempts = fields.attempts(InventoryFields.attempts, in: retry)
    }
    if let coolDown = fields.section(
      InventoryFields.coolDown, InventoryFields.coolDownTable, in: section)
    {
      policy.coolDownDefault = fields.duration(InventoryFields.coolDownDefault, in: coolDown)
      policy.coolDownMax = fields.duration(InventoryFields.coolDownMax, in: coolDown)
    }
    if let cache = fields.section(InventoryFields.cache, InventoryFields.cacheTable, in: section) {
      policy.cacheType = fields.choice(InventoryFields.cacheType, in: cache)
    }
    policy.strategy = fields.choice(InventoryFields.strategy, in: section)
    policy.exhausted = fields.choice(InventoryFields.exhausted, in: section)
    policy.auth = fields.authentication(InventoryFields.policyAuth, in: section)
    policy.backendHeader = fields.choice(InventoryFields.backendHeader, in: section)
    return policy
  }
}
