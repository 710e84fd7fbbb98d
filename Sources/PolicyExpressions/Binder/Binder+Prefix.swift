import Diagnostics

/// Operators in front of and behind a value.
extension CSharpBinder {
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

  mutating func apply(
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

  func promoted(_ operation: CSharpPrefixOperator, _ type: StaticType) -> StaticType? {
    let small: Set<StaticType> = [.byte, .sbyte, .short, .ushort, .char]
    if small.contains(type) { return .int }
    if operation == .minus, type == .uint { return .long }
    if operation == .minus, type == .ulong { return nil }
    return type
  }

  func folded(
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
        .usage, at: expression.range, "\(what.name) can only be read",
        help: what.name == "`Variables`" || isContext(expression)
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
}
