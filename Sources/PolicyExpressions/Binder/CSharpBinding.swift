package import Diagnostics

/// What the compiler would make of an expression: types, and what it would refuse.
package struct CSharpBinding: Sendable {
  package init() {}

  /// The type of the value that the expression gives; unknown where it cannot be told.
  package var type: StaticType = .unknown
  /// In the order of the text.
  package var problems: [CSharpBindingProblem] = []
  /// The types of the expressions in the code, by their ranges.
  package var types = TypesByRange()
  /// For each place where a local variable is named, the place of its declaration.
  package var locals: [Int: Int] = [:]
}

/// Something in readable C# that does not compile, or that API Management does not let through.
package struct CSharpBindingProblem: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case unknownName
    case unknownMember
    case unknownType
    /// It exists, but API Management refuses it.
    case notAllowed
    /// It exists, but is not on the list of what API Management allows.
    case notListed
    /// Number or types of arguments.
    case arguments
    /// A value of one type where another is needed.
    case conversion
    case operation
    /// Something that cannot stand where it stands: a type as a value, an assignment to a value.
    case usage
    case missingReturn
    case unassigned
    case duplicate
    case unreachable
    /// `object` compared with a string: the references are compared, not the texts.
    case referenceComparison
  }

  package var kind: Kind
  /// Where, in the code.
  package var range: SourceRange
  /// What is wrong, in one sentence without a full stop.
  package var message: String
  /// What to do.
  package var help: String?
  /// The one name that is nearest to a name that is not known; nil where several are.
  package var meant: String?
}
