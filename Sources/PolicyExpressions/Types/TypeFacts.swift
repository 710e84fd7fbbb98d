/// What is true of a type, found once.
final class TypeFacts: Sendable {
  /// How values of a type turn into those of another, as an operator says.
  struct Conversion: Sendable {
    var takes: StaticType
    var gives: StaticType
    var isImplicit: Bool
  }

  let type: StaticType
  /// Nil where the catalogue does not describe it.
  let declaration: CatalogueType?
  let kind: CatalogueType.Kind?
  let isOpaque: Bool
  let access: CatalogueAccess
  /// Types for the declaration's type parameters.
  let substitution: [String: StaticType]
  /// The class and the interfaces right above it.
  let bases: [StaticType]
  /// Its own operators of conversion; an interface has none.
  let conversions: [Conversion]
  /// Its own members by name, operators and the like left out.
  let members: [String: [CatalogueMember]]
  let indexers: [CatalogueMember]
  /// Its own operators by their symbols.
  let operators: [String: [CatalogueMember]]
  /// A delegate's parameters and result.
  let signature: (parameters: [StaticType], result: StaticType)?

  init(_ type: StaticType, _ catalogue: Catalogue) {
    self.type = type
    let declaration = type.id.flatMap(catalogue.type)
    self.declaration = declaration
    kind = declaration?.kind
    isOpaque = declaration?.isOpaque ?? false
    access = declaration?.access ?? .allowed
    var types: [String: StaticType] = [:]
    if case .named(_, let arguments) = type.kind, let declaration {
      for (name, argument) in zip(declaration.typeParameters, arguments) { types[name] = argument }
    }
    substitution = types
    bases = Self.bases(of: type, declaration, types)
    var conversions: [Conversion] = []
    var members: [String: [CatalogueMember]] = [:]
    var indexers: [CatalogueMember] = []
    var operators: [String: [CatalogueMember]] = [:]
    for member in declaration?.members ?? [] {
      switch member.kind {
      case .conversion(let isImplicit):
        guard let parameter = member.parameters.first, declaration?.kind != .interface,
          // What becomes a `Nullable` and back, the language says.
          declaration?.id != "System.Nullable`1"
        else { continue }
        conversions.append(
          Conversion(
            takes: StaticType(parameter.type).substituting(types),
            gives: StaticType(member.type).substituting(types), isImplicit: isImplicit))
      case .indexer: indexers.append(member)
      case .operator: operators[member.name, default: []].append(member)
      case .constructor: break
      case .method, .property, .field, .constant: members[member.name, default: []].append(member)
      }
    }
    self.conversions = conversions
    self.members = members
    self.indexers = indexers
    self.operators = operators
    signature =
      if kind == .delegate, let invoke = declaration?.members.first {
        (
          invoke.parameters.map { StaticType($0.type).substituting(types) },
          StaticType(invoke.type).substituting(types)
        )
      } else {
        nil
      }
  }

  private static func bases(
    of type: StaticType, _ declaration: CatalogueType?, _ types: [String: StaticType]
  ) -> [StaticType] {
    switch type.kind {
    case .named:
      guard let declaration else { return [] }
      var bases = declaration.bases.map { StaticType($0).substituting(types) }
      switch declaration.kind {
      case .enum: bases += [.system("Enum"), .system("ValueType")]
      case .struct: bases.append(.system("ValueType"))
      case .delegate: bases.append(.system("MulticastDelegate"))
      case .class, .interface: break
      }
      return bases
    case .array(let element, let rank):
      let interfaces =
        rank == 1
        ? ["IList`1", "IReadOnlyList`1", "IEnumerable`1"].map {
          StaticType.named("System.Collections.Generic." + $0, [element])
        } : []
      return [.system("Array")] + interfaces
    default: return []
    }
  }
}
