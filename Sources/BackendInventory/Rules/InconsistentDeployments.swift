package import Diagnostics

/// Backends that do not serve the same deployments.
package enum InconsistentDeployments: InventoryCheck {
  package static let rule = Rule(
    id: "inconsistent-deployments", severity: .error, family: .inventory,
    summary: "A backend lacks a deployment that another backend has.",
    why: """
      The request names its deployment in the URL. A backend without it answers 404, which \
      goes to the caller as it is: some requests fail for no reason that the caller can see.
      """,
    fix: "Give the deployments of one model the same name in every backend.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus
            url: https://contoso-eastus.openai.azure.com/
            priority: 1
            deployments:
              - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20 }
              - { name: gpt-4o-mini-2024-07-18, model: gpt-4o-mini, version: 2024-07-18 }
          - name: ⟦westus⟧
            url: https://contoso-westus.openai.azure.com/
            priority: 2
            deployments:
              - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20 }
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus
            url: https://contoso-eastus.openai.azure.com/
            priority: 1
            deployments:
              - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20 }
          - name: westus
            url: https://contoso-westus.openai.azure.com/
            priority: 2
            deployments:
              - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20 }
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    var survey = DeploymentSurvey(inventory)
    // What a slip was meant to be is missing; what it spells is not.
    var slips: Set<String> = []
    var missing: [Int: [(name: String, near: String?)]] = [:]
    for name in survey.commonestFirst where !slips.contains(name) {
      for index in survey.backendsLacking(name) {
        let near = survey.slip(for: name, in: index)
        if let near { slips.insert(near) }
        missing[index, default: []].append((name, near))
      }
    }
    return inventory.backends.indices.compactMap { index in
      guard let lacking = missing[index], let first = lacking.first,
        let other = survey.firstPlace[first.name]
      else { return nil }
      return finding(
        first, more: lacking.count - 1, inventory.backends[index], inventory, first: other)
    }
  }

  private static func finding(
    _ missing: (name: String, near: String?), more: Int, _ backend: InventoryBackend,
    _ inventory: EffectiveInventory, first: SourceRange
  ) -> Diagnostic {
    let others =
      switch more {
      case 0: ""
      case 1: " and one more that other backends have"
      default: " and \(more) more that other backends have"
      }
    return Diagnostic(
      rule,
      """
      the backend \(Shown.text(backend.name.value)) has no deployment \
      \(Shown.text(missing.name))\(others)
      """, at: inventory.location(backend.name.range),
      notes: [
        Diagnostic.Note("it stands here in another backend", at: inventory.location(first)),
        Diagnostic.Note("a request for a deployment that the backend lacks is answered with 404"),
      ],
      help: missing.near.map { "the backend has \(Shown.text($0)): is that the one that is meant?" }
        ?? "give deployments of one model the same name in every backend")
  }
}

/// Which backends have which deployments.
private struct DeploymentSurvey {
  /// For each backend, the names of its deployments; nil where one of them could not be read, so
  /// that nothing is known to be missing.
  private let names: [Set<String>?]
  private var holders: [String: Int] = [:]
  /// Of every deployment, the first place where it is listed.
  private(set) var firstPlace: [String: SourceRange] = [:]
  /// The names, those first that the most backends have; in the order of the file among equals.
  let commonestFirst: [String]
  /// How many more slips are looked for: it takes time that grows with the square of the names.
  private var patience = 1000

  init(_ inventory: EffectiveInventory) {
    var order: [String] = []
    names = inventory.backends.map { backend in
      let names = Set(backend.deployments.map(\.name.value))
      return names.contains("") ? nil : names
    }
    for backend in inventory.backends {
      for name in backend.deployments.map(\.name)
      where !name.value.isEmpty && firstPlace[name.value] == nil {
        firstPlace[name.value] = name.range
        order.append(name.value)
      }
    }
    for name in names.compactMap(\.self).joined() { holders[name, default: 0] += 1 }
    let holders = holders
    commonestFirst = order.enumerated().sorted { left, right in
      let counts = (holders[left.element] ?? 0, holders[right.element] ?? 0)
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }.map(\.element)
  }

  func backendsLacking(_ name: String) -> [Int] {
    names.indices.filter { names[$0]?.contains(name) == false }
  }

  /// The name that a backend has in place of one that it lacks: near to it, no commoner than it,
  /// and nowhere beside it.
  mutating func slip(for name: String, in index: Int) -> String? {
    guard patience > 0, let own = names[index], own.count <= 50 else { return nil }
    patience -= 1
    let rarer = own.filter { holders[$0] ?? 0 <= holders[name] ?? 0 }
    guard let near = Suggestion.nearest(to: name, in: rarer) else { return nil }
    let isBeside = names.contains { $0?.contains(near) == true && $0?.contains(name) == true }
    return isBeside ? nil : near
  }
}
