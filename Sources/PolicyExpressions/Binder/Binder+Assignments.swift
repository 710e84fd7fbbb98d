import Diagnostics

/// Assignments, and what can be assigned to.
extension CSharpBinder {
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
    if case .tuple = value.type.kind { return }
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
    if case .tuple(let found) = right.type.kind {
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
      if case .tuple(let found) = type.kind { elements = found.map(\.type) } else { elements = [] }
      for (index, part) in parts.enumerated() {
        declare(part, elements.indices.contains(index) ? elements[index] : .unknown)
      }
    }
  }
}
