package import Diagnostics

/// Input larger than any inventory has reason to be.
package enum InputLimit: RuleDeclaration {
  package static let rule = Rule(
    id: "input-limit", severity: .error, family: .inventory,
    summary: "The file is larger or more deeply nested than an inventory can be.",
    why: """
      Such a file is a mistake or an attack: a few lines of aliases can stand for billions of \
      values. It is refused at once instead of being worked on for hours.
      """,
    fix: """
      Keep the file below 1 MiB, 64 levels of nesting, 100,000 values with aliases counted as \
      what they stand for, 200 backends, 200 deployments in a list and 50 environments.
      """,
    bad: [
      RuleExample(
        String(repeating: "[", count: 64) + "⟦[⟧" + String(repeating: "]", count: 65) + "\n")
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

  static func tooLarge(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule,
      "the file has \(file.bytes.count) bytes, at most \(YAMLReader.Limits.bytes) are read",
      at: SourceLocation(file, SourceRange(at: 0)))
  }

  static func tooDeep(_ file: SourceFile, at range: SourceRange) -> Diagnostic {
    // Of a collection that is refused, its first character is enough to show.
    Diagnostic(
      rule, "more than \(YAMLReader.Limits.nesting) lists and mappings stand in one another",
      at: SourceLocation(file, range))
  }

  static func tooManyNodes(_ file: SourceFile, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      rule, "the file holds more than \(YAMLReader.Limits.nodes) values, aliases resolved",
      at: SourceLocation(file, range))
  }

  static func tooManyDirectives(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "more than \(YAMLReader.Limits.directives) lines begin with \"%\"",
      at: SourceLocation(file, SourceRange(at: 0)))
  }

  static func tooManyItems(
    _ file: SourceFile, _ key: String, count: Int, _ limit: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      rule, "\"\(key)\" has \(count) entries, at most \(limit) are allowed",
      at: SourceLocation(file, range))
  }
}
