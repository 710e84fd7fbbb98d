package import Diagnostics

/// An environment with other backends than the base.
package enum EnvironmentBackendsDiffer: RuleDeclaration {
  package static let rule = Rule(
    id: "environment-backends-differ", severity: .warning, family: .inventory,
    summary: "An environment adds a backend that the base does not have.",
    why: """
      It may be meant. It may also be a slip in the name of a backend that was to be changed, \
      which then stays in as it was.
      """,
    fix: "Nothing, where it is meant; else write the name as it stands in the base.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        environments:
          prod:
            backends:
              - { name: ⟦westus3⟧, url: https://contoso-westus3.openai.azure.com/, priority: 2 }
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
        environments:
          prod:
            backends:
              - { name: westus, url: https://contoso-prod-westus.openai.azure.com/ }
        """)
    ])

  /// `known` are the names in the base.
  static func added(_ file: SourceFile, _ name: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      rule, "the backend \(Shown.text(name.value)) does not stand in the base and is added",
      at: SourceLocation(file, name.range),
      help: Suggestion.nearest(to: name.value, in: known).map {
        "where a backend was to be changed: did you mean \"\($0)\"?"
      })
  }
}
