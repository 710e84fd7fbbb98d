package import Diagnostics

/// A CDATA section has no end.
package enum UnterminatedCDATA: RuleDeclaration {
  package static let rule = Rule(
    id: "unterminated-cdata", severity: .error, family: .policyText,
    summary: "A CDATA section is not closed.",
    why: "Everything after it is part of the section, so the policy has no end.",
    fix: "Close the section with `]]>`.",
    bad: [
      RuleExample("<set-body>⟦<![CDATA[⟧<a>1</a></set-body>")
    ],
    good: [
      RuleExample("<set-body><![CDATA[<a>1</a>]]></set-body>")
    ],
    reference: "https://www.w3.org/TR/xml/#sec-cdata-sect")

  static func found(_ range: SourceRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "the CDATA section is not closed", at: SourceLocation(file, range),
      help: "close it with `]]>`")
  }
}
