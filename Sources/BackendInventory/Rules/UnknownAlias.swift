package import Diagnostics

/// A YAML alias that nothing stands behind.
package enum UnknownAlias: RuleDeclaration {
  package static let rule = Rule(
    id: "unknown-alias", severity: .error, family: .inventory,
    summary: "A YAML alias names an anchor that does not stand before it.",
    why: "There is no value to take its place.",
    fix:
      "Write the anchor's name as it stands after `&`, or put the alias in quotes if it is text.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus
            url: https://contoso-eastus.openai.azure.com/
            priority: 1
            deployments: &chat [{ name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20 }]
          - name: westus
            url: https://contoso-westus.openai.azure.com/
            priority: 2
            deployments: ⟦*caht⟧
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus
            url: https://contoso-eastus.openai.azure.com/
            priority: 1
            deployments: &chat [{ name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20 }]
          - name: westus
            url: https://contoso-westus.openai.azure.com/
            priority: 2
            deployments: *chat
        """)
    ])

  static func undefined(
    _ file: SourceFile, _ name: String, at range: SourceRange, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      rule, "the alias \(Shown.text(name)) has no anchor before it",
      at: SourceLocation(file, range),
      help: Suggestion.nearest(to: name, in: known).map { "did you mean \"\($0)\"?" })
  }
}
