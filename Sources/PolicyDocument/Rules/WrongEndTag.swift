package import Diagnostics

/// An end tag has another name than the element that is open.
package enum WrongEndTag: RuleDeclaration {
  package static let rule = Rule(
    id: "wrong-end-tag", severity: .error, family: .policyText,
    summary: "An end tag names another element than the one that is open.",
    why: "The service refuses a policy that is not well-formed when it is saved.",
    fix: "Give both tags the same name.",
    automaticFix: "Corrects a misspelled tag where the other one has a name that is known.",
    bad: [
      RuleExample(
        """
        <fragment>
          <llm-emit-token-metric namespace="ai">
            <dimension name="API ID" />
          </⟦azure-openai-emit-token-metric⟧>
        </fragment>
        """),
      RuleExample(
        """
        <fragment>
          <set-header name="x-backend">
            <value>eastus</value>
          </⟦set-haeder⟧>
        </fragment>
        """),
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
    let meant = meant(open, name)
    let edited = meant == open ? range : openedAt
    return Diagnostic(
      rule, "`\(open)` is closed by `</\(name)>`", at: SourceLocation(file, range),
      notes: [.init("`\(open)` is opened here", at: SourceLocation(file, openedAt))],
      help: meant == name ? "write `<\(name)` in the start tag" : "write `</\(open)>`",
      fix: meant.map { Fix("write `\($0)` in both tags", replace: edited, with: $0) })
  }

  /// The name that is meant, where one is that of a known element and the other is nearly so.
  private static func meant(_ open: String, _ close: String) -> String? {
    let schema = PolicySchema.current
    let isOpenKnown = schema.isElement(open)
    guard isOpenKnown != schema.isElement(close) else { return nil }
    return isOpenKnown
      ? Misspelling.only(close, among: [open]) : Misspelling.only(open, among: [close])
  }
}
