/// What types are made of and which stands for which.
struct TypeSystem: Sendable {
  let catalogue: Catalogue

  func declaration(_ type: StaticType) -> CatalogueType? {
    type.id.flatMap(catalogue.type)
  }

  /// Types for a declaration's type parameters.
  func substitution(_ type: StaticType) -> [String: StaticType] {
    guard case .named(let id, let arguments) = type, !arguments.isEmpty,
      let declaration = catalogue.type(id)
    else { return [:] }
    return Dictionary(
      zip(declaration.typeParameters, arguments), uniquingKeysWith: { first, _ in first })
  }

  /// The class and the interfaces right above a type.
  func bases(_ type: StaticType) -> [StaticType] {
    switch type {
    case .named:
      guard let declaration = declaration(type) else { return [] }
      let types = substitution(type)
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

  /// The type itself and all above it, nearest first, `object` last.
  func hierarchy(_ type: StaticType) -> [StaticType] {
    var found = [type]
    var seen: Set<StaticType> = [type, .object]
    var index = 0
    while index < found.count, found.count < 64 {
      for base in bases(found[index]) where seen.insert(base).inserted { found.append(base) }
      index += 1
    }
    if type != .object { found.append(.object) }
    return found
  }

  /// The types whose members a value of this type shows: of a class not its interfaces, whose members
  /// it may hide.
  func memberHierarchy(_ type: StaticType) -> [StaticType] {
    guard !isInterface(type) else { return hierarchy(type) }
    var found = [type]
    var next: StaticType? = type
    while let current = next, found.count < 32 {
      next = bases(current).first { !isInterface($0) && $0 != current }
      if let next, !found.contains(next) { found.append(next) }
    }
    if found.last != .object { found.append(.object) }
    return found
  }

  /// Whether all that is above a type is known: only then it can be said what it is not.
  func isFullyKnown(_ type: StaticType) -> Bool {
    switch type {
    case .named:
      return hierarchy(type).allSatisfy { base in
        guard let declaration = declaration(base) else { return false }
        return !declaration.isOpaque
      }
    case .array(let element, _): return isFullyKnown(element)
    case .unknown, .parameter: return false
    case .tuple, .anonymous, .null, .void: return true
    }
  }

  func isValueType(_ type: StaticType) -> Bool? {
    switch type {
    case .named:
      if type.underlying != nil { return true }
      guard let kind = declaration(type)?.kind else { return nil }
      return kind == .struct || kind == .enum
    case .tuple: return true
    case .array, .anonymous, .null: return false
    case .parameter, .void, .unknown: return nil
    }
  }

  func isReferenceType(_ type: StaticType) -> Bool { isValueType(type) == false }

  func isEnum(_ type: StaticType) -> Bool { declaration(type)?.kind == .enum }

  func isDelegate(_ type: StaticType) -> Bool { declaration(type)?.kind == .delegate }

  func isInterface(_ type: StaticType) -> Bool { declaration(type)?.kind == .interface }

  /// A delegate's parameters and result.
  func signature(ofDelegate type: StaticType) -> (parameters: [StaticType], result: StaticType)? {
    guard let declaration = declaration(type), declaration.kind == .delegate,
      let invoke = declaration.members.first
    else { return nil }
    let types = substitution(type)
    return (
      invoke.parameters.map { StaticType($0.type).substituting(types) },
      StaticType(invoke.type).substituting(types)
    )
  }

  /// The type above `type`, or itself, that is made of the declaration `id`.
  func instance(of id: String, above type: StaticType) -> StaticType? {
    hierarchy(type).first { $0.id == id }
  }

  /// What `foreach` gives out of a type; nil where it does not go through it.
  func element(of type: StaticType) -> StaticType? {
    switch type {
    case .unknown, .parameter: return .unknown
    case .array(let element, _): return element
    case .named:
      let all = hierarchy(type)
      // Its own `GetEnumerator` comes first: a `JObject` goes through its properties.
      for base in all {
        guard let declaration = declaration(base), declaration.kind != .interface,
          let method = declaration.members.first(where: {
            $0.name == "GetEnumerator" && $0.parameters.isEmpty
          })
        else { continue }
        let enumerator = StaticType(method.type).substituting(substitution(base))
        if let element = current(of: enumerator) { return element }
      }
      let id = "System.Collections.Generic.IEnumerable`1"
      if case .named(_, let arguments)? = all.first(where: { $0.id == id }) {
        return arguments.first ?? .unknown
      }
      if all.contains(where: { $0.id == "System.Collections.IEnumerable" }) { return .object }
      return isFullyKnown(type) ? nil : .unknown
    default: return nil
    }
  }

  private func current(of enumerator: StaticType) -> StaticType? {
    for base in hierarchy(enumerator) {
      guard let member = declaration(base)?.members.first(where: { $0.name == "Current" }) else {
        continue
      }
      let type = StaticType(member.type).substituting(substitution(base))
      if type != .object { return type }
    }
    return nil
  }
}
