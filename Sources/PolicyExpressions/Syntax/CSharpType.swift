package import Diagnostics

/// A type as written.
package struct CSharpType: Hashable, Sendable {
  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  package indirect enum Kind: Hashable, Sendable {
    case predefined(CSharpKeyword)
    /// `var`.
    case inferred
    /// `A.B<C>`; `alias` stands before `::`.
    case named(alias: CSharpName?, [CSharpName])
    case array(CSharpType, rank: Int)
    case nullable(CSharpType)
    case tuple([CSharpTupleElement])
    case pointer(CSharpType)
    /// The empty place in `typeof(List<>)`.
    case omitted
    /// It was reported.
    case missing
  }
}

/// A part of `(int a, string)`.
package struct CSharpTupleElement: Hashable, Sendable {
  package var type: CSharpType
  package var name: CSharpName?

  package init(type: CSharpType, name: CSharpName?) {
    self.type = type
    self.name = name
  }
}

/// What a declaration inside an expression or a pattern gives a name to.
package indirect enum CSharpDesignation: Sendable {
  case variable(CSharpName)
  /// `_`.
  case discard(SourceRange)
  /// `(a, b)`.
  case tuple([CSharpDesignation])
}

/// What stands behind `is` and `case`.
package indirect enum CSharpPattern: Sendable {
  /// `x is string`, which may also be a constant: `x is Max`.
  case type(CSharpType)
  case constant(CSharpExpression)
  /// `string s`, `var v`.
  case declaration(CSharpType, CSharpDesignation)
  /// A pattern of a later version of C#, which was reported.
  case newerSyntax(SourceRange)
}
