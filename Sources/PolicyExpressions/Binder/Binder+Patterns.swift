import Diagnostics

/// Patterns and queries.
extension CSharpBinder {
  mutating func bindPattern(_ pattern: CSharpPattern, of type: StaticType) {
    switch pattern {
    case .newerSyntax: break
    case .constant(let value):
      let bound = bindValue(value)
      requireConstant(bound, value, of: type)
    case .type(let written):
      // A name may be that of a constant.
      if let constant = constantOf(written) {
        requireConstant(constant.value, constant.expression, of: type)
        return
      }
      checkPattern(resolve(written), written.range, of: type)
    case .declaration(let written, let designation):
      if written.kind == .inferred {
        declare(designation, type == .null ? .unknown : type)
        return
      }
      let target = resolve(written)
      if target.underlying != nil {
        report(
          .conversion, at: written.range, "a pattern does not take a type that can be null",
          help: "write `\(target.withoutNullable.name)`")
      }
      checkPattern(target, written.range, of: type)
      declare(designation, target)
    }
  }

  private mutating func checkPattern(
    _ target: StaticType, _ range: SourceRange, of type: StaticType
  ) {
    guard !type.isUnknown, !target.isUnknown, type != .null else { return }
    guard types.isFullyKnown(type), types.isFullyKnown(target) else { return }
    // The compiler only warns where the types are both known never to meet by value.
    if types.casts(type, to: target) || types.isValueType(type) == true { return }
    if type.isNumeric || target.isNumeric { return }
    report(
      .conversion, at: range, "a `\(type.name)` is never a `\(target.name)`")
  }

  private mutating func requireConstant(
    _ value: BoundValue, _ expression: CSharpExpression, of type: StaticType
  ) {
    if value.isUnknown || type.isUnknown { return }
    let isRead: Bool
    switch value.kind {
    case .place, .readOnly: isRead = true
    default: isRead = false
    }
    if value.constant == nil, !types.isEnum(value.type), value.type != .null,
      isRead || !isConstantLike(expression)
    {
      report(
        .usage, at: expression.range, "a constant is needed here",
        help: "compare with `==`, or use `if`")
      return
    }
    if type == .object || type == .null { return }
    if !types.casts(value.type, to: type, constant: value.constant) {
      report(
        .conversion, at: expression.range,
        "a `\(type.name)` is never "
          + (value.type == .null ? "`null`" : "equal to a `\(value.type.name)`"))
    }
  }

  /// Constants of types are known by name, not by value.
  private func isConstantLike(_ expression: CSharpExpression) -> Bool {
    switch expression.kind {
    case .member, .literal, .prefix, .cast, .binary, .parenthesized, .defaultValue: true
    default: false
    }
  }

  private mutating func constantOf(
    _ type: CSharpType
  ) -> (value: BoundValue, expression: CSharpExpression)? {
    guard case .named(let alias, let names) = type.kind, alias == nil, let first = names.first,
      names.allSatisfy({ $0.typeArguments == nil })
    else { return nil }
    let isLocal = symbol(first.text) != nil
    if !isLocal, names.count < 2 { return nil }
    trials += 1
    let resolved = isLocal ? StaticType.unknown : quietType(names)
    trials -= 1
    if !isLocal, !resolved.isUnknown { return nil }
    var expression = CSharpExpression(.name(first), first.range)
    for name in names.dropFirst() {
      expression = CSharpExpression(
        .member(expression, name), first.range.union(name.range))
    }
    return (bindValue(expression), expression)
  }

  private mutating func quietType(_ names: [CSharpName]) -> StaticType {
    guard let first = names.first, let last = names.last else { return .unknown }
    return resolve(
      CSharpType(.named(alias: nil, names), first.range.union(last.range)))
  }

  // MARK: Queries

  mutating func bindQuery(_ query: CSharpQuery) -> BoundValue {
    inScope { binder in
      binder.bindSource(query.source)
      return binder.bindQueryBody(query.body)
    }
  }

  private mutating func bindSource(_ source: CSharpQuery.Source) {
    let values = bindValue(source.values)
    var element = types.element(of: values.type) ?? .unknown
    if types.element(of: values.type) == nil, !values.isUnknown {
      report(
        .usage, at: source.values.range, "a query cannot go through a `\(values.type.name)`")
    }
    if let type = source.type { element = resolve(type) }
    declare(
      source.name,
      LocalSymbol(kind: .iteration, type: element, declared: source.name.range.start))
  }

  private mutating func bindQueryBody(_ body: CSharpQuery.Body) -> BoundValue {
    for clause in body.clauses {
      switch clause {
      case .from(let source): bindSource(source)
      case .let(let name, let value):
        let bound = bindValue(value)
        declare(
          name, LocalSymbol(kind: .iteration, type: bound.type, declared: name.range.start))
      case .where(let condition):
        requireCondition(bindValue(condition, expecting: .bool), condition)
      case .join(let source, let left, let right, let group):
        let first = bindValue(left)
        bindSource(source)
        let second = bindValue(right)
        if !first.isUnknown, !second.isUnknown,
          types.bestCommon([first.type, second.type]) == nil
        {
          report(
            .operation, at: right.range,
            "a `\(second.type.name)` is never equal to a `\(first.type.name)`")
        }
        if let group {
          let element = symbol(source.name.text)?.type ?? .unknown
          declare(
            group,
            LocalSymbol(
              kind: .iteration, type: .enumerable(of: element), declared: group.range.start))
        }
      case .orderBy(let keys):
        for key in keys { _ = bindValue(key.key) }
      }
    }
    let element: StaticType
    switch body.end {
    case .select(let value): element = bindValue(value).type
    case .group(let value, let key):
      let values = bindValue(value).type
      let keys = bindValue(key).type
      element = .named("System.Linq.IGrouping`2", [keys, values])
    }
    guard case .continuation(let next) = body.rest else {
      return .value(.enumerable(of: element))
    }
    return inScope { binder in
      binder.declare(
        next.name,
        LocalSymbol(kind: .iteration, type: element, declared: next.name.range.start))
      return binder.bindQueryBody(next.body)
    }
  }
}
