/// Which of an element's children are which children of its counterpart, in order.
///
/// First those that are equal in everything; in the gaps between them those that are most alike,
/// found by trying all pairs where the gap is small and by name and identifying attribute where
/// it is not, so that the work stays in proportion to the number of children.
enum SiblingAlignment {
  typealias Match = SequenceAlignment.Match

  /// Pairs in one gap that are weighed one by one.
  private static let pairLimit = 1024

  /// Of ways that are equally good, `swapped` takes the one that it would take without if old and
  /// new were exchanged.
  static func matches(
    _ old: [ComparedNode], _ new: [ComparedNode], swapped: Bool
  ) -> [Match] {
    if swapped {
      return matches(new, old, swapped: false).map { Match(old: $0.new, new: $0.old) }
    }
    let equal = SequenceAlignment.matches(old.map(\.identity), new.map(\.identity))
    var found: [Match] = []
    SequenceAlignment.forEachGap(between: equal, old.indices, new.indices) { oldGap, newGap, end in
      found += alike(old, oldGap, new, newGap)
      if let end { found.append(end) }
    }
    return found
  }

  private static func alike(
    _ old: [ComparedNode], _ oldGap: Range<Int>, _ new: [ComparedNode], _ newGap: Range<Int>
  ) -> [Match] {
    if oldGap.isEmpty || newGap.isEmpty { return [] }
    if oldGap.count * newGap.count <= pairLimit { return mostAlike(old, oldGap, new, newGap) }
    let byKey = SequenceAlignment.matches(old[oldGap].map(\.key), new[newGap].map(\.key)).map {
      Match(old: $0.old + oldGap.lowerBound, new: $0.new + newGap.lowerBound)
    }
    var found: [Match] = []
    SequenceAlignment.forEachGap(between: byKey, oldGap, newGap) { oldRest, newRest, end in
      if oldRest.count * newRest.count <= pairLimit {
        found += mostAlike(old, oldRest, new, newRest)
      }
      if let end { found.append(end) }
    }
    return found
  }

  /// The pairs in order whose likeness is the largest in sum.
  private static func mostAlike(
    _ old: [ComparedNode], _ oldGap: Range<Int>, _ new: [ComparedNode], _ newGap: Range<Int>
  ) -> [Match] {
    if oldGap.isEmpty || newGap.isEmpty { return [] }
    let width = newGap.count + 1
    // best[row * width + column]: the sum for what is left from that row and column on.
    var best = [Int](repeating: 0, count: (oldGap.count + 1) * width)
    var isPair = [Bool](repeating: false, count: best.count)
    for row in (0..<oldGap.count).reversed() {
      for column in (0..<newGap.count).reversed() {
        let cell = row * width + column
        best[cell] = max(best[cell + width], best[cell + 1])
        let likeness = likeness(old[oldGap.lowerBound + row], new[newGap.lowerBound + column])
        if let likeness, likeness + best[cell + width + 1] > best[cell] {
          best[cell] = likeness + best[cell + width + 1]
          isPair[cell] = true
        }
      }
    }
    var found: [Match] = []
    var row = 0
    var column = 0
    while row < oldGap.count, column < newGap.count {
      let cell = row * width + column
      if isPair[cell] {
        found.append(Match(old: oldGap.lowerBound + row, new: newGap.lowerBound + column))
        row += 1
        column += 1
      } else if best[cell] == best[cell + width] {
        row += 1
      } else {
        column += 1
      }
    }
    return found
  }

  /// How much two nodes are alike; nil where one cannot have become the other.
  private static func likeness(_ old: ComparedNode, _ new: ComparedNode) -> Int? {
    guard old.name == new.name else { return nil }
    let shared = sharedPerMille(old.features, new.features)
    // The same element, as far as its name and what identifies it say.
    if old.key == new.key { return (old.identifier == nil ? 200 : 2000) + shared }
    // Another one, unless most of it is the same: then it was renamed.
    return shared >= 500 ? shared - 400 : nil
  }

  /// Twice the features that both have, in thousandths of all.
  private static func sharedPerMille(_ old: [Int], _ new: [Int]) -> Int {
    if old.isEmpty && new.isEmpty { return 0 }
    var shared = 0
    var left = 0
    var right = 0
    while left < old.count, right < new.count {
      if old[left] == new[right] {
        shared += 1
        left += 1
        right += 1
      } else if old[left] < new[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return 2000 * shared / (old.count + new.count)
  }
}
