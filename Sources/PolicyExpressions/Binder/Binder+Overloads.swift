import Diagnostics

/// Which of several methods a call means (C# language specification, overload resolution).
extension CSharpBinder {
  /// A method with the types that a call gives it.
  struct AppliedMethod {
    var candidate: MethodGroup.Candidate
    /// For each argument the type of its parameter.
    var parameterTypes: [StaticType]
    var result: StaticType
    /// Whether `params` took its arguments one by one.
    var isExpanded: Bool
    var usesDefaults: Bool
    var isGeneric: Bool
  }

  enum Resolution {
    case chosen(AppliedMethod)
    /// Several fit, since something is not known, or as well as each other.
    case several(result: StaticType, [AppliedMethod])
    case none(Failure)
  }

  struct Failure {
    /// The argument that does not fit, and the type that it should have.
    var argument: (index: Int, type: StaticType)?
    var isAboutCount = false
    /// A type parameter that nothing tells.
    var uninferred: String?
    var lambdaProblem = false
    /// What the call gives, where all candidates agree.
    var result: StaticType = .unknown
  }

  mutating func resolveOverload(_ group: MethodGroup, _ arguments: [Argument]) -> Resolution {
    var instance: [AppliedMethod] = []
    var extensions: [AppliedMethod] = []
    var failures: [(MethodGroup.Candidate, Failure)] = []
    for candidate in group.candidates {
      if candidate.isExtension, !instance.isEmpty { break }
      switch apply(candidate, group, arguments) {
      case .success(let applied):
        if candidate.isExtension { extensions.append(applied) } else { instance.append(applied) }
      case .failure(let failure): failures.append((candidate, failure.failure))
      }
    }
    let fitting = instance.isEmpty ? extensions : instance
    if fitting.isEmpty { return .none(worstFailure(failures, group, arguments)) }
    if fitting.count == 1 { return .chosen(fitting[0]) }
    let best = best(of: fitting, group, arguments)
    if best.count == 1 { return .chosen(best[0]) }
    let results = Set(best.map(\.result))
    return .several(result: results.count == 1 ? results.first ?? .unknown : .unknown, best)
  }

  /// The failure that tells most: that of the candidate that came nearest.
  private func worstFailure(
    _ failures: [(MethodGroup.Candidate, Failure)], _ group: MethodGroup, _ arguments: [Argument]
  ) -> Failure {
    let relevant = failures.filter { !$0.0.isExtension || failures.allSatisfy(\.0.isExtension) }
    let counted = relevant.filter { !$0.1.isAboutCount }
    guard let first = counted.first else {
      var failure = Failure()
      failure.isAboutCount = true
      failure.result = commonResult(relevant.map(\.0))
      return failure
    }
    var failure = first.1
    if counted.count > 1 {
      // Several methods take so many: what is wrong with all of them is wrong.
      let indices = Set(counted.map { $0.1.argument?.index })
      if indices.count != 1 { failure.argument = nil }
      if Set(counted.compactMap { $0.1.argument?.type }).count > 1, let found = failure.argument {
        failure.argument = (found.index, .unknown)
      }
    }
    failure.result = commonResult(counted.map(\.0))
    return failure
  }

  private func commonResult(_ candidates: [MethodGroup.Candidate]) -> StaticType {
    let results = Set(
      candidates.map(\.result))
    guard results.count == 1, let result = results.first, !result.holdsParameter else {
      return .unknown
    }
    return result
  }

  // MARK: Whether one fits

  struct ApplyFailure: Error { var failure: Failure }

  private mutating func apply(
    _ candidate: MethodGroup.Candidate, _ group: MethodGroup, _ arguments: [Argument]
  ) -> Result<AppliedMethod, ApplyFailure> {
    steps += 1
    let member = candidate.member
    let given = arguments.count + (candidate.isExtension ? 1 : 0)
    guard given >= candidate.least, given <= candidate.most else {
      var failure = Failure()
      failure.isAboutCount = true
      return .failure(ApplyFailure(failure: failure))
    }
    var parameters: [Parameter] = []
    parameters.reserveCapacity(member.parameters.count)
    for (parameter, type) in zip(member.parameters, candidate.parameterTypes) {
      parameters.append((parameter.name, type, parameter.mode, parameter.isOptional))
    }
    var receiverParameter: StaticType?
    if candidate.isExtension {
      guard !parameters.isEmpty else { return .failure(ApplyFailure(failure: Failure())) }
      receiverParameter = parameters.removeFirst().type
    }
    var failure = Failure()
    if let given = group.name.typeArguments, given.count != member.typeParameters.count {
      failure.isAboutCount = true
      return .failure(ApplyFailure(failure: failure))
    }
    for expanded in [false, true] {
      if expanded, parameters.last?.mode != .rest { break }
      guard let mapped = map(arguments, parameters, expanded: expanded) else {
        failure.isAboutCount = true
        continue
      }
      failure.isAboutCount = false
      let result = apply(
        candidate, group, arguments, mapped, receiver: receiverParameter, expanded: expanded)
      switch result {
      case .success: return result
      case .failure(let found): failure = found.failure
      }
    }
    return .failure(ApplyFailure(failure: failure))
  }

  private typealias Parameter = (
    name: String, type: StaticType, mode: CatalogueParameter.Mode, isOptional: Bool
  )

  private struct Mapping {
    /// For each argument its parameter's type.
    var types: [StaticType]
    var modes: [CatalogueParameter.Mode]
    var usesDefaults: Bool
  }

  /// Which parameter each argument is for; nil where they do not go together.
  private func map(
    _ arguments: [Argument], _ parameters: [Parameter], expanded: Bool
  ) -> Mapping? {
    var taken: Set<Int> = []
    var mapping = Mapping(types: [], modes: [], usesDefaults: false)
    let last = parameters.count - 1
    for (index, argument) in arguments.enumerated() {
      var place: Int
      if let name = argument.syntax.name {
        guard let found = parameters.firstIndex(where: { $0.name == name.text }) else { return nil }
        place = found
      } else {
        place = index
        if expanded, place >= last { place = last }
      }
      guard place < parameters.count else { return nil }
      if taken.contains(place), !(expanded && place == last) { return nil }
      taken.insert(place)
      let parameter = parameters[place]
      if expanded, place == last, case .array(let element, _) = parameter.type {
        mapping.types.append(element)
        mapping.modes.append(.value)
      } else {
        mapping.types.append(parameter.type)
        mapping.modes.append(parameter.mode)
      }
    }
    for (index, parameter) in parameters.enumerated() where !taken.contains(index) {
      if expanded, index == last { continue }
      guard parameter.isOptional else { return nil }
      mapping.usesDefaults = true
    }
    return mapping
  }

  private mutating func apply(
    _ candidate: MethodGroup.Candidate, _ group: MethodGroup, _ arguments: [Argument],
    _ mapping: Mapping, receiver: StaticType?, expanded: Bool
  ) -> Result<AppliedMethod, ApplyFailure> {
    let member = candidate.member
    var inferred: [String: StaticType] = [:]
    var failure = Failure()
    if !member.typeParameters.isEmpty {
      if let given = group.name.typeArguments {
        let resolved = given.map { type -> StaticType in
          trials += 1
          defer { trials -= 1 }
          return resolve(type)
        }
        inferred = Dictionary(
          zip(member.typeParameters, resolved), uniquingKeysWith: { first, _ in first })
      } else {
        var inference = TypeInference(parameters: member.typeParameters, types: types)
        if let receiver, let actual = group.receiver {
          inference.infer(from: actual, to: receiver)
        }
        switch infer(&inference, arguments, mapping.types) {
        case .success(let found): inferred = found
        case .failure(let found):
          if let receiver, let actual = group.receiver,
            !receiverFits(actual, receiver.substituting(inference.soFar))
          {
            failure.isAboutCount = true
            return .failure(ApplyFailure(failure: failure))
          }
          return .failure(found)
        }
      }
    }
    let parameterTypes =
      inferred.isEmpty ? mapping.types : mapping.types.map { $0.substituting(inferred) }
    if let receiver, let actual = group.receiver,
      !receiverFits(actual, receiver.substituting(inferred))
    {
      // As if there were no such method on this type.
      failure.isAboutCount = true
      return .failure(ApplyFailure(failure: failure))
    }
    for (index, argument) in arguments.enumerated() {
      let target = parameterTypes[index]
      guard fits(argument, target, mapping.modes[index]) else {
        failure.argument = (index, target)
        if case .lambda = argument.value.kind { failure.lambdaProblem = true }
        return .failure(ApplyFailure(failure: failure))
      }
    }
    let result = candidate.result.substituting(inferred)
    return .success(
      AppliedMethod(
        candidate: candidate, parameterTypes: parameterTypes,
        result: result.holdsParameter ? .unknown : result, isExpanded: expanded,
        usesDefaults: mapping.usesDefaults, isGeneric: !member.typeParameters.isEmpty))
  }

  /// Extension methods take their receiver without conversions that types declare, and without
  /// those between numbers.
  private func receiverFits(_ actual: StaticType, _ parameter: StaticType) -> Bool {
    if actual.isUnknown || parameter.isUnknown || actual == parameter { return true }
    if actual.isNumeric, parameter.isNumeric { return false }
    return types.convertsStandardly(actual, to: parameter)
  }

  private mutating func fits(
    _ argument: Argument, _ target: StaticType, _ mode: CatalogueParameter.Mode
  ) -> Bool {
    switch (mode, argument.syntax.modifier) {
    case (.output, .out), (.reference, .ref):
      return argument.isDeclaration || argument.value.isUnknown || argument.value.type == target
        || target.isUnknown || target.holdsUnknown
    case (.output, _), (.reference, _): return false
    case (_, .out), (_, .ref): return false
    default: break
    }
    switch argument.value.kind {
    case .lambda(let lambda, let range):
      if target.isUnknown { return true }
      guard let signature = types.signature(ofDelegate: target) else {
        return target.holdsUnknown
      }
      return fits(lambda, range, signature)
    case .methods(let group): return fits(group, target)
    case .anything: return true
    default:
      return types.converts(argument.value.type, to: target, constant: argument.value.constant)
    }
  }

  private mutating func fits(
    _ lambda: CSharpLambda, _ range: SourceRange,
    _ signature: (parameters: [StaticType], result: StaticType)
  ) -> Bool {
    if let parameters = lambda.parameters, parameters.count != signature.parameters.count {
      return false
    }
    let result = tryLambda(lambda, range, parameters: signature.parameters)
    if result.problems > 0 { return isOnlyLambdaCandidate }
    if signature.result == .void { return result.type == nil || result.mayDropValue }
    guard let type = result.type else { return signature.result.isUnknown }
    return types.converts(type, to: signature.result, constant: result.constant)
  }

  /// A lambda whose body is wrong still fits: the mistake in it is then reported where it is.
  private var isOnlyLambdaCandidate: Bool { true }

  mutating func fits(_ group: MethodGroup, _ target: StaticType) -> Bool {
    if target.isUnknown { return true }
    guard let signature = types.signature(ofDelegate: target) else { return target.holdsUnknown }
    if let function = group.function {
      return function.isGeneric || function.parameters.count == signature.parameters.count
    }
    return methodResult(group, signature.parameters) != nil
  }

  /// What a method gives for arguments of these types; nil where it does not take them.
  mutating func methodResult(_ group: MethodGroup, _ parameters: [StaticType]) -> StaticType? {
    if let function = group.function { return function.isGeneric ? .unknown : function.result }
    let arguments = parameters.map { type in
      Argument(
        syntax: CSharpArgument(
          value: CSharpExpression(.missing, SourceRange(at: group.name.range.start))),
        value: .value(type))
    }
    switch resolveOverload(group, arguments) {
    case .chosen(let chosen): return chosen.result
    case .several(let result, _): return result
    case .none: return nil
    }
  }

  // MARK: The best

  private mutating func best(
    of methods: [AppliedMethod], _ group: MethodGroup, _ arguments: [Argument]
  ) -> [AppliedMethod] {
    var best: [AppliedMethod] = []
    for (index, method) in methods.enumerated() {
      var isBeaten = false
      for (other, rival) in methods.enumerated() where other != index {
        if isBetter(rival, than: method, arguments), !isBetter(method, than: rival, arguments) {
          isBeaten = true
          break
        }
      }
      if !isBeaten { best.append(method) }
    }
    return best.isEmpty ? methods : best
  }

  /// Whether no argument speaks against the first, and something for it.
  private mutating func isBetter(
    _ first: AppliedMethod, than second: AppliedMethod, _ arguments: [Argument]
  ) -> Bool {
    var wins = false
    for (index, argument) in arguments.enumerated() {
      let order = compare(argument, first.parameterTypes[index], second.parameterTypes[index])
      if order < 0 { return false }
      if order > 0 { wins = true }
    }
    if wins { return true }
    if first.isGeneric != second.isGeneric { return !first.isGeneric }
    if first.isExpanded != second.isExpanded { return !first.isExpanded }
    if first.usesDefaults != second.usesDefaults { return !first.usesDefaults }
    if first.candidate.isExtension, second.candidate.isExtension {
      let a = first.candidate.member.parameters.first.map { StaticType($0.type) }
      let b = second.candidate.member.parameters.first.map { StaticType($0.type) }
      if let a, let b, a != b { return isMoreSpecific(a, than: b) }
    }
    return first.candidate.member.parameters.count > second.candidate.member.parameters.count
      && first.isExpanded
  }

  private func isMoreSpecific(_ first: StaticType, than second: StaticType) -> Bool {
    if case .parameter = second { return true }
    if first.holdsParameter, !second.holdsParameter { return false }
    if !first.holdsParameter, second.holdsParameter { return true }
    return types.convertsByReference(first, to: second)
      && !types.convertsByReference(second, to: first)
  }

  /// Above 0 where the first parameter type suits the argument better, below where the second does.
  private mutating func compare(
    _ argument: Argument, _ first: StaticType, _ second: StaticType
  ) -> Int {
    if first == second { return 0 }
    if case .lambda(let lambda, let range) = argument.value.kind {
      return compare(lambda, range, first, second)
    }
    let type = argument.value.type
    if type == first { return 1 }
    if type == second { return -1 }
    return compare(targets: first, second)
  }

  private func compare(targets first: StaticType, _ second: StaticType) -> Int {
    if first.isUnknown || second.isUnknown { return 0 }
    let forward = types.converts(first, to: second)
    let backward = types.converts(second, to: first)
    if forward, !backward { return 1 }
    if backward, !forward { return -1 }
    let signed: Set<StaticType> = [.sbyte, .short, .int, .long]
    let unsigned: Set<StaticType> = [.byte, .ushort, .uint, .ulong]
    if signed.contains(first), unsigned.contains(second) { return 1 }
    if signed.contains(second), unsigned.contains(first) { return -1 }
    return 0
  }

  private mutating func compare(
    _ lambda: CSharpLambda, _ range: SourceRange, _ first: StaticType, _ second: StaticType
  ) -> Int {
    guard let a = types.signature(ofDelegate: first), let b = types.signature(ofDelegate: second),
      a.parameters == b.parameters
    else { return 0 }
    if a.result == b.result { return 0 }
    if a.result == .void { return -1 }
    if b.result == .void { return 1 }
    let result = tryLambda(lambda, range, parameters: a.parameters)
    if result.type == a.result { return 1 }
    if result.type == b.result { return -1 }
    return compare(targets: a.result, b.result)
  }

  // MARK: Why none fits

  mutating func reportNoOverload(
    _ group: MethodGroup, _ arguments: [Argument], _ list: SourceRange, _ failure: Failure
  ) {
    if arguments.contains(where: {
      $0.value.type.holdsUnknown && !$0.isDeferred && !$0.isDeclaration
    }) {
      return
    }
    if let receiver = group.receiver, receiver.holdsUnknown || !types.isFullyKnown(receiver) {
      return
    }
    let isIndexer = group.name.text == "this"
    let name = isIndexer ? "the indexer of `\(group.receiver?.name ?? "")`" : "`\(group.name.text)`"
    let own = group.candidates.filter { !$0.isExtension }
    if failure.isAboutCount {
      if own.isEmpty, let receiver = group.receiver {
        report(
          .unknownMember, at: group.name.range,
          "`\(receiver.name)` has no member `\(group.name.text)`"
            + (group.candidates.isEmpty ? "" : " that takes these arguments"))
        return
      }
      if let unknown = unknownName(own, arguments) {
        report(
          .arguments, at: unknown.range, "\(name) has no parameter named `\(unknown.text)`",
          help: Suggestion.nearest(
            to: unknown.text, in: own.flatMap { $0.member.parameters.map(\.name) }
          ).map { "did you mean `\($0)`?" })
        return
      }
      report(
        .arguments, at: list.length > 0 ? list : group.name.range,
        "\(name) takes \(counts(own.isEmpty ? group.candidates : own)), "
          + "and \(arguments.count) \(arguments.count == 1 ? "stands" : "stand") here")
      return
    }
    if let uninferred = failure.uninferred {
      report(
        .arguments, at: group.name.range,
        "the arguments do not tell the type `\(uninferred)` of \(name)",
        help: "write `\(group.name.text)<…>(…)`")
      return
    }
    guard let (index, type) = failure.argument, arguments.indices.contains(index) else {
      report(
        .arguments, at: list.length > 0 ? list : group.name.range,
        "\(name) does not take arguments of these types: "
          + arguments.map { "`\($0.value.type.name)`" }.joined(separator: ", "))
      return
    }
    let argument = arguments[index]
    let range = argument.syntax.value.range
    if case .lambda(let lambda, _) = argument.value.kind {
      reportLambda(lambda, range, type, name)
      return
    }
    if type.isUnknown || type.holdsParameter {
      report(
        .arguments, at: range,
        "\(name) does not take a `\(argument.value.type.name)` as argument \(index + 1)")
      return
    }
    report(
      .arguments, at: range,
      "\(name) takes a `\(type.name)` as argument \(index + 1), not "
        + (argument.value.type == .null ? "`null`" : "a `\(argument.value.type.name)`"),
      help: types.casts(argument.value.type, to: type) ? "write `(\(type.name))` in front" : nil)
  }

  private mutating func reportLambda(
    _ lambda: CSharpLambda, _ range: SourceRange, _ type: StaticType, _ name: String
  ) {
    guard let signature = types.signature(ofDelegate: type) else {
      report(.arguments, at: range, "\(name) does not take a lambda here")
      return
    }
    if let parameters = lambda.parameters, parameters.count != signature.parameters.count {
      report(
        .arguments, at: range,
        "\(name) takes a lambda of \(count(signature.parameters.count)), and this one has "
          + "\(parameters.count)")
      return
    }
    let result = tryLambda(lambda, range, parameters: signature.parameters)
    report(
      .arguments, at: range,
      "\(name) takes a lambda that gives a `\(signature.result.name)`, and this one gives "
        + (result.type.map { "a `\($0.name)`" } ?? "nothing"))
  }

  private func unknownName(
    _ candidates: [MethodGroup.Candidate], _ arguments: [Argument]
  ) -> CSharpName? {
    let names = Set(candidates.flatMap { $0.member.parameters.map(\.name) })
    return arguments.compactMap(\.syntax.name).first { !names.contains($0.text) }
  }

  private func counts(_ candidates: [MethodGroup.Candidate]) -> String {
    var numbers: Set<Int> = []
    var least: Int?
    for candidate in candidates {
      let parameters = candidate.member.parameters.dropFirst(candidate.isExtension ? 1 : 0)
      let required = parameters.filter { !$0.isOptional && $0.mode != .rest }.count
      if parameters.last?.mode == .rest { least = min(least ?? required, required) }
      for number in required...max(required, parameters.count) { numbers.insert(number) }
    }
    let listed = numbers.sorted().map(String.init)
    if let least { return "at least \(count(least))" }
    if listed == ["1"] { return "1 argument" }
    return listed.joined(separator: listed.count == 2 ? " or " : ", ") + " arguments"
  }
}
