/// Names that are so near to a known one that nobody can have meant anything else.
///
/// Stricter than `Suggestion`, which may guess: an error, and a change of the text, follow from it.
package enum Misspelling {
  /// The known names that are nearest to a name which is none of them: at most two letters differ,
  /// one in names of fewer than six letters, none in names of fewer than three. Swapped neighbours
  /// count once, letter case not at all. Several where they are equally near; none where nothing is
  /// near enough.
  package static func candidates(
    for word: String, among names: some Sequence<String>
  ) -> [String] {
    let length = word.unicodeScalars.count
    guard length <= longest else { return [] }
    let lowercased = word.lowercased()
    var nearest: Set<String> = []
    var least = Int.max
    for name in names where name != word {
      let limit = limit(min(length, name.unicodeScalars.count))
      let distance = Suggestion.distance(lowercased, name.lowercased(), limit: limit)
      guard distance <= limit, distance <= least else { continue }
      if distance < least { nearest = [] }
      least = distance
      nearest.insert(name)
    }
    return nearest.sorted()
  }

  /// The one known name that is meant; nil where there is none, or more than one.
  package static func only(_ word: String, among names: some Sequence<String>) -> String? {
    let found = candidates(for: word, among: names)
    return found.count == 1 ? found.first : nil
  }

  /// Names of policies have up to 35 letters.
  private static let longest = 64

  private static func limit(_ length: Int) -> Int {
    switch length {
    case ..<3: 0
    case 3..<6: 1
    default: 2
    }
  }
}
