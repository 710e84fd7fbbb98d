/// What a policy is set on. A narrower scope takes what the broader ones say where its sections have
/// `base`.
package enum PolicyScope: String, Sendable, CaseIterable {
  /// All APIs of the instance; nothing is broader.
  case global
  case workspace
  case product
  case api
  case operation

  /// Whether a file's name says that its policy is for all APIs. That is a guess: it may quiet a
  /// rule, and never make one speak.
  package static func namesGlobal(_ path: String) -> Bool {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    if name.hasPrefix("global") || name.contains("all-apis") { return true }
    guard let tenant = name.firstRange(of: "tenant") else { return false }
    return name[tenant.upperBound...].contains("policy")
  }
}
