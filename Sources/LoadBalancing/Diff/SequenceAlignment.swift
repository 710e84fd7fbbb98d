/// Which items of one sequence are which items of another, both in order: the base of the line
/// diff and of the comparison of sibling elements.
///
/// Items are numbers that stand for equal content (see `Interner`). The result is a longest common
/// subsequence where that is affordable, and a good one where it is not: time and memory stay
/// bounded for sequences of any length with nothing in common.
enum SequenceAlignment {
  /// An item that both sequences hold, by its index in each.
  struct Match: Hashable, Sendable {
    var old: Int
    var new: Int
  }

  /// Edits up to which the shortest edit script is looked for in the whole, and in a gap between
  /// anchors. Memory grows with the square of it: some 2 MB for 700.
  static let editLimit = 700
  static let gapEditLimit = 60
  /// Comparisons of items that one search may make.
  static let stepLimit = 2_000_000

  /// The matches in order: both indices rise from one to the next.
  static func matches(_ old: [Int], _ new: [Int]) -> [Match] {
    matches(old[...], new[...], editLimit: editLimit) { old, new in
      var found: [Match] = []
      forEachGap(between: anchors(old, new), old.indices, new.indices) { oldGap, newGap, anchor in
        found += matches(old[oldGap], new[newGap], editLimit: gapEditLimit) { _, _ in [] }
        if let anchor { found.append(anchor) }
      }
      return found
    }
  }

  /// Calls `body` with the stretches before each match, and with the last one (and nil).
  static func forEachGap(
    between matches: [Match], _ old: Range<Int>, _ new: Range<Int>,
    body: (_ old: Range<Int>, _ new: Range<Int>, _ end: Match?) -> Void
  ) {
    var oldStart = old.lowerBound
    var newStart = new.lowerBound
    for match in matches {
      body(oldStart..<match.old, newStart..<match.new, match)
      oldStart = match.old + 1
      newStart = match.new + 1
    }
    body(oldStart..<old.upperBound, newStart..<new.upperBound, nil)
  }

  /// What both begin and end with, and between them the shortest edit script, or what `fallback`
  /// finds where that is too long.
  private static func matches(
    _ old: ArraySlice<Int>, _ new: ArraySlice<Int>, editLimit: Int,
    fallback: (ArraySlice<Int>, ArraySlice<Int>) -> [Match]
  ) -> [Match] {
    let shorter = min(old.count, new.count)
    var prefix = 0
    while prefix < shorter, old[old.startIndex + prefix] == new[new.startIndex + prefix] {
      prefix += 1
    }
    var suffix = 0
    while suffix < shorter - prefix,
      old[old.endIndex - 1 - suffix] == new[new.endIndex - 1 - suffix]
    {
      suffix += 1
    }
    var found = (0..<prefix).map { Match(old: old.startIndex + $0, new: new.startIndex + $0) }
    let oldRest = old.dropFirst(prefix).dropLast(suffix)
    let newRest = new.dropFirst(prefix).dropLast(suffix)
    if !oldRest.isEmpty, !newRest.isEmpty {
      found +=
        shortestEditScript(oldRest, newRest, editLimit: editLimit) ?? fallback(oldRest, newRest)
    }
    found += (0..<suffix).map {
      Match(old: old.endIndex - suffix + $0, new: new.endIndex - suffix + $0)
    }
    return found
  }

  /// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy form. Nil when
  /// the script is longer than `editLimit` or the search longer than `stepLimit`.
  private static func shortestEditScript(
    _ old: ArraySlice<Int>, _ new: ArraySlice<Int>, editLimit: Int
  ) -> [Match]? {
    let oldCount = old.count
    let newCount = new.count
    // With fewer edits than this one list cannot even get as long as the other.
    guard abs(oldCount - newCount) <= editLimit else { return nil }
    let limit = min(oldCount + newCount, editLimit)
    let middle = limit + 1
    // reach[middle + k]: how far diagonal k (old index less new index) has come in the old list.
    var reach = [Int32](repeating: -1, count: 2 * limit + 3)
    reach[middle + 1] = 0
    // The reach before each round, for the way back.
    var rounds: [[Int32]] = []
    var steps = 0
    for edits in 0...limit {
      rounds.append(Array(reach[(middle - edits - 1)...(middle + edits + 1)]))
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        // Outside the lists: unset neighbours stay -1 and are never taken.
        if diagonal < -newCount || diagonal > oldCount { continue }
        let below = reach[middle + diagonal - 1]
        let above = reach[middle + diagonal + 1]
        var x = Int(diagonal == -edits || (diagonal != edits && below < above) ? above : below + 1)
        let start = x
        while x < oldCount, x - diagonal < newCount,
          old[old.startIndex + x] == new[new.startIndex + x - diagonal]
        {
          x += 1
        }
        steps += x - start + 1
        reach[middle + diagonal] = Int32(x)
        if x >= oldCount, x - diagonal >= newCount {
          return wayBack(rounds, oldCount, newCount).map {
            Match(old: old.startIndex + $0.old, new: new.startIndex + $0.new)
          }
        }
      }
      if steps > stepLimit { return nil }
    }
    return nil
  }

  /// Walks from the end to the start along the furthest reaches and collects the diagonals' steps.
  private static func wayBack(
    _ rounds: [[Int32]], _ oldCount: Int, _ newCount: Int
  ) -> [Match] {
    var found: [Match] = []
    var x = oldCount
    var y = newCount
    for (edits, reach) in rounds.enumerated().reversed() {
      let diagonal = x - y
      let middle = edits + 1
      let below = reach[middle + diagonal - 1]
      let above = reach[middle + diagonal + 1]
      let down = diagonal == -edits || (diagonal != edits && below < above)
      let before = down ? diagonal + 1 : diagonal - 1
      let beforeX = Int(down ? above : below)
      let beforeY = beforeX - before
      while x > (down ? beforeX : beforeX + 1) {
        x -= 1
        y -= 1
        found.append(Match(old: x, new: y))
      }
      x = beforeX
      y = beforeY
    }
    return found.reversed()
  }

  /// The first occurrence of an item in one list with the first in the other, the second with
  /// the second, and of these pairs the longest series that is in order in both.
  private static func anchors(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) -> [Match] {
    var places: [Int: [Int]] = [:]
    for index in old.indices { places[old[index], default: []].append(index) }
    var used: [Int: Int] = [:]
    var pairs: [Match] = []
    for index in new.indices {
      guard let candidates = places[new[index]] else { continue }
      let next = used[new[index], default: 0]
      guard next < candidates.count else { continue }
      used[new[index]] = next + 1
      pairs.append(Match(old: candidates[next], new: index))
    }
    return longestRise(in: pairs)
  }

  /// The longest series of pairs whose old indices rise; their new indices rise already.
  private static func longestRise(in pairs: [Match]) -> [Match] {
    // ends[n]: the pair with the smallest old index that ends a series of n + 1 pairs.
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].old < pair.old { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var found: [Match] = []
    var next = ends.last
    while let index = next {
      found.append(pairs[index])
      next = before[index]
    }
    return found.reversed()
  }
}
