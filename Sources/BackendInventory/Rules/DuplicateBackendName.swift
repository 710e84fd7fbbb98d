package import Diagnostics

/// Two backends of one name.
package enum DuplicateBackendName: InventoryCheck {
  package static let rule = Rule(
    id: "duplicate-backend-name", severity: .error, family: .inventory,
    summary: "Two backends have the same name.",
    why: """
      Environments refer to a backend by its name, and so does the response header: neither \
      could tell the two apart.
      """,
    fix: "Give each backend a name of its own.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: ⟦eastus⟧, url: https://contoso-eastus2.openai.azure.com/, priority: 2 }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        environments:
          test:
            backends:
              - { name: eastus, url: https://contoso-test-1.openai.azure.com/ }
              - { name: ⟦eastus⟧, url: https://contoso-test-2.openai.azure.com/ }
        """),
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
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    var findings: [Diagnostic] = []
    for backend in inventory.namedBackends {
      let name = backend.name
      if let range = first[name.value] {
        findings.append(repeated(inventory.source, name.value, at: name.range, first: range))
      } else {
        first[name.value] = name.range
      }
    }
    return findings
  }

  static func repeated(
    _ file: SourceFile, _ name: String, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      rule, "a second backend has the name \(Shown.text(name))", at: SourceLocation(file, range),
      notes: [Diagnostic.Note("the first one stands here", at: SourceLocation(file, first))],
      help: "give each backend a name of its own")
  }
}
