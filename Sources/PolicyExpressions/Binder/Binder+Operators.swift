import Diagnostics

/// Operators, assignments, conditions.
extension CSharpBinder {
  // MARK: In front and behind

  mutating func bindPrefix(
    _ operation: CSharpPrefixOperator, _ operand: CSharpExpression, _ range: SourceRange
  ) -> BoundValue {
    switch operation {
    case .increment, .decrement: return bindStep(operand, operation.rawValue, range)
    case .await:
      reportAsync(range)
      _ = bindValue(operand)
      return .unknown
    case .address, .dereference:
      _ = bindValue(operand)
      report(.usage, at: range, "`\(operation.rawValue)` in front of a value is for pointers")
      return .unknown
    case .minus:
      if case .literal(.number(let text)) = operand.kind,
        let negative = negativeLiteral(text)
      {
        record(negative.type, operand.range)
        return negative
      }
    default: break
    }
    let value = bindValue(operand)
    if value.isUnknown { return operation == .not ? .value(.bool) : .unknown }
    return apply(operation, value, range)
  }

  /// `-2147483648` is an `int`, though 2147483648 is none.
  private func negativeLiteral(_ text: String) -> BoundValue? {
    guard case .success(let number) = NumberLiteral.read(text),
      let value = number.value.integer
    else { return nil }
    if number.type == .uint, value == 0x8000_0000, !text.lowercased().contains("u") {
      return .value(.int, constant: .integer(-value))
    }
    if number.type == .ulong, value == 0x8000_0000_0000_0000, !text.lowercased().contains("u") {
      return .value(.long, constant: .integer(-value))
    }
    return nil
  }

  private mutating func apply(
    _ operation: CSharpPrefixOperator, _ value: BoundValue, _ range: SourceRange
  ) -> BoundValue {
    let inner = value.type.withoutNullable
    let isNullable = value.type.underlying != nil
    func lifted(_ type: StaticType) -> StaticType { isNullable ? .nullable(type) : type }
    switch operation {
    case .not where inner == .bool:
      return .value(value.type, constant: value.constant?.bool.map { .bool(!$0) })
    case .plus, .minus, .complement:
      if inner.isNumeric, operation != .complement || inner.isIntegral,
        let promoted = promoted(operation, inner)
      {
        return .value(lifted(promoted), constant: folded(operation, value.constant, promoted))
      }
      if operation == .complement, types.isEnum(inner) { return .value(value.type) }
    default: break
    }
    if let result = userOperator(operation.rawValue, [value]) { return .value(result) }
    report(
      .operation, at: range,
      "`\(operation.rawValue)` does not apply to a `\(value.type.name)`",
      help: operation == .not && value.type == .object ? "write `!(bool)…`" : nil)
    return operation == .not ? .value(.bool) : .unknown
  }

  private func promoted(_ operation: CSharpPrefixOperator, _ type: StaticType) -> StaticType? {
    let small: Set<StaticType> = [.byte, .sbyte, .short, .ushort, .char]
    if small.contains(type) { return .int }
    if operation == .minus, type == .uint { return .long }
    if operation == .minus, type == .ulong { return nil }
    return type
  }

  private func folded(
    _ operation: CSharpPrefixOperator, _ constant: ConstantValue?, _ type: StaticType
  ) -> ConstantValue? {
    if let number = constant?.integer {
      switch operation {
      case .minus: return .integer(-number)
      case .plus: return .integer(number)
      default: return type == .int || type == .long ? .integer(~number) : nil
      }
    }
    if case .real(let number)? = constant { return .real(operation == .minus ? -number : number) }
    return nil
  }

  /// `++` and `--`.
  mutating func bindStep(
    _ operand: CSharpExpression, _ operation: String, _ range: SourceRange
  ) -> BoundValue {
    let target = bindValue(operand)
    requirePlace(target, operand)
    if target.isUnknown { return target }
    let inner = target.type.withoutNullable
    if !inner.isNumeric, !types.isEnum(inner), userOperator(operation, [target]) == nil {
      report(
        .operation, at: range, "`\(operation)` does not apply to a `\(target.type.name)`")
    }
    return .value(target.type)
  }

  /// Complains where nothing can be assigned to.
  mutating func requirePlace(_ target: BoundValue, _ expression: CSharpExpression) {
    switch target.kind {
    case .place: break
    case .readOnly(let what):
      report(
        .usage, at: expression.range, "\(what) can only be read",
        help: what == "`Variables`" || isContext(expression)
          ? "policies change what `context` shows, such as `set-variable` and `set-header`" : nil)
    default:
      if target.isUnknown { return }
      report(
        .usage, at: expression.range,
        "`\(text(expression.range))` is a value, to which nothing can be assigned",
        help: "write `==` to compare")
    }
  }

  private func isContext(_ expression: CSharpExpression) -> Bool {
    text(expression.range).hasPrefix("context.")
  }

  // MARK: Assignments

  mutating func bindAssignment(
    _ target: CSharpExpression, _ compound: CSharpBinaryOperator?, _ operatorRange: SourceRange,
    _ value: CSharpExpression
  ) -> BoundValue {
    if case .tuple(let parts) = target.kind { return bindDeconstruction(parts, value) }
    if case .declaration(_, let designation) = target.kind, compound == nil {
      let right = bindValue(value)
      requireParts(right, value)
      declare(designation, right.type)
      return right
    }
    if case .name(let name) = target.kind, name.text == "_", symbol("_") == nil, compound == nil {
      _ = bindValue(value)
      return .unknown
    }
    let left = bindValue(target)
    requirePlace(left, target)
    if compound == nil {
      let right = bindValue(value, expecting: left.type.isUnknown ? nil : left.type)
      if isPlace(left) { require(right, of: value, becomes: left.type) }
      return .value(left.type)
    }
    let right = bindValue(value)
    guard let compound, !left.isUnknown, !right.isUnknown else { return .value(left.type) }
    if compound == .coalesce { return .value(left.type) }
    if types.isDelegate(left.type) { return .value(left.type) }
    guard
      let result = operation(compound, left, right)
    else {
      reportOperator(compound, operatorRange, left, right, isCompound: true)
      return .value(left.type)
    }
    // `x op= y` is a cast of `x op y`, as long as `y` itself becomes the type of `x`.
    let fits =
      types.converts(result.type, to: left.type, constant: nil)
      || (types.casts(result.type, to: left.type)
        && (types.converts(right.type, to: left.type, constant: right.constant)
          || compound == .shiftLeft || compound == .shiftRight))
    if !fits {
      report(
        .conversion, at: value.range,
        "`\(result.type.name)` does not become `\(left.type.name)` by itself")
    }
    return .value(left.type)
  }

  private func isPlace(_ value: BoundValue) -> Bool {
    if case .place = value.kind { return true }
    return false
  }

  /// Complains where a value cannot be taken apart.
  private mutating func requireParts(_ value: BoundValue, _ expression: CSharpExpression) {
    if case .tuple = value.type { return }
    guard !value.isUnknown, types.isFullyKnown(value.type),
      lookUp(CSharpName("Deconstruct", expression.range), of: value.type).members.isEmpty
    else { return }
    report(
      .conversion, at: expression.range,
      "a `\(value.type.name)` cannot be taken apart into several variables")
  }

  private mutating func bindDeconstruction(
    _ parts: [CSharpArgument], _ value: CSharpExpression
  ) -> BoundValue {
    let right = bindValue(value)
    let elements: [StaticType]
    if case .tuple(let found) = right.type {
      elements = found.map(\.type)
      if elements.count != parts.count {
        report(
          .conversion, at: value.range,
          "\(parts.count) variables are to be set from \(elements.count) values")
      }
    } else {
      elements = []
    }
    for (index, part) in parts.enumerated() {
      let type = elements.indices.contains(index) ? elements[index] : .unknown
      if case .declaration(let written, let designation) = part.value.kind {
        declare(designation, written.kind == .inferred ? type : resolve(written))
      } else {
        _ = bind(part.value)
      }
    }
    return right
  }

  /// Declares what a designation names.
  mutating func declare(_ designation: CSharpDesignation, _ type: StaticType) {
    switch designation {
    case .variable(let name):
      declare(
        name, LocalSymbol(kind: .variable, type: type, declared: name.range.start))
    case .discard: break
    case .tuple(let parts):
      let elements: [StaticType]
      if case .tuple(let found) = type { elements = found.map(\.type) } else { elements = [] }
      for (index, part) in parts.enumerated() {
        declare(part, elements.indices.contains(index) ? elements[index] : .unknown)
      }
    }
  }

  // MARK: Two sides

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

  private mutating func reportOperator(
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

  private func lifted(_ type: StaticType, _ a: StaticType, _ b: StaticType) -> StaticType {
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
  private func promoted(
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
    types.facts(type).operators[symbol] != nil
  }

  private func declaredOperators(_ key: TypeSystem.OperatorKey) -> [MethodGroup.Candidate] {
    var candidates: [MethodGroup.Candidate] = []
    var owners: Set<String> = []
    for operand in key.operands {
      for base in types.hierarchy(operand) {
        let facts = types.facts(base)
        guard let members = facts.operators[key.symbol], let id = base.id,
          owners.insert(id).inserted
        else { continue }
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

  // MARK: ?? and ?:

  private mutating func bindCoalesce(
    _ left: CSharpExpression, _ right: CSharpExpression, _ range: SourceRange,
    expecting expected: StaticType?
  ) -> BoundValue {
    let first = bindValue(left)
    let second = bindValue(
      right, expecting: first.isUnknown ? expected : first.type.withoutNullable)
    if first.isUnknown { return .unknown }
    if types.isValueType(first.type) == true, first.type.underlying == nil {
      report(
        .operation, at: range,
        "`??` stands behind a `\(first.type.name)`, which cannot be null",
        help: "leave out `??` and what follows")
      return first
    }
    if second.isUnknown {
      return .value(first.type == .null ? .unknown : first.type.withoutNullable)
    }
    if case .lambda = second.kind { return first }
    let inner = first.type.withoutNullable
    if first.type == .null { return .value(second.type) }
    if types.converts(second.type, to: inner, constant: second.constant) { return .value(inner) }
    if types.converts(second.type, to: first.type, constant: second.constant) {
      return .value(first.type)
    }
    if types.converts(inner, to: second.type) { return .value(second.type) }
    report(
      .operation, at: range,
      "`??` needs one type on both sides, not `\(first.type.name)` and `\(second.type.name)`",
      help: second.type == .string ? "turn the left side into text first" : nil)
    return .unknown
  }

  mutating func bindConditional(
    _ condition: CSharpExpression, _ first: CSharpExpression, _ second: CSharpExpression,
    _ range: SourceRange, expecting expected: StaticType?
  ) -> BoundValue {
    let test = bindValue(condition, expecting: .bool)
    requireCondition(test, condition)
    let a = bindValue(first, expecting: expected)
    let b = bindValue(second, expecting: expected)
    for case .lambda(let lambda, let range) in [a.kind, b.kind] where expected == nil {
      _ = (lambda, range)
      return .unknown
    }
    if case .anything = a.kind { return .value(b.type) }
    if case .anything = b.kind { return .value(a.type) }
    if a.isUnknown || b.isUnknown {
      return a.type == b.type ? a : .unknown
    }
    if a.type == .null, b.type == .null {
      if expected != nil { return .value(.null) }
      report(
        .conversion, at: first.range.union(second.range),
        "two `null` values do not tell the type of `?:`", help: "write `null` alone")
      return .unknown
    }
    if a.type == b.type { return .value(a.type) }
    let forward = types.converts(a.type, to: b.type, constant: a.constant)
    let backward = types.converts(b.type, to: a.type, constant: b.constant)
    if forward, backward {
      // Constants go both ways: `flag ? 1 : x` takes the type of `x`.
      return .value(a.constant != nil && b.constant == nil ? b.type : a.type)
    }
    if forward { return .value(b.type) }
    if backward { return .value(a.type) }
    func name(_ value: BoundValue) -> String { value.type == .null ? "null" : value.type.name }
    report(
      .operation, at: first.range.union(second.range),
      "the two values of `?:` have no common type: `\(name(a))` and `\(name(b))`",
      help: "cast one of them, for example `(object)`")
    return .unknown
  }

  /// A condition must be `bool`.
  mutating func requireCondition(_ value: BoundValue, _ expression: CSharpExpression) {
    if value.isUnknown || value.type == .bool { return }
    if case .assignment(_, nil, let range, _) = expression.kind {
      report(
        .conversion, at: range, "`=` assigns, but a condition is needed here",
        help: "write `==` to compare")
      return
    }
    if types.converts(value.type, to: .bool) { return }
    report(
      .conversion, at: expression.range,
      "a condition must be `bool`, and this is "
        + (value.type == .null ? "`null`" : "`\(value.type.name)`"),
      help: value.type == .object
        ? "write `(bool)` in front"
        : value.type.underlying == .bool ? "write `== true`" : nil)
  }
}
