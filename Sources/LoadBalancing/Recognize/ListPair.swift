import BackendInventory
import Diagnostics

/// A list of backends before and after.
struct ListPair {
  var old: RecognizedList
  var new: RecognizedList

  /// Lists of one name, in their order; of policies with one list each, these. Nil where the lists
  /// of two policies have nothing to do with each other.
  static func pairs(_ old: [RecognizedList], _ new: [RecognizedList]) -> [ListPair]? {
    if old.count == 1, new.count == 1 { return [ListPair(old: old[0], new: new[0])] }
    var left = new
    var pairs: [ListPair] = []
    for list in old {
      guard let place = left.firstIndex(where: { $0.name == list.name }) else { continue }
      pairs.append(ListPair(old: list, new: left.remove(at: place)))
    }
    return pairs.isEmpty ? nil : pairs
  }

  /// What changed in the list, and in the settings, where there is one list only.
  func changes(
    _ oldSettings: LoadBalancerConfiguration, _ newSettings: LoadBalancerConfiguration,
    isAuthKnown: Bool, isName: Bool, isGenerated: (old: Bool, new: Bool)
  ) -> [Change] {
    var left = oldSettings
    var right = isName ? oldSettings : newSettings
    (left.backends, right.backends) = leveled(isAuthKnown, isGenerated)
    let isHandEdited = !isGenerated.old || !isGenerated.new
    // Which backend answers when all are busy, only our own policies tell.
    if isHandEdited {
      left.exhausted = .soonestRetryAfter
      right.exhausted = .soonestRetryAfter
    }
    var changes = ConfigurationDiff.compare(left, right, isAuthKnown: isAuthKnown)
    let places = ConfigurationDiff.places(left.backends, right.backends)
    if !isGenerated.old, !isGenerated.new {
      var details: [Change] = []
      if old.type != new.type {
        details.append(
          Change(
            .backendsChanged, path: "backends", old: old.type, new: new.type,
            subject: "list of the backends:"))
      }
      for case (let before?, let after?) in places {
        details += writingChanges(before, after, right.backends[after], isAuthKnown: isAuthKnown)
      }
      // With the other changes of backends, before the settings.
      let settings = changes.firstIndex { $0.kind == .settingChanged } ?? changes.endIndex
      changes.insert(contentsOf: details, at: settings)
    }
    if isHandEdited { changes += orderChange(places, left.backends, right.backends) }
    return changes.map { change in
      var change = change
      if isName { name(&change) }
      if change.kind != .settingChanged, change.kind != .apiChanged {
        change.oldRange = old.range
        change.newRange = new.range
      }
      return change
    }
  }

  /// `listBackends[…]` for `backends[…]`, since there are several lists.
  private func name(_ change: inout Change) {
    let prefix = "lists[\(new.name.quoted)]."
    change.path = prefix + change.path
    if let path = change.oldPath { change.oldPath = "lists[\(old.name.quoted)]." + path }
    change.subject = "list \(new.name.quoted), \(change.subject ?? "\(change.path):")"
  }

  /// The backends, so that only what both sides tell can differ.
  private func leveled(
    _ isAuthKnown: Bool, _ isGenerated: (old: Bool, new: Bool)
  ) -> ([LoadBalancerConfiguration.Backend], [LoadBalancerConfiguration.Backend]) {
    var left = old.backends
    var right = new.backends
    shareNames(&left, &right)
    var sides = [left, right].map { $0.map(\.backend) }
    for side in sides.indices {
      // There a backend without a weight has the weight 1.
      let hasWeights =
        (isGenerated.old || isGenerated.new) && sides[side].contains { $0.weight != nil }
      for index in sides[side].indices {
        if hasWeights, sides[side][index].weight == nil { sides[side][index].weight = 1 }
        if !isAuthKnown { sides[side][index].auth = .managedIdentity(clientID: nil) }
        // The policies that `generate` writes do not hold these.
        if isGenerated.old || isGenerated.new {
          sides[side][index].region = nil
          sides[side][index].deployments = []
        }
      }
    }
    return (sides[0], sides[1])
  }

  /// A backend whose name is made up takes the name that it has on the other side.
  private func shareNames(_ left: inout [RecognizedBackend], _ right: inout [RecognizedBackend]) {
    func places(_ list: [RecognizedBackend]) -> [[UInt8]: [Int]] {
      Dictionary(grouping: list.indices) { BackendDiff.urlKey(list[$0].backend) }
    }
    let oldPlaces = places(left)
    let newPlaces = places(right)
    var oldNames = Set(left.map(\.backend.name))
    var newNames = Set(right.map(\.backend.name))
    for (key, indices) in oldPlaces {
      guard indices.count == 1, let same = newPlaces[key], same.count == 1 else { continue }
      let (old, new) = (indices[0], same[0])
      if left[old].isNameDerived {
        let name = right[new].backend.name
        if oldNames.insert(name).inserted { left[old].backend.name = name }
      } else if right[new].isNameDerived {
        let name = left[old].backend.name
        if newNames.insert(name).inserted { right[new].backend.name = name }
      }
    }
  }

  // MARK: - What only hand-edited lists have

  /// Properties beside those of a configuration, and how properties are written: code that reads
  /// `"url"` finds nothing in `"endpoint"`.
  private func writingChanges(
    _ before: Int, _ after: Int, _ backend: LoadBalancerConfiguration.Backend,
    isAuthKnown: Bool
  ) -> [Change] {
    let left = old.backends[before]
    let right = new.backends[after]
    var changes: [Change] = []
    func add(_ kind: Change.Kind, _ member: String, _ old: String?, _ new: String?, _ word: String)
    {
      if (old.map { Array($0.utf8) }) == (new.map { Array($0.utf8) }) { return }
      changes.append(
        Change(
          kind, path: "\(BackendDiff.path(backend)).\(member)", old: old, new: new,
          subject: "\(BackendDiff.subject(backend)) \(word)"))
    }
    // Another URL was told already.
    if BackendDiff.urlKey(left.backend) == BackendDiff.urlKey(right.backend) {
      add(.backendURLChanged, "url", left.writtenURL, right.writtenURL, "url")
    }
    // That any other is missing was told already.
    let always: Set = ["priority", "name", "key"]
    let both = Set(left.spellings.keys).intersection(right.spellings.keys)
    let all = Set(left.spellings.keys).union(right.spellings.keys)
    for meaning in both.union(all.intersection(always)).sorted() {
      add(
        .backendChanged, "properties[\(meaning.quoted)]", left.spellings[meaning],
        right.spellings[meaning], "property")
    }
    if !isAuthKnown, left.hasKey, right.hasKey {
      add(.authChanged, "auth", left.keyName, right.keyName, "auth")
    }
    for name in Set(left.others.keys).union(right.others.keys).sorted() {
      add(.backendChanged, name, left.others[name], right.others[name], name)
    }
    return changes
  }

  /// Code of any kind may take the first of the list.
  private func orderChange(
    _ places: [(old: Int?, new: Int?)], _ left: [LoadBalancerConfiguration.Backend],
    _ right: [LoadBalancerConfiguration.Backend]
  ) -> [Change] {
    let kept = places.compactMap { place -> (old: Int, new: Int)? in
      guard let old = place.old, let new = place.new else { return nil }
      return (old, new)
    }
    let before = kept.sorted { $0.old < $1.old }.map(\.new)
    guard before != before.sorted() else { return [] }
    return [
      Change(
        .backendsReordered, path: "backends",
        old: left.map(\.name).joined(separator: ", "),
        new: right.map(\.name).joined(separator: ", "), subject: "order of the backends:")
    ]
  }
}
