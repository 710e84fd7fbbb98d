package import Diagnostics

/// Text follows an expression in the same value.
package enum TextAfterExpression: RuleDeclaration {
  package static let rule = Rule(
    id: "text-after-expression", severity: .warning, family: .policyText,
    summary: "Text follows the end of an expression in the same value.",
    why: """
      An expression is the whole value or none: with text after it, the service takes all of it as \
      literal text.
      """,
    fix: """
      Put the text into the expression, as in `@("a" + b)`, or remove a closing bracket too many.
      """,
    bad: [
      RuleExample(#"<rewrite-uri template="@(context.Operation.UrlTemplate)⟦/v1⟧" />"#)
    ],
    good: [
      RuleExample(#"<rewrite-uri template="@(context.Operation.UrlTemplate + "/v1")" />"#)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions")

  static func found(
    _ range: SourceRange, attribute: String?, in file: SourceFile
  ) -> Diagnostic {
    let value = attribute.map { "the value of `\($0)`" } ?? "this text"
    return Diagnostic(
      rule, "text follows the expression, so \(value) is literal text",
      at: SourceLocation(file, range),
      help: "put the text into the expression, as in @(\"a\" + b)")
  }
}
