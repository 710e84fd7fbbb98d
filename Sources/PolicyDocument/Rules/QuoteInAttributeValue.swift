package import Diagnostics

/// A literal value holds the quote that encloses it.
package enum QuoteInAttributeValue: RuleDeclaration {
  package static let rule = Rule(
    id: "quote-in-attribute-value", severity: .error, family: .policyText,
    summary: "A literal attribute value holds the same quote that encloses it.",
    why: """
      The value ends at that quote. Only expressions may hold raw quotes: there the service reads \
      C#.
      """,
    fix: "Write `&quot;`, or enclose the value in the other kind of quotes.",
    bad: [
      RuleExample(#"<find-and-replace from="say ⟦"⟧hello" now" to="bye" />"#)
    ],
    good: [
      RuleExample(#"<find-and-replace from="say &quot;hello&quot; now" to="bye" />"#),
      RuleExample(#"<find-and-replace from='say "hello" now' to="bye" />"#),
    ],
    reference: "https://www.w3.org/TR/xml/#NT-AttValue")

  static func found(
    _ range: SourceRange, attribute: String, in file: SourceFile
  ) -> Diagnostic {
    let quote = file.text(range)
    let reference = quote == "'" ? "&apos;" : "&quot;"
    return Diagnostic(
      rule, "the value of `\(attribute)` holds the quote that encloses it",
      at: SourceLocation(file, range),
      help: "write \(reference) for a quote inside the value")
  }
}
