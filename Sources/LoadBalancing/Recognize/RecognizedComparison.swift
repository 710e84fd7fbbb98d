import BackendInventory
import Diagnostics
import PolicyDocument

/// Compares two policies by their load balancers first, and then by what else they say.
enum RecognizedComparison {
  struct Outcome {
    var changes: [Change]
    /// What is not compared, where something is different.
    var notes: [String] = []
    /// Lists of backends that were not understood, on either side.
    var oldDoubts: [RecognitionDoubt]
    var newDoubts: [RecognitionDoubt]
  }

  static func compare(_ old: PolicyTree, _ new: PolicyTree) -> Outcome {
    let left = PolicyRecognizer.recognize(old)
    let right = PolicyRecognizer.recognize(new)
    var outcome = Outcome(changes: [], oldDoubts: left.doubts, newDoubts: right.doubts)
    if let left = left.policy, let right = right.policy,
      let pairs = ListPair.pairs(left.lists, right.lists)
    {
      outcome.changes = changes(old, left, new, right, pairs)
    } else if let pools = PoolComparison(old, left, new, right) {
      outcome.changes = pools.changes
      outcome.notes = pools.notes
    } else {
      outcome.changes = DocumentDiff.compare(old, new)
    }
    return outcome
  }

  private static func changes(
    _ oldTree: PolicyTree, _ old: RecognizedPolicy, _ newTree: PolicyTree, _ new: RecognizedPolicy,
    _ pairs: [ListPair]
  ) -> [Change] {
    let known = old.known.intersection(new.known)
    let (left, right) = ConfigurationPair.settings(
      (old.configuration, old.known), (new.configuration, new.known))
    var changes: [Change] = []
    for pair in pairs {
      changes += pair.changes(
        left, right, isAuthKnown: known.contains(.auth), isName: pairs.count > 1,
        isGenerated: (old.isGenerated, new.isGenerated))
    }
    if pairs.count > 1 { changes += ConfigurationDiff.compare(left, right) }
    if old.isGenerated, new.isGenerated {
      if changes.isEmpty { return DocumentDiff.compare(oldTree, newTree) }
      if let rest = generatedRest(oldTree, old, newTree, new, pairs, left, right) {
        return changes + rest
      }
    }
    var oldCovered = CoveredCode()
    var newCovered = CoveredCode()
    for pair in pairs {
      oldCovered.formUnion(pair.old.covered)
      newCovered.formUnion(pair.new.covered)
    }
    for part in known {
      if let covered = old.covered[part] { oldCovered.formUnion(covered) }
      if let covered = new.covered[part] { newCovered.formUnion(covered) }
    }
    if old.isGenerated, new.isGenerated {
      oldCovered.formUnion(GeneratedPolicyReader.identity(of: oldTree))
      newCovered.formUnion(GeneratedPolicyReader.identity(of: newTree))
    }
    return changes
      + DocumentDiff.compare(oldTree, newTree, hiding: oldCovered, newCovered)
  }

  /// What two generated policies differ in beside their configurations: where one of them is just
  /// what its configuration makes, it is made again with the other's, and compared with that.
  private static func generatedRest(
    _ oldTree: PolicyTree, _ old: RecognizedPolicy, _ newTree: PolicyTree, _ new: RecognizedPolicy,
    _ pairs: [ListPair], _ left: LoadBalancerConfiguration, _ right: LoadBalancerConfiguration
  ) -> [Change]? {
    guard pairs.count == 1, let pair = pairs.first else { return nil }
    func again(_ settings: LoadBalancerConfiguration, _ list: RecognizedList, _ flag: Bool)
      -> PolicyTree?
    {
      var configuration = settings
      configuration.backends = list.backends.map(\.backend)
      return GeneratedPolicyReader.document(of: configuration, isPerDeployment: flag)
    }
    if old.isPure, let again = again(right, pair.new, old.isPerDeployment) {
      return DocumentDiff.compare(
        again, newTree, hiding: GeneratedPolicyReader.identity(of: again),
        GeneratedPolicyReader.identity(of: newTree)
      ).map { change in
        var change = change
        change.oldRange = nil
        change.words = []
        return change
      }
    }
    if new.isPure, let again = again(left, pair.old, new.isPerDeployment) {
      return DocumentDiff.compare(
        oldTree, again, hiding: GeneratedPolicyReader.identity(of: oldTree),
        GeneratedPolicyReader.identity(of: again)
      ).map { change in
        var change = change
        change.newRange = nil
        change.words = []
        return change
      }
    }
    return nil
  }
}

/// Two configurations in which what only one of them tells is the same.
enum ConfigurationPair {
  typealias Told = (configuration: LoadBalancerConfiguration, known: Set<RecognizedPolicy.Part>)

  /// Without their backends.
  static func settings(
    _ old: Told, _ new: Told
  ) -> (LoadBalancerConfiguration, LoadBalancerConfiguration) {
    let known = old.known.intersection(new.known)
    var left = old.configuration
    var right = new.configuration
    left.backends = []
    right.backends = []
    right.apiPath = left.apiPath
    for part in RecognizedPolicy.Part.allCases where !known.contains(part) {
      let isOld = old.known.contains(part)
      switch part {
      case .apiName: level(&left, &right, \.apiName, isOld)
      case .subscriptionKeyHeader: level(&left, &right, \.subscriptionKeyHeader, isOld)
      case .auth: break
      case .retryOn: level(&left, &right, \.retryOn, isOld)
      case .attempts: level(&left, &right, \.attempts, isOld)
      case .coolDownDefault: level(&left, &right, \.coolDownDefault, isOld)
      case .coolDownMax: level(&left, &right, \.coolDownMax, isOld)
      case .exhausted: level(&left, &right, \.exhausted, isOld)
      case .cacheType: level(&left, &right, \.cacheType, isOld)
      case .backendHeader: level(&left, &right, \.backendHeader, isOld)
      }
    }
    return (left, right)
  }

  private static func level<Value>(
    _ left: inout LoadBalancerConfiguration, _ right: inout LoadBalancerConfiguration,
    _ part: WritableKeyPath<LoadBalancerConfiguration, Value>, _ isOld: Bool
  ) {
    if isOld {
      right[keyPath: part] = left[keyPath: part]
    } else {
      left[keyPath: part] = right[keyPath: part]
    }
  }
}
