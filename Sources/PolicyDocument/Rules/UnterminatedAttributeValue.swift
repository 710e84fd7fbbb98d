package import Diagnostics

/// A value has no closing quote.
package enum UnterminatedAttributeValue: RuleDeclaration {
  package static let rule = Rule(
    id: "unterminated-attribute-value", severity: .error, family: .policyText,
    summary: "The value of an attribute is not closed by a quote.",
    why: """
      Everything up to the next quote counts as the value, so the rest of the policy means \
      something else.
      """,
    fix: "Add the closing quote.",
    bad: [
      RuleExample(
        """
        <set-header name=⟦"⟧x-id>
          <value>1</value>
        </set-header>
        """)
    ],
    good: [
      RuleExample(
        """
        <set-header name="x-id">
          <value>1</value>
        </set-header>
        """)
    ],
    reference: "https://www.w3.org/TR/xml/#NT-AttValue")

  static func found(
    _ range: SourceRange, attribute: String, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      rule, "the value of `\(attribute)` has no closing quote", at: SourceLocation(file, range),
      help: "close the value with the same quote")
  }
}
