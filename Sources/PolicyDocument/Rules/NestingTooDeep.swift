package import Diagnostics

/// More elements inside elements than are read.
package enum NestingTooDeep: RuleDeclaration {
  package static let rule = Rule(
    id: "nesting-too-deep", severity: .error, family: .policyText,
    summary: "Elements are nested deeper than 200.",
    why: "No real policy comes near; the rest of the file is not read.",
    fix: "Check the file: something opens elements and does not close them.",
    bad: [],
    good: [
      RuleExample(#"<choose><when condition="@(true)" /></choose>"#)
    ],
    reference: nil)

  static func found(_ name: String, at range: SourceRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "`\(name)` is nested deeper than \(PolicyReader.deepestNesting) elements",
      at: SourceLocation(file, range), notes: [.init("reading stopped here")])
  }
}
