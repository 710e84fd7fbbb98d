/// A file that has the name of a policy's inventory, and how it stands to the policy.
struct InventoryCandidate {
  var path: String
  /// Whether it stands in the policy's folder or in one above.
  var isAround: Bool
  private var depth: Int

  /// The nearest first: beside the policy, in the folders above it, then all others by their paths.
  static func all(named name: String, among files: [String], of policy: String)
    -> [InventoryCandidate]
  {
    let folder = parts(policy).dropLast()
    var seen: Set<[Substring]> = []
    return ([path(name, beside: policy)] + files.sorted()).compactMap { path in
      let parts = parts(path)
      guard seen.insert(parts).inserted else { return nil }
      let own = parts.dropLast()
      let isAround = own.count <= folder.count && folder.starts(with: own)
      return InventoryCandidate(path: path, isAround: isAround, depth: isAround ? own.count : -1)
    }.enumerated().sorted { ($1.element.depth, $0.offset) < ($0.element.depth, $1.offset) }
      .map(\.element)
  }

  static func path(_ name: String, beside path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return name }
    return path[...slash] + name
  }

  /// The folders and the name, and an empty first part for an absolute path.
  private static func parts(_ path: String) -> [Substring] {
    path.split(separator: "/", omittingEmptySubsequences: false).enumerated().filter {
      $0.offset == 0 ? $0.element != "." : !$0.element.isEmpty && $0.element != "."
    }.map(\.element)
  }
}
