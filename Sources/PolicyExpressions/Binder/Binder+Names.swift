import Diagnostics

/// Names and members.
extension CSharpBinder {
  mutating func bindName(_ name: CSharpName) -> BoundValue {
    if name.text.isEmpty { return .unknown }
    if let symbol = symbol(name.text) { return use(symbol, name) }
    if scopes.contains(where: { $0.later.contains(name.text) }) {
      report(
        .unassigned, at: name.range, "`\(name.text)` is used before it is declared",
        help: "declare it further up")
      return .unknown
    }
    if name.text == "context", name.typeArguments == nil {
      return BoundValue(.place, .context)
    }
    if name.text == "nameof" { return .unknown }
    switch lookUpType(name) {
    case .found(let type): return BoundValue(.type, type)
    case .refused, .wrongArity: return .unknown
    case .notFound: break
    }
    if catalogue.isNamespace(name.text) { return BoundValue(.namespace(name.text), .unknown) }
    if name.text == "dynamic" || name.text == "_" { return .unknown }
    reportUnknown(name)
    return .unknown
  }

  private mutating func use(_ symbol: LocalSymbol, _ name: CSharpName) -> BoundValue {
    if trials == 0 { binding.locals[name.range.start] = symbol.declared }
    switch symbol.kind {
    case .variable, .parameter: return BoundValue(.place, symbol.type)
    case .constant: return .value(symbol.type, constant: symbol.constant)
    case .iteration:
      return BoundValue(.readOnly(.other("the variable of a loop or `using`")), symbol.type)
    case .function(let function):
      return BoundValue(
        .methods(
          MethodGroup(
            name: name, candidates: [], receiver: nil, receiverIsType: false, function: function)),
        .unknown)
    }
  }

  private mutating func reportUnknown(_ name: CSharpName) {
    let candidates = visibleNames + ["context"] + catalogue.typeNames
    let nearest = Suggestion.nearest(to: name.text, in: candidates)
    let isVariable = nearest.map { !catalogue.typeNames.contains($0) } ?? false
    report(
      .unknownName, at: name.range,
      "there is no variable or type named `\(name.text)`",
      help: nearest.map { "did you mean `\($0)`?" }
        ?? (isVariable ? nil : nameHelp(name.text)),
      meant: Suggestion.onlyNearest(to: name.text, in: candidates))
  }

  private func nameHelp(_ name: String) -> String? {
    name.first?.isUppercase == true
      ? "types outside the usual namespaces are named in full, such as `System.Net.WebUtility`"
      : "variables of the policy are read with `context.Variables[\"\(name)\"]`"
  }

  mutating func bindGlobalName(_ name: CSharpName) -> BoundValue {
    catalogue.isNamespace(name.text)
      ? BoundValue(.namespace(name.text), .unknown) : bindName(name)
  }

  // MARK: Members

  mutating func bindMember(
    _ target: CSharpExpression, _ name: CSharpName, _ range: SourceRange, isCalled: Bool = false
  ) -> BoundValue {
    var receiver = bind(target)
    switch receiver.kind {
    case .namespace(let namespace): return bindQualified(namespace, name, range)
    case .methods, .lambda: receiver = bindValue(target)
    default: break
    }
    // `Color Color`: a value whose name is also its type's may mean either.
    return member(of: receiver, name, targetRange: target.range, isCalled: isCalled)
  }

  private mutating func bindQualified(
    _ namespace: String, _ name: CSharpName, _ range: SourceRange
  ) -> BoundValue {
    switch lookUpType(name, in: [namespace]) {
    case .found(let type): return BoundValue(.type, type)
    case .refused, .wrongArity: return .unknown
    case .notFound: break
    }
    let full = namespace + "." + name.text
    if catalogue.isNamespace(full) { return BoundValue(.namespace(full), .unknown) }
    // Where no type is described there may be others; of Newtonsoft's all are.
    if !catalogue.describes(namespace: namespace), namespace != "Newtonsoft" { return .unknown }
    report(
      .unknownType, at: name.range, "the namespace `\(namespace)` has no type `\(name.text)`",
      help: Suggestion.nearest(to: name.text, in: catalogue.typeNames(in: namespace))
        .map { "did you mean `\($0)`?" })
    return .unknown
  }

  /// What `name` is of a value or a type.
  mutating func member(
    of receiver: BoundValue, _ name: CSharpName, targetRange: SourceRange?,
    isCalled: Bool = false
  ) -> BoundValue {
    if name.text.isEmpty { return .unknown }
    let isType: Bool
    if case .type = receiver.kind { isType = true } else { isType = false }
    let type = receiver.type
    if type.isUnknown { return .unknown }
    switch type.kind {
    case .void, .null:
      report(
        .unknownMember, at: name.range,
        "\(type == .null ? "`null`" : "a call that returns nothing") has no members")
      return .unknown
    case .parameter: return .unknown
    case .anonymous(let members):
      if let member = members.first(where: { $0.name == name.text }) {
        return BoundValue(.readOnly(.other("a member of an anonymous object")), member.type)
      }
    case .tuple(let elements):
      if let element = elementOfTuple(elements, name.text) { return BoundValue(.place, element) }
    default: break
    }
    if isType, let nested = nestedType(type, name) { return BoundValue(.type, nested) }
    let found = lookUp(name, of: type)
    if found.isOpaque { return .unknown }
    if let member = found.members.first, member.member.kind != .method {
      let memberType = member.result
      let others = isCalled && !isType ? extensions(name.text) : []
      if others.isEmpty || memberType.isUnknown || types.isDelegate(memberType) {
        return value(of: member, name, isType: isType, type)
      }
      return BoundValue(
        .methods(
          MethodGroup(
            name: name, candidates: others, receiver: type, receiverIsType: false, function: nil)),
        .unknown)
    }
    let candidates = isType ? found.ofType : found.ofValue
    if candidates.isEmpty {
      if found.members.isEmpty || isType && !extensions(name.text).isEmpty {
        reportUnknownMember(name, type, isType: isType)
      } else if isType {
        report(
          .usage, at: name.range,
          "`\(name.text)` belongs to a value of type `\(type.name)`, not to the type itself",
          help: "call it on a value")
      } else {
        report(
          .usage, at: name.range, "`\(name.text)` belongs to the type, not to a value of it",
          help: "write `\(type.name).\(name.text)`")
      }
      return .unknown
    }
    return BoundValue(
      .methods(
        MethodGroup(
          name: name, candidates: candidates, receiver: isType ? nil : type,
          receiverIsType: isType, function: nil)), .unknown)
  }

  func extensions(_ name: String) -> [MethodGroup.Candidate] {
    if let known = types.extensions[name] { return known }
    let found = catalogue.extensionMethods(named: name).map {
      MethodGroup.Candidate(
        member: $0.member, substitution: [:], isExtension: true, owner: $0.owner)
    }
    types.extensions[name] = found
    return found
  }

  private func elementOfTuple(
    _ elements: [StaticType.TupleElement], _ name: String
  ) -> StaticType? {
    if let named = elements.first(where: { $0.name == name }) { return named.type }
    guard name.hasPrefix("Item"), let number = Int(name.dropFirst(4)),
      elements.indices.contains(number - 1)
    else { return nil }
    return elements[number - 1].type
  }

  private func nestedType(_ type: StaticType, _ name: CSharpName) -> StaticType? {
    guard let id = type.id else { return nil }
    let nested = id + "." + name.text
    return catalogue.has(nested) ? .named(nested, []) : nil
  }

  /// What a name means on a type: a class, though it never changes, since it is handed around.
  final class FoundMembers: Sendable {
    let members: [MethodGroup.Candidate]
    /// Whether a type on the way is not described, so that nothing can be said.
    let isOpaque: Bool
    /// The methods that a value is called on, extension methods last.
    let ofValue: [MethodGroup.Candidate]
    /// Those that the type itself is called on.
    let ofType: [MethodGroup.Candidate]

    init(
      _ members: [MethodGroup.Candidate], isOpaque: Bool, extensions: [MethodGroup.Candidate]
    ) {
      self.members = members
      self.isOpaque = isOpaque
      ofValue = members.filter { !$0.member.isStatic } + extensions
      ofType = members.filter(\.member.isStatic)
    }
  }

  /// What tells one overload from another.
  private struct Signature: Hashable {
    struct Part: Hashable {
      var type: StaticType
      var mode: CatalogueParameter.Mode
    }
    var parts: [Part]
    var arity: Int
  }

  /// The members of a name: those of the nearest type that has any, and of methods all above it.
  func lookUp(_ name: CSharpName, of type: StaticType) -> FoundMembers {
    let key = TypeSystem.LookUpKey(type: type, name: name.text)
    if let known = types.lookUps[key] { return known }
    let found = catalogue.foundMembers(key) { search(name, of: type) }
    types.lookUps[key] = found
    return found
  }

  private func search(_ name: CSharpName, of type: StaticType) -> FoundMembers {
    var found: [MethodGroup.Candidate] = []
    var isOpaque = false
    var signatures: Set<Signature> = []
    for base in types.memberHierarchy(type) {
      let facts = types.facts(base)
      guard facts.kind != nil else {
        if base.id != nil { isOpaque = found.isEmpty }
        continue
      }
      if facts.isOpaque, found.isEmpty { isOpaque = true }
      for member in facts.members(named: name.text) {
        let candidate = MethodGroup.Candidate(
          member: member, substitution: facts.substitution, isExtension: false,
          owner: base.id ?? "")
        if member.kind != .method {
          guard found.isEmpty else { continue }
          return FoundMembers([candidate], isOpaque: false, extensions: [])
        }
        let parts = zip(candidate.parameterTypes, member.parameters).map {
          Signature.Part(type: $0, mode: $1.mode)
        }
        let signature = Signature(parts: parts, arity: member.typeParameters.count)
        if signatures.insert(signature).inserted { found.append(candidate) }
      }
    }
    return FoundMembers(
      found, isOpaque: isOpaque && found.isEmpty, extensions: extensions(name.text))
  }

  /// A property, a field, a constant.
  private mutating func value(
    of candidate: MethodGroup.Candidate, _ name: CSharpName, isType: Bool, _ type: StaticType
  ) -> BoundValue {
    let member = candidate.member
    check(member, of: candidate.owner, at: name.range)
    if name.typeArguments != nil {
      report(.usage, at: name.range, "`\(name.text)` takes no type arguments")
    }
    if isType, !member.isStatic {
      report(
        .usage, at: name.range,
        "`\(name.text)` belongs to a value of type `\(type.name)`, not to the type itself",
        help: "name it behind a value")
    } else if !isType, member.isStatic {
      report(
        .usage, at: name.range, "`\(name.text)` belongs to the type, not to a value of it",
        help: "write `\(type.name).\(name.text)`")
    }
    let memberType = candidate.result
    switch member.kind {
    case .property(let isWritable), .field(let isWritable):
      return isWritable
        ? BoundValue(.place, memberType)
        : BoundValue(.readOnly(.member(name.text)), memberType)
    default: return .value(memberType)
    }
  }

  /// Complains about members that API Management does not let through.
  mutating func check(_ member: CatalogueMember, of owner: String, at range: SourceRange) {
    switch member.access {
    // What supports LINQ and the like is not listed, but comes with what is.
    case .allowed, .unlisted: break
    case .refused(let instead):
      let type = StaticType.named(owner, []).name
      report(
        .notAllowed, at: range,
        "API Management does not allow `\(type).\(member.name)` in expressions",
        help: instead.map { "use `\($0)`" })
    }
  }

  private mutating func reportUnknownMember(
    _ name: CSharpName, _ type: StaticType, isType: Bool
  ) {
    guard types.isFullyKnown(type) else { return }
    let names = types.memberHierarchy(type).flatMap { base in
      (base.id.flatMap(catalogue.type)?.members ?? []).filter { $0.isStatic == isType }.map(\.name)
    }
    let nearest =
      Suggestion.nearest(to: name.text, in: Set(names).subtracting([""]))
      ?? Suggestion.nearest(to: name.text, in: catalogue.extensionNames)
    report(
      .unknownMember, at: name.range, "`\(type.name)` has no member `\(name.text)`",
      help: nearest.map { "did you mean `\($0)`?" },
      meant: Suggestion.onlyNearest(to: name.text, in: Set(names + catalogue.extensionNames)))
  }
}
