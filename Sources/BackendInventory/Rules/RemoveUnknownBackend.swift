package import Diagnostics

/// An environment that removes a backend which is not there.
package enum RemoveUnknownBackend: RuleDeclaration {
  package static let rule = Rule(
    id: "remove-unknown-backend", severity: .error, family: .inventory,
    summary: "An environment removes a backend that the base does not have.",
    why: "The backend that was meant stays in and gets this environment's traffic.",
    fix: "Write the name as it stands in the base, or delete the entry.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
          - { name: swedencentral, url: https://contoso-swe.openai.azure.com/, priority: 2 }
        environments:
          test:
            backends:
              - { name: ⟦swedencentrl⟧, remove: true }
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
          - { name: swedencentral, url: https://contoso-swe.openai.azure.com/, priority: 2 }
        environments:
          test:
            backends:
              - { name: eastus, url: https://contoso-test-eastus.openai.azure.com/ }
        """)
    ])

  static func unknown(_ file: SourceFile, _ name: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      rule, "the base has no backend \(Shown.text(name.value)) to remove",
      at: SourceLocation(file, name.range),
      help: Suggestion.nearest(to: name.value, in: known).map { "did you mean \"\($0)\"?" })
  }
}
