/// The nearest right spelling of a word that is not known.
package enum Suggestion {
  /// The candidate nearest to `word`, or nil when none is near enough to be meant: at most a
  /// third of the word's letters (and at least one) may differ. Swapped neighbours count once,
  /// letter case not at all. Of equally near candidates the alphabetically first is taken.
  package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.unicodeScalars.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let distance = distance(word.lowercased(), candidate.lowercased(), limit: limit)
      guard distance <= limit else { continue }
      if let found = best {
        if distance > found.distance { continue }
        if distance == found.distance, candidate >= found.candidate { continue }
      }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  /// The same where one candidate alone is that near; nil where another one is as near.
  package static func onlyNearest(
    to word: String, in candidates: some Sequence<String>
  ) -> String? {
    guard let first = nearest(to: word, in: candidates) else { return nil }
    let others = candidates.filter { $0 != first }
    guard let second = nearest(to: word, in: others) else { return first }
    let lowercased = word.lowercased()
    return distance(lowercased, first.lowercased()) < distance(lowercased, second.lowercased())
      ? first : nil
  }

  /// The optimal string alignment distance, or a number above `limit` once it must be larger.
  package static func distance(_ left: String, _ right: String, limit: Int = .max) -> Int {
    let a = Array(left.unicodeScalars)
    let b = Array(right.unicodeScalars)
    if limit < Int.max, abs(a.count - b.count) > limit { return limit + 1 }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 1...a.count {
      row[0] = i
      for j in 1...b.count {
        let change = a[i - 1] == b[j - 1] ? 0 : 1
        var value = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          value = min(value, beforeLast[j - 2] + 1)
        }
        row[j] = value
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count]
  }
}

extension Sequence<String> {
  /// `"a", "b" or "c"`, sorted, for messages that list what would be valid.
  package func quotedList(or conjunction: String = "or") -> String {
    let quoted = sorted().map { "\"\($0)\"" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
