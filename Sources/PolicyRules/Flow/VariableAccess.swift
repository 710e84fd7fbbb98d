import Diagnostics
import PolicyDocument
import PolicyExpressions

/// A policy that sets a variable.
struct VariableWrite: Sendable {
  let name: String
  /// Unknown where it cannot be told.
  let type: StaticType
  /// Whether the type is sure; a named value may be an expression, and a cache may hold anything.
  let isCertain: Bool
  /// Whether the variable may stay as it was: nothing was in the cache.
  let isOptional: Bool
  /// The value of `set-variable` where it is a literal.
  let literal: String?
  /// The conditions that it stands under, as code without white space.
  let conditions: Set<String>
  let file: FlowFile
  /// Of the value, or of the attribute that names the variable.
  let range: SourceRange

  var location: SourceLocation { SourceLocation(file.source, range) }

  /// Where the fragment that it stands in is included; nil in the document itself.
  var include: PolicyElement? { file.include }
}

/// A place that looks at a variable.
struct VariableRead: Sendable {
  enum OnMissing: Sendable {
    /// The policy fails.
    case fails
    /// The value is null.
    case null
    /// The code gives a value for this case.
    case standard
  }

  let name: String
  /// The type that the value is cast to; nil where any type will do.
  var demand: StaticType?
  /// Of the name in quotes.
  let nameRange: SourceRange
  /// Of the cast, or of the read itself.
  var range: SourceRange
  var onMissing: OnMissing
  /// `context.Variables["x"]`, and no method.
  var isIndexer = false
  /// Whether it asks if the variable is there, or of which type it is.
  var isTest = false
  /// Whether it is of a kind that the type does not matter to: `is`, `as`.
  var testsType = false
  /// Whether the same expression asked before, or handles failures.
  var isGuarded = false
  /// The conditions that hold here, as code without white space.
  var guards: Set<String> = []
  let file: FlowFile
  /// The expression that it stands in; nil where an attribute names the variable.
  let expression: SurveyedExpression?

  var nameLocation: SourceLocation { SourceLocation(file.source, nameRange) }

  var location: SourceLocation { SourceLocation(file.source, range) }

  /// Where the fragment that it stands in is included; nil in the document itself.
  var include: PolicyElement? { file.include }
}
