import Diagnostics
import PolicyExpressions

/// Every expression of a tree, found by reflection, so that no kind of node can be forgotten.
enum SyntaxWalk {
  struct Node {
    var expression: CSharpExpression
    /// That of the expression above.
    var range: SourceRange
  }

  static func expressions(of root: Any, within range: SourceRange) -> [Node] {
    var found: [Node] = []
    collect(root, range, &found)
    return found
  }

  private static func collect(_ value: Any, _ range: SourceRange, _ found: inout [Node]) {
    var range = range
    if let expression = value as? CSharpExpression {
      found.append(Node(expression: expression, range: range))
      range = expression.range
    }
    if value is SourceRange || value is String || value is [UInt8] { return }
    for child in Mirror(reflecting: value).children { collect(child.value, range, &found) }
  }

  /// The name of an expression's kind.
  static func name(_ expression: CSharpExpression) -> String {
    Mirror(reflecting: expression.kind).children.first?.label ?? "\(expression.kind)"
  }
}

/// An expression with parentheses around each operation.
enum SyntaxDump {
  static func text(_ expression: CSharpExpression, of syntax: CSharpSyntax) -> String {
    func dump(_ inner: CSharpExpression) -> String { text(inner, of: syntax) }
    func code(_ range: SourceRange) -> String { syntax.text(range).filter { $0 != " " } }
    switch expression.kind {
    case .binary(let left, let symbol, _, let right):
      return "(\(dump(left)) \(symbol.rawValue) \(dump(right)))"
    case .assignment(let left, let compound, _, let right):
      return "(\(dump(left)) \(compound?.rawValue ?? "")= \(dump(right)))"
    case .conditional(let condition, let first, let second):
      return "(\(dump(condition)) ? \(dump(first)) : \(dump(second)))"
    case .prefix(let symbol, let inner): return "(\(symbol.rawValue)\(dump(inner)))"
    case .postfix(let inner, let isIncrement):
      return "(\(dump(inner))\(isIncrement ? "++" : "--"))"
    case .cast(let type, let inner): return "(\(code(type.range)))\(dump(inner))"
    case .isPattern(let inner, _):
      return "(\(dump(inner)) is \(behind(inner, in: expression, of: syntax)))"
    case .asType(let inner, let type): return "(\(dump(inner)) as \(code(type.range)))"
    case .parenthesized(let inner): return "(\(dump(inner)))"
    case .throwing(let inner): return "throw \(dump(inner))"
    case .lambda(let lambda):
      let names = (lambda.parameters ?? []).map(\.name.text).joined(separator: ", ")
      guard case .expression(let body) = lambda.body else { return code(expression.range) }
      return "(\(names) => \(dump(body)))"
    case .call(let target, let arguments, _):
      return dump(target) + "(" + arguments.map { dump($0.value) }.joined(separator: ", ") + ")"
    default:
      return code(expression.range).replacing(",", with: ", ")
    }
  }

  private static func behind(
    _ inner: CSharpExpression, in expression: CSharpExpression, of syntax: CSharpSyntax
  ) -> String {
    let rest = syntax.text(
      SourceRange(start: inner.range.end, end: expression.range.end))
    return String(rest.split(separator: " ").last ?? "")
  }
}
