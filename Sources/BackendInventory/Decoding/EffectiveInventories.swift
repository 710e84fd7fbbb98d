package import Diagnostics

extension Inventory {
  /// The configuration that the base describes or, with an environment, the base with that
  /// environment laid over it; and what is missing from it, or wrong about the overlay. There is
  /// none where the environment is unknown. Where the findings hold errors it is fit for further
  /// checks, and for nothing else.
  package func effective(
    environment name: String? = nil
  ) -> (inventory: EffectiveInventory?, diagnostics: [Diagnostic]) {
    var environment: InventoryEnvironment?
    if let name {
      environment = environments.first { $0.name.value == name }
      if environment == nil { return (nil, [UnknownEnvironment.unknown(name, in: self)]) }
    }
    var merger = OverlayMerger(source: source, sections: base)
    if let environment { merger.lay(environment) }
    let inventory = merger.effective(environment?.name, start: start)
    return (inventory, merger.diagnostics)
  }
}

/// Lays an environment over the base and fills in defaults.
private struct OverlayMerger {
  let source: SourceFile
  var sections: InventorySections
  /// The names that an addition may have been meant to be.
  private var baseNames: [String]
  private var firstAddition: Int
  var diagnostics: [Diagnostic] = []

  init(source: SourceFile, sections: InventorySections) {
    self.source = source
    self.sections = sections
    baseNames = sections.backends.compactMap(\.name.located?.value)
    firstAddition = sections.backends.count
  }

  mutating func lay(_ environment: InventoryEnvironment) {
    let overlay = environment.sections
    sections.api.overlay(with: overlay.api)
    sections.deployments.overlay(with: overlay.deployments)
    sections.policy.overlay(with: overlay.policy)

    var indices: [String: Int] = [:]
    for (index, backend) in sections.backends.enumerated() {
      if let name = backend.name.located, indices[name.value] == nil {
        indices[name.value] = index
      }
    }
    var seen: [String: SourceRange] = [:]
    var removed: Set<Int> = []
    var additions: [BackendEntry] = []
    for entry in overlay.backends {
      // An entry without a name has been reported.
      guard let name = entry.name.located else { continue }
      if let first = seen[name.value] {
        diagnostics.append(
          DuplicateBackendName.repeated(source, name.value, at: name.range, first: first))
        continue
      }
      seen[name.value] = name.range
      let index = indices[name.value]
      if entry.isRemoved {
        if let index {
          removed.insert(index)
        } else {
          diagnostics.append(RemoveUnknownBackend.unknown(source, name, known: baseNames))
        }
      } else if let index {
        sections.backends[index].overlay(with: entry)
      } else {
        // Where it is not whole, it is a slip rather than an addition, and that is said below.
        if !entry.url.isAbsent, !entry.priority.isAbsent {
          diagnostics.append(EnvironmentBackendsDiffer.added(source, name, known: baseNames))
        }
        additions.append(entry)
      }
    }
    sections.backends = sections.backends.enumerated()
      .filter { !removed.contains($0.offset) }.map(\.element)
    firstAddition = sections.backends.count
    sections.backends += additions
  }

  mutating func effective(_ environment: Located<String>?, start: SourceRange) -> EffectiveInventory
  {
    let api = api(at: start)
    let backends = sections.backends.enumerated().map { index, entry in
      backend(entry, isAddition: index >= firstAddition)
    }
    return EffectiveInventory(
      source: source, environment: environment, api: api, backends: backends,
      backendsRange: sections.backendsRange ?? start,
      policy: sections.policy.settings(at: start))
  }

  private mutating func api(at start: SourceRange) -> InventoryAPI {
    let section = sections.api
    let range = section.keyRange ?? start
    if case .absent(let key) = section.name, !section.isUnreadable {
      diagnostics.append(
        MissingField.field(
          InventoryFields.apiName, of: "the API", in: source, at: key ?? range))
    }
    return InventoryAPI(
      name: section.name.located ?? Located("", at: range),
      path: section.path.located ?? Self.defaultText(InventoryFields.apiPath, at: range),
      subscriptionKeyHeader: section.subscriptionKeyHeader.located
        ?? Self.defaultText(InventoryFields.subscriptionKeyHeader, at: range))
  }

  private static func defaultText(_ field: Field, at range: SourceRange) -> Located<String> {
    Located(field.defaultText ?? "", at: range)
  }

  private mutating func backend(_ entry: BackendEntry, isAddition: Bool) -> InventoryBackend {
    let name = entry.name.located ?? Located("", at: entry.range)
    require(entry.url, InventoryFields.url, of: name, isAddition)
    require(entry.priority, InventoryFields.priority, of: name, isAddition)
    let shared = entry.deployments.isAbsent
    let deployments: [InventoryDeployment]
    switch shared ? sections.deployments : entry.deployments {
    case .present(let list): deployments = list.value
    case .absent: deployments = []
    case .unreadable:
      // A list that cannot be read must not look like one that holds nothing.
      deployments = [
        InventoryDeployment(
          name: Located("", at: entry.range), model: nil, version: nil, sku: nil, capacity: nil,
          range: entry.range)
      ]
    }
    return InventoryBackend(
      name: name, url: entry.url.located ?? Located("", at: entry.range),
      priority: entry.priority.located, weight: entry.weight.located,
      region: entry.region.located, subscription: entry.subscription.located,
      auth: entry.auth.located, deployments: deployments, sharesDeployments: shared,
      range: entry.range)
  }

  private mutating func require<Value: Sendable>(
    _ reading: Reading<Value>, _ field: Field, of name: Located<String>, _ isAddition: Bool
  ) {
    guard case .absent(let key) = reading else { return }
    diagnostics.append(
      MissingField.ofBackend(
        field, name, in: source, at: key ?? name.range,
        meant: isAddition ? Suggestion.nearest(to: name.value, in: baseNames) : nil,
        isAddition: isAddition))
  }
}
