package import Diagnostics

/// A key that has to be there and is not.
package enum MissingField: RuleDeclaration {
  package static let rule = Rule(
    id: "missing-field", severity: .error, family: .inventory,
    summary: "A key that has to be there is missing, or has no value.",
    why: "There is no default that would be right.",
    fix: """
      Add the key. In an environment, a backend whose name does not stand in the base is a new \
      one and needs all that a backend needs.
      """,
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: ⟦eastus⟧, url: https://contoso-eastus.openai.azure.com/ }
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
    ])

  /// A key that is missing at the top of the file.
  static func atTop(_ file: SourceFile, _ field: Field, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      rule, "the inventory has no \"\(field.key)\"", at: SourceLocation(file, range),
      help: field.key == InventoryFields.version.key
        ? "add \"version: \(InventoryFields.formatVersion)\"" : "add \"\(field.key)\"")
  }

  /// An entry of a list, a `kind`, that has no name.
  static func nameless(_ file: SourceFile, _ kind: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      rule, "this \(kind) has no \"name\"", at: SourceLocation(file, range), help: "add \"name\"")
  }

  static func field(
    _ field: Field, of owner: String, in file: SourceFile, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      rule, "\(owner) has no \"\(field.key)\"", at: SourceLocation(file, range),
      help: "add \"\(field.key)\"")
  }

  /// `meant` is the base's backend that an addition's name is near to.
  static func ofBackend(
    _ field: Field, _ name: Located<String>, in file: SourceFile, at range: SourceRange,
    meant: String?, isAddition: Bool
  ) -> Diagnostic {
    let owner = name.value.isEmpty ? "this backend" : "the backend \(Shown.text(name.value))"
    var finding = self.field(field, of: owner, in: file, at: range)
    if isAddition {
      finding.notes.append(
        Diagnostic.Note("the base has no backend of this name, so this is a new one"))
      if let meant { finding.help = "did you mean \"\(meant)\"?" }
    }
    return finding
  }
}
