package import Diagnostics

/// A key that the inventory's format does not have.
package enum UnknownKey: RuleDeclaration {
  package static let rule = Rule(
    id: "unknown-key", severity: .error, family: .inventory,
    summary: "A key is not one that the inventory's format has at this place.",
    why: """
      A key that nobody reads is most often a slip, and the value that was meant would silently \
      be the default.
      """,
    fix: "Use the spelling that the finding suggests, or delete the key.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          ⟦cooldown⟧: { default: 20s }
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
        policy:
          coolDown: { default: 20s }
        """)
    ])

  static func unknown(_ file: SourceFile, _ member: YAMLMember, in table: FieldTable) -> Diagnostic
  {
    if member.key == InventoryFields.remove.key,
      table.name == InventoryFields.backendTable.name
    {
      return Diagnostic(
        rule, "\"remove\" stands outside an environment", at: SourceLocation(file, member.keyRange),
        help: "delete the backend, or remove it in the environments that do not have it")
    }
    return unknown(file, member, name: table.name, known: table.keys)
  }

  static func unknown(
    _ file: SourceFile, _ member: YAMLMember, name: String, known: [String]
  ) -> Diagnostic {
    let help =
      Suggestion.nearest(to: member.key, in: known).map { "did you mean \"\($0)\"?" }
      ?? "known keys are \(known.quotedList(or: "and"))"
    return Diagnostic(
      rule, "\(Shown.text(member.key)) is no key of \(article(name)) \(name)",
      at: SourceLocation(file, member.keyRange), help: help)
  }

  private static func article(_ name: String) -> String {
    guard let first = name.lowercased().first else { return "a" }
    return "aeiou".contains(first) ? "an" : "a"
  }
}
