import Diagnostics

/// Types as written.
extension CSharpBinder {
  enum TypeLookUp {
    case found(StaticType)
    /// It was reported.
    case refused
    case wrongArity
    case notFound
  }

  mutating func lookUpType(_ name: CSharpName, in namespaces: [String]? = nil) -> TypeLookUp {
    let arity = name.typeArguments?.count ?? 0
    let isShort = namespaces == nil && arity == 0
    if isShort, let known = types.shortNames[name.text] {
      guard let type = known else { return .notFound }
      check(type, at: name.range)
      return .found(type)
    }
    let within = namespaces ?? Catalogue.usings
    if let id = catalogue.find(name.text, arity: arity, in: within) {
      let type = StaticType.named(id, (name.typeArguments ?? []).map { resolve($0) })
      check(type, at: name.range)
      if isShort { types.shortNames[name.text] = type }
      return .found(type)
    }
    for namespace in within {
      let full = namespace.isEmpty ? name.text : namespace + "." + name.text
      if let refusal = catalogue.refusal(of: full) {
        report(
          .notAllowed, at: name.range, "API Management does not allow `\(full)` in expressions",
          help: refusal.instead.map { "use `\($0)`" })
        for argument in name.typeArguments ?? [] { _ = resolve(argument) }
        return .refused
      }
    }
    for namespace in within {
      let full = namespace.isEmpty ? name.text : namespace + "." + name.text
      if let unlisted = catalogue.unlisted(full) {
        reportUnlisted(name.text, name.range, instead: unlisted.instead)
        for argument in name.typeArguments ?? [] { _ = resolve(argument) }
        return .refused
      }
    }
    if let arities = catalogue.arities(of: name.text, in: within).nonEmpty {
      // Inside an expression `Tuple` may be the static class beside the generic ones.
      let wanted = arities.map { $0 == 0 ? "none" : "\($0)" }.joined(separator: " or ")
      report(
        .unknownType, at: name.range,
        "`\(name.text)` takes type arguments (\(wanted)), and \(arity == 0 ? "none stand" : "\(arity) stand") here"
      )
      return .wrongArity
    }
    if isShort { types.shortNames.updateValue(nil, forKey: name.text) }
    return .notFound
  }

  private mutating func check(_ type: StaticType, at range: SourceRange) {
    let access = types.facts(type).access
    if access == .allowed { return }
    guard let declaration = types.declaration(type) else { return }
    switch access {
    case .allowed: break
    case .unlisted:
      report(
        .notListed, at: range,
        "`\(declaration.name)` is not on the list of types that API Management allows in expressions"
      )
    case .refused(let instead):
      report(
        .notAllowed, at: range,
        "API Management does not allow `\(declaration.name)` in expressions",
        help: instead.map { "use `\($0)`" })
    }
  }

  private mutating func reportUnlisted(
    _ name: String, _ range: SourceRange, instead: String?
  ) {
    report(
      .notListed, at: range,
      "`\(name)` is not on the list of types that API Management allows in expressions",
      help: instead.map { "use `\($0)`" } ?? "the service may refuse to save the policy")
  }

  /// What a written type is; unknown, and reported, where there is none.
  mutating func resolve(_ type: CSharpType) -> StaticType {
    steps += 1
    switch type.kind {
    case .predefined(let keyword): return StaticType(keyword) ?? .unknown
    case .inferred, .omitted, .missing: return .unknown
    case .array(let element, let rank): return .array(resolve(element), rank: rank)
    case .nullable(let inner):
      let resolved = resolve(inner)
      if types.isReferenceType(resolved) {
        report(
          .conversion, at: type.range, "`\(resolved.name)` can be null as it is",
          help: "leave out the `?`, which is C# 8 on such a type")
        return resolved
      }
      return .nullable(resolved)
    case .tuple(let elements):
      return .tuple(
        elements.map { .init(type: resolve($0.type), name: $0.name?.text) })
    case .pointer: return .unknown
    case .named(let alias, let names): return resolve(names, alias: alias)
    }
  }

  private mutating func resolve(_ names: [CSharpName], alias: CSharpName?) -> StaticType {
    guard let first = names.first else { return .unknown }
    if names.count == 1, symbolIsTypeParameter(first.text) { return .unknown }
    if first.text == "dynamic", names.count == 1 { return .unknown }
    var place: BoundValue
    if alias == nil, case .found(let type) = lookUpTypeQuietly(first) {
      place = BoundValue(.type, type)
    } else if catalogue.isNamespace(first.text) {
      place = BoundValue(.namespace(first.text), .unknown)
    } else {
      switch lookUpType(first) {
      case .found(let type): place = BoundValue(.type, type)
      case .refused, .wrongArity: return .unknown
      case .notFound:
        reportUnknownType(first)
        return .unknown
      }
    }
    for name in names.dropFirst() {
      switch place.kind {
      case .namespace(let namespace):
        switch lookUpType(name, in: [namespace]) {
        case .found(let type): place = BoundValue(.type, type)
        case .refused, .wrongArity: return .unknown
        case .notFound:
          let full = namespace + "." + name.text
          if catalogue.isNamespace(full) {
            place = BoundValue(.namespace(full), .unknown)
          } else {
            if catalogue.describes(namespace: namespace) || namespace == "Newtonsoft" {
              reportUnknownType(name)
            }
            return .unknown
          }
        }
      default:
        guard let id = place.type.id, catalogue.has(id + "." + name.text) else {
          if types.isFullyKnown(place.type) { reportUnknownType(name) }
          return .unknown
        }
        place = BoundValue(.type, .named(id + "." + name.text, []))
      }
    }
    if case .namespace(let namespace) = place.kind, let last = names.last {
      report(.unknownType, at: last.range, "`\(namespace)` is a namespace, not a type")
      return .unknown
    }
    if let declaration = types.declaration(place.type), declaration.isStatic, let last = names.last
    {
      report(
        .usage, at: last.range, "`\(declaration.name)` is a static class: no value has this type")
      return .unknown
    }
    return place.type
  }

  /// The type of a name, where a namespace of that name does not come first.
  private mutating func lookUpTypeQuietly(_ name: CSharpName) -> TypeLookUp {
    guard
      catalogue.find(name.text, arity: name.typeArguments?.count ?? 0, in: Catalogue.usings) != nil
    else { return .notFound }
    return lookUpType(name)
  }

  private func symbolIsTypeParameter(_ name: String) -> Bool {
    functions.contains { $0.typeParameters.contains(name) }
  }

  private mutating func reportUnknownType(_ name: CSharpName) {
    // Nobody reads what is only tried, and to look for the nearest name takes long.
    let candidates =
      trials > 0 ? [] : catalogue.typeNames + ["string", "int", "bool", "object", "var"]
    report(
      .unknownType, at: name.range, "there is no type named `\(name.text)`",
      help: Suggestion.nearest(to: name.text, in: candidates).map { "did you mean `\($0)`?" },
      meant: Suggestion.onlyNearest(to: name.text, in: candidates))
  }
}

extension Collection {
  var nonEmpty: Self? { isEmpty ? nil : self }
}
