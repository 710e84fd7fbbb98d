import Diagnostics

/// Operators between two values.
extension CSharpBinder {
  mutating func bindBinary(
    _ left: CSharpExpression, _ operation: CSharpBinaryOperator, _ range: SourceRange,
    _ right: CSharpExpression, whole: CSharpExpression, expecting expected: StaticType?
  ) -> BoundValue {
    if operation == .coalesce { return bindCoalesce(left, right, range, expecting: expected) }
    // Long chains lean to the left: they are gone through without recursion.
    var spine:
      [(
        operation: CSharpBinaryOperator, range: SourceRange, right: CSharpExpression,
        whole: SourceRange
      )] =
        [(operation, range, right, whole.range)]
    var first = left
    while case .binary(let inner, let operation, let range, let right) = first.kind,
      operation != .coalesce
    {
      spine.append((operation, range, right, first.range))
      first = inner
    }
    var value = bindValue(first)
    for step in spine.reversed() {
      let other = bindValue(step.right)
      value = combine(value, step.operation, step.range, other, step.right)
      record(value.type, step.whole)
    }
    return value
  }

  private mutating func combine(
    _ left: BoundValue, _ operation: CSharpBinaryOperator, _ range: SourceRange,
    _ right: BoundValue, _ rightSyntax: CSharpExpression
  ) -> BoundValue {
    let givesBool: Bool
    switch operation {
    case .less, .greater, .lessEqual, .greaterEqual, .equal, .notEqual, .conditionalAnd,
      .conditionalOr:
      givesBool = true
    default: givesBool = false
    }
    if left.isUnknown || right.isUnknown {
      if givesBool { return .value(.bool) }
      if operation == .add, left.type == .string || right.type == .string { return .value(.string) }
      return .unknown
    }
    if left.type == .void || right.type == .void {
      report(.operation, at: range, "one side of `\(operation.rawValue)` gives no value")
      return givesBool ? .value(.bool) : .unknown
    }
    if let result = self.operation(operation, left, right) {
      if operation == .divide || operation == .remainder, right.constant == .integer(0),
        result.type.isIntegral
      {
        report(.operation, at: range, "this divides by the constant 0")
      }
      compareReferences(operation, left, right, range)
      return result
    }
    reportOperator(operation, range, left, right, isCompound: false)
    return givesBool ? .value(.bool) : .unknown
  }

  /// `object == "text"` compiles, and compares references.
  private mutating func compareReferences(
    _ operation: CSharpBinaryOperator, _ left: BoundValue, _ right: BoundValue,
    _ range: SourceRange
  ) {
    guard operation == .equal || operation == .notEqual else { return }
    let types = [left.type, right.type]
    guard types.contains(.object), types.contains(.string) else { return }
    report(
      .referenceComparison, at: range,
      "`\(operation.rawValue)` between `object` and `string` compares references, not texts",
      help: "write `(string)` in front of the `object`")
  }

  mutating func reportOperator(
    _ operation: CSharpBinaryOperator, _ range: SourceRange, _ left: BoundValue,
    _ right: BoundValue, isCompound: Bool
  ) {
    let symbol = operation.rawValue + (isCompound ? "=" : "")
    func name(_ value: BoundValue) -> String {
      value.type == .null ? "`null`" : "`\(value.type.name)`"
    }
    let types = [left.type, right.type]
    var help: String?
    if types.contains(.object) {
      help = "cast the `object` to what it is"
    } else if types.contains(.string), types.contains(where: \.isNumeric) {
      help = "turn the text into a number with `int.Parse` or `int.TryParse`"
    }
    report(
      .operation, at: range, "`\(symbol)` does not apply to \(name(left)) and \(name(right))",
      help: help)
  }

  /// The result of an operator; nil where it does not apply.
  mutating func operation(
    _ operation: CSharpBinaryOperator, _ left: BoundValue, _ right: BoundValue
  ) -> BoundValue? {
    let a = left.type
    let b = right.type
    switch operation {
    case .conditionalAnd, .conditionalOr:
      if a == .bool, b == .bool {
        return .value(
          .bool, constant: Self.folded(operation, left.constant, right.constant, .bool))
      }
      let single = operation == .conditionalAnd ? "&" : "|"
      return userOperator(single, [left, right]).map { .value($0) }
    case .shiftLeft, .shiftRight:
      let inner = a.withoutNullable
      guard inner.isIntegral, types.converts(b.withoutNullable, to: .int, constant: right.constant)
      else { return userOperator(operation.rawValue, [left, right]).map { .value($0) } }
      let promoted = StaticType.promoted(inner, .int) ?? inner
      let isUnsigned = inner == .uint || inner == .ulong
      return .value(lifted(isUnsigned ? inner : promoted, a, b))
    case .equal, .notEqual: return equality(operation, left, right)
    case .add where a == .string || b == .string:
      return .value(.string, constant: concatenated(left.constant, right.constant))
    default: break
    }
    if let arithmetic = arithmetic(operation, left, right) { return arithmetic }
    return userOperator(operation.rawValue, [left, right]).map { .value($0) }
  }

  private func concatenated(_ a: ConstantValue?, _ b: ConstantValue?) -> ConstantValue? {
    if case .string(let x)? = a, case .string(let y)? = b, let x, let y { return .string(x + y) }
    return nil
  }

  func lifted(_ type: StaticType, _ a: StaticType, _ b: StaticType) -> StaticType {
    a.underlying != nil || b.underlying != nil ? .nullable(type) : type
  }

  private func arithmetic(
    _ operation: CSharpBinaryOperator, _ left: BoundValue, _ right: BoundValue
  ) -> BoundValue? {
    var a = left.type.withoutNullable
    var b = right.type.withoutNullable
    // `x < null` compiles, with a warning, for numbers that may be null.
    if left.type == .null { a = b }
    if right.type == .null { b = a }
    if left.type == .null, right.type == .null { return nil }
    let isComparison: Bool
    switch operation {
    case .less, .greater, .lessEqual, .greaterEqual: isComparison = true
    default: isComparison = false
    }
    if a == .bool, b == .bool {
      switch operation {
      case .and, .or, .exclusiveOr: return .value(lifted(.bool, left.type, right.type))
      default: return nil
      }
    }
    if types.isEnum(a) || types.isEnum(b) {
      return enumArithmetic(operation, left, right, isComparison: isComparison)
    }
    guard
      let promoted = promoted(a, left.constant, b, right.constant)
    else { return nil }
    switch operation {
    case .and, .or, .exclusiveOr:
      guard promoted.isIntegral else { return nil }
    case .multiply, .divide, .remainder, .add, .subtract, .less, .greater, .lessEqual,
      .greaterEqual:
      break
    default: return nil
    }
    let constant = Self.folded(operation, left.constant, right.constant, promoted)
    if isComparison { return .value(.bool, constant: constant) }
    if left.type == .null || right.type == .null { return .value(.nullable(promoted)) }
    return .value(lifted(promoted, left.type, right.type), constant: constant)
  }

  /// `ulong + 1`: a constant takes the other side's type where it fits.
  func promoted(
    _ a: StaticType, _ constantA: ConstantValue?, _ b: StaticType, _ constantB: ConstantValue?
  ) -> StaticType? {
    if let type = StaticType.promoted(a, b) { return type }
    if a == .ulong, let value = constantB?.integer, value >= 0, b.isIntegral { return .ulong }
    if b == .ulong, let value = constantA?.integer, value >= 0, a.isIntegral { return .ulong }
    return nil
  }

  private func enumArithmetic(
    _ operation: CSharpBinaryOperator, _ left: BoundValue, _ right: BoundValue, isComparison: Bool
  ) -> BoundValue? {
    let a = left.type.withoutNullable
    let b = right.type.withoutNullable
    if a == b {
      if isComparison { return .value(.bool) }
      switch operation {
      case .and, .or, .exclusiveOr: return .value(left.type)
      case .subtract: return .value(.int)
      default: return nil
      }
    }
    if isComparison {
      return left.constant?.integer == 0 || right.constant?.integer == 0 ? .value(.bool) : nil
    }
    guard operation == .add || operation == .subtract else {
      if left.constant?.integer == 0 { return .value(b) }
      return right.constant?.integer == 0 ? .value(a) : nil
    }
    if types.isEnum(a), b.isIntegral { return .value(a) }
    return types.isEnum(b) && a.isIntegral && operation == .add ? .value(b) : nil
  }

  private mutating func equality(
    _ operation: CSharpBinaryOperator, _ left: BoundValue, _ right: BoundValue
  ) -> BoundValue? {
    let a = left.type
    let b = right.type
    let bool = BoundValue.value(
      .bool, constant: Self.folded(operation, left.constant, right.constant, a))
    if a == .null || b == .null {
      let other = a == .null ? b : a
      if other == .null { return .value(.bool) }
      // A value type is never null; the compiler only warns where it has `==` of its own.
      if types.isValueType(other) == true, other.underlying == nil {
        return other.isNumeric || other == .bool || types.isEnum(other)
          || hasOperator("==", other) ? .value(.bool) : nil
      }
      return .value(.bool)
    }
    let inner = (a.withoutNullable, b.withoutNullable)
    if inner.0.isNumeric, inner.1.isNumeric {
      return promoted(inner.0, left.constant, inner.1, right.constant) == nil ? nil : bool
    }
    if inner.0 == inner.1, inner.0 == .bool || types.isEnum(inner.0) { return bool }
    if types.isEnum(inner.0) || types.isEnum(inner.1) {
      if left.constant?.integer == 0 || right.constant?.integer == 0 { return bool }
    }
    if a == .string, b == .string { return bool }
    if let result = userOperator(operation.rawValue, [left, right]) { return .value(result) }
    // References, of types of which one may be the other.
    let isValue = types.isValueType(a) == true || types.isValueType(b) == true
    if isValue { return nil }
    return types.castsByReference(a, to: b) || types.castsByReference(b, to: a)
      ? .value(.bool) : nil
  }

  private func hasOperator(_ symbol: String, _ type: StaticType) -> Bool {
    !types.facts(type).operators(symbol).isEmpty
  }

  private func declaredOperators(_ key: TypeSystem.OperatorKey) -> [MethodGroup.Candidate] {
    var candidates: [MethodGroup.Candidate] = []
    var owners: Set<String> = []
    for operand in key.operands {
      for base in types.hierarchy(operand) {
        let facts = types.facts(base)
        let members = facts.operators(key.symbol)
        guard !members.isEmpty, let id = base.id, owners.insert(id).inserted else { continue }
        for member in members where member.parameters.count == key.operands.count {
          candidates.append(
            MethodGroup.Candidate(
              member: member, substitution: facts.substitution, isExtension: false, owner: id))
        }
      }
    }
    return candidates
  }

  /// What an operator that a type declares gives; nil where none applies.
  mutating func userOperator(_ symbol: String, _ operands: [BoundValue]) -> StaticType? {
    let key = TypeSystem.OperatorKey(
      symbol: symbol, operands: operands.map(\.type.withoutNullable))
    let candidates: [MethodGroup.Candidate]
    if let known = types.operators[key] {
      candidates = known
    } else {
      candidates = declaredOperators(key)
      types.operators[key] = candidates
    }
    if candidates.isEmpty { return nil }
    let name = CSharpName(symbol, SourceRange(at: 0))
    let group = MethodGroup(
      name: name, candidates: candidates, receiver: nil, receiverIsType: true, function: nil)
    let isLifted = operands.contains { $0.type.underlying != nil }
    func arguments(_ operands: [BoundValue]) -> [Argument] {
      operands.map {
        Argument(
          syntax: CSharpArgument(value: CSharpExpression(.missing, SourceRange(at: 0))), value: $0)
      }
    }
    for attempt in isLifted ? [false, true] : [false] {
      let tried =
        attempt
        ? operands.map { BoundValue(.value, $0.type.withoutNullable, constant: $0.constant) }
        : operands
      switch resolveOverload(group, arguments(tried)) {
      case .chosen(let chosen):
        let result = chosen.result
        return attempt && result != .bool ? .nullable(result) : result
      case .several(let result, _): return result
      case .none: continue
      }
    }
    return nil
  }

  // MARK: Constants

  static func folded(
    _ operation: CSharpBinaryOperator, _ left: ConstantValue?, _ right: ConstantValue?,
    _ type: StaticType
  ) -> ConstantValue? {
    guard let left, let right else { return nil }
    if case .bool(let a) = left, case .bool(let b) = right {
      switch operation {
      case .conditionalAnd, .and: return .bool(a && b)
      case .conditionalOr, .or: return .bool(a || b)
      case .equal: return .bool(a == b)
      case .notEqual, .exclusiveOr: return .bool(a != b)
      default: return nil
      }
    }
    guard let a = left.integer, let b = right.integer else { return nil }
    switch operation {
    case .less: return .bool(a < b)
    case .greater: return .bool(a > b)
    case .lessEqual: return .bool(a <= b)
    case .greaterEqual: return .bool(a >= b)
    case .equal: return .bool(a == b)
    case .notEqual: return .bool(a != b)
    default: break
    }
    guard let range = type.integerRange else { return nil }
    let value: (Int128, Bool)
    switch operation {
    case .add: value = a.addingReportingOverflow(b)
    case .subtract: value = a.subtractingReportingOverflow(b)
    case .multiply: value = a.multipliedReportingOverflow(by: b)
    case .divide: value = b == 0 ? (0, true) : (a / b, false)
    case .remainder: value = b == 0 ? (0, true) : (a % b, false)
    default: return nil
    }
    return value.1 || !range.contains(value.0) ? nil : .integer(value.0)
  }
}
