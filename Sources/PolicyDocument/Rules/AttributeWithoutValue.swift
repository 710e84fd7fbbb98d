package import Diagnostics

/// An attribute stands alone.
package enum AttributeWithoutValue: RuleDeclaration {
  package static let rule = Rule(
    id: "attribute-without-value", severity: .error, family: .policyText,
    summary: "An attribute has no value.",
    why: "XML has no attributes without a value: the service refuses the policy when it is saved.",
    fix: "Write `name=\"value\"`.",
    bad: [
      RuleExample("<forward-request ⟦buffer-response⟧ />")
    ],
    good: [
      RuleExample(#"<forward-request buffer-response="false" />"#)
    ],
    reference: "https://www.w3.org/TR/xml/#NT-Attribute")

  static func found(_ name: String, at range: SourceRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "attribute `\(name)` has no value", at: SourceLocation(file, range),
      help: "write `\(name)=\"…\"`")
  }
}
