import Diagnostics

/// Lambdas and local functions.
extension CSharpBinder {
  private var parametersAround: [StaticType] { lambdaParameters }

  /// What a lambda gives for parameters of these types, without reporting anything.
  mutating func tryLambda(
    _ lambda: CSharpLambda, _ range: SourceRange, parameters: [StaticType]
  ) -> LambdaResult {
    let key = LambdaKey(range: range, parameters: parameters, around: parametersAround)
    if let known = lambdaResults[key] { return known }
    let savedProblems = trialProblems
    trials += 1
    trialProblems = 0
    var result = bindBody(lambda, parameters: parameters, result: nil)
    result.problems = trialProblems
    trials -= 1
    trialProblems = savedProblems
    lambdaResults[key] = result
    return result
  }

  /// Binds a lambda whose parameters are known for good, and reports what is wrong in it.
  mutating func bindLambdaFinally(
    _ lambda: CSharpLambda, _ range: SourceRange, parameters: [StaticType], result: StaticType?
  ) {
    _ = bindBody(lambda, parameters: parameters, result: result)
  }

  mutating func requireLambda(
    _ lambda: CSharpLambda, _ range: SourceRange, becomes target: StaticType
  ) -> Bool {
    guard let signature = types.signature(ofDelegate: target) else {
      report(.conversion, at: range, "a lambda does not become `\(target.name)`")
      return false
    }
    if let own = lambda.parameters, own.count != signature.parameters.count {
      report(
        .conversion, at: range,
        "a `\(target.name)` takes \(count(signature.parameters.count)), and this lambda has \(own.count)"
      )
      return false
    }
    bindLambdaFinally(
      lambda, range, parameters: signature.parameters, result: signature.result)
    return true
  }

  private mutating func bindBody(
    _ lambda: CSharpLambda, parameters: [StaticType], result: StaticType?
  ) -> LambdaResult {
    let savedLoops = (loopDepth, switchDepth)
    (loopDepth, switchDepth) = (0, 0)
    defer { (loopDepth, switchDepth) = savedLoops }
    let aroundCount = lambdaParameters.count
    lambdaParameters += parameters
    defer { lambdaParameters.removeLast(lambdaParameters.count - aroundCount) }
    return inScope(isFunction: true) { binder in
      for (index, parameter) in (lambda.parameters ?? []).enumerated() {
        let given = index < parameters.count ? parameters[index] : .unknown
        let type = parameter.type.map { binder.resolve($0) } ?? given
        if parameter.name.text == "_", (lambda.parameters?.count ?? 0) > 1 {
          binder.scopes[binder.scopes.count - 1].symbols["_"] = LocalSymbol(
            kind: .parameter, type: type, declared: parameter.name.range.start)
          continue
        }
        binder.declare(
          parameter.name,
          LocalSymbol(kind: .parameter, type: type, declared: parameter.name.range.start))
      }
      return binder.bindBody(lambda.body, result: result)
    }
  }

  private mutating func bindBody(
    _ body: CSharpLambda.Body, result: StaticType?
  ) -> LambdaResult {
    switch body {
    case .expression(let expression):
      let expected = result == .void ? nil : result
      let value = bindValue(expression, expecting: expected)
      if let expected, !expected.holdsParameter {
        require(value, of: expression, becomes: expected)
      }
      if result == .void, !mayDrop(expression), !value.isUnknown {
        report(
          .usage, at: expression.range,
          "this lambda gives no value, so that its body must be a call or an assignment")
      }
      if case .anything = value.kind {
        return LambdaResult(type: .unknown, constant: nil, mayDropValue: true, problems: 0)
      }
      return LambdaResult(
        type: value.type == .void ? nil : value.type, constant: value.constant,
        mayDropValue: mayDrop(expression), problems: 0)
    case .block(let block):
      functions.append(FunctionFrame(expected: result == .void ? nil : result))
      if result == .void { functions[functions.count - 1].mustReturnNothing = true }
      bindBlock(block)
      let frame = functions.removeLast()
      if frame.results.isEmpty {
        if let result, result != .void, !result.isUnknown, !result.holdsParameter,
          !frame.returnsNothing, !endsByThrowing(block)
        {
          report(
            .missingReturn,
            at: SourceRange(
              start: max(block.range.start, block.range.end - 1), end: block.range.end),
            "this lambda must return a `\(result.name)`", help: "write `return …;` at its end")
        }
        return LambdaResult(
          type: frame.returnsNothing || !endsByThrowing(block) ? nil : .unknown, constant: nil,
          mayDropValue: true, problems: 0)
      }
      return LambdaResult(
        type: resultType(frame), constant: nil, mayDropValue: false, problems: 0)
    }
  }

  private func endsByThrowing(_ block: CSharpBlock) -> Bool {
    if case .throw? = block.statements.last?.kind { return true }
    return false
  }

  private func mayDrop(_ expression: CSharpExpression) -> Bool {
    switch expression.kind {
    case .call, .assignment, .postfix, .new: true
    case .prefix(let operation, _): operation == .increment || operation == .decrement
    case .conditionalAccess(_, let rest): mayDrop(rest)
    default: false
    }
  }

  // MARK: Local functions

  /// Makes a block's functions known before its statements are looked at.
  mutating func declareFunctions(_ statements: [CSharpStatement]) {
    for case .localFunction(let function) in statements.map(\.kind) {
      if !function.typeParameters.isEmpty {
        functions[functions.count - 1].typeParameters.formUnion(
          function.typeParameters.map(\.text))
      }
      let symbol = LocalFunction(
        name: function.name.text,
        parameters: function.parameters.map { parameter in
          parameter.type.map { resolve($0) } ?? .unknown
        },
        required: function.parameters.filter { $0.standard == nil && $0.modifier != .params }
          .count,
        result: resolve(function.returnType),
        isGeneric: !function.typeParameters.isEmpty
          || function.parameters.contains { $0.modifier == .params },
        takesReferences: function.parameters.contains { $0.modifier != nil })
      declare(
        function.name,
        LocalSymbol(
          kind: .function(symbol), type: .unknown, declared: function.name.range.start))
    }
  }

  mutating func bindLocalFunction(_ function: CSharpLocalFunction) {
    if function.isAsync { reportAsync(function.name.range) }
    let result = resolve(function.returnType)
    let savedLoops = (loopDepth, switchDepth)
    (loopDepth, switchDepth) = (0, 0)
    defer { (loopDepth, switchDepth) = savedLoops }
    inScope(isFunction: true) { binder in
      for parameter in function.parameters {
        let type = parameter.type.map { binder.resolve($0) } ?? .unknown
        if let standard = parameter.standard { _ = binder.bindValue(standard, expecting: type) }
        binder.declare(
          parameter.name,
          LocalSymbol(kind: .parameter, type: type, declared: parameter.name.range.start))
      }
      switch function.body {
      case .expression(let expression):
        let value = binder.bindValue(expression, expecting: result == .void ? nil : result)
        if result != .void { binder.require(value, of: expression, becomes: result) }
      case .block(let block):
        var frame = FunctionFrame(expected: result == .void ? nil : result)
        frame.mustReturnNothing = result == .void
        binder.functions.append(frame)
        binder.bindBlock(block)
        binder.functions.removeLast()
      }
    }
  }
}
