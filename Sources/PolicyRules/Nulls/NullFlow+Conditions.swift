import PolicyExpressions

extension NullFlow {
  /// What is known where a condition holds, and where it does not.
  mutating func condition(
    _ expression: CSharpExpression, _ state: NullState
  ) -> (yes: NullState, no: NullState) {
    var state = state
    switch expression.kind {
    case .literal(.bool(let isTrue)):
      var dead = state
      dead.isDead = true
      return isTrue ? (state, dead) : (dead, state)
    case .parenthesized(let inner): return condition(inner, state)
    case .cast(let type, let inner) where type.kind == .predefined(.bool):
      return condition(inner, state)
    case .prefix(.not, let inner):
      let (yes, no) = condition(inner, state)
      return (no, yes)
    case .binary(let left, .conditionalAnd, _, let right):
      var (yes, no) = condition(Self.chain(left, .conditionalAnd), state) { flow, part, held in
        let (yes, no) = flow.condition(part, held)
        return (yes, no)
      }
      let (both, second) = condition(right, yes)
      no = join(no, second)
      yes = both
      return (yes, no)
    case .binary(let left, .conditionalOr, _, let right):
      // The same with both sides exchanged.
      let (no, yes) = condition(Self.chain(left, .conditionalOr), state) { flow, part, failed in
        let (yes, no) = flow.condition(part, failed)
        return (no, yes)
      }
      let (second, neither) = condition(right, no)
      return (join(yes, second), neither)
    case .binary(let left, .coalesce, _, let right):
      if case .literal(.bool(let standard)) = right.unwrapped.kind {
        let number = value(left, &state)
        var there = state
        if let number { apply(implied(number).yes, to: &there) }
        set(number, notNull: true, &there)
        return standard ? (state, there) : (there, state)
      }
    case .binary(let left, let operation, _, let right) where Self.compares(operation):
      return comparison(left, operation, right, state)
    case .isPattern(let inner, let pattern):
      let number = value(inner, &state)
      var yes = state
      var no = state
      switch pattern {
      case .constant(let constant) where Self.isNull(constant):
        set(number, notNull: false, &yes)
        set(number, notNull: true, &no)
      case .declaration(let type, _) where type.kind == .inferred: break
      default: set(number, notNull: true, &yes)
      }
      declare(pattern, number, &yes)
      declare(pattern, nil, &no)
      return (yes, no)
    default: break
    }
    let number = value(expression, &state)
    var yes = state
    var no = state
    if let number {
      apply(implied(number).yes, to: &yes)
      apply(implied(number).no, to: &no)
    }
    return (yes, no)
  }

  private func implied(_ number: ValueNumber) -> Implication {
    var found = implications[number] ?? Implication()
    // `x?.Any()` tells what `.Any()` does, where it holds.
    if let inner = alsoNeeds[number], let more = implications[inner] {
      found.yes.merge(more.yes) { first, _ in first }
    }
    return found
  }

  /// The operands of a chain that leans to the left, in the order of the text.
  private static func chain(
    _ left: CSharpExpression, _ operation: CSharpBinaryOperator
  ) -> [CSharpExpression] {
    var parts: [CSharpExpression] = []
    var first = left
    while case .binary(let inner, let other, _, let right) = first.kind, other == operation {
      parts.append(right)
      first = inner
    }
    parts.append(first)
    return parts.reversed()
  }

  /// What is known behind all parts of a chain, and what where it was left early.
  private mutating func condition(
    _ parts: [CSharpExpression], _ state: NullState,
    _ test: (inout NullFlow, CSharpExpression, NullState) -> (on: NullState, off: NullState)
  ) -> (NullState, NullState) {
    var on = state
    var off = state
    off.isDead = true
    for part in parts {
      let (next, left) = test(&self, part, on)
      on = next
      off = join(off, left)
    }
    return (on, off)
  }

  // MARK: Comparisons

  private static func compares(_ operation: CSharpBinaryOperator) -> Bool {
    switch operation {
    case .equal, .notEqual, .less, .greater, .lessEqual, .greaterEqual: true
    default: false
    }
  }

  static func isNull(_ expression: CSharpExpression) -> Bool {
    if case .literal(.null) = expression.unwrapped.kind { true } else { false }
  }

  private static let methodsWithoutBody: Set<String> = ["GET", "HEAD", "DELETE", "OPTIONS"]

  private mutating func comparison(
    _ left: CSharpExpression, _ operation: CSharpBinaryOperator, _ right: CSharpExpression,
    _ state: NullState
  ) -> (yes: NullState, no: NullState) {
    var state = state
    let a = value(left, &state)
    let b = value(right, &state)
    var yes = state
    var no = state
    if operation == .equal || operation == .notEqual, Self.isNull(left) || Self.isNull(right) {
      let tested = Self.isNull(right) ? a : b
      set(tested, notNull: false, &yes)
      set(tested, notNull: true, &no)
      return operation == .equal ? (yes, no) : (no, yes)
    }
    learn(of: a, operation, right, b, isSwapped: false, state, &yes, &no)
    learn(of: b, operation, left, a, isSwapped: true, state, &yes, &no)
    return (yes, no)
  }

  /// What a comparison of a value with another, `side`, tells of it.
  private func learn(
    of number: ValueNumber?, _ operation: CSharpBinaryOperator, _ side: CSharpExpression,
    _ other: ValueNumber?, isSwapped: Bool, _ state: NullState, _ yes: inout NullState,
    _ no: inout NullState
  ) {
    guard let number, !isPlainConstant(number) else { return }
    if isThere(side, other, state) {
      switch operation {
      case .notEqual: set(number, notNull: true, &no)
      default: set(number, notNull: true, &yes)
      }
    }
    if let parts = coalesced[number], let standard = parts.standard,
      case .literal(let literal) = side.unwrapped.kind,
      let holds = Self.holds(standard, operation, literal, isSwapped: isSwapped)
    {
      // What the standard value would not give comes from the other side of `??`.
      if holds {
        set(parts.left, notNull: true, &no)
      } else {
        set(parts.left, notNull: true, &yes)
      }
    }
    if case .literal(.bool(let isTrue)) = side.unwrapped.kind, isTrue,
      operation == .equal
    {
      apply(implied(number).yes, to: &yes)
    }
    if number == Self.method, case .literal(.string(let text?)) = side.unwrapped.kind {
      let hasNoBody = Self.methodsWithoutBody.contains(text)
      if operation == .equal { yes.hasNoBody = hasNoBody || yes.hasNoBody }
      if operation == .notEqual { no.hasNoBody = hasNoBody || no.hasNoBody }
    }
  }

  /// Whether a value is as sure as a literal, and tells nothing of any other.
  private func isPlainConstant(_ number: ValueNumber) -> Bool {
    constants[number] != nil && !isRemarkable(number)
  }

  /// Whether one side of a comparison is not null for sure.
  private func isThere(
    _ side: CSharpExpression, _ number: ValueNumber?, _ state: NullState
  ) -> Bool {
    if isNotNull(number, state) == true { return true }
    if case .prefix(.minus, _) = side.unwrapped.kind { return true }
    return isNumber(side)
  }

  /// Whether a comparison of two literals holds; nil where it is not worked out.
  private static func holds(
    _ left: CSharpLiteral, _ operation: CSharpBinaryOperator, _ right: CSharpLiteral,
    isSwapped: Bool
  ) -> Bool? {
    switch operation {
    case .equal: return left == right
    case .notEqual: return left != right
    default: break
    }
    guard case .number(let first) = left, case .number(let second) = right,
      var a = Int(first), var b = Int(second)
    else { return nil }
    if isSwapped { (a, b) = (b, a) }
    switch operation {
    case .less: return a < b
    case .greater: return a > b
    case .lessEqual: return a <= b
    case .greaterEqual: return a >= b
    default: return nil
    }
  }
}
