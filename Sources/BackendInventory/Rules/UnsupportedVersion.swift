package import Diagnostics

/// A version of the format that this program does not read.
package enum UnsupportedVersion: RuleDeclaration {
  package static let rule = Rule(
    id: "unsupported-version", severity: .error, family: .inventory,
    summary: "The inventory is of a version that this program does not read.",
    why: "Its keys may mean something else, so nothing behind it is looked at.",
    fix: "Write `version: 1`, or use a program that reads the newer version.",
    bad: [
      RuleExample(
        """
        version: ⟦2⟧
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
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

  /// Nil where the version is known, or no number, which is reported elsewhere.
  static func check(_ member: YAMLMember, of file: SourceFile) -> Diagnostic? {
    guard let scalar = member.value.scalar, !scalar.isQuoted,
      DecimalNumber.isInteger(scalar.text),
      Int(scalar.text) != InventoryFields.formatVersion
    else { return nil }
    return Diagnostic(
      rule,
      """
      version \(Shown.text(scalar.text)) of the inventory is not known, this program reads \
      \(InventoryFields.formatVersion)
      """, at: SourceLocation(file, member.value.range))
  }
}
