package import Diagnostics

/// Text outside of all elements.
package enum TextOutsideElements: RuleDeclaration {
  package static let rule = Rule(
    id: "text-outside-elements", severity: .error, family: .policyText,
    summary: "Text stands outside of all elements.",
    why: """
      Only comments and white space may stand there: the service refuses the policy when it is \
      saved.
      """,
    fix: "Remove the text, or move it into an element.",
    bad: [
      RuleExample(
        """
        <policies />
        ⟦end⟧
        """)
    ],
    good: [
      RuleExample(
        """
        <policies />
        <!-- end -->
        """)
    ],
    reference: "https://www.w3.org/TR/xml/#sec-well-formed")

  static func found(_ range: SourceRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "text outside of all elements", at: SourceLocation(file, range),
      help: "remove it, or move it into an element")
  }
}
