package import Diagnostics

/// More than one YAML document in a file.
package enum SeveralDocuments: RuleDeclaration {
  package static let rule = Rule(
    id: "several-documents", severity: .error, family: .inventory,
    summary: "The file holds more than one YAML document.",
    why: "Which of them was meant cannot be known, and only one becomes a policy.",
    fix: "Put each inventory into a file of its own, and what differs under `environments`.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        ⟦---⟧
        version: 1
        api: { name: azure-openai-test }
        backends: []
        """)
    ],
    good: [
      RuleExample(
        """
        ---
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        environments:
          test:
            api: { name: azure-openai-test }
        """)
    ])

  static func second(_ file: SourceFile, at offset: Int) -> Diagnostic {
    Diagnostic(
      rule, "a second document begins here, one is expected",
      at: SourceLocation(file, SourceRange(start: offset, end: min(offset + 3, file.bytes.count))),
      help: "put each inventory into a file of its own")
  }
}
