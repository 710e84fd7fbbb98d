package import Diagnostics

/// A comment has no end.
package enum UnterminatedComment: RuleDeclaration {
  package static let rule = Rule(
    id: "unterminated-comment", severity: .error, family: .policyText,
    summary: "A comment is not closed.",
    why: "Everything after it is part of the comment, so the policy has no end.",
    fix: "Close the comment with `-->`.",
    bad: [
      RuleExample(
        """
        <policies>
          ⟦<!--⟧ inbound
          <inbound />
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <!-- inbound -->
          <inbound />
        </policies>
        """)
    ],
    reference: "https://www.w3.org/TR/xml/#sec-comments")

  static func found(_ range: SourceRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "the comment is not closed", at: SourceLocation(file, range),
      help: "close it with `-->`")
  }
}
