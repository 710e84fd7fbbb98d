/// What becomes of a value that is kept as `object` and read as another type.
package enum StoredValue {
  package enum Outcome: Sendable {
    case fits
    /// `InvalidCastException`.
    case fails
    /// It depends on the value, or on types that are not known.
    case unknown
  }

  /// Whether a cast from `object` to `target` holds for a value whose static type was `stored`:
  /// unboxing takes the very type, and no conversion is looked for (C# language specification,
  /// unboxing and explicit reference conversions).
  package static func cast(_ stored: StaticType, to target: StaticType) -> Outcome {
    TypeSystemPool.shared.lend { outcome(of: stored, to: target, $0) }
  }

  private static func outcome(
    of stored: StaticType, to target: StaticType, _ types: TypeSystem
  ) -> Outcome {
    let value = stored.withoutNullable
    let wanted = target.withoutNullable
    if value == wanted || target == .object { return .fits }
    guard isJudged(value, types), isJudged(wanted, types), value != .object,
      let isValue = types.isValueType(value), let wantsValue = types.isValueType(wanted)
    else { return .unknown }
    if types.isEnum(value) || types.isEnum(wanted) { return .unknown }
    if types.convertsByReference(value, to: wanted) { return .fits }
    if isValue || wantsValue {
      // What is above a value type was looked at; what is an interface may hold one.
      return isValue || !types.isInterface(value) ? .fails : .unknown
    }
    if types.convertsByReference(wanted, to: value) { return .unknown }
    if types.isInterface(value) || types.isInterface(wanted) { return .unknown }
    return .fails
  }

  /// Whether `null` cannot be cast to it.
  package static func refusesNull(_ target: StaticType) -> Bool {
    guard target.underlying == nil else { return false }
    return TypeSystemPool.shared.lend { $0.isValueType(target) == true }
  }

  private static func isJudged(_ type: StaticType, _ types: TypeSystem) -> Bool {
    guard case .named = type.kind, !type.holdsUnknown, !type.holdsParameter else {
      if case .array(let element, _) = type.kind { return isJudged(element, types) }
      return false
    }
    return types.isFullyKnown(type)
  }
}
