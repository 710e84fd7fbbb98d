package import Diagnostics

/// `{{` without `}}`.
package enum UnterminatedNamedValue: RuleDeclaration {
  package static let rule = Rule(
    id: "unterminated-named-value", severity: .warning, family: .policyText,
    summary: "A `{{name` is not closed by `}}`.",
    why: """
      Without `}}` nothing is substituted: the text reaches the policy as it stands, and a number \
      or URL is no longer one.
      """,
    fix: "Close the named value with `}}`.",
    bad: [
      RuleExample(#"<cache-store duration="⟦{{cachetime⟧}]" />"#)
    ],
    good: [
      RuleExample(#"<cache-store duration="{{cachetime}}" />"#)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-howto-properties")

  static func found(_ range: SourceRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "\"\(file.text(range).prefix(40))\" is not closed by \"}}\"",
      at: SourceLocation(file, range), help: "write {{name}}")
  }
}
