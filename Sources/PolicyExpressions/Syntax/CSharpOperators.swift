/// Operators with two sides that give a value.
package enum CSharpBinaryOperator: String, Hashable, Sendable, CaseIterable {
  case multiply = "*"
  case divide = "/"
  case remainder = "%"
  case add = "+"
  case subtract = "-"
  case shiftLeft = "<<"
  case shiftRight = ">>"
  case less = "<"
  case greater = ">"
  case lessEqual = "<="
  case greaterEqual = ">="
  case equal = "=="
  case notEqual = "!="
  case and = "&"
  case exclusiveOr = "^"
  case or = "|"
  case conditionalAnd = "&&"
  case conditionalOr = "||"
  case coalesce = "??"

  /// How tightly it binds; a larger number binds tighter (C# language specification, operators).
  /// `is`, `as` and the comparisons share a level.
  package var precedence: Int {
    switch self {
    case .multiply, .divide, .remainder: 11
    case .add, .subtract: 10
    case .shiftLeft, .shiftRight: 9
    case .less, .greater, .lessEqual, .greaterEqual: Self.relational
    case .equal, .notEqual: 7
    case .and: 6
    case .exclusiveOr: 5
    case .or: 4
    case .conditionalAnd: 3
    case .conditionalOr: 2
    case .coalesce: 1
    }
  }

  package static let relational = 8
}

/// Operators in front of a value.
package enum CSharpPrefixOperator: String, Hashable, Sendable, CaseIterable {
  case plus = "+"
  case minus = "-"
  case not = "!"
  case complement = "~"
  case increment = "++"
  case decrement = "--"
  /// Unsafe code, which API Management does not compile.
  case address = "&"
  case dereference = "*"
  case await
}
