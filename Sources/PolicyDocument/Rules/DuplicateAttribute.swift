package import Diagnostics

/// An attribute stands twice.
package enum DuplicateAttribute: RuleDeclaration {
  package static let rule = Rule(
    id: "duplicate-attribute", severity: .error, family: .policyText,
    summary: "An element has two attributes of the same name.",
    why: "XML forbids it: the service refuses the policy when it is saved.",
    fix: "Remove one of them.",
    bad: [
      RuleExample(
        """
        <retry condition="@(true)" count="2" interval="1" ⟦count⟧="3">
          <forward-request />
        </retry>
        """)
    ],
    good: [
      RuleExample(
        """
        <retry condition="@(true)" count="2" interval="1">
          <forward-request />
        </retry>
        """)
    ],
    reference: "https://www.w3.org/TR/xml/#uniqattspec")

  static func found(
    _ name: String, at range: SourceRange, first: SourceRange, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      rule, "attribute `\(name)` stands twice", at: SourceLocation(file, range),
      notes: [.init("the first one is here", at: SourceLocation(file, first))],
      help: "remove one of them")
  }
}
