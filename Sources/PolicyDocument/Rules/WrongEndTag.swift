package import Diagnostics

/// An end tag has another name than the element that is open.
package enum WrongEndTag: RuleDeclaration {
  package static let rule = Rule(
    id: "wrong-end-tag", severity: .error, family: .policyText,
    summary: "An end tag names another element than the one that is open.",
    why: "The service refuses a policy that is not well-formed when it is saved.",
    fix: "Give both tags the same name.",
    bad: [
      RuleExample(
        """
        <fragment>
          <llm-emit-token-metric namespace="ai">
            <dimension name="API ID" />
          </⟦azure-openai-emit-token-metric⟧>
        </fragment>
        """)
    ],
    good: [
      RuleExample(
        """
        <fragment>
          <llm-emit-token-metric namespace="ai">
            <dimension name="API ID" />
          </llm-emit-token-metric>
        </fragment>
        """)
    ],
    reference: "https://www.w3.org/TR/xml/#GIMatch")

  static func found(
    _ name: String, at range: SourceRange, open: String, openedAt: SourceRange, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      rule, "`\(open)` is closed by `</\(name)>`", at: SourceLocation(file, range),
      notes: [.init("`\(open)` is opened here", at: SourceLocation(file, openedAt))],
      help: "write `</\(open)>`")
  }
}
