/// Which priorities new backends get among those that an inventory has.
struct MergedPriorities {
  /// Of every proposed priority, the one that the inventory's own backends of that kind have.
  private var counterparts: [Int: Int] = [:]
  private var last: Int
  private let first: Int
  /// The step from one group to the next, where it is even.
  private let step: Int

  init(_ pairs: [(proposed: Int, existing: Int)], existing: [Int]) {
    for pair in pairs {
      counterparts[pair.proposed] = min(counterparts[pair.proposed] ?? .max, pair.existing)
    }
    let groups = Set(existing).sorted()
    let steps = Set(zip(groups, groups.dropFirst()).map { $1 - $0 })
    step = steps.count == 1 ? steps.first ?? 1 : 1
    first = groups.first ?? 1
    last = groups.last ?? 0
  }

  mutating func priority(for proposed: Int) -> Int {
    if let known = counterparts[proposed] { return known }
    // Nothing is tried before what the inventory tries first.
    let later = counterparts.keys.contains { $0 > proposed }
    let result = later && last > 0 ? first : min(100, last + step)
    last = max(last, result)
    counterparts[proposed] = result
    return result
  }
}
