/// What types are made of and which stands for which.
///
/// Remembers what it was asked, and is not for several threads at once: `TypeSystemPool` lends one to
/// each. What it finds about a type is shared between all of them.
package final class TypeSystem {
  let catalogue: Catalogue
  private var known: [StaticType: TypeFacts] = [:]
  private var hierarchies: [StaticType: [StaticType]] = [:]
  private var memberHierarchies: [StaticType: [StaticType]] = [:]
  private var fullyKnown: [StaticType: Bool] = [:]
  var conversions: [ConversionKey: Bool] = [:]

  /// What names mean on types.
  var lookUps: [LookUpKey: CSharpBinder.FoundMembers] = [:]

  /// The types that names without a namespace mean; nil for a name that no type has.
  var shortNames: [String: StaticType?] = [:]

  /// Extension methods by their names.
  var extensions: [String: [MethodGroup.Candidate]] = [:]

  var indexers: [StaticType: [MethodGroup.Candidate]] = [:]
  var constructors: [StaticType: [MethodGroup.Candidate]] = [:]
  /// What types declare for an operator.
  var operators: [OperatorKey: [MethodGroup.Candidate]] = [:]

  /// Which methods calls mean.
  var calls: [CallKey: CSharpBinder.AppliedMethod] = [:]

  struct OperatorKey: Hashable {
    var symbol: String
    var operands: [StaticType]
  }

  struct LookUpKey: Hashable {
    var type: StaticType
    var name: String
  }

  struct ConversionKey: Hashable {
    var from: StaticType
    var target: StaticType
    var isCast: Bool
  }

  package init(_ catalogue: Catalogue = .standard) { self.catalogue = catalogue }

  /// Whether so much is remembered that it is better forgotten: types that texts make up are endless.
  var isFull: Bool {
    known.count > 4096 || conversions.count > 1 << 16 || lookUps.count > 1 << 14
      || extensions.count > 1 << 12 || shortNames.count > 1 << 12 || indexers.count > 4096
      || constructors.count > 4096 || operators.count > 1 << 14 || calls.count > 1 << 14
  }

  func facts(_ type: StaticType) -> TypeFacts {
    if let facts = known[type] { return facts }
    let facts = catalogue.facts(about: type)
    known[type] = facts
    return facts
  }

  func declaration(_ type: StaticType) -> CatalogueType? { facts(type).declaration }

  /// Types for a declaration's type parameters.
  func substitution(_ type: StaticType) -> [String: StaticType] { facts(type).substitution }

  /// The class and the interfaces right above a type.
  func bases(_ type: StaticType) -> [StaticType] { facts(type).bases }

  /// The type itself and all above it, nearest first, `object` last.
  func hierarchy(_ type: StaticType) -> [StaticType] {
    if let found = hierarchies[type] { return found }
    var found = [type]
    var seen: Set<StaticType> = [type, .object]
    var index = 0
    while index < found.count, found.count < 64 {
      for base in bases(found[index]) where seen.insert(base).inserted { found.append(base) }
      index += 1
    }
    if type != .object { found.append(.object) }
    hierarchies[type] = found
    return found
  }

  /// The types whose members a value of this type shows: of a class not its interfaces, whose members
  /// it may hide.
  func memberHierarchy(_ type: StaticType) -> [StaticType] {
    guard !isInterface(type) else { return hierarchy(type) }
    if let found = memberHierarchies[type] { return found }
    var found = [type]
    var next: StaticType? = type
    while let current = next, found.count < 32 {
      next = bases(current).first { !isInterface($0) && $0 != current }
      if let next, !found.contains(next) { found.append(next) }
    }
    if found.last != .object { found.append(.object) }
    memberHierarchies[type] = found
    return found
  }

  /// Whether all that is above a type is known: only then it can be said what it is not.
  func isFullyKnown(_ type: StaticType) -> Bool {
    switch type.kind {
    case .named:
      if let found = fullyKnown[type] { return found }
      let found = hierarchy(type).allSatisfy { base in
        let facts = facts(base)
        return facts.kind != nil && !facts.isOpaque
      }
      fullyKnown[type] = found
      return found
    case .array(let element, _): return isFullyKnown(element)
    case .unknown, .parameter: return false
    case .tuple, .anonymous, .null, .void: return true
    }
  }

  func isValueType(_ type: StaticType) -> Bool? {
    switch type.kind {
    case .named:
      if type.underlying != nil { return true }
      guard let kind = facts(type).kind else { return nil }
      return kind == .struct || kind == .enum
    case .tuple: return true
    case .array, .anonymous, .null: return false
    case .parameter, .void, .unknown: return nil
    }
  }

  func isReferenceType(_ type: StaticType) -> Bool { isValueType(type) == false }

  func isEnum(_ type: StaticType) -> Bool { facts(type).kind == .enum }

  func isDelegate(_ type: StaticType) -> Bool { facts(type).kind == .delegate }

  func isInterface(_ type: StaticType) -> Bool { facts(type).kind == .interface }

  /// A delegate's parameters and result.
  func signature(ofDelegate type: StaticType) -> (parameters: [StaticType], result: StaticType)? {
    facts(type).signature
  }

  /// The type above `type`, or itself, that is made of the declaration `id`.
  func instance(of id: String, above type: StaticType) -> StaticType? {
    hierarchy(type).first { $0.id == id }
  }

  /// What `foreach` gives out of a type; nil where it does not go through it.
  func element(of type: StaticType) -> StaticType? {
    switch type.kind {
    case .unknown, .parameter: return .unknown
    case .array(let element, _): return element
    case .named:
      let all = hierarchy(type)
      // Its own `GetEnumerator` comes first: a `JObject` goes through its properties.
      for base in all {
        let facts = facts(base)
        guard facts.kind != .interface,
          let method = facts.members(named: "GetEnumerator").first(where: \.parameters.isEmpty)
        else { continue }
        let enumerator = method.type.substituting(facts.substitution)
        if let element = current(of: enumerator) { return element }
      }
      let id = "System.Collections.Generic.IEnumerable`1"
      if case .named(_, let arguments)? = all.first(where: { $0.id == id })?.kind {
        return arguments.first ?? .unknown
      }
      if all.contains(where: { $0.id == "System.Collections.IEnumerable" }) { return .object }
      return isFullyKnown(type) ? nil : .unknown
    default: return nil
    }
  }

  private func current(of enumerator: StaticType) -> StaticType? {
    for base in hierarchy(enumerator) {
      let facts = facts(base)
      guard let member = facts.members(named: "Current").first else { continue }
      let type = member.type.substituting(facts.substitution)
      if type != .object { return type }
    }
    return nil
  }
}
