package import Diagnostics

/// There is nothing to read.
package enum EmptyDocument: RuleDeclaration {
  package static let rule = Rule(
    id: "empty-document", severity: .error, family: .policyText,
    summary: "The file holds no element.",
    why: "There is no policy in it.",
    fix: "Write a policy, or remove the file.",
    bad: [
      RuleExample("⟦⟧"),
      RuleExample("⟦⟧<!-- nothing yet -->"),
    ],
    good: [
      RuleExample("<policies />")
    ],
    reference: nil)

  static func found(in file: SourceFile) -> Diagnostic {
    let start = file.bytes.starts(with: PolicyReader.byteOrderMark) ? 3 : 0
    return Diagnostic(
      rule, "the file holds no policy", at: SourceLocation(file, SourceRange(at: start)),
      help: "a policy document starts with `<policies>` or `<fragment>`")
  }
}
