package import Diagnostics

/// The file is something else.
package enum NotXML: RuleDeclaration {
  package static let rule = Rule(
    id: "not-xml", severity: .error, family: .policyText,
    summary: "The file does not start with an element.",
    why: "It is no policy document, or text stands before it.",
    fix: "Give a policy document; it starts with `<policies>` or `<fragment>`.",
    bad: [
      RuleExample(#"⟦{"properties": {"format": "rawxml"}}⟧"#)
    ],
    good: [
      RuleExample("<policies />")
    ],
    reference: nil)

  /// - Parameter start: the first byte that is not white space.
  static func found(in file: SourceFile, at start: Int) -> Diagnostic {
    let line = file.lineRange(file.position(at: start).line)
    return Diagnostic(
      rule, "the file is not a policy: it does not start with `<`",
      at: SourceLocation(file, SourceRange(start: start, end: max(start, line.end))),
      help: "a policy document starts with `<policies>` or `<fragment>`")
  }
}
