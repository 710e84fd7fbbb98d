import BackendInventory
import Diagnostics
import PolicyDocument

/// Compares two policies of which one at least uses a backend pool: what both of them hold, and
/// then what somebody changed in what `generate` wrote.
struct PoolComparison {
  /// One of the two policies: with a pool, or a generated one with a list.
  private struct Side {
    var tree: PolicyTree
    var configuration: LoadBalancerConfiguration
    var known: Set<RecognizedPolicy.Part>
    /// The document that its template makes of what was read.
    var again: PolicyTree?
    var isPure: Bool
    var pool: RecognizedPool?

    init?(_ tree: PolicyTree, _ recognized: PolicyRecognizer.Outcome) {
      self.tree = tree
      if let pool = recognized.pool {
        self.pool = pool
        (configuration, known) = (pool.configuration, pool.known)
        (again, isPure) = (pool.document(), pool.isPure)
      } else if let policy = recognized.policy, policy.isGenerated {
        (configuration, known) = (policy.configuration, policy.known)
        // A policy with a pool names its backends in a comment, which has spellings of its own.
        for index in configuration.backends.indices {
          let name = TemplateText(configuration.backends[index].name).comment
          configuration.backends[index].name = name
        }
        again = GeneratedPolicyReader.document(
          of: policy.configuration, isPerDeployment: policy.isPerDeployment)
        isPure = policy.isPure
      } else {
        return nil
      }
    }

    var tellsMembers: Bool { pool?.tellsMembers ?? true }

    func changes(from other: PolicyTree) -> [Change] {
      DocumentDiff.compare(
        other, tree, hiding: GeneratedPolicyReader.identity(of: other),
        GeneratedPolicyReader.identity(of: tree))
    }

    func changes(to other: PolicyTree) -> [Change] {
      DocumentDiff.compare(
        tree, other, hiding: GeneratedPolicyReader.identity(of: tree),
        GeneratedPolicyReader.identity(of: other))
    }
  }

  private let old: Side
  private let new: Side

  /// Nil where neither uses a pool, and where one of them is not understood.
  init?(
    _ oldTree: PolicyTree, _ old: PolicyRecognizer.Outcome, _ newTree: PolicyTree,
    _ new: PolicyRecognizer.Outcome
  ) {
    guard old.pool != nil || new.pool != nil, let old = Side(oldTree, old),
      let new = Side(newTree, new)
    else { return nil }
    self.old = old
    self.new = new
  }

  private var areBothPools: Bool { old.pool != nil && new.pool != nil }

  private var tellMembers: Bool { old.tellsMembers && new.tellsMembers }

  var changes: [Change] {
    let settings = settingChanges
    if areBothPools {
      // Where both were edited, what is the same in both is no difference.
      if !old.isPure, !new.isPure { return old.changes(to: new.tree) }
      // As they stand, with where they come from: a hash tells what else is different.
      if settings.isEmpty { return DocumentDiff.compare(old.tree, new.tree) }
    }
    return settings + edits
  }

  /// What a policy with a pool does not say, where there is a difference at all.
  var notes: [String] {
    let unsaid =
      tellMembers
      ? "the URLs of the backends" : "the backends, with their URLs and priorities,"
    return [
      """
      \(unsaid) and their circuit breakers stand in API Management, not in a policy that uses a \
      pool, and are not compared
      """
    ]
  }

  // MARK: - Configurations

  private var settingChanges: [Change] {
    let known = old.known.intersection(new.known)
    var (left, right) = ConfigurationPair.settings(
      (old.configuration, old.known), (new.configuration, new.known))
    if !known.contains(.attempts), let before = old.pool, let after = new.pool {
      // How often is plain, though not of how many backends.
      left.attempts = .count((before.again ?? 0) + 1)
      right.attempts = .count((after.again ?? 0) + 1)
    }
    if tellMembers {
      (left.backends, right.backends) = backends(isAuthKnown: known.contains(.auth))
    }
    return ConfigurationDiff.compare(left, right, isAuthKnown: known.contains(.auth))
      + (tellMembers || !known.contains(.auth) ? [] : authChange) + poolChanges + labelChanges
  }

  /// The backends as both sides can tell them.
  private func backends(
    isAuthKnown: Bool
  ) -> ([LoadBalancerConfiguration.Backend], [LoadBalancerConfiguration.Backend]) {
    var sides = [old.configuration.backends, new.configuration.backends]
    for side in sides.indices {
      let hasWeights = sides[side].contains { $0.weight != nil }
      for index in sides[side].indices {
        sides[side][index].url = ""
        sides[side][index].region = nil
        if hasWeights, sides[side][index].weight == nil { sides[side][index].weight = 1 }
        if !isAuthKnown { sides[side][index].auth = .managedIdentity(clientID: nil) }
        if !areBothPools { sides[side][index].deployments = [] }
      }
    }
    return (sides[0], sides[1])
  }

  /// How all backends are authenticated to, where it is not known which ones they are.
  private var authChange: [Change] {
    guard let before = old.pool?.authentication, let after = new.pool?.authentication,
      before != after
    else { return [] }
    return [
      Change(
        .authChanged, path: "policy.auth", old: BackendDiff.text(before),
        new: BackendDiff.text(after))
    ]
  }

  /// Other names of pools; which deployments have one is said of the backends, where those are
  /// known.
  private var poolChanges: [Change] {
    guard let before = old.pool?.pools, let after = new.pool?.pools else { return [] }
    var changes: [Change] = []
    func add(_ old: RecognizedPool.Pool?, _ new: RecognizedPool.Pool?) {
      guard old?.name != new?.name, let deployment = (new ?? old)?.deployment else {
        if let old, let new, old.name != new.name {
          changes.append(
            Change(.poolChanged, path: "pool", old: old.name, new: new.name, subject: "pool:"))
        }
        return
      }
      if tellMembers, old == nil || new == nil { return }
      changes.append(
        Change(
          .poolChanged, path: "pools[\(deployment.quoted)]", old: old?.name, new: new?.name,
          subject: "pool of the deployment \(deployment.quoted):"))
    }
    for pool in before { add(pool, after.first { $0.deployment == pool.deployment }) }
    for pool in after where !before.contains(where: { $0.deployment == pool.deployment }) {
      add(nil, pool)
    }
    return changes
  }

  /// What the response header says where the same backend entity answered.
  private var labelChanges: [Change] {
    guard let before = old.pool, let after = new.pool,
      before.configuration.backendHeader == after.configuration.backendHeader
    else { return [] }
    let texts = Dictionary(
      after.labels.map { ($0.entity, $0.text) }, uniquingKeysWith: { first, _ in first })
    func change(_ entity: String, _ old: String?, _ new: String?) -> Change {
      Change(
        .backendChanged, path: "backendHeader[\(entity.quoted)]", old: old, new: new,
        subject: "response header for the backend entity \(entity.quoted):")
    }
    var changes: [Change] = []
    for label in before.labels {
      let text = texts[label.entity]
      if text == nil, tellMembers { continue }
      if text != label.text { changes.append(change(label.entity, label.text, text)) }
    }
    guard !tellMembers else { return changes }
    let known = Set(before.labels.map(\.entity))
    for label in after.labels where !known.contains(label.entity) {
      changes.append(change(label.entity, nil, label.text))
    }
    return changes
  }

  // MARK: - What somebody changed

  private var edits: [Change] {
    var edits: [Change] = []
    if !old.isPure, let again = old.again {
      edits += old.changes(to: again).map { change in
        var change = change
        change.newRange = nil
        change.words = []
        return change
      }
    }
    if !new.isPure, let again = new.again {
      edits += new.changes(from: again).map { change in
        var change = change
        change.oldRange = nil
        change.words = []
        return change
      }
    }
    return edits
  }
}
