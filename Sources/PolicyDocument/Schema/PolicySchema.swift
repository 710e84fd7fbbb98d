/// What may stand in a policy document: the one table that the XSD, the messages and the checks
/// are made of.
///
/// A policy is added by adding its `ElementDefinition` to a file in `Table/`; the tests ask for
/// fixtures of it and for nothing else.
/// The facts follow the service's reference pages and, where these are silent, the schema files
/// that Microsoft ships for its editor; where the two disagree, both are accepted.
package struct PolicySchema: Sendable {
  /// The policies of this version.
  package let policies: [ElementDefinition]
  private let policiesByName: [String: ElementDefinition]
  /// Names that the service knows as policies although the table does not describe them yet.
  package let uncheckedPolicies: Set<String>
  /// For every element that stands only inside others: the elements that take it.
  private let parentsByChild: [String: [String]]
  /// The attributes that some element takes.
  private let attributeNames: Set<String>

  package static let current = PolicySchema(
    policies: controlFlow + transformation + conversion + requests + caching + authentication
      + accessRestriction + tokenValidation + contentValidation + crossDomain + tokens
      + languageModels + messaging + diagnostics + graphQL)

  init(policies: [ElementDefinition]) {
    self.policies = policies.map(Self.addingID)
    policiesByName = Dictionary(
      self.policies.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let described = Set(policies.map(\.name))
    uncheckedPolicies = Set(Self.knownPolicyNames.filter { !described.contains($0) })
    let elements = Self.all(in: self.policies + Self.documents + Self.resolvers)
    parentsByChild = Self.parents(of: elements)
    attributeNames = Set(elements.flatMap { $0.attributes.map(\.name) })
  }

  package func policy(_ name: String) -> ElementDefinition? { policiesByName[name] }

  /// Whether an element of that name is a policy of the service.
  package func isPolicy(_ name: String) -> Bool {
    policiesByName[name] != nil || uncheckedPolicies.contains(name)
  }

  /// Whether an element of that name stands anywhere in documents.
  func isElement(_ name: String) -> Bool {
    isPolicy(name) || parentsByChild[name] != nil || name == Self.base.name
      || (Self.documents + Self.resolvers).contains { $0.name == name }
  }

  /// Whether some element takes an attribute of that name.
  func isAttribute(_ name: String) -> Bool { attributeNames.contains(name) }

  /// The elements that take an element of that name which is no policy itself.
  package func parents(ofChild name: String) -> [String] { parentsByChild[name] ?? [] }

  /// Every policy may carry an id, which the gateway reports with an error of that policy.
  static func addingID(_ policy: ElementDefinition) -> ElementDefinition {
    ElementDefinition(
      policy.name, policy.documentation,
      attributes: [
        .optional("id", .string, expression: false, "A name for this policy in error reports.")
      ] + policy.attributes,
      content: policy.content, certainty: policy.certainty)
  }

  /// These elements, and those that are declared in them.
  private static func all(in elements: [ElementDefinition]) -> [ElementDefinition] {
    var all: [ElementDefinition] = []
    var rest = elements
    while let element = rest.popLast() {
      all.append(element)
      for case .local(let definition) in element.content.children.map(\.element) {
        rest.append(definition)
      }
    }
    return all
  }

  private static func parents(of elements: [ElementDefinition]) -> [String: [String]] {
    var parents: [String: [String]] = [:]
    for element in elements {
      for child in element.content.children {
        guard case .local = child.element else { continue }
        if parents[child.name]?.contains(element.name) != true {
          parents[child.name, default: []].append(element.name)
        }
      }
    }
    return parents.mapValues { $0.sorted() }
  }
}
