package import Diagnostics

/// A document type declaration, with or without entities.
package enum DocumentTypeDeclaration: RuleDeclaration {
  package static let rule = Rule(
    id: "document-type", severity: .error, family: .policyText,
    summary: "The file holds a `<!DOCTYPE …>` or another `<!…>` declaration.",
    why: """
      Policies have no document type, and entities that a file declares itself can be made to grow \
      without bound. They are never expanded here.
      """,
    fix: "Remove the declaration.",
    bad: [
      RuleExample(
        """
        ⟦<!DOCTYPE⟧ policies [<!ENTITY a "1">]>
        <policies />
        """)
    ],
    good: [
      RuleExample("<policies />")
    ],
    reference:
      "https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html"
  )

  static func found(_ range: SourceRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "document type and entity declarations are not read", at: SourceLocation(file, range),
      help: "remove the declaration")
  }
}
