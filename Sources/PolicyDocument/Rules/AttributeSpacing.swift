package import Diagnostics

/// Two attributes touch.
package enum AttributeSpacing: RuleDeclaration {
  package static let rule = Rule(
    id: "attribute-spacing", severity: .error, family: .policyText,
    summary: "Two attributes stand without white space between them.",
    why: "The service refuses the policy: \"unexpected token, expecting white space\".",
    fix: "Put a space between the attributes.",
    automaticFix: "Puts a space there.",
    bad: [
      RuleExample(#"<set-header name="x-id"⟦⟧exists-action="delete" />"#)
    ],
    good: [
      RuleExample(#"<set-header name="x-id" exists-action="delete" />"#)
    ],
    reference: "https://www.w3.org/TR/xml/#sec-starttags")

  /// - Parameter isAttribute: whether an attribute certainly begins at the place.
  static func found(
    at offset: Int, after name: String, isAttribute: Bool, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      rule, "no white space after the value of `\(name)`",
      at: SourceLocation(file, SourceRange(at: offset)), help: "put a space here",
      fix: isAttribute
        ? Fix("put a space here", replace: SourceRange(at: offset), with: " ") : nil)
  }
}
