/// What is known of the types that are not described.
final class CatalogueLists: Sendable {
  /// By full names, without the numbers of type parameters.
  let refused: [String: Catalogue.Refusal]
  let refusedNamespaces: [String: Catalogue.Refusal]
  let unlisted: [String: Catalogue.Refusal]
  /// Those of the above, and those above them.
  let namespaces: Set<String>

  init(
    refused: [Catalogue.Refusal], refusedNamespaces: [Catalogue.Refusal],
    unlisted: [Catalogue.Refusal], namespaces: [String]
  ) {
    self.refused = Self.byName(refused)
    self.refusedNamespaces = Self.byName(refusedNamespaces)
    self.unlisted = Self.byName(unlisted)
    self.namespaces = Set(namespaces)
  }

  private static func byName(_ list: [Catalogue.Refusal]) -> [String: Catalogue.Refusal] {
    Dictionary(list.map { ($0.name, $0) }) { first, _ in first }
  }
}
