package import Diagnostics

/// `<?xml …?>` stands somewhere else than at the start.
package enum XMLDeclarationNotFirst: RuleDeclaration {
  package static let rule = Rule(
    id: "xml-declaration-not-first", severity: .error, family: .policyText,
    summary: "The XML declaration is not the first thing in the file.",
    why: """
      XML allows it only as the very first characters: the service refuses the policy when it is \
      saved.
      """,
    fix: "Move it to the start, before any white space or comment, or remove it.",
    bad: [
      RuleExample(
        """
        <!-- orders API -->
        ⟦<?xml version="1.0" encoding="utf-8"?>⟧
        <fragment />
        """)
    ],
    good: [
      RuleExample(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- orders API -->
        <fragment />
        """)
    ],
    reference: "https://www.w3.org/TR/xml/#sec-prolog-dtd")

  static func found(_ range: SourceRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "the XML declaration is not at the start of the file", at: SourceLocation(file, range),
      help: "move it to the start, or remove it")
  }
}
