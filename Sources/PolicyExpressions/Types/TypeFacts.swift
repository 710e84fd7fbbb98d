/// What is true of a type, found once.
final class TypeFacts: Sendable {
  /// How values of a type turn into those of another, as an operator says.
  struct Conversion: Sendable {
    var takes: StaticType
    var gives: StaticType
    var isImplicit: Bool

    fileprivate init?(_ member: CatalogueMember, _ types: [String: StaticType]) {
      guard case .conversion(let isImplicit) = member.kind, let parameter = member.parameters.first
      else { return nil }
      takes = parameter.type.substituting(types)
      gives = member.type.substituting(types)
      self.isImplicit = isImplicit
    }
  }

  let type: StaticType
  private let catalogue: Catalogue
  private let text: CatalogueDeclaration?
  /// Without its members; nil where the catalogue does not describe it.
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
  /// A delegate's parameters and result.
  let signature: (parameters: [StaticType], result: StaticType)?

  init(_ type: StaticType, _ catalogue: Catalogue) {
    self.type = type
    self.catalogue = catalogue
    let id = type.id ?? ""
    let text = catalogue.declaration(id)
    self.text = text
    let declaration = text?.head(catalogue.resolver)
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
    // What becomes of an interface's value, and what becomes a `Nullable`, the language says.
    let hasConversions = kind != nil && kind != .interface && id != "System.Nullable`1"
    conversions =
      hasConversions
      ? (text?.members(.conversion, catalogue.resolver) ?? []).compactMap { Conversion($0, types) }
      : []
    signature =
      if kind == .delegate, let invoke = declaration?.members.first {
        (
          invoke.parameters.map { $0.type.substituting(types) },
          invoke.type.substituting(types)
        )
      } else {
        nil
      }
  }

  /// Its own methods, properties and fields of a name.
  func members(named name: String) -> [CatalogueMember] {
    members(.named(name))
  }

  /// Its own operators of a symbol.
  func operators(_ symbol: String) -> [CatalogueMember] {
    members(.operator).filter { $0.name == symbol }
  }

  var indexers: [CatalogueMember] { members(.indexer) }

  private func members(_ kind: CatalogueLines.Kind) -> [CatalogueMember] {
    text?.members(kind, catalogue.resolver) ?? []
  }

  private static func bases(
    of type: StaticType, _ declaration: CatalogueType?, _ types: [String: StaticType]
  ) -> [StaticType] {
    switch type.kind {
    case .named:
      guard let declaration else { return [] }
      var bases = declaration.bases.map { $0.substituting(types) }
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
