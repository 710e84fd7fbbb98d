import Diagnostics
import PolicyDocument

/// What a policy does beside sharing out requests: an inventory says nothing of it.
enum UncarriedPolicies {
  /// A note for each policy that balancing has no part in, the outermost only, save the one that
  /// begins with `known`.
  static func notes(in tree: PolicyTree, but known: SourceRange?) -> [ImportNote] {
    var notes: [ImportNote] = []
    func visit(_ element: PolicyElement) {
      if element.startTag == known { return }
      if element.name == "retry", let interval = element.attribute("interval")?.value,
        interval.isExpression || interval.string(in: tree.source) != "0"
      {
        notes.append(
          ImportNote(
            "the policy waits between attempts; a generated policy tries the next backend at once",
            at: SourceLocation(tree.source, element.startTag)))
      }
      if let message = message(about: element, tree.source) {
        notes.append(ImportNote(message, at: SourceLocation(tree.source, element.startTag)))
      } else if !whole.contains(element.name) {
        element.childElements.forEach(visit)
      }
    }
    tree.elements.forEach(visit)
    return notes
  }

  /// What only holds others.
  private static let containers: Set = [
    "policies", "fragment", "inbound", "backend", "outbound", "on-error", "choose", "when",
    "otherwise",
  ]

  /// What load balancers are made of.
  private static let balancing: Set = [
    "base", "retry", "set-variable", "cache-lookup-value", "cache-store-value",
    "cache-remove-value", "authentication-managed-identity",
  ]

  /// What is judged with all that stands in it.
  private static let whole: Set = ["set-header", "set-query-parameter", "return-response", "value"]

  private static func message(about element: PolicyElement, _ source: SourceFile) -> String? {
    func literal(_ attribute: String) -> String? {
      guard let value = element.attribute(attribute)?.value, !value.isExpression else { return nil }
      return value.string(in: source)
    }
    let isUncarried = "`\(element.name)` is not carried over"
    switch element.name {
    case "set-header":
      let name = literal("name")?.lowercased() ?? ""
      let known = ["api-key", "authorization"] + ImportedSettings.headers.keys
      if known.contains(name) { return nil }
      return name.isEmpty ? isUncarried : "`set-header` of `\(name)` is not carried over"
    case "set-query-parameter":
      let keys: Set = ["api-key", "subscription-key"]
      return keys.contains(literal("name")?.lowercased() ?? "") ? nil : isUncarried
    case "return-response":
      return ImportedSettings.isBusyAnswer(element, source)
        ? nil : "an answer of the policy's own, `return-response`, is not carried over"
    case "forward-request":
      let attributes = ["timeout", "timeout-ms", "follow-redirects", "http-version"].filter {
        element.attribute($0) != nil
      }
      if attributes.isEmpty { return nil }
      return attributes.map { "`\($0)`" }.joined(separator: " and ")
        + " of `forward-request` \(attributes.count == 1 ? "is" : "are") not carried over"
    case "set-backend-service":
      return element.attribute("base-url") == nil ? isUncarried : nil
    default:
      return containers.contains(element.name) || balancing.contains(element.name)
        ? nil : isUncarried
    }
  }
}
