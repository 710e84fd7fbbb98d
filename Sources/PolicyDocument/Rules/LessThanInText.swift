package import Diagnostics

/// `<` in literal text.
package enum LessThanInText: RuleDeclaration {
  package static let rule = Rule(
    id: "less-than-in-text", severity: .error, family: .policyText,
    summary: "A `<` stands in a literal value or text.",
    why: """
      Only expressions may hold a raw `<`: everywhere else it starts a tag, so the service refuses \
      the policy.
      """,
    fix: "Write `&lt;`.",
    bad: [
      RuleExample("<set-body>a ⟦<⟧ b</set-body>"),
      RuleExample(#"<find-and-replace from="a ⟦<⟧ b" to="c" />"#),
    ],
    good: [
      RuleExample("<set-body>a &lt; b</set-body>"),
      RuleExample(#"<set-body>@(1 < 2 ? "a" : "b")</set-body>"#),
    ],
    reference: "https://www.w3.org/TR/xml/#syntax")

  static func found(
    _ range: SourceRange, attribute: String?, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      rule, "\"<\" in \(attribute.map { "the literal value of `\($0)`" } ?? "literal text")",
      at: SourceLocation(file, range), help: "write \"&lt;\"")
  }
}
