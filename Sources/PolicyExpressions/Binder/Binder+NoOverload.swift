import Diagnostics

/// What to say where no method fits.
extension CSharpBinder {
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
