import BackendInventory
import Diagnostics
import PolicyExpressions

/// The conditions on the status of an answer, as code writes them.
enum StatusTests {
  /// The tests in a condition such as `context.Response != null && (… == 429 || … >= 500) && more`:
  /// the outermost part that is made of tests alone, and where it stands. Nil where statuses are
  /// tested in any other way.
  static func find(
    in expression: CSharpExpression, of syntax: CSharpSyntax
  ) -> (conditions: [RetryCondition], range: SourceRange)? {
    if let conditions = conditions(expression), !conditions.isEmpty {
      return (conditions, expression.range)
    }
    switch expression.kind {
    case .parenthesized(let inner): return find(in: inner, of: syntax)
    case .binary(let left, .conditionalAnd, _, let right):
      // Tests on both sides mean something together that neither means alone.
      let sides = [left, right].filter { mentionsStatus($0, syntax) }
      return sides.count == 1 ? find(in: sides[0], of: syntax) : nil
    default: return nil
    }
  }

  private static func mentionsStatus(
    _ expression: CSharpExpression, _ syntax: CSharpSyntax
  ) -> Bool {
    let words = ["StatusCode", "StatusReason"]
    return words.contains { syntax.text(expression.range).contains($0) }
  }

  /// The conditions, where the expression holds nothing else.
  private static func conditions(_ expression: CSharpExpression) -> [RetryCondition]? {
    switch expression.kind {
    case .parenthesized(let inner): return conditions(inner)
    case .binary(let left, .conditionalOr, _, let right):
      guard let left = conditions(left), let right = conditions(right) else { return nil }
      return left + right
    case .binary(let left, let symbol, _, let right):
      return test(left, symbol, right).map { [$0] }
    default: return nil
    }
  }

  private static func test(
    _ left: CSharpExpression, _ symbol: CSharpBinaryOperator, _ right: CSharpExpression
  ) -> RetryCondition? {
    switch symbol {
    case .equal:
      if isResponse(left), case .literal(.null) = right.kind { return .noResponse }
      guard let number = number(right) else { return nil }
      if isStatus(left) { return .status(number) }
      if case .binary(let status, .divide, _, let hundred) = left.kind, isStatus(status),
        self.number(hundred) == 100
      {
        return .statusClass(number)
      }
      return nil
    case .greaterEqual: return isStatus(left) && number(right) == 500 ? .statusClass(5) : nil
    case .greater: return isStatus(left) && number(right) == 499 ? .statusClass(5) : nil
    default: return nil
    }
  }

  private static func number(_ expression: CSharpExpression) -> Int? {
    if case .literal(.number(let text)) = expression.kind { Int(text) } else { nil }
  }

  /// `context.Response.StatusCode`, with `?.` and a cast or without.
  private static func isStatus(_ expression: CSharpExpression) -> Bool {
    switch expression.kind {
    case .parenthesized(let inner), .cast(_, let inner): return isStatus(inner)
    case .member(let target, let name): return name.text == "StatusCode" && isResponse(target)
    case .conditionalAccess(let target, let rest):
      if case .memberBinding(let name) = rest.kind {
        return name.text == "StatusCode" && isResponse(target)
      }
      return false
    default: return false
    }
  }

  private static func isResponse(_ expression: CSharpExpression) -> Bool {
    guard case .member(let target, let name) = expression.kind,
      case .name(let context) = target.kind
    else { return false }
    return name.text == "Response" && context.text == "context"
  }
}
