import BackendInventory
import Diagnostics

/// Finds what is to be changed in an inventory's text.
struct InventoryMerger {
  typealias Listed = (backend: AzureSelection.Backend, proposal: AzurePriorities.Proposal)

  /// A backend of the file with what Azure lists for it.
  private struct Pair {
    var entry: YAMLNode
    var name: String
    /// With the values that the inventory would give them.
    var listed: LoadBalancerConfiguration.Backend
    var proposal: AzurePriorities.Proposal
  }

  private let file: SourceFile
  private let root: YAMLNode
  private let listing: AzureListing
  /// Whether backends that are no more are to be taken out.
  private let prunes: Bool
  private var editor: InventoryEditor
  private(set) var notes: [ImportNote] = []
  private var changed = 0
  private var added = 0
  private var missing = 0
  /// Which entries of `backends` are to be taken out, counted from 0.
  private(set) var places: Set<Int> = []

  init(file: SourceFile, root: YAMLNode, listing: AzureListing, prunes: Bool) {
    self.file = file
    self.root = root
    self.listing = listing
    self.prunes = prunes
    editor = InventoryEditor(InventoryStyle(file))
  }

  private var style: InventoryStyle { editor.style }

  var edits: TextEdits { editor.edits }

  var summary: String {
    if edits.isEmpty, missing == 0 { return "\(file.path) says what Azure lists" }
    return """
      \(count(changed, "value", "values")) changed, \(count(added, "entry", "entries")) added, \
      \(count(missing, "entry", "entries")) no longer in the given output
      """
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  mutating func merge(_ listed: [Listed]) {
    let list = root.members?.first { $0.key == "backends" }?.value
    let entries = list?.items ?? []
    var names = UniqueNames(Set(entries.compactMap { $0.text("name") }))
    let partners = partners(of: entries, among: listed)
    var pairs: [Pair] = []
    for (place, (entry, partner)) in zip(entries, partners).enumerated() {
      let name = entry.text("name") ?? ""
      guard let partner else {
        if reportMissing(entry, name) { places.insert(place) }
        continue
      }
      let (backend, proposal) = listed[partner]
      pairs.append(
        Pair(
          entry: entry, name: name,
          listed: AzureImport.entry(backend, proposal, name: name, &notes), proposal: proposal))
    }
    for pair in pairs { update(pair) }
    let sharing = pairs.filter { $0.entry.value("deployments") == nil }
    let sharesUnmatched = zip(entries, partners).enumerated().contains { place, pair in
      pair.0.value("deployments") == nil && pair.1 == nil && !places.contains(place)
    }
    updateShared(sharing, isUsedByOthers: sharesUnmatched)
    for pair in pairs {
      guard let own = pair.entry.value("deployments") else { continue }
      update(own, of: pair.name, to: pair.listed.deployments)
    }

    var priorities = MergedPriorities(
      pairs.map { ($0.proposal.priority, $0.entry.integer("priority") ?? 1) },
      existing: entries.compactMap { $0.integer("priority") })
    let matched = Set(partners.compactMap(\.self))
    var new: [InventoryEditor.Entry] = []
    for (index, (backend, proposal)) in listed.enumerated() where !matched.contains(index) {
      var proposal = proposal
      proposal.priority = priorities.priority(for: proposal.priority)
      // A share of what this listing holds says nothing beside the shares of others.
      proposal.weight = nil
      let name = names.take(backend.account)
      noteWeights(of: entries, beside: name, proposal.priority)
      new.append(
        entry(AzureImport.entry(backend, proposal, name: name, &notes), reason: proposal.reason))
    }
    guard let list, !new.isEmpty else { return }
    append(new, to: list)
  }

  private func entry(
    _ backend: LoadBalancerConfiguration.Backend, reason: String
  ) -> InventoryEditor.Entry {
    let shared = root.value("deployments")?.items?.map(Self.deployment)
    let deployments = shared == backend.deployments ? nil : backend.deployments
    return InventoryEditor.Entry(
      flow: style.flow(backend, deployments: deployments),
      block: style.block(backend, deployments: deployments), comment: reason)
  }

  private mutating func noteWeights(of entries: [YAMLNode], beside name: String, _ priority: Int) {
    let hasWeights = entries.contains {
      $0.integer("priority") == priority && $0.integer("weight") != nil
    }
    guard hasWeights else { return }
    notes.append(
      ImportNote(
        """
        the new backend \(Shown.text(name)) has no weight, while others of priority \
        \(priority) have one: choose it yourself
        """))
  }

  private mutating func append(_ entries: [InventoryEditor.Entry], to list: YAMLNode) {
    guard editor.append(entries, to: list) else {
      note(
        "what is new cannot be added to a list that stands elsewhere: \(entries[0].flow)", at: list)
      return
    }
    added += entries.count
  }

  // MARK: - Matching

  /// For every entry, the index of the account that it is: by its URL, and then by its name.
  private mutating func partners(of entries: [YAMLNode], among listed: [Listed]) -> [Int?] {
    var free = Set(listed.indices)
    var result = [Int?](repeating: nil, count: entries.count)
    for (index, entry) in entries.enumerated() {
      guard let identity = entry.text("url").flatMap(BackendURL.init)?.identity else { continue }
      let found = free.sorted().first {
        BackendURL(listed[$0].backend.url)?.identity == identity
      }
      if let found {
        result[index] = found
        free.remove(found)
      }
    }
    for (index, entry) in entries.enumerated() where result[index] == nil {
      guard let name = entry.text("name")?.lowercased(),
        let found = free.sorted().first(where: {
          listed[$0].backend.account.name.lowercased() == name
        })
      else { continue }
      result[index] = found
      free.remove(found)
      note(
        """
        the backend \(Shown.text(name)) has the name of an account that answers at \
        \(Shown.text(listed[found].backend.url)); its URL is left as it is
        """, at: entry.value("url") ?? entry)
    }
    return result
  }

  /// Says that the given output lacks a backend; whether it is to be taken out.
  private mutating func reportMissing(_ entry: YAMLNode, _ name: String) -> Bool {
    let url = entry.text("url").flatMap(BackendURL.init)
    let isLeftOut = listing.accounts.contains { account in
      AzureHost(account).flatMap { BackendURL($0.url)?.identity } == url?.identity
        || account.name.lowercased() == name.lowercased()
    }
    let shown = Shown.text(name)
    let place = entry.value("name") ?? entry
    let reason: String
    if isLeftOut {
      reason = "the account of the backend \(shown) is left out for the reason above; the backend"
    } else if !prunes {
      missing += 1
      note(
        "the backend \(shown) is not in the given output; if it is no more, remove it yourself",
        at: place)
      return false
    } else if !listing.isComplete {
      reason = "the backend \(shown) is not in the given output, which goes on elsewhere; it"
    } else if url?.azureDomain == nil {
      reason =
        "the backend \(shown) is not in the given output, nor is its host Azure OpenAI's; it"
    } else if let environment = environment(naming: name) {
      reason = """
        the backend \(shown) is not in the given output, but in the environment \
        \(Shown.text(environment)); it
        """
    } else {
      note("the backend \(shown) is not in the given output and is removed", at: place)
      return true
    }
    missing += 1
    note(reason + " stays as it is", at: place)
    return false
  }

  /// The first environment that says something of a backend: without it, it would add it anew.
  private func environment(naming name: String) -> String? {
    root.value("environments")?.members?.first { environment in
      environment.value.value("backends")?.items?.contains { $0.text("name") == name } == true
    }?.key
  }

  private mutating func reportMissing(_ deployment: String, of owner: String, at node: YAMLNode) {
    missing += 1
    note(
      """
      the deployment \(Shown.text(deployment)) of \(Shown.text(owner)) is not in the given \
      output; if it is no more, remove it yourself
      """, at: node)
  }

  // MARK: - Values

  private mutating func update(_ pair: Pair) {
    if let region = pair.listed.region, let old = pair.entry.text("region"),
      AzureRegion.normalized(old) != region
    {
      replace(pair.entry.value("region"), with: region, "region", of: pair.name)
    }
    // People may name subscriptions instead of giving their ids.
    if let subscription = pair.listed.subscription, let old = pair.entry.text("subscription"),
      old.lowercased() != subscription.lowercased(), Self.isIdentifier(old)
    {
      replace(pair.entry.value("subscription"), with: subscription, "subscription", of: pair.name)
    }
  }

  /// Brings a list of deployments up to date; nil is the owner of the shared list.
  private mutating func update(
    _ list: YAMLNode, of owner: String?, to listed: [LoadBalancerConfiguration.Deployment]
  ) {
    let items = list.items ?? []
    for item in items {
      let name = item.text("name") ?? ""
      guard let new = listed.first(where: { $0.name == name }) else {
        // What a backend lacks of the shared list is said of the backend.
        if let owner { reportMissing(name, of: owner, at: item.value("name") ?? item) }
        continue
      }
      let place = owner.map { "\($0)/\(name)" } ?? name
      for (key, value) in [("model", new.model), ("version", new.version), ("sku", new.sku)] {
        guard let value, let old = item.text(key), old.lowercased() != value.lowercased() else {
          continue
        }
        replace(item.value(key), with: value, key, of: place)
      }
      if let capacity = new.capacity, let old = item.integer("capacity"), old != capacity {
        replace(item.value("capacity"), with: String(capacity), "capacity", of: place)
      }
    }
    let names = Set(items.compactMap { $0.text("name") })
    let new = listed.filter { !names.contains($0.name) }
    guard !new.isEmpty else { return }
    append(new.map { InventoryEditor.Entry(flow: style.flow($0)) }, to: list)
  }

  private mutating func replace(
    _ value: YAMLNode?, with text: String, _ key: String, of owner: String
  ) {
    guard let value else { return }
    let written = key == "capacity" ? text : style.scalar(text, like: value.range)
    guard editor.replace(value, with: written) else {
      note(
        """
        the \(key) of \(Shown.text(owner)) is \(Shown.text(text)) now; write it yourself, since \
        the place stands for other values too
        """, at: value)
      return
    }
    changed += 1
  }

  // MARK: - The shared list

  /// The shared list follows the backends that have it, as long as they agree; a backend that
  /// differs gets a list of its own.
  private mutating func updateShared(_ pairs: [Pair], isUsedByOthers: Bool) {
    guard let shared = root.value("deployments"), let items = shared.items, !items.isEmpty else {
      for pair in pairs { addOwnList(pair.listed.deployments, to: pair) }
      return
    }
    let old = items.map(Self.deployment)
    let wanted = pairs.map { pair in
      Self.merged(old, with: pair.listed.deployments)
    }
    guard let first = wanted.first else { return }
    var best = first
    if wanted.contains(old) || isUsedByOthers {
      best = old
    } else {
      for candidate in wanted
      where wanted.count(where: { $0 == candidate }) > wanted.count(where: { $0 == best }) {
        best = candidate
      }
    }
    if best != old, let model = zip(pairs, wanted).first(where: { $1 == best }) {
      update(shared, of: nil, to: model.0.listed.deployments)
    }
    for (pair, list) in zip(pairs, wanted) {
      if list != best { addOwnList(list, to: pair) }
      for deployment in old
      where !pair.listed.deployments.contains(where: { $0.name == deployment.name }) {
        reportMissing(
          deployment.name, of: pair.name, at: pair.entry.value("name") ?? pair.entry)
      }
    }
  }

  private mutating func addOwnList(
    _ deployments: [LoadBalancerConfiguration.Deployment], to pair: Pair
  ) {
    guard !deployments.isEmpty else { return }
    let isAdded = editor.add(
      "deployments", flow: style.flow(deployments),
      block: deployments.map { "  - \(style.flow($0))" }, to: pair.entry)
    guard isAdded else {
      note(
        """
        the backend \(Shown.text(pair.name)) has other deployments than the shared ones: write \
        \(style.flow(deployments)) yourself
        """, at: pair.entry)
      return
    }
    added += 1
  }

  /// A list with what Azure says of its deployments, and those that it lacks behind them.
  private static func merged(
    _ old: [LoadBalancerConfiguration.Deployment],
    with listed: [LoadBalancerConfiguration.Deployment]
  ) -> [LoadBalancerConfiguration.Deployment] {
    func updated(_ old: String?, _ new: String?) -> String? {
      guard let old, let new, old.lowercased() != new.lowercased() else { return old }
      return new
    }
    let names = Set(old.map(\.name))
    return old.map { old in
      guard let new = listed.first(where: { $0.name == old.name }) else { return old }
      return LoadBalancerConfiguration.Deployment(
        name: old.name, model: updated(old.model, new.model),
        version: updated(old.version, new.version), sku: updated(old.sku, new.sku),
        capacity: old.capacity == nil ? nil : new.capacity ?? old.capacity)
    } + listed.filter { !names.contains($0.name) }
  }

  private static func deployment(_ node: YAMLNode) -> LoadBalancerConfiguration.Deployment {
    LoadBalancerConfiguration.Deployment(
      name: node.text("name") ?? "", model: node.text("model"), version: node.text("version"),
      sku: node.text("sku"), capacity: node.integer("capacity"))
  }

  private mutating func note(_ message: String, at node: YAMLNode) {
    notes.append(ImportNote(message, at: SourceLocation(file, node.range)))
  }

  /// Whether a text is a GUID, as subscription ids are.
  private static func isIdentifier(_ text: String) -> Bool {
    text.split(separator: "-", omittingEmptySubsequences: false).map(\.count) == [8, 4, 4, 4, 12]
      && text.allSatisfy { $0.isHexDigit || $0 == "-" }
  }
}

extension YAMLNode {
  /// The value of a key that is there and not null.
  func value(_ key: String) -> YAMLNode? {
    members?.first { $0.key == key && !$0.value.isNull }?.value
  }

  func text(_ key: String) -> String? { value(key)?.scalar?.text }

  func integer(_ key: String) -> Int? { text(key).flatMap { Int($0) } }
}
