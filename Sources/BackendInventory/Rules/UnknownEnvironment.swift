package import Diagnostics

/// An environment that the inventory does not have.
package enum UnknownEnvironment: RuleDeclaration {
  package static let rule = Rule(
    id: "unknown-environment", severity: .error, family: .inventory,
    summary: "The environment that was asked for does not stand in the inventory.",
    why: "The base alone would be something else than what was asked for.",
    fix: "Ask for one of the environments that the finding names, or add the one that is missing.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        ⟦environments⟧:
          test: { api: { name: azure-openai-test } }
          prod: {}
        """, environment: "pord")
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        environments:
          test: { api: { name: azure-openai-test } }
          prod: {}
        """, environment: "prod")
    ])

  static func unknown(_ name: String, in inventory: Inventory) -> Diagnostic {
    let names = inventory.environmentNames
    return Diagnostic(
      rule, "the inventory has no environment \(Shown.text(name))",
      at: SourceLocation(
        inventory.source, inventory.environmentsRange ?? SourceRange(at: inventory.start.start)),
      notes: [
        Diagnostic.Note(
          names.isEmpty
            ? "it has no environments" : "it has \(names.quotedList(or: "and"))")
      ],
      help: Suggestion.nearest(to: name, in: names).map { "did you mean \"\($0)\"?" })
  }
}
