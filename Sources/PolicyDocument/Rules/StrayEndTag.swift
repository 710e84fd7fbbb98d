package import Diagnostics

/// An end tag closes nothing.
package enum StrayEndTag: RuleDeclaration {
  package static let rule = Rule(
    id: "stray-end-tag", severity: .error, family: .policyText,
    summary: "An end tag stands where no element is open.",
    why: "The service refuses a policy that is not well-formed when it is saved.",
    fix: "Remove the end tag, or add the start tag that it belongs to.",
    bad: [
      RuleExample(
        """
        <fragment>
          <set-header name="api-key" exists-action="delete" />
        </fragment>
        ⟦</inbound>⟧
        """)
    ],
    good: [
      RuleExample(
        """
        <fragment>
          <set-header name="api-key" exists-action="delete" />
        </fragment>
        """)
    ],
    reference: "https://www.w3.org/TR/xml/#sec-starttags")

  static func found(_ name: String, at range: SourceRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "`</\(name)>` closes nothing", at: SourceLocation(file, range),
      help: "remove it, or add the start tag that it belongs to")
  }
}
