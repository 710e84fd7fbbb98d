/// What an expression says, however it is written.
extension CSharpExpression {
  /// Without the parentheses around it.
  package var bare: CSharpExpression {
    var inner = self
    while case .parenthesized(let content) = inner.kind { inner = content }
    return inner
  }

  /// Without parentheses, casts and `as` around it.
  package var uncast: CSharpExpression {
    var inner = bare
    while true {
      switch inner.kind {
      case .cast(_, let value), .asType(let value, _): inner = value.bare
      default: return inner
      }
    }
  }

  /// The names of a chain of members, as in `context.Response.StatusCode`, whether `.` or `?.`
  /// stands between them; nil for anything else.
  package var path: [String]? { path(behind: nil) }

  /// The same, where the expression may start with `.name` behind the `?` of another one.
  private func path(behind target: [String]?) -> [String]? {
    switch kind {
    case .name(let name): return [name.text]
    case .predefinedType(let keyword): return [keyword.rawValue]
    case .parenthesized(let inner): return inner.path(behind: target)
    case .member(let inner, let name): return inner.path(behind: target).map { $0 + [name.text] }
    case .memberBinding(let name): return target.map { $0 + [name.text] }
    case .conditionalAccess(let first, let rest):
      return first.path(behind: target).flatMap { rest.path(behind: $0) }
    default: return nil
    }
  }

  /// The name behind the last `.` or `?.`, and the name of a name.
  package var lastName: CSharpName? {
    switch kind {
    case .name(let name), .memberBinding(let name), .member(_, let name): name
    case .parenthesized(let inner): inner.lastName
    case .conditionalAccess(_, let rest): rest.lastName
    default: nil
    }
  }

  /// The text of a string literal, or of literals that are put together with `+`.
  package var constantString: String? {
    switch kind {
    case .literal(.string(let text)): return text
    case .parenthesized(let inner): return inner.constantString
    case .binary(let left, .add, _, let right):
      guard let left = left.constantString, let right = right.constantString else { return nil }
      return left + right
    default: return nil
    }
  }

  /// A whole number, as written with or without a suffix.
  package var constantNumber: Int? {
    switch kind {
    case .literal(.number(let text)): return Int(text.filter { $0 != "_" && !$0.isLetter })
    case .parenthesized(let inner), .cast(_, let inner): return inner.constantNumber
    case .prefix(.minus, let inner): return inner.constantNumber.map { -$0 }
    default: return nil
    }
  }

  /// Whether it is `null`.
  package var isNull: Bool {
    if case .literal(.null) = bare.kind { true } else { false }
  }

  /// The operands of a chain of one operator, parentheses aside: of `a || (b || c)` all three.
  package func operands(of chained: CSharpBinaryOperator) -> [CSharpExpression] {
    var found: [CSharpExpression] = []
    func add(_ expression: CSharpExpression) {
      guard case .binary(let left, chained, _, let right) = expression.kind else {
        found.append(expression)
        return
      }
      add(left.bare)
      add(right.bare)
    }
    add(bare)
    return found
  }
}
