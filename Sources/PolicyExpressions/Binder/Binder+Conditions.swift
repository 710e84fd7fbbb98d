import Diagnostics

/// `??`, `?:`, and what must be `bool`.
extension CSharpBinder {
  mutating func bindCoalesce(
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
    for case .lambda in [a.kind, b.kind] where expected == nil { return .unknown }
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
