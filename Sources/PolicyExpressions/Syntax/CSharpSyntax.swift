package import Diagnostics

/// The C# of one policy expression, read: its tree and what is wrong with it.
///
/// Ranges count bytes of `code`. A node covers its text from its first to its last token; what
/// stands between two tokens is white space and comments, so that any part can be written back.
package struct CSharpSyntax: Sendable {
  /// What an expression is made of.
  package enum Root: Sendable {
    /// `@(…)`.
    case expression(CSharpExpression)
    /// `@{…}`: the statements between the braces.
    case block([CSharpStatement])
  }

  /// The decoded C#, without `@(` and `)`.
  package let code: [UInt8]
  package let root: Root
  /// In the order of the text.
  package let problems: [CSharpProblem]

  package var hasProblems: Bool { !problems.isEmpty }

  /// The code of a range, white space and comments inside it included.
  package func text(_ range: SourceRange) -> String {
    let start = min(max(range.start, 0), code.count)
    return String(decoding: code[start..<min(max(range.end, start), code.count)], as: UTF8.self)
  }
}

/// Something that keeps C# from compiling, seen in the text alone.
package struct CSharpProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Not C# at all.
    case syntax
    /// C#, but of a later version than API Management compiles: `8.0`.
    case newerVersion(String)
    /// C# that cannot stand in an expression, such as a class.
    case notInExpression
    /// Deeper or longer than is read: nothing is known to be wrong.
    case limit
  }

  package var kind: Kind
  /// Where, in the code.
  package var range: SourceRange
  /// What is wrong, in one sentence without a full stop.
  package var message: String
  /// What to do.
  package var help: String?

  package init(
    _ kind: Kind, at range: SourceRange, _ message: String, help: String? = nil
  ) {
    self.kind = kind
    self.range = range
    self.message = message
    self.help = help
  }
}
