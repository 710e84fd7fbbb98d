package import Diagnostics

/// A tag has no `>`.
package enum UnterminatedTag: RuleDeclaration {
  package static let rule = Rule(
    id: "unterminated-tag", severity: .error, family: .policyText,
    summary: "A tag is not closed by `>`.",
    why: "The service refuses a policy that is not well-formed when it is saved.",
    fix: "Add the `>`.",
    bad: [
      RuleExample(
        """
        <policies>
          ⟦<inbound⟧
            <base />
          </inbound>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://www.w3.org/TR/xml/#sec-starttags")

  static func found(
    _ range: SourceRange, name: String, isEndTag: Bool, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      rule, "the \(isEndTag ? "end" : "start") tag of `\(name)` has no `>`",
      at: SourceLocation(file, range), help: "close the tag with `>`")
  }
}
