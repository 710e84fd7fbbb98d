package import Diagnostics

/// A key that stands in the inventory itself.
package enum PlaintextKey: RuleDeclaration {
  package static let rule = Rule(
    id: "plaintext-key", severity: .error, family: .inventory,
    summary: "A key stands in the file where the name of a named value belongs.",
    why: """
      The inventory and the policy made of it are kept in repositories and shown in portals: \
      whoever reads them can use the key. What a commit once held stays in its history.
      """,
    fix: """
      Put the key into a named value of API Management, best one backed by Key Vault, write \
      `"{{name}}"` here, and replace the key, since it has been seen. A managed identity needs no \
      key at all.
      """,
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus
            url: https://contoso-eastus.openai.azure.com/
            priority: 1
            auth: ⟦0123456789abcdef0123456789abcdef⟧
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
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
            auth: "{{eastus-openai-key}}"
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ],
    reference:
      "https://learn.microsoft.com/azure/api-management/api-management-howto-properties")

  /// Never shows the value.
  static func found(_ file: SourceFile, at range: SourceRange) -> Diagnostic {
    var finding = Diagnostic(
      rule, "this looks like a key, and a key must not stand here",
      at: SourceLocation(file, range),
      notes: [
        Diagnostic.Note("the file, the policy and their history show it to whoever can read them")
      ],
      help: """
        put the key into a named value, write "{{name}}" here, and replace the key, since it has \
        been seen
        """)
    finding.hidesText = true
    return finding
  }
}
