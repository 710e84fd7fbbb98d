import Diagnostics

/// Which of several methods that fit is meant.
extension CSharpBinder {
  mutating func best(
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
      let a = first.candidate.member.parameters.first?.type
      let b = second.candidate.member.parameters.first?.type
      if let a, let b, a != b { return isMoreSpecific(a, than: b) }
    }
    return first.candidate.member.parameters.count > second.candidate.member.parameters.count
      && first.isExpanded
  }

  private func isMoreSpecific(_ first: StaticType, than second: StaticType) -> Bool {
    if case .parameter = second.kind { return true }
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
}
