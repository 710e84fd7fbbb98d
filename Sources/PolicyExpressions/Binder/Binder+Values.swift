import Diagnostics

/// Expressions.
extension CSharpBinder {
  /// An expression that must be a value: complains where it is a type, a namespace or a method.
  mutating func bindValue(
    _ expression: CSharpExpression, expecting expected: StaticType? = nil
  ) -> BoundValue {
    let bound = bind(expression, expecting: expected)
    switch bound.kind {
    case .value, .place, .readOnly, .anything: return bound
    case .type:
      report(
        .usage, at: expression.range, "`\(text(expression.range))` is a type, not a value",
        help: "name a member of it, or make one with `new`")
      return .unknown
    case .namespace(let name):
      report(
        .unknownName, at: expression.range, "`\(name)` is a namespace, not a value",
        help: "name a type of it")
      return .unknown
    case .methods(let group):
      if let expected, types.isDelegate(expected) || expected.isUnknown { return bound }
      report(
        .usage, at: group.name.range, "`\(group.name.text)` is a method, and is not called",
        help: "write `\(group.name.text)(…)`")
      return .unknown
    case .lambda:
      if let expected, types.isDelegate(expected) || expected.isUnknown { return bound }
      report(
        .conversion, at: expression.range,
        expected.map { "a lambda is no `\($0.name)`" }
          ?? "a lambda has no type by itself, so that nothing can be done with it here",
        help: "pass it to a method, or give the variable a type such as `Func<int, bool>`")
      return .unknown
    }
  }

  mutating func bind(
    _ expression: CSharpExpression, expecting expected: StaticType? = nil
  ) -> BoundValue {
    steps += 1
    guard steps < Self.mostSteps else { return .unknown }
    let bound = bindKind(expression, expecting: expected)
    record(bound.type, expression.range)
    return bound
  }

  private mutating func bindKind(
    _ expression: CSharpExpression, expecting expected: StaticType?
  ) -> BoundValue {
    switch expression.kind {
    case .literal(let literal): return bindLiteral(literal, expression.range)
    case .interpolated(let parts): return bindInterpolated(parts)
    case .name(let name): return bindName(name)
    case .predefinedType(let keyword):
      return BoundValue(.type, StaticType(keyword) ?? .unknown)
    case .aliasQualified(let alias, let name):
      guard alias.text == "global" else {
        report(.unknownName, at: alias.range, "`\(alias.text)` is no alias", help: "write `global`")
        return .unknown
      }
      return bindGlobalName(name)
    case .parenthesized(let inner): return bind(inner, expecting: expected)
    case .tuple(let parts): return bindTuple(parts)
    case .member(let target, let name): return bindMember(target, name, expression.range)
    case .conditionalAccess(let target, let rest): return bindConditionalAccess(target, rest)
    case .memberBinding(let name):
      guard let receiver = conditionalReceivers.last else { return .unknown }
      return member(of: receiver, name, targetRange: nil)
    case .elementBinding(let arguments):
      guard let receiver = conditionalReceivers.last else { return .unknown }
      return bindElement(of: receiver, arguments, expression.range)
    case .call(let target, let arguments, let range):
      return bindCall(target, arguments, range, expression.range)
    case .element(let target, let arguments):
      let receiver = bindValue(target)
      return bindElement(of: receiver, arguments, expression.range)
    case .prefix(let operation, let operand):
      return bindPrefix(operation, operand, expression.range)
    case .postfix(let operand, let isIncrement):
      return bindStep(operand, isIncrement ? "++" : "--", expression.range)
    case .binary(let left, let operation, let range, let right):
      return bindBinary(left, operation, range, right, whole: expression, expecting: expected)
    case .assignment(let target, let compound, let range, let value):
      return bindAssignment(target, compound, range, value)
    case .conditional(let condition, let first, let second):
      return bindConditional(condition, first, second, expression.range, expecting: expected)
    case .cast(let type, let operand): return bindCast(type, operand, expression.range)
    case .isPattern(let value, let pattern):
      let bound = bindValue(value)
      bindPattern(pattern, of: bound.type)
      return .value(.bool)
    case .asType(let value, let type): return bindAs(value, type, expression.range)
    case .lambda(let lambda):
      if lambda.isAsync { reportAsync(expression.range) }
      holdsLambda = true
      return BoundValue(.lambda(lambda, expression.range), .unknown)
    case .new(let type, let arguments, let initializer):
      return bindNew(type, arguments, initializer, expression.range)
    case .newArray(let type, let sizes, let rank, let initializer):
      return bindNewArray(type, sizes, rank, initializer)
    case .implicitArray(let rank, let initializer):
      return bindImplicitArray(rank, initializer, expression.range)
    case .anonymousObject(let members): return bindAnonymous(members)
    case .typeOf(let type):
      _ = resolve(type)
      return .value(.type)
    case .sizeOf(let type):
      _ = resolve(type)
      return .value(.int)
    case .defaultValue(let type):
      guard let type else { return BoundValue(.anything, expected ?? .unknown) }
      let resolved = resolve(type)
      return .value(resolved, constant: types.isReferenceType(resolved) ? .null : nil)
    case .checked(let value, let isChecked):
      if !isChecked { uncheckedDepth += 1 }
      defer { if !isChecked { uncheckedDepth -= 1 } }
      return bindValue(value, expecting: expected)
    case .throwing(let value):
      bindThrown(value)
      return BoundValue(.anything, expected ?? .unknown)
    case .declaration(let type, let designation):
      let resolved = type.kind == .inferred ? expected ?? .unknown : resolve(type)
      declare(designation, resolved)
      return BoundValue(.place, resolved)
    case .reference(let value): return bind(value, expecting: expected)
    case .query(let query): return bindQuery(query)
    case .stackAlloc(let size):
      if let size { _ = bindValue(size) }
      return .unknown
    case .newerSyntax(let parts):
      for part in parts { _ = bind(part) }
      return .unknown
    case .namedValue, .missing: return .unknown
    }
  }

  // MARK: Literals

  private mutating func bindLiteral(_ literal: CSharpLiteral, _ range: SourceRange) -> BoundValue {
    switch literal {
    case .null: return .value(.null, constant: .null)
    case .bool(let value): return .value(.bool, constant: .bool(value))
    case .string(let value): return .value(.string, constant: .string(value))
    case .character(let unit): return .value(.char, constant: unit.map { .character($0) })
    case .number(let text):
      switch NumberLiteral.read(text) {
      case .success(let number): return .value(number.type, constant: number.value)
      case .failure(.tooLarge):
        report(.conversion, at: range, "`\(text)` is too large for any integer of C#")
      case .failure(.malformed):
        report(
          .usage, at: range, "`\(text)` is no number",
          help: "suffixes are u, l, f, d and m; a name cannot begin with a digit")
      }
      return .unknown
    }
  }

  private mutating func bindInterpolated(_ parts: [CSharpInterpolationPart]) -> BoundValue {
    for case .hole(let value, let alignment, _) in parts {
      let bound = bindValue(value)
      if bound.type == .void {
        report(.conversion, at: value.range, "`\(text(value.range))` gives no value")
      }
      if let alignment {
        let width = bindValue(alignment)
        require(width, of: alignment, becomes: .int)
        if width.constant == nil, !width.isUnknown {
          report(.usage, at: alignment.range, "the width must be a constant number")
        }
      }
    }
    return .value(.string)
  }

  private mutating func bindTuple(_ parts: [CSharpArgument]) -> BoundValue {
    let elements = parts.map { part -> StaticType.TupleElement in
      let value = bindValue(part.value)
      return .init(type: value.type, name: part.name?.text)
    }
    return .value(elements.contains { $0.type == .null } ? .unknown : .tuple(elements))
  }

  // MARK: Conversions

  /// Complains where a value does not become a type by itself.
  @discardableResult
  mutating func require(
    _ value: BoundValue, of expression: CSharpExpression, becomes target: StaticType
  ) -> Bool {
    if target.isUnknown || value.isUnknown { return true }
    switch value.kind {
    case .lambda(let lambda, let range): return requireLambda(lambda, range, becomes: target)
    case .methods(let group):
      if fits(group, target) { return true }
      report(
        .conversion, at: expression.range,
        "`\(group.name.text)` cannot be used as `\(target.name)`")
      return false
    case .anything: return true
    default: break
    }
    if types.converts(value.type, to: target, constant: value.constant) { return true }
    reportConversion(value, expression.range, to: target)
    return false
  }

  mutating func reportConversion(
    _ value: BoundValue, _ range: SourceRange, to target: StaticType
  ) {
    let castable = types.casts(value.type, to: target, constant: value.constant)
    let what = value.type == .null ? "`null`" : "`\(value.type.name)`"
    report(
      .conversion, at: range,
      value.type == .void
        ? "`\(text(range))` gives no value where a `\(target.name)` is needed"
        : "\(what) does not become `\(target.name)` by itself",
      help: conversionHelp(value, to: target, castable: castable, range))
  }

  private func conversionHelp(
    _ value: BoundValue, to target: StaticType, castable: Bool, _ range: SourceRange
  ) -> String? {
    if target == .string, value.type != .void, value.type != .null {
      return "write `.ToString()`" + (castable ? ", or `(string)`" : "")
    }
    if target == .bool, value.type == .string { return "compare it, or use `bool.Parse`" }
    if castable { return "write `(\(target.name))` in front" }
    if value.type == .string, target.isNumeric {
      return "use `\(target.name).TryParse` or `\(target.name).Parse`"
    }
    return nil
  }

  private mutating func bindCast(
    _ type: CSharpType, _ operand: CSharpExpression, _ range: SourceRange
  ) -> BoundValue {
    let target = resolve(type)
    let value = bindValue(operand, expecting: target)
    switch value.kind {
    case .lambda, .methods:
      require(value, of: operand, becomes: target)
      return .value(target)
    default: break
    }
    if value.isUnknown || target.isUnknown { return .value(target) }
    if !types.casts(value.type, to: target, constant: value.constant) {
      let what = value.type == .null ? "`null`" : "`\(value.type.name)`"
      report(
        .conversion, at: range, "\(what) cannot be cast to `\(target.name)`",
        help: castHelp(value.type, target))
      return .value(target)
    }
    return .value(target, constant: constant(value, castTo: target, range))
  }

  private func castHelp(_ from: StaticType, _ target: StaticType) -> String? {
    if target == .string { return "write `.ToString()`" }
    if from == .string, target.isNumeric || target == .bool {
      return "use `\(target.name).Parse` or `\(target.name).TryParse`"
    }
    if from == .string, target.id?.hasPrefix("Newtonsoft.Json.Linq.J") == true {
      return "use `\(target.name).Parse`"
    }
    return nil
  }

  private mutating func constant(
    _ value: BoundValue, castTo target: StaticType, _ range: SourceRange
  ) -> ConstantValue? {
    guard let constant = value.constant else { return nil }
    if let number = constant.integer, let bounds = target.integerRange {
      guard bounds.contains(number) else {
        if uncheckedDepth > 0 { return nil }
        report(
          .conversion, at: range, "\(number) does not fit into `\(target.name)`",
          help: "write `unchecked(…)` to cut it off")
        return nil
      }
      return target == .char ? .character(UInt16(number)) : .integer(number)
    }
    if let number = constant.integer, target == .double || target == .float || target == .decimal {
      return .real(Double(number))
    }
    return target == value.type || (target == .string && constant == .null) ? constant : nil
  }

  private mutating func bindAs(
    _ value: CSharpExpression, _ type: CSharpType, _ range: SourceRange
  ) -> BoundValue {
    let bound = bindValue(value)
    let target = resolve(type)
    if types.isValueType(target) == true, target.underlying == nil {
      report(
        .conversion, at: type.range,
        "`as` needs a type that can be null, and `\(target.name)` cannot",
        help: "write `as \(target.name)?`, or a cast")
      return .value(target)
    }
    let isHopeless =
      !bound.isUnknown && !target.isUnknown && !types.casts(bound.type, to: target)
      && bound.type != .null
    if isHopeless {
      report(
        .conversion, at: range, "`\(bound.type.name)` is never a `\(target.name)`")
    }
    return .value(target)
  }

  mutating func bindThrown(_ value: CSharpExpression) {
    let bound = bindValue(value)
    guard !bound.isUnknown, bound.type != .null,
      !types.converts(bound.type, to: .exception)
    else { return }
    report(
      .conversion, at: value.range, "`throw` needs an exception, not `\(bound.type.name)`",
      help: "write `new Exception(…)`")
  }

  mutating func reportAsync(_ range: SourceRange) {
    report(
      .notAllowed, at: range, "API Management does not run asynchronous code in expressions",
      help: "leave out `async` and `await`")
  }
}
