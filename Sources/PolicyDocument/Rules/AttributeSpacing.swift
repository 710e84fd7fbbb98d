package import Diagnostics

/// Two attributes touch.
package enum AttributeSpacing: RuleDeclaration {
  package static let rule = Rule(
    id: "attribute-spacing", severity: .error, family: .policyText,
    summary: "Two attributes stand without white space between them.",
    why: "The service refuses the policy: \"unexpected token, expecting white space\".",
    fix: "Put a space between the attributes.",
    bad: [
      RuleExample(#"<set-header name="x-id"⟦⟧exists-action="delete" />"#)
    ],
    good: [
      RuleExample(#"<set-header name="x-id" exists-action="delete" />"#)
    ],
    reference: "https://www.w3.org/TR/xml/#sec-starttags")

  static func found(at offset: Int, after name: String, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "no white space after the value of `\(name)`",
      at: SourceLocation(file, SourceRange(at: offset)), help: "put a space here")
  }
}
