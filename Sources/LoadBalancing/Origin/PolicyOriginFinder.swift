import BackendInventory
package import Diagnostics
import PolicyDocument
package import PolicyRules
import Synchronization

/// Finds the inventories that generated policies were made of, and says what became of both since.
///
/// A policy knows only the name of its inventory's file. It is looked for among the files of the run
/// and beside the policy, and nowhere else. An inventory that gives just this configuration is the
/// one; else the one beside the policy or in the nearest folder above it, if the policy's first
/// comment names the same API or is gone; else the only one that is for that API. Where that is in
/// doubt nothing is said: another API's inventory would make every policy look stale.
package enum PolicyOriginFinder {
  /// - Parameters:
  ///   - files: the paths of the run that may be inventories or templates.
  ///   - read: the file at a path; nil where there is none, or none that could be an inventory.
  package static func origins(
    among files: [String], read: @escaping @Sendable (_ path: String) -> SourceFile?
  ) -> PolicyOrigins {
    let library = OriginLibrary(files: files, read: read)
    return PolicyOrigins { identity, tree in library.origin(of: identity, tree) }
  }

  /// What a rule's example is to be checked with, beside the inventory that it names.
  package static func origins(for example: RuleExample) -> PolicyOrigins? {
    example.inventory.map { text in
      origins(among: []) { path in
        path == "inventory.yaml" ? SourceFile(path: path, text: text) : nil
      }
    }
  }
}

/// The inventories of a run, each read once, and the policies made of them, each made once.
private final class OriginLibrary: Sendable {
  private struct Key: Hashable {
    var inventory: String
    var environment: String?
    var template: String?
  }

  /// What an inventory gives for an environment.
  private enum State {
    case configuration(LoadBalancerConfiguration)
    /// There is no such environment.
    case gone
    /// It has errors, which are its own concern.
    case faulty
  }

  private struct Made {
    var tree: PolicyTree
    var fingerprint: String
  }

  /// By their names.
  private let files: [String: [String]]
  private let read: @Sendable (String) -> SourceFile?
  private let inventories = Mutex<[String: Inventory?]>([:])
  private let states = Mutex<[Key: State]>([:])
  private let policies = Mutex<[Key: Made?]>([:])

  init(files: [String], read: @escaping @Sendable (String) -> SourceFile?) {
    self.files = Dictionary(grouping: files, by: Provenance.fileName)
    self.read = read
  }

  func origin(of identity: PolicyIdentity, _ tree: PolicyTree) -> PolicyOrigin? {
    guard Self.isName(identity.inventory), identity.template.map(Self.isName) ?? true,
      let (inventory, state) = inventory(of: identity, tree)
    else { return nil }
    var origin = PolicyOrigin(staleness: nil, inventoryPath: inventory)
    guard case .configuration(let configuration) = state else {
      origin.staleness = .environmentGone
      return origin
    }
    if configuration.hash != identity.configuration { origin.staleness = .configuration }
    if let name = identity.template {
      // A template that is not found makes no policy to compare with.
      guard let path = template(name, inventory, tree.source.path) else { return origin }
      origin.templatePath = path
    }
    let key = Key(
      inventory: inventory, environment: identity.environment, template: origin.templatePath)
    guard let made = policy(configuration, key) else { return origin }
    if origin.staleness == nil, let fingerprint = identity.fingerprint,
      fingerprint != made.fingerprint
    {
      origin.staleness = .tool
      return origin
    }
    let isStale = origin.staleness != nil
    origin.differences = { asEdits in
      Self.differences(between: made.tree, and: tree, asEdits: asEdits, isStale: isStale)
    }
    return origin
  }

  // MARK: - Which inventory

  private func inventory(
    of identity: PolicyIdentity, _ tree: PolicyTree
  ) -> (path: String, state: State)? {
    let near = InventoryCandidate.all(
      named: identity.inventory, among: files[identity.inventory] ?? [],
      of: tree.source.path
    ).filter { inventory($0.path) != nil }
    let found = near.map { candidate in
      (candidate: candidate, state: state(candidate.path, identity.environment))
    }
    let same = found.first { entry in
      if case .configuration(let configuration) = entry.state {
        configuration.hash == identity.configuration
      } else {
        false
      }
    }
    if let same { return (same.candidate.path, same.state) }
    let api = Self.apiName(in: tree)
    for (candidate, state) in found where candidate.isAround {
      // Whether one with errors is the one, nobody can tell.
      if case .faulty = state { return nil }
      if isOf(api, candidate.path, state) { return (candidate.path, state) }
    }
    guard api != nil else { return nil }
    let others = found.filter { candidate, state in
      guard case .configuration = state, !candidate.isAround else { return false }
      return isOf(api, candidate.path, state)
    }
    return others.count == 1 ? others.first.map { ($0.candidate.path, $0.state) } : nil
  }

  /// Whether an inventory may be for the API that a policy says it is for.
  private func isOf(_ api: String?, _ path: String, _ state: State) -> Bool {
    switch state {
    case .faulty: return false
    case .configuration(let configuration):
      return api.map { $0 == TemplateText(configuration.apiName).comment } ?? true
    case .gone:
      // What the environment called its API, nobody knows any more.
      guard let api else { return true }
      let names = ([nil] + (inventory(path)?.environmentNames ?? []).map(Optional.some))
        .compactMap { environment -> String? in
          guard case .configuration(let configuration) = self.state(path, environment) else {
            return nil
          }
          return TemplateText(configuration.apiName).comment
        }
      return names.contains { api.hasPrefix($0) }
    }
  }

  /// The API's name in the comment above a generated policy; nil where the comment is gone.
  private static func apiName(in tree: PolicyTree) -> String? {
    for case .comment(_, let content) in tree.nodes {
      let text = tree.source.text(content)
      if let start = text.firstRange(of: " for "),
        let end = text.firstRange(of: ", generated by apim-policy from"),
        start.upperBound <= end.lowerBound
      {
        return String(text[start.upperBound..<end.lowerBound])
      }
    }
    return nil
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text != "." && text != ".." && !text.utf8.contains { $0 == 0x2F || $0 == 0 }
  }

  // MARK: - What it gives

  private func inventory(_ path: String) -> Inventory? {
    if let known = inventories.withLock({ $0[path] }) { return known }
    var found: Inventory?
    if let file = read(path), InventoryReader.looksLikeInventory(file.bytes) {
      found = InventoryReader.read(file).inventory
    }
    inventories.withLock { $0[path] = .some(found) }
    return found
  }

  private func state(_ path: String, _ environment: String?) -> State {
    let key = Key(inventory: path, environment: environment)
    if let known = states.withLock({ $0[key] }) { return known }
    let state = newState(path, environment)
    states.withLock { $0[key] = state }
    return state
  }

  private func newState(_ path: String, _ environment: String?) -> State {
    guard let inventory = inventory(path) else { return .faulty }
    if let environment, !inventory.environmentNames.contains(environment) { return .gone }
    let read = PolicyGeneration.configuration(of: inventory.source, environment: environment)
    return read.configuration.map(State.configuration) ?? .faulty
  }

  /// The template of that name beside the inventory, beside the policy, or the only one there is.
  private func template(_ name: String, _ inventory: String, _ policy: String) -> String? {
    let beside = [inventory, policy].map { InventoryCandidate.path(name, beside: $0) }
    if let found = beside.first(where: { read($0) != nil }) { return found }
    let listed = files[name] ?? []
    return listed.count == 1 ? listed.first : nil
  }

  private func policy(_ configuration: LoadBalancerConfiguration, _ key: Key) -> Made? {
    if let known = policies.withLock({ $0[key] }) { return known }
    let made = newPolicy(configuration, key)
    policies.withLock { $0[key] = .some(made) }
    return made
  }

  private func newPolicy(_ configuration: LoadBalancerConfiguration, _ key: Key) -> Made? {
    var template: PolicyTemplate?
    if let path = key.template {
      guard let file = read(path), let found = try? PolicyTemplate(text: file.text, path: path)
      else { return nil }
      template = found
    }
    let provenance = Provenance.command(
      inventory: key.inventory, environment: key.environment, template: key.template)
    guard
      let text = try? PolicyGenerator.render(
        configuration, provenance: provenance, template: template)
    else { return nil }
    let result = PolicyReader.read(SourceFile(path: "<generated policy>", text: text))
    guard !result.diagnostics.hasErrors else { return nil }
    return Made(tree: result.tree, fingerprint: PolicyFingerprint.of(result.tree))
  }

  // MARK: - What is different

  /// As edits from the policy that would be made now to the one that is there, else the other way
  /// round. What only says where the policy comes from is left out.
  private static func differences(
    between made: PolicyTree, and tree: PolicyTree, asEdits: Bool, isStale: Bool
  ) -> [PolicyOrigin.Difference] {
    let compared =
      asEdits
      ? RecognizedComparison.compare(made, tree) : RecognizedComparison.compare(tree, made)
    let mask = SecretMask(LiteralSecret.findings(in: tree).secrets)
    var origins = ["\"\(PolicyIdentity.variable)\""]
    if isStale { origins.append("\"throttleKey\"") }
    return compared.changes.filter { change in
      !origins.contains { change.path.contains($0) }
    }.map { change in
      let shown = mask.isEmpty ? change : change.masked(by: mask)
      let range =
        asEdits
        ? change.words.first?.newRange ?? change.newRange
        : change.words.first?.oldRange ?? change.oldRange
      return PolicyOrigin.Difference(ChangeWords(shown).message, at: range)
    }
  }
}
