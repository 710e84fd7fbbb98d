package import Diagnostics

/// A tag holds something that is no attribute.
package enum UnexpectedTextInTag: RuleDeclaration {
  package static let rule = Rule(
    id: "unexpected-text-in-tag", severity: .error, family: .policyText,
    summary: "A start tag holds text that is no attribute.",
    why: "The service refuses a policy that is not well-formed when it is saved.",
    fix: "Remove the text; attributes are written `name=\"value\"`.",
    bad: [
      RuleExample(#"<set-header name="x-id"⟦,⟧ exists-action="delete" />"#)
    ],
    good: [
      RuleExample(#"<set-header name="x-id" exists-action="delete" />"#)
    ],
    reference: "https://www.w3.org/TR/xml/#sec-starttags")

  static func found(_ range: SourceRange, tag: String, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "unexpected \"\(file.text(range).prefix(40))\" in the start tag of `\(tag)`",
      at: SourceLocation(file, range), help: "attributes are written `name=\"value\"`")
  }
}
