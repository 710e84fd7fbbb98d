import Diagnostics

/// Calls and indexers.
extension CSharpBinder {
  mutating func bindCall(
    _ target: CSharpExpression, _ arguments: [CSharpArgument], _ list: SourceRange,
    _ range: SourceRange
  ) -> BoundValue {
    if case .name(let name) = target.kind, name.text == "nameof", symbol("nameof") == nil {
      return bindNameof(arguments, list)
    }
    let callee = bindCallee(target)
    switch callee.kind {
    case .methods(let group):
      let values = bindArguments(arguments)
      if let function = group.function { return call(function, values, group.name, list) }
      return call(group, values, list)
    case .value, .place, .readOnly:
      let values = bindArguments(arguments)
      if callee.type.isUnknown {
        bindUnseen(values)
        return .unknown
      }
      if let signature = types.signature(ofDelegate: callee.type) {
        return call(delegate: signature, callee.type, values, list)
      }
      bindUnseen(values)
      let name = nameRange(target)
      report(
        .usage, at: name, "`\(text(name))` is no method and cannot be called",
        help: isIndexable(callee.type)
          ? "write `\(text(name))[…]`" : "leave out the parentheses")
      return .unknown
    case .type:
      bindUnseen(bindArguments(arguments))
      report(
        .usage, at: target.range, "`\(text(target.range))` is a type, and is not called",
        help: "write `new \(text(target.range))(…)`")
      return .unknown
    case .namespace(let name):
      bindUnseen(bindArguments(arguments))
      report(.unknownName, at: target.range, "`\(name)` is a namespace, not a method")
      return .unknown
    case .lambda, .anything:
      bindUnseen(bindArguments(arguments))
      return .unknown
    }
  }

  /// What is called. Properties of the same name as a method are passed over: `list.Count()`.
  private mutating func bindCallee(_ target: CSharpExpression) -> BoundValue {
    let callee: BoundValue
    switch target.kind {
    case .member(let value, let name):
      callee = bindMember(value, name, target.range, isCalled: true)
    case .memberBinding(let name):
      guard let receiver = conditionalReceivers.last else { return .unknown }
      callee = member(of: receiver, name, targetRange: nil, isCalled: true)
    default: return bind(target)
    }
    record(callee.type, target.range)
    return callee
  }

  private func nameRange(_ target: CSharpExpression) -> SourceRange {
    switch target.kind {
    case .member(_, let name), .memberBinding(let name), .name(let name): name.range
    default: target.range
    }
  }

  private func isIndexable(_ type: StaticType) -> Bool {
    if case .array = type.kind { return true }
    return types.hierarchy(type).contains { base in
      !types.facts(base).indexers.isEmpty
    }
  }

  private mutating func bindNameof(
    _ arguments: [CSharpArgument], _ list: SourceRange
  ) -> BoundValue {
    if arguments.count != 1 {
      report(.arguments, at: list, "`nameof` takes one name")
    }
    // It names things; it does not use them.
    let before = binding.problems.count
    for argument in arguments { _ = bind(argument.value) }
    let found = binding.problems[before...].filter { $0.kind != .usage }
    binding.problems.replaceSubrange(before..., with: found)
    return .value(.string, constant: .string(nil))
  }

  // MARK: Arguments

  /// An argument with what is known of it before the method is.
  struct Argument {
    var syntax: CSharpArgument
    var value: BoundValue
    /// Whether `out var x` waits for its type.
    var isDeclaration = false

    var isDeferred: Bool {
      switch value.kind {
      case .lambda, .methods: true
      default: false
      }
    }
  }

  mutating func bindArguments(_ arguments: [CSharpArgument]) -> [Argument] {
    arguments.map { argument in
      if case .declaration(let type, let designation) = argument.value.kind {
        guard type.kind != .inferred else {
          // Declared when the method is known; until then its type is not.
          return Argument(syntax: argument, value: .unknown, isDeclaration: true)
        }
        let resolved = resolve(type)
        declare(designation, resolved)
        return Argument(syntax: argument, value: BoundValue(.place, resolved))
      }
      if argument.modifier == .out, case .name(let name) = argument.value.kind, name.text == "_",
        symbol("_") == nil
      {
        return Argument(syntax: argument, value: .unknown)
      }
      let bound = bind(argument.value)
      let value: BoundValue
      switch bound.kind {
      case .lambda, .methods: value = bound
      case .type, .namespace: value = bindValue(argument.value)
      default: value = bound
      }
      if value.type == .void {
        report(
          .conversion, at: argument.value.range,
          "`\(text(argument.value.range))` gives no value to pass on")
        return Argument(syntax: argument, value: .unknown)
      }
      if argument.modifier == .out || argument.modifier == .ref, !isPlace(value) {
        report(
          .usage, at: argument.value.range,
          "`\(argument.modifier == .out ? "out" : "ref")` needs a variable")
      }
      return Argument(syntax: argument, value: value)
    }
  }

  private func isPlace(_ value: BoundValue) -> Bool {
    if case .place = value.kind { return true }
    return value.isUnknown
  }

  /// Gives arguments of a method that is not known what they need: lambdas are bound with unknown
  /// parameters, so that plain mistakes in them still show.
  mutating func bindUnseen(_ arguments: [Argument]) {
    for argument in arguments {
      if case .lambda(let lambda, let range) = argument.value.kind {
        bindLambdaFinally(
          lambda, range, parameters: lambda.parameters?.map { _ in .unknown } ?? [], result: nil)
      }
      declareOutput(argument, .unknown)
    }
  }

  mutating func declareOutput(_ argument: Argument, _ type: StaticType) {
    guard argument.isDeclaration, case .declaration(_, let designation) = argument.syntax.value.kind
    else { return }
    declare(designation, type)
  }

  // MARK: Calls of what

  mutating func call(
    _ group: MethodGroup, _ arguments: [Argument], _ list: SourceRange
  ) -> BoundValue {
    // Whether these types exist; for the overloads they are looked up without a word.
    for type in group.name.typeArguments ?? [] { _ = resolve(type) }
    switch resolveOverload(group, arguments) {
    case .chosen(let chosen):
      check(chosen.candidate.member, of: chosen.candidate.owner, at: group.name.range)
      finish(chosen, arguments)
      return .value(chosen.result)
    case .several(let result, let fits):
      if let first = fits.first { finish(first, arguments) } else { bindUnseen(arguments) }
      return .value(result)
    case .none(let failure):
      reportNoOverload(group, arguments, list, failure)
      bindUnseen(arguments.filter { !$0.isDeferred || failure.isAboutCount })
      return .value(failure.result)
    }
  }

  /// Binds what waited for the parameters' types.
  private mutating func finish(_ chosen: AppliedMethod, _ arguments: [Argument]) {
    for (index, argument) in arguments.enumerated() {
      let parameter = chosen.parameterTypes[index]
      switch argument.value.kind {
      case .lambda(let lambda, let range):
        if let signature = types.signature(ofDelegate: parameter) {
          bindLambdaFinally(
            lambda, range, parameters: signature.parameters, result: signature.result)
        } else {
          bindLambdaFinally(
            lambda, range, parameters: lambda.parameters?.map { _ in .unknown } ?? [], result: nil)
        }
      default: declareOutput(argument, parameter)
      }
    }
  }

  private mutating func call(
    _ function: LocalFunction, _ arguments: [Argument], _ name: CSharpName, _ list: SourceRange
  ) -> BoundValue {
    if function.isGeneric || arguments.contains(where: { $0.syntax.name != nil }) {
      bindUnseen(arguments)
      return .value(function.isGeneric ? .unknown : function.result)
    }
    guard arguments.count >= function.required, arguments.count <= function.parameters.count else {
      report(
        .arguments, at: list,
        "`\(name.text)` takes \(count(function.parameters.count)), and \(arguments.count) stand here"
      )
      bindUnseen(arguments)
      return .value(function.result)
    }
    for (argument, type) in zip(arguments, function.parameters) {
      if argument.isDeclaration {
        declareOutput(argument, type)
      } else if !function.takesReferences {
        require(argument.value, of: argument.syntax.value, becomes: type)
      }
    }
    return .value(function.result)
  }

  private mutating func call(
    delegate signature: (parameters: [StaticType], result: StaticType), _ type: StaticType,
    _ arguments: [Argument], _ list: SourceRange
  ) -> BoundValue {
    guard arguments.count == signature.parameters.count else {
      report(
        .arguments, at: list,
        "a `\(type.name)` takes \(count(signature.parameters.count)), and \(arguments.count) stand here"
      )
      bindUnseen(arguments)
      return .value(signature.result)
    }
    for (argument, type) in zip(arguments, signature.parameters) {
      require(argument.value, of: argument.syntax.value, becomes: type)
    }
    return .value(signature.result)
  }

  func count(_ number: Int) -> String { number == 1 ? "1 argument" : "\(number) arguments" }

  // MARK: Indexers

  mutating func bindElement(
    of receiver: BoundValue, _ arguments: [CSharpArgument], _ range: SourceRange
  ) -> BoundValue {
    let values = bindArguments(arguments)
    let type = receiver.type
    if type.isUnknown {
      bindUnseen(values)
      return .unknown
    }
    if case .array(let element, let rank) = type.kind {
      if values.count != rank {
        report(
          .arguments, at: range, "an array of \(count(rank)) is indexed with \(values.count)")
      }
      for value in values where !value.value.isUnknown {
        let isInteger = [StaticType.int, .uint, .long, .ulong].contains {
          types.converts(value.value.type, to: $0, constant: value.value.constant)
        }
        if !isInteger { require(value.value, of: value.syntax.value, becomes: .int) }
      }
      return BoundValue(.place, element)
    }
    let indexers = self.indexers(of: type)
    if indexers.isEmpty {
      bindUnseen(values)
      if types.isFullyKnown(type), type != .null {
        report(
          .usage, at: range, "a value of type `\(type.name)` has no indexer",
          help: type == .object ? "cast it to what it is first" : nil)
      }
      return .unknown
    }
    let name = CSharpName("this", range)
    let group = MethodGroup(
      name: name, candidates: indexers, receiver: type, receiverIsType: false, function: nil)
    switch resolveOverload(group, values) {
    case .chosen(let chosen):
      finish(chosen, values)
      if case .indexer(isWritable: false) = chosen.candidate.member.kind {
        return BoundValue(.readOnly(.other("what `[…]` gives")), chosen.result)
      }
      return BoundValue(.place, chosen.result)
    case .several(let result, _): return BoundValue(.place, result)
    case .none(let failure):
      reportNoOverload(group, values, range, failure)
      return BoundValue(.place, failure.result)
    }
  }

  func indexers(of type: StaticType) -> [MethodGroup.Candidate] {
    if let known = types.indexers[type] { return known }
    let found = searchIndexers(of: type)
    types.indexers[type] = found
    return found
  }

  private func searchIndexers(of type: StaticType) -> [MethodGroup.Candidate] {
    var found: [MethodGroup.Candidate] = []
    var signatures: Set<[StaticType]> = []
    for base in types.memberHierarchy(type) {
      let facts = types.facts(base)
      for member in facts.indexers {
        let parameters = member.parameters.map {
          $0.type.substituting(facts.substitution)
        }
        if signatures.insert(parameters).inserted {
          found.append(
            MethodGroup.Candidate(
              member: member, substitution: facts.substitution, isExtension: false,
              owner: base.id ?? ""))
        }
      }
    }
    return found
  }

  // MARK: ?.

  mutating func bindConditionalAccess(
    _ target: CSharpExpression, _ rest: CSharpExpression
  ) -> BoundValue {
    let receiver = bindValue(target)
    if types.isValueType(receiver.type) == true, receiver.type.underlying == nil {
      report(
        .operation, at: target.range,
        "`?` stands behind a `\(receiver.type.name)`, which cannot be null",
        help: "leave out the `?`")
    }
    conditionalReceivers.append(BoundValue(receiver.kind, receiver.type.withoutNullable))
    let result = bindValue(rest)
    conditionalReceivers.removeLast()
    if types.isValueType(result.type) == true { return .value(.nullable(result.type)) }
    return .value(result.type)
  }
}
