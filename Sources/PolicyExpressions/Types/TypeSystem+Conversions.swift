/// Which type becomes which (C# language specification, conversions).
extension TypeSystem {
  /// Whether a value becomes another type by itself.
  func converts(
    _ from: StaticType, to target: StaticType, constant: ConstantValue? = nil
  ) -> Bool {
    if from == target { return true }
    guard constant == nil else {
      return convertsStandardly(from, to: target, constant: constant)
        || convertsByOperator(from, to: target, constant: constant, explicitly: false)
    }
    let key = ConversionKey(from: from, target: target, isCast: false)
    if let known = conversions[key] { return known }
    let found =
      convertsStandardly(from, to: target)
      || convertsByOperator(from, to: target, constant: nil, explicitly: false)
    conversions[key] = found
    return found
  }

  /// Without operators that types declare.
  func convertsStandardly(
    _ from: StaticType, to target: StaticType, constant: ConstantValue? = nil
  ) -> Bool {
    if from == target || from.isUnknown || target.isUnknown { return true }
    if target.number != nil, from.id != nil, from.number == nil, from.underlying == nil,
      constant == nil
    {
      // Nothing but a number becomes a number: operators that types declare are asked this often.
      return facts(from).kind == nil && !isFullyKnown(from)
    }
    if case .parameter = from.kind { return true }
    if case .parameter = target.kind { return true }
    if from == .void || target == .void { return false }
    if from == .null { return target.underlying != nil || isValueType(target) != true }
    if target == .object { return true }
    if let inner = target.underlying {
      if let source = from.underlying { return convertsStandardly(source, to: inner) }
      return convertsStandardly(from, to: inner, constant: constant)
    }
    if from.convertsNumerically(to: target) { return true }
    if let value = constant?.integer, convertsConstant(value, from, to: target) { return true }
    switch (from.kind, target.kind) {
    case (.array(let a, let rankA), .array(let b, let rankB)):
      return rankA == rankB && (a == b || (isReferenceType(a) && convertsByReference(a, to: b)))
        || a.isUnknown || b.isUnknown
    case (.tuple(let a), .tuple(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { converts($0.type, to: $1.type) }
    default: return convertsByReference(from, to: target)
    }
  }

  private func convertsConstant(
    _ value: Int128, _ from: StaticType, to target: StaticType
  ) -> Bool {
    if isEnum(target) { return value == 0 && from.isIntegral }
    guard let range = target.integerRange, target != .char else { return false }
    if from == .int { return range.contains(value) }
    return from == .long && target == .ulong && value >= 0
  }

  /// To a class or an interface above it, boxing included.
  func convertsByReference(_ from: StaticType, to target: StaticType) -> Bool {
    if from == target || from.isUnknown || target.isUnknown || target == .object { return true }
    if case .anonymous = from.kind { return false }
    if case .tuple = from.kind { return target.id == "System.ValueType" }
    if target.id == "System.ValueType", isValueType(from) == true { return true }
    if target.id == "System.Delegate" || target.id == "System.MulticastDelegate",
      isDelegate(from)
    {
      return true
    }
    guard case .named(let id, let arguments) = target.kind else { return false }
    let above = hierarchy(from)
    if arguments.isEmpty {
      return above.contains(target) || !isFullyKnown(from) && facts(from).kind == nil
    }
    for base in above {
      if base == target { return true }
      guard case .named(id, let own) = base.kind, own.count == arguments.count else { continue }
      if varies(id, own, to: arguments) { return true }
    }
    return !isFullyKnown(from) && facts(from).kind == nil
  }

  /// `IEnumerable<string>` is an `IEnumerable<object>`.
  private func varies(_ id: String, _ own: [StaticType], to target: [StaticType]) -> Bool {
    let kind = facts(.named(id, own)).kind
    let last = own.count - 1
    return zip(own, target).enumerated().allSatisfy { index, pair in
      let (from, to) = pair
      if from == to || from.isUnknown || to.isUnknown { return true }
      guard !from.holdsParameter, !to.holdsParameter else { return true }
      switch kind {
      case .interface where Self.covariant.contains(id):
        if id == "System.Linq.IGrouping`2" || !isReferenceType(from) {
          return isReferenceType(from) && convertsByReference(from, to: to)
        }
        return convertsByReference(from, to: to)
      case .delegate:
        let isResult = id.hasPrefix("System.Func`") && index == last
        return isResult
          ? isReferenceType(from) && convertsByReference(from, to: to)
          : isReferenceType(to) && convertsByReference(to, to: from)
      default: return false
      }
    }
  }

  private static let covariant: Set<String> = [
    "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IEnumerator`1",
    "System.Collections.Generic.IReadOnlyList`1",
    "System.Collections.Generic.IReadOnlyCollection`1", "System.Linq.IGrouping`2",
    "System.Linq.IOrderedEnumerable`1", "Newtonsoft.Json.Linq.IJEnumerable`1",
  ]

  /// Whether a cast turns one type into the other.
  func casts(_ from: StaticType, to target: StaticType, constant: ConstantValue? = nil) -> Bool {
    if converts(from, to: target, constant: constant) { return true }
    let key = ConversionKey(from: from, target: target, isCast: true)
    if let known = conversions[key] { return known }
    let found = castsOnly(from, to: target, constant: constant)
    if constant == nil { conversions[key] = found }
    return found
  }

  private func castsOnly(
    _ from: StaticType, to target: StaticType, constant: ConstantValue?
  ) -> Bool {
    if from == .void || target == .void { return false }
    if from == .null { return false }
    if from.underlying != nil || target.underlying != nil {
      return casts(from.withoutNullable, to: target.withoutNullable, constant: constant)
    }
    let fromNumber = from.isNumeric || isEnum(from)
    let toNumber = target.isNumeric || isEnum(target)
    if fromNumber, toNumber { return true }
    if convertsByOperator(from, to: target, constant: constant, explicitly: true) { return true }
    return castsByReference(from, to: target)
  }

  /// Whether one reference may turn out to be of the other type.
  func castsByReference(_ from: StaticType, to target: StaticType) -> Bool {
    if from == .object || from.id == "System.ValueType" || from.id == "System.Enum" { return true }
    if convertsByReference(target, to: from) { return true }
    if case .array(let a, let rankA) = from.kind, case .array(let b, let rankB) = target.kind {
      return rankA == rankB && isReferenceType(a) && isReferenceType(b)
        && castsByReference(a, to: b)
    }
    if !isFullyKnown(from) || !isFullyKnown(target) { return true }
    // A class that is not sealed may have a subclass that is both.
    if isInterface(from) {
      return isInterface(target) || !isSealed(target) || implements(target, likeOf: from)
    }
    if isInterface(target) { return !isSealed(from) || implements(from, likeOf: target) }
    return false
  }

  /// Whether a type is one of an interface's kind, if perhaps of other type arguments.
  private func implements(_ type: StaticType, likeOf interface: StaticType) -> Bool {
    guard case .named(let id, let arguments) = interface.kind else { return false }
    return hierarchy(type).contains { base in
      guard case .named(id, let own) = base.kind else { return false }
      return zip(own, arguments).allSatisfy {
        $0 == $1 || $0.isUnknown || $1.isUnknown || isReferenceType($0) && isReferenceType($1)
      }
    }
  }

  /// Structs and sealed classes; of classes the catalogue does not always know.
  private func isSealed(_ type: StaticType) -> Bool {
    switch type.kind {
    case .array: return true
    case .named: return isValueType(type) == true || declaration(type)?.isSealed == true
    default: return true
    }
  }

  /// Whether an operator that one of the types declares leads from one to the other.
  private func convertsByOperator(
    _ from: StaticType, to target: StaticType, constant: ConstantValue?, explicitly: Bool
  ) -> Bool {
    guard from.id != nil || from == .null, target.id != nil else { return false }
    let source = from.withoutNullable
    let wanted = target.withoutNullable
    for owner in source == wanted ? [source] : [source, wanted] {
      for base in hierarchy(owner) {
        for conversion in facts(base).conversions
        where (conversion.isImplicit || explicitly)
          && fits(from, conversion.takes, constant, explicitly: explicitly, isSource: true)
          && fits(conversion.gives, target, nil, explicitly: explicitly, isSource: false)
        {
          return true
        }
      }
    }
    return false
  }

  /// The standard conversions before and behind a declared one: to a wider type, or with a cast
  /// also from one.
  private func fits(
    _ from: StaticType, _ target: StaticType, _ constant: ConstantValue?, explicitly: Bool,
    isSource: Bool
  ) -> Bool {
    if convertsStandardly(from, to: target, constant: constant) { return true }
    if from.underlying != nil, convertsStandardly(from.withoutNullable, to: target),
      explicitly || !isSource
    {
      return explicitly
    }
    guard explicitly else { return false }
    if from.withoutNullable.isNumeric, target.withoutNullable.isNumeric { return true }
    return convertsStandardly(target, to: from) && from != .object
  }

  /// The type that all become, if there is one among them.
  func bestCommon(_ types: [StaticType]) -> StaticType? {
    if types.contains(where: \.isUnknown) { return .unknown }
    let known = types.filter { $0 != .null }
    let candidates = known.filter { candidate in
      types.allSatisfy { converts($0, to: candidate) }
    }
    return candidates.first
  }
}
