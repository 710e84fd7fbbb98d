package import Diagnostics

/// A key that stands twice in one mapping.
package enum DuplicateKey: RuleDeclaration {
  package static let rule = Rule(
    id: "duplicate-key", severity: .error, family: .inventory,
    summary: "A key stands twice in one mapping.",
    why: "Only one of the two values can count; which one differs from reader to reader.",
    fix: "Delete one of the two, or move their contents together.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus
            url: https://contoso-eastus.openai.azure.com/
            priority: 1
            ⟦priority⟧: 2
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ],
    reference: "https://yaml.org/spec/1.2.2/#3213-node-comparison")

  static func repeated(
    _ file: SourceFile, _ member: YAMLMember, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      rule, "\(Shown.text(member.key)) stands here a second time",
      at: SourceLocation(file, member.keyRange),
      notes: [Diagnostic.Note("it stands first here", at: SourceLocation(file, first))],
      help: "delete one of the two")
  }
}
