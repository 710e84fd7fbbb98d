package import Diagnostics

/// YAML that an inventory has no use for.
package enum UnsupportedYAML: RuleDeclaration {
  package static let rule = Rule(
    id: "unsupported-yaml", severity: .error, family: .inventory,
    summary: """
      The file uses YAML that an inventory does not know: merge keys, tags of one's own, \
      collections as keys, or an alias inside its own anchor.
      """,
    why: """
      Readers of YAML differ in what these mean, so two tools would see two inventories. \
      `{{name}}` without quotes belongs here too: YAML takes it for a mapping in a mapping.
      """,
    fix: """
      Write the values out, share them with `deployments` or `environments`, and put \
      `"{{name}}"` in quotes.
      """,
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - &eastus { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { ⟦<<⟧: *eastus, name: westus, url: https://contoso-wus.openai.azure.com/, priority: 2 }
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-wus.openai.azure.com/, priority: 2 }
        policy:
          auth: "{{openai-key}}"
        """)
    ])

  static func mergeKey(_ file: SourceFile, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      rule, "merge keys are not supported", at: SourceLocation(file, range),
      notes: [Diagnostic.Note("the YAML of today no longer has them, and readers differ")],
      help: "write the values out, or share them with \"deployments\" or \"environments\"")
  }

  static func complexKey(_ file: SourceFile, at range: SourceRange) -> Diagnostic {
    let isReference = file[SourceRange(start: range.start - 1, end: range.start + 1)]
      .elementsEqual("{{".utf8)
    return Diagnostic(
      rule, "a key is a list or a mapping, a text is expected", at: SourceLocation(file, range),
      help: isReference ? "put \"{{…}}\" in quotes" : nil)
  }

  static func tag(_ file: SourceFile, _ tag: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      rule, "the tag \(Shown.text(tag)) is not supported", at: SourceLocation(file, range),
      help: "delete the tag")
  }

  static func recursiveAlias(
    _ file: SourceFile, _ name: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      rule, "the alias \(Shown.text(name)) stands inside its own anchor",
      at: SourceLocation(file, range))
  }
}
