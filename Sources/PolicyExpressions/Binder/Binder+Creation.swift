import Diagnostics

/// `new`.
extension CSharpBinder {
  mutating func bindNew(
    _ written: CSharpType, _ arguments: [CSharpArgument]?, _ initializer: CSharpInitializer?,
    _ range: SourceRange
  ) -> BoundValue {
    let type = resolve(written)
    let values = bindArguments(arguments ?? [])
    construct(type, written, values, range)
    if let initializer { bindInitializer(initializer, of: type) }
    return .value(type)
  }

  private mutating func construct(
    _ type: StaticType, _ written: CSharpType, _ arguments: [Argument], _ range: SourceRange
  ) {
    guard let declaration = types.declaration(type), !declaration.isOpaque else {
      bindUnseen(arguments)
      return
    }
    if declaration.kind == .delegate {
      if arguments.count == 1 {
        require(arguments[0].value, of: arguments[0].syntax.value, becomes: type)
      } else {
        report(.arguments, at: range, "a `\(type.name)` is made of one lambda or method")
      }
      return
    }
    if declaration.kind == .interface || declaration.isAbstract {
      report(
        .usage, at: written.range,
        "`\(type.name)` is \(declaration.kind == .interface ? "an interface" : "abstract"): "
          + "no value can be made of it", help: creationHelp(declaration))
      bindUnseen(arguments)
      return
    }
    if arguments.isEmpty, declaration.kind == .struct || declaration.kind == .enum { return }
    let constructors = constructors(of: type, declaration)
    guard !constructors.isEmpty else {
      report(
        .usage, at: written.range, "`\(type.name)` cannot be made with `new`",
        help: creationHelp(declaration))
      bindUnseen(arguments)
      return
    }
    let group = MethodGroup(
      name: CSharpName("new \(type.name)", written.range), candidates: constructors,
      receiver: nil, receiverIsType: true, function: nil)
    _ = call(group, arguments, SourceRange(start: written.range.end, end: range.end))
  }

  private func constructors(
    of type: StaticType, _ declaration: CatalogueType
  ) -> [MethodGroup.Candidate] {
    if let known = types.constructors[type] { return known }
    let substitution = types.substitution(type)
    let found = catalogue.members(of: declaration.id, .constructor).map {
      MethodGroup.Candidate(
        member: $0, substitution: substitution, isExtension: false, owner: declaration.id)
    }
    types.constructors[type] = found
    return found
  }

  private func creationHelp(_ declaration: CatalogueType) -> String? {
    let makers = (catalogue.type(declaration.id)?.members ?? []).filter {
      $0.isStatic && $0.kind == .method && ["Create", "Parse"].contains($0.name)
    }
    return makers.first.map { "use `\(declaration.name).\($0.name)(…)`" }
  }

  // MARK: Initializers

  mutating func bindInitializer(_ initializer: CSharpInitializer, of type: StaticType) {
    for entry in initializer.entries {
      switch entry {
      case .member(let name, let value): bindMemberInitializer(name, value, type)
      case .index(let arguments, let value):
        let element = bindElement(
          of: BoundValue(.value, type), arguments, initializer.range)
        bindInitializerValue(value, target: element)
      case .element(let values, let range): bindAdd(values, range, type)
      }
    }
  }

  private mutating func bindMemberInitializer(
    _ name: CSharpName, _ value: CSharpInitializer.Value, _ type: StaticType
  ) {
    guard !type.isUnknown else {
      bindInitializerValue(value, target: .unknown)
      return
    }
    let member = member(of: BoundValue(.value, type), name, targetRange: nil)
    if case .expression = value, case .readOnly(let what) = member.kind {
      report(.usage, at: name.range, "\(what.name) can only be read")
      bindInitializerValue(value, target: .unknown)
      return
    }
    if case .methods = member.kind {
      report(.usage, at: name.range, "`\(name.text)` is a method, to which nothing can be assigned")
      bindInitializerValue(value, target: .unknown)
      return
    }
    bindInitializerValue(value, target: member)
  }

  private mutating func bindInitializerValue(
    _ value: CSharpInitializer.Value, target: BoundValue
  ) {
    switch value {
    case .expression(let expression):
      let bound = bindValue(expression, expecting: target.type.isUnknown ? nil : target.type)
      require(bound, of: expression, becomes: target.type)
    case .initializer(let initializer): bindInitializer(initializer, of: target.type)
    }
  }

  /// An element of a collection: the type's `Add` takes it.
  private mutating func bindAdd(
    _ values: [CSharpExpression], _ range: SourceRange, _ type: StaticType
  ) {
    let arguments = bindArguments(values.map { CSharpArgument(value: $0) })
    guard types.isFullyKnown(type) else {
      bindUnseen(arguments)
      return
    }
    let name = CSharpName("Add", range)
    let found = lookUp(name, of: type)
    let candidates = found.members.filter { $0.member.kind == .method && !$0.member.isStatic }
    guard !candidates.isEmpty, types.element(of: type) != nil else {
      if !found.isOpaque {
        report(
          .usage, at: range, "a `\(type.name)` is no collection: it takes `Name = value` here")
      }
      bindUnseen(arguments)
      return
    }
    let group = MethodGroup(
      name: name, candidates: candidates, receiver: type, receiverIsType: false, function: nil)
    _ = call(group, arguments, range)
  }

  // MARK: Arrays

  mutating func bindNewArray(
    _ written: CSharpType, _ sizes: [CSharpExpression], _ rank: Int,
    _ initializer: CSharpInitializer?
  ) -> BoundValue {
    let element = resolve(written)
    for size in sizes {
      let value = bindValue(size)
      let fits = [StaticType.int, .uint, .long, .ulong].contains {
        types.converts(value.type, to: $0, constant: value.constant)
      }
      if !fits { require(value, of: size, becomes: .int) }
    }
    if let initializer { bindArrayInitializer(initializer, element: element, rank: rank) }
    return .value(.array(element, rank: rank))
  }

  mutating func bindArrayInitializer(
    _ initializer: CSharpInitializer, element: StaticType, rank: Int
  ) {
    for entry in initializer.entries {
      switch entry {
      case .element(let values, let range):
        for value in values {
          if case .implicitArray(_, let inner) = value.kind, rank > 1 {
            bindArrayInitializer(inner, element: element, rank: rank - 1)
            continue
          }
          let bound = bindValue(value, expecting: element)
          if values.count > 1, rank == 1 {
            report(.usage, at: range, "an element of this array is one value")
            break
          }
          require(bound, of: value, becomes: element)
        }
      case .member(let name, let value):
        report(.usage, at: name.range, "an array takes values, not `name = value`")
        bindInitializerValue(value, target: .unknown)
      case .index(_, let value): bindInitializerValue(value, target: .unknown)
      }
    }
  }

  mutating func bindImplicitArray(
    _ rank: Int, _ initializer: CSharpInitializer, _ range: SourceRange
  ) -> BoundValue {
    let elements = bindElements(initializer, rank: rank)
    if elements.isEmpty {
      report(
        .conversion, at: range, "the type of an empty array cannot be told",
        help: "write `new string[0]`")
      return .unknown
    }
    let kinds = elements.filter {
      if case .anything = $0.kind { false } else { true }
    }
    guard let best = bestCommon(kinds) else {
      if kinds.contains(where: \.isUnknown) { return .unknown }
      report(
        .conversion, at: range, "the elements of this array have no common type",
        help: "write the type: `new object[] { … }`")
      return .unknown
    }
    return .value(.array(best, rank: rank))
  }

  /// The values of an array, of all its rows.
  private mutating func bindElements(_ initializer: CSharpInitializer, rank: Int) -> [BoundValue] {
    var elements: [BoundValue] = []
    for case .element(let values, _) in initializer.entries {
      for value in values {
        if rank > 1, case .implicitArray(_, let row) = value.kind {
          elements += bindElements(row, rank: rank - 1)
        } else {
          elements.append(bindValue(value))
        }
      }
    }
    return elements
  }

  private func bestCommon(_ values: [BoundValue]) -> StaticType? {
    if values.contains(where: \.isUnknown) { return .unknown }
    let candidates = values.map(\.type).filter { $0 != .null }
    return candidates.first { candidate in
      values.allSatisfy { types.converts($0.type, to: candidate, constant: $0.constant) }
    }
  }

  // MARK: Anonymous objects

  mutating func bindAnonymous(_ members: [CSharpAnonymousMember]) -> BoundValue {
    var found: [StaticType.AnonymousMember] = []
    for member in members {
      let value = bindValue(member.value)
      if value.type == .void || value.type == .null {
        report(
          .conversion, at: member.value.range,
          "a member of an anonymous object needs a type, and "
            + (value.type == .null ? "`null` has none" : "this gives no value"),
          help: value.type == .null ? "write `(string)null`" : nil)
      }
      guard let name = member.name?.text ?? Self.ownName(member.value) else {
        report(
          .usage, at: member.value.range, "a member of an anonymous object needs a name",
          help: "write `name = …`")
        continue
      }
      if found.contains(where: { $0.name == name }) {
        report(
          .duplicate, at: member.name?.range ?? member.value.range,
          "the anonymous object has two members named `\(name)`")
      }
      found.append(.init(name: name, type: value.type == .null ? .unknown : value.type))
    }
    return .value(.anonymous(found))
  }

  private static func ownName(_ expression: CSharpExpression) -> String? {
    switch expression.kind {
    case .name(let name), .member(_, let name), .memberBinding(let name): name.text
    case .conditionalAccess(_, let rest): ownName(rest)
    case .parenthesized, .call, .element: nil
    default: nil
    }
  }
}
