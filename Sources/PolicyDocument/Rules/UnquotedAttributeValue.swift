package import Diagnostics

/// A value lacks its quotes.
package enum UnquotedAttributeValue: RuleDeclaration {
  package static let rule = Rule(
    id: "unquoted-attribute-value", severity: .error, family: .policyText,
    summary: "The value of an attribute stands without quotes.",
    why: """
      XML wants quotes, around named values too: the service refuses the policy when it is saved.
      """,
    fix: "Put the value in quotes.",
    bad: [
      RuleExample(#"<authentication-basic username=⟦{{user}}⟧ password="{{password}}" />"#)
    ],
    good: [
      RuleExample(#"<authentication-basic username="{{user}}" password="{{password}}" />"#)
    ],
    reference: "https://www.w3.org/TR/xml/#NT-AttValue")

  static func found(_ name: String, at range: SourceRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "the value of `\(name)` is not in quotes", at: SourceLocation(file, range),
      help: "put the value in quotes")
  }
}
