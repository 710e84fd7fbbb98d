import Diagnostics

/// Types of generic methods, and lambdas, which need them and give them.
extension CSharpBinder {
  mutating func infer(
    _ inference: inout TypeInference, _ arguments: [Argument], _ parameters: [StaticType]
  ) -> Result<[String: StaticType], ApplyFailure> {
    for (argument, parameter) in zip(arguments, parameters) {
      switch argument.value.kind {
      case .lambda(let lambda, _): inferParameters(&inference, lambda, parameter)
      case .methods: break
      case .anything: break
      default:
        if argument.isDeclaration { break }
        inference.infer(
          from: argument.value.type, to: parameter,
          exactly: argument.syntax.modifier == .out || argument.syntax.modifier == .ref)
      }
    }
    var open = arguments.indices.filter { arguments[$0].isDeferred }
    while !open.isEmpty {
      // First those whose parameters are known without guessing.
      var progressed = false
      for index in open {
        guard let signature = types.signature(ofDelegate: parameters[index]) else { continue }
        for parameter in signature.parameters { inference.fix(in: parameter) }
        guard signature.parameters.allSatisfy({ inference.isFixed($0) }) else { continue }
        let own = signature.parameters.map { $0.substituting(inference.fixed) }
        if let result = result(of: arguments[index], own) {
          inference.infer(from: result, to: signature.result)
        }
        open.removeAll { $0 == index }
        progressed = true
        break
      }
      if !progressed { break }
    }
    inference.fixAll()
    guard inference.isComplete else {
      var failure = Failure()
      failure.uninferred = inference.firstOpen
      return .failure(ApplyFailure(failure: failure))
    }
    return .success(inference.fixed)
  }

  /// What a lambda or a method gives for parameters of these types.
  private mutating func result(of argument: Argument, _ parameters: [StaticType]) -> StaticType? {
    switch argument.value.kind {
    case .lambda(let lambda, let range):
      if let own = lambda.parameters, own.count != parameters.count { return nil }
      let result = tryLambda(lambda, range, parameters: parameters)
      return result.problems > 0 ? .unknown : result.type
    case .methods(let group): return methodResult(group, parameters)
    default: return nil
    }
  }

  /// `(int x) => …` tells the types of its parameters itself.
  private mutating func inferParameters(
    _ inference: inout TypeInference, _ lambda: CSharpLambda, _ parameter: StaticType
  ) {
    guard let signature = types.signature(ofDelegate: parameter),
      let own = lambda.parameters, own.count == signature.parameters.count
    else { return }
    for (given, wanted) in zip(own, signature.parameters) {
      guard let type = given.type else { continue }
      trials += 1
      let resolved = resolve(type)
      trials -= 1
      inference.infer(from: resolved, to: wanted, exactly: true)
    }
  }
}
