package import Diagnostics

/// An XML declaration or processing instruction has no end.
package enum UnterminatedInstruction: RuleDeclaration {
  package static let rule = Rule(
    id: "unterminated-instruction", severity: .error, family: .policyText,
    summary: "An XML declaration or a processing instruction is not closed.",
    why: "Everything after it is part of it, so there is no policy.",
    fix: "Close it with `?>`.",
    bad: [
      RuleExample(
        """
        ⟦<?⟧xml version="1.0" encoding="utf-8" >
        <fragment />
        """)
    ],
    good: [
      RuleExample(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <fragment />
        """)
    ],
    reference: "https://www.w3.org/TR/xml/#sec-pi")

  static func found(_ range: SourceRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "the XML declaration or processing instruction is not closed",
      at: SourceLocation(file, range),
      help: "close it with `?>`")
  }
}
