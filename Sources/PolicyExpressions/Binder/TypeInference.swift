/// Finds the types that a generic method is called with (C# language specification, type
/// inference).
struct TypeInference {
  let parameters: [String]
  let types: TypeSystem
  private var bounds: [String: [StaticType]] = [:]
  private var exact: [String: [StaticType]] = [:]
  private(set) var fixed: [String: StaticType] = [:]

  init(parameters: [String], types: TypeSystem) {
    self.parameters = parameters
    self.types = types
  }

  /// What is known by now, fixed or not.
  var soFar: [String: StaticType] {
    var found = fixed
    for parameter in parameters where found[parameter] == nil {
      if let type = candidate(parameter) { found[parameter] = type }
    }
    return found
  }

  var isComplete: Bool { parameters.allSatisfy { fixed[$0] != nil } }

  var firstOpen: String? { parameters.first { fixed[$0] == nil } }

  /// A value of type `from` goes to a parameter of type `to`.
  mutating func infer(from: StaticType, to: StaticType, exactly: Bool = false, depth: Int = 0) {
    guard to.holdsParameter, depth < 12 else { return }
    if from.isUnknown {
      inferUnknown(to)
      return
    }
    if case .parameter(let name) = to.kind {
      guard parameters.contains(name), from != .null, from != .void else { return }
      if exactly {
        exact[name, default: []].append(from)
      } else {
        bounds[name, default: []].append(from)
      }
      return
    }
    if let inner = to.underlying {
      infer(from: from.withoutNullable, to: inner, exactly: exactly, depth: depth + 1)
      return
    }
    switch to.kind {
    case .array(let element, let rank):
      if case .array(let own, rank) = from.kind {
        infer(
          from: own, to: element, exactly: !types.isReferenceType(own), depth: depth + 1)
      }
    case .named(let id, let wanted):
      inferNamed(from, id, wanted, exactly: exactly, depth: depth)
    case .tuple(let wanted):
      if case .tuple(let own) = from.kind, own.count == wanted.count {
        for (a, b) in zip(own, wanted) {
          infer(from: a.type, to: b.type, exactly: exactly, depth: depth + 1)
        }
      }
    default: break
    }
  }

  private mutating func inferNamed(
    _ from: StaticType, _ id: String, _ wanted: [StaticType], exactly: Bool, depth: Int
  ) {
    let instances = types.hierarchy(from).filter { $0.id == id }
    // Of several (a `JObject` is two kinds of `IEnumerable`) none is chosen.
    guard let first = instances.first, case .named(_, let own) = first.kind else { return }
    if Set(instances).count > 1 { return inferUnknown(.named(id, wanted)) }
    let isVariant = types.isInterface(first) || types.isDelegate(first)
    for (a, b) in zip(own, wanted) {
      infer(
        from: a, to: b, exactly: exactly || !isVariant || !types.isReferenceType(a),
        depth: depth + 1)
    }
  }

  private mutating func inferUnknown(_ to: StaticType) {
    switch to.kind {
    case .parameter(let name):
      if parameters.contains(name) { exact[name, default: []].append(.unknown) }
    case .named(_, let arguments):
      for argument in arguments { inferUnknown(argument) }
    case .array(let element, _): inferUnknown(element)
    case .tuple(let elements):
      for element in elements { inferUnknown(element.type) }
    case .anonymous, .null, .void, .unknown: break
    }
  }

  private func candidate(_ parameter: String) -> StaticType? {
    if let types = exact[parameter], let first = types.first {
      return types.contains(where: \.isUnknown) ? .unknown : first
    }
    guard let types = bounds[parameter], !types.isEmpty else { return nil }
    return self.types.bestCommon(types) ?? types.first
  }

  /// Takes the type that is known for a parameter.
  mutating func fix(_ parameter: String) {
    guard fixed[parameter] == nil, let type = candidate(parameter) else { return }
    fixed[parameter] = type
  }

  mutating func fixAll() {
    for parameter in parameters { fix(parameter) }
  }

  /// Fixes the parameters that a type is made of.
  mutating func fix(in type: StaticType) {
    switch type.kind {
    case .parameter(let name): fix(name)
    case .named(_, let arguments):
      for argument in arguments { fix(in: argument) }
    case .array(let element, _): fix(in: element)
    case .tuple(let elements):
      for element in elements { fix(in: element.type) }
    case .anonymous, .null, .void, .unknown: break
    }
  }

  func isFixed(_ type: StaticType) -> Bool {
    let open = type.substituting(fixed)
    return !names(in: open).contains { parameters.contains($0) }
  }

  private func names(in type: StaticType) -> [String] {
    switch type.kind {
    case .parameter(let name): [name]
    case .named(_, let arguments): arguments.flatMap(names)
    case .array(let element, _): names(in: element)
    case .tuple(let elements): elements.flatMap { names(in: $0.type) }
    case .anonymous, .null, .void, .unknown: []
    }
  }
}
