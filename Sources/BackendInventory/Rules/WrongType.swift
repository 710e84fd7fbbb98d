package import Diagnostics

/// A value of another type than its key takes.
package enum WrongType: RuleDeclaration {
  package static let rule = Rule(
    id: "wrong-type", severity: .error, family: .inventory,
    summary: "A value is of another type than its key takes.",
    why: "The value cannot be used, and taking it for something near would be a guess.",
    fix: "Write a value of the type that the finding names; numbers stand without quotes.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: ⟦high⟧ }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """),
      RuleExample(
        """
        version: 1
        api: ⟦azure-openai⟧
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
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

  static func found(_ file: SourceFile, _ member: YAMLMember, expected: String) -> Diagnostic {
    var finding = found(file, member.value, name: member.key, expected: expected)
    if let scalar = member.value.scalar, scalar.isQuoted, expected.contains("number"),
      DecimalNumber.isInteger(scalar.text)
    {
      finding.help = "write the number without quotes"
    }
    return finding
  }

  static func found(
    _ file: SourceFile, _ node: YAMLNode, name: String, expected: String
  ) -> Diagnostic {
    Diagnostic(
      rule, "\"\(name)\" takes \(expected), found \(Shown.node(node))",
      at: SourceLocation(file, node.range))
  }

  /// `name` is the key before the node, or what the node should be.
  static func notMapping(_ file: SourceFile, _ node: YAMLNode, _ name: String) -> Diagnostic {
    Diagnostic(
      rule, "\(Shown.text(name)) takes keys and values, found \(Shown.node(node))",
      at: SourceLocation(file, node.range))
  }

  static func emptyFile(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "the file is empty, an inventory is expected",
      at: SourceLocation(file, SourceRange(at: 0)))
  }
}
