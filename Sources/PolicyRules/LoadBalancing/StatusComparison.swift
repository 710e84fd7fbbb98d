import Diagnostics
import PolicyExpressions

/// `context.Response.StatusCode == 429` and its like.
struct StatusComparison {
  let status: Int
  let comparison: CSharpBinaryOperator
  let range: SourceRange

  init?(_ expression: CSharpExpression) {
    guard case .binary(let left, let comparison, _, let right) = expression.bare.kind,
      left.uncast.path?.suffix(2) == ["Response", "StatusCode"],
      let status = right.constantNumber
    else { return nil }
    self.status = status
    self.comparison = comparison
    range = expression.bare.range
  }

  /// Whether it holds for this status.
  func holds(for other: Int) -> Bool {
    switch comparison {
    case .equal: other == status
    case .notEqual: other != status
    case .greater: other > status
    case .greaterEqual: other >= status
    case .less: other < status
    case .lessEqual: other <= status
    default: false
    }
  }

  /// Whether it holds for answers of a busy or broken backend.
  var isOfBusyBackend: Bool {
    switch comparison {
    case .equal: status == 429 || status >= 500
    case .greaterEqual: status >= 500
    case .greater: status >= 499
    default: false
    }
  }

  /// The comparisons of each chain of `||` in the code that tells which answers to retry.
  static func alternatives(in syntax: CSharpSyntax) -> [[StatusComparison]] {
    var chains: [[StatusComparison]] = []
    var end = 0
    syntax.eachNode { node in
      guard let expression = node.expression, expression.range.start >= end,
        case .binary(_, .conditionalOr, _, _) = expression.kind
      else { return }
      end = expression.range.end
      chains.append(expression.operands(of: .conditionalOr).compactMap { StatusComparison($0) })
    }
    return chains
  }
}
