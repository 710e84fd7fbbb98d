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
    steps += 1
    let typeArguments = (group.name.typeArguments ?? []).map { type in
      // Whether they exist was said before.
      trials += 1
      defer { trials -= 1 }
      return resolve(type)
    }
    guard let key = CallKey(group, typeArguments, arguments) else {
      return searchOverload(group, typeArguments, arguments)
    }
    if let known = types.calls[key] { return .chosen(known) }
    let found = searchOverload(group, typeArguments, arguments)
    if case .chosen(let chosen) = found { types.calls[key] = chosen }
    return found
  }

  private mutating func searchOverload(
    _ group: MethodGroup, _ typeArguments: [StaticType], _ arguments: [Argument]
  ) -> Resolution {
    var instance: [AppliedMethod] = []
    var extensions: [AppliedMethod] = []
    var failures: [(MethodGroup.Candidate, Failure)] = []
    for candidate in group.candidates {
      if candidate.isExtension, !instance.isEmpty { break }
      switch apply(candidate, group, typeArguments, arguments) {
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
    _ candidate: MethodGroup.Candidate, _ group: MethodGroup, _ typeArguments: [StaticType],
    _ arguments: [Argument]
  ) -> Result<AppliedMethod, ApplyFailure> {
    steps += 1
    let given = arguments.count + (candidate.isExtension ? 1 : 0)
    guard given >= candidate.least, given <= candidate.most else {
      var failure = Failure()
      failure.isAboutCount = true
      return .failure(ApplyFailure(failure: failure))
    }
    var failure = Failure()
    if group.name.typeArguments != nil, typeArguments.count != candidate.typeParameters.count {
      failure.isAboutCount = true
      return .failure(ApplyFailure(failure: failure))
    }
    for expanded in [false, true] {
      if expanded, !candidate.takesRest { break }
      guard let mapped = map(arguments, to: candidate, expanded: expanded) else {
        failure.isAboutCount = true
        continue
      }
      failure.isAboutCount = false
      switch apply(
        candidate, group, typeArguments, arguments, mapped, expanded: expanded)
      {
      case .success(let applied): return .success(applied)
      case .failure(let found): failure = found.failure
      }
    }
    return .failure(ApplyFailure(failure: failure))
  }

  private struct Mapping {
    /// For each argument its parameter's type.
    var types: [StaticType]
    var modes: [CatalogueParameter.Mode]
    var usesDefaults: Bool
  }

  /// Which parameter each argument is for; nil where they do not go together.
  private func map(
    _ arguments: [Argument], to candidate: MethodGroup.Candidate, expanded: Bool
  ) -> Mapping? {
    let first = candidate.isExtension ? 1 : 0
    let count = candidate.argumentTypes.count
    if !expanded, arguments.count == count, !arguments.contains(where: { $0.syntax.name != nil }) {
      // Nearly all calls: one after the other, all of them.
      return Mapping(
        types: candidate.argumentTypes, modes: candidate.argumentModes, usesDefaults: false)
    }
    var isTaken = Array(repeating: false, count: count)
    var mapping = Mapping(types: [], modes: [], usesDefaults: false)
    let last = count - 1
    for (index, argument) in arguments.enumerated() {
      var place: Int
      if let name = argument.syntax.name {
        guard
          let found = candidate.member.parameters.dropFirst(first)
            .firstIndex(where: { $0.name == name.text })
        else { return nil }
        place = found - first
      } else {
        place = index
        if expanded, place >= last { place = last }
      }
      guard place < count else { return nil }
      if isTaken[place], !(expanded && place == last) { return nil }
      isTaken[place] = true
      let type = candidate.argumentTypes[place]
      if expanded, place == last, case .array(let element, _) = type.kind {
        mapping.types.append(element)
        mapping.modes.append(.value)
      } else {
        mapping.types.append(type)
        mapping.modes.append(candidate.argumentModes[place])
      }
    }
    for place in 0..<count where !isTaken[place] {
      if expanded, place == last { continue }
      guard candidate.member.parameters[first + place].isOptional else { return nil }
      mapping.usesDefaults = true
    }
    return mapping
  }

  private mutating func apply(
    _ candidate: MethodGroup.Candidate, _ group: MethodGroup, _ typeArguments: [StaticType],
    _ arguments: [Argument], _ mapping: Mapping, expanded: Bool
  ) -> Result<AppliedMethod, ApplyFailure> {
    let receiver = candidate.isExtension ? candidate.parameterTypes.first : nil
    var inferred: [String: StaticType] = [:]
    var failure = Failure()
    if !candidate.typeParameters.isEmpty {
      if group.name.typeArguments != nil {
        inferred = Dictionary(
          zip(candidate.typeParameters, typeArguments), uniquingKeysWith: { first, _ in first })
      } else {
        var inference = TypeInference(parameters: candidate.typeParameters, types: types)
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
    for index in arguments.indices {
      let target = parameterTypes[index]
      guard fits(arguments[index], target, mapping.modes[index]) else {
        failure.argument = (index, target)
        if case .lambda = arguments[index].value.kind { failure.lambdaProblem = true }
        return .failure(ApplyFailure(failure: failure))
      }
    }
    let result = candidate.result.substituting(inferred)
    return .success(
      AppliedMethod(
        candidate: candidate, parameterTypes: parameterTypes,
        result: result.holdsParameter ? .unknown : result, isExpanded: expanded,
        usesDefaults: mapping.usesDefaults, isGeneric: !candidate.typeParameters.isEmpty))
  }

  /// Extension methods take their receiver without conversions that types declare, and without
  /// those between numbers.
  private func receiverFits(_ actual: StaticType, _ parameter: StaticType) -> Bool {
    if actual.isUnknown || parameter.isUnknown || actual == parameter { return true }
    if actual.isNumeric, parameter.isNumeric { return false }
    return types.convertsStandardly(actual, to: parameter)
  }

  mutating func fits(
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

  mutating func fits(
    _ lambda: CSharpLambda, _ range: SourceRange,
    _ signature: (parameters: [StaticType], result: StaticType)
  ) -> Bool {
    if let parameters = lambda.parameters, parameters.count != signature.parameters.count {
      return false
    }
    let result = tryLambda(lambda, range, parameters: signature.parameters)
    // The mistake in it is then reported where it is.
    if result.problems > 0 { return true }
    if signature.result == .void { return result.type == nil || result.mayDropValue }
    guard let type = result.type else { return signature.result.isUnknown }
    return types.converts(type, to: signature.result, constant: result.constant)
  }

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
}
