/// The ids that a fragment file may have, by its path: a file does not say its id itself.
///
/// Teams name such files in several ways, so that one file stands for several ids: better a
/// misspelling that stays unseen than a right id that is called undefined.
enum FragmentFileName {
  /// Names that say what a file is and not which: the folder has the id then.
  private static let general: Set<String> = [
    "policy", "fragment", "policy-fragment", "policyfragment", "index", "main", "value", "content",
    "body",
  ]
  /// What people put around an id, with a `-`, `_` or `.` in between.
  private static let decorations = [
    "policy-fragment", "policy_fragment", "policyfragment", "fragment", "frag", "policy", "pf",
    "rawxml", "raw",
  ]
  private static let separators: Set<Character> = ["-", "_", "."]

  static func names(of path: String) -> Set<String> {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last else { return [] }
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    var names: Set<String> = [stem]
    var waiting = [stem]
    while let name = waiting.popLast() {
      for shorter in undecorated(name) where names.insert(shorter).inserted {
        waiting.append(shorter)
      }
    }
    if parts.count > 1, names.contains(where: { general.contains($0.lowercased()) }) {
      names.insert(parts[parts.count - 2])
    }
    return names
  }

  /// The name without one decoration in front or behind.
  private static func undecorated(_ name: String) -> [String] {
    let lower = name.lowercased()
    guard lower.count == name.count else { return [] }
    var found: [String] = []
    for decoration in decorations {
      let rest = name.count - decoration.count
      guard rest > 1 else { continue }
      if lower.hasPrefix(decoration), separators.contains(Array(name)[decoration.count]) {
        found.append(String(name.dropFirst(decoration.count + 1)))
      }
      if lower.hasSuffix(decoration), separators.contains(Array(name)[rest - 1]) {
        found.append(String(name.dropLast(decoration.count + 1)))
      }
    }
    return found
  }
}
