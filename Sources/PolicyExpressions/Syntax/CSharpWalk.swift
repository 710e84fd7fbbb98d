package import Diagnostics

/// A part of C# that has parts of its own.
package enum CSharpNode: Sendable {
  case expression(CSharpExpression)
  case statement(CSharpStatement)
  case pattern(CSharpPattern)

  /// Where it stands in the code.
  package var range: SourceRange {
    switch self {
    case .expression(let expression): expression.range
    case .statement(let statement): statement.range
    case .pattern(let pattern): pattern.range
    }
  }

  package var expression: CSharpExpression? {
    if case .expression(let expression) = self { expression } else { nil }
  }

  package var statement: CSharpStatement? {
    if case .statement(let statement) = self { statement } else { nil }
  }

  /// Whether what stands in it runs as a function of its own: a lambda or a local function.
  package var isFunction: Bool {
    switch self {
    case .expression(let expression): if case .lambda = expression.kind { true } else { false }
    case .statement(let statement):
      if case .localFunction = statement.kind { true } else { false }
    case .pattern: false
    }
  }

  /// Calls `visit` for the parts directly in it, in the order of the text.
  package func eachChild(_ visit: (CSharpNode) -> Void) {
    switch self {
    case .expression(let expression): CSharpParts.visit(in: expression, visit)
    case .statement(let statement): CSharpParts.visit(in: statement, visit)
    case .pattern(.constant(let value)): visit(.expression(value))
    case .pattern: break
    }
  }
}

extension CSharpSyntax {
  /// Calls `visit` for every expression, statement and pattern in the order of the text, what is
  /// around something before it. `parents` are those around, the innermost last.
  package func walk(_ visit: (_ node: CSharpNode, _ parents: [CSharpNode]) -> Void) {
    walk(entering: { _ in true }, visit)
  }

  /// The same without what stands in lambdas and local functions.
  package func walkOutsideFunctions(
    _ visit: (_ node: CSharpNode, _ parents: [CSharpNode]) -> Void
  ) {
    walk(entering: { !$0.isFunction }, visit)
  }

  /// The same, without the parts of what `isEntered` refuses.
  package func walk(
    entering isEntered: (CSharpNode) -> Bool,
    _ visit: (_ node: CSharpNode, _ parents: [CSharpNode]) -> Void
  ) {
    var parents: [CSharpNode] = []
    func enter(_ node: CSharpNode) {
      visit(node, parents)
      guard isEntered(node) else { return }
      parents.append(node)
      node.eachChild(enter)
      parents.removeLast()
    }
    eachRoot(enter)
  }

  /// The same for who need not know what is around a part.
  package func eachNode(_ visit: (_ node: CSharpNode) -> Void) {
    func enter(_ node: CSharpNode) {
      visit(node)
      node.eachChild(enter)
    }
    eachRoot(enter)
  }

  /// The same for the expressions among the parts.
  package func eachExpression(_ visit: (_ expression: CSharpExpression) -> Void) {
    eachNode { if case .expression(let expression) = $0 { visit(expression) } }
  }

  /// Calls `visit` for the expression itself, or for the statements of the block.
  package func eachRoot(_ visit: (CSharpNode) -> Void) {
    switch root {
    case .expression(let expression): visit(.expression(expression))
    case .block(let statements): for statement in statements { visit(.statement(statement)) }
    }
  }

  /// The expressions that fit, in the order of the text.
  package func expressions(
    where fits: (CSharpExpression) -> Bool = { _ in true }
  ) -> [CSharpExpression] {
    var found: [CSharpExpression] = []
    eachExpression { if fits($0) { found.append($0) } }
    return found
  }

  /// The statements that fit, in the order of the text.
  package func statements(
    where fits: (CSharpStatement) -> Bool = { _ in true }
  ) -> [CSharpStatement] {
    var found: [CSharpStatement] = []
    eachNode { node in
      if let statement = node.statement, fits(statement) { found.append(statement) }
    }
    return found
  }
}

extension CSharpPattern {
  package var range: SourceRange {
    switch self {
    case .type(let type): type.range
    case .constant(let value): value.range
    case .declaration(let type, let designation):
      SourceRange(start: type.range.start, end: designation.end ?? type.range.end)
    case .newerSyntax(let range): range
    }
  }
}

extension CSharpDesignation {
  /// The names that it declares, in the order of the text.
  package var names: [CSharpName] {
    switch self {
    case .variable(let name): [name]
    case .discard: []
    case .tuple(let parts): parts.flatMap(\.names)
    }
  }

  fileprivate var end: Int? {
    switch self {
    case .variable(let name): name.range.end
    case .discard(let range): range.end
    case .tuple(let parts): parts.compactMap(\.end).max()
    }
  }
}
