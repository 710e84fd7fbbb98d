package import Diagnostics

/// A comment allows what nothing complains of.
package enum UnusedSuppression: RuleDeclaration {
  package static let rule = Rule(
    id: "unused-suppression",
    severity: .warning,
    family: .policy,
    summary: "A comment allows a rule that finds nothing there.",
    why: """
      A comment that stays behind after its reason is gone hides the next finding of that rule, \
      which may be a real one.
      """,
    fix: """
      Delete the comment, or the rule from its list. A comment holds for the element, or the key \
      of an inventory, that directly follows it; before everything else, for the whole file.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <!-- apim-policy: allow ⟦unknown-attribute⟧ because the preview has it -->
            <set-backend-service backend-id="openai-eastus" />
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
            <!-- apim-policy: allow unknown-attribute because the preview has it -->
            <set-backend-service backend-id="openai-eastus" backend-pool="paid" />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <!-- apim-policy: allow missing-attribute because a script fills the names in -->
        <policies>
          <inbound>
            <base />
            <set-header exists-action="override">
              <value>eastus</value>
            </set-header>
          </inbound>
        </policies>
        """),
    ])

  static func unused(
    _ file: SourceFile, _ id: String, at range: SourceRange, isAboutNothing: Bool
  ) -> Diagnostic {
    Diagnostic(
      rule,
      isAboutNothing
        ? "\"\(id)\" is allowed where nothing follows the comment"
        : "\"\(id)\" is allowed here, but finds nothing",
      at: SourceLocation(file, range),
      notes: [Diagnostic.Note("what is left behind would hide the next finding of this rule")],
      help: isAboutNothing
        ? "put the comment directly before what it is about, or delete it"
        : "delete \"\(id)\" from the comment, or the comment")
  }
}
