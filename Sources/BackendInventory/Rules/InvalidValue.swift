package import Diagnostics

/// A value of the right type that its key cannot take.
package enum InvalidValue: RuleDeclaration {
  package static let rule = Rule(
    id: "invalid-value", severity: .error, family: .inventory,
    summary: "A value is of the right type, but not one that its key can take.",
    why: "The policy could not do what the value says.",
    fix: "Use one of the values, or a number in the range, that the finding names.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          exhausted: ⟦relay-frist⟧
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: ⟦0⟧ }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          coolDown: { default: ⟦10 seconds⟧ }
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
        policy:
          exhausted: relay-first
          coolDown: { default: 10s, max: 5m }
          retry: { on: [408, 429, 5xx, no-response], attempts: 3 }
        """)
    ])

  /// `problem` is the end of a sentence that begins with the key.
  static func text(_ file: SourceFile, _ member: YAMLMember, _ problem: String) -> Diagnostic {
    Diagnostic(
      rule, "\"\(member.key)\" \(problem)", at: SourceLocation(file, member.value.range))
  }

  static func outOfRange(
    _ file: SourceFile, _ member: YAMLMember, _ range: ClosedRange<Int>
  ) -> Diagnostic {
    Diagnostic(
      rule,
      """
      "\(member.key)" takes a number from \(range.lowerBound) to \(range.upperBound), \
      found \(Shown.node(member.value))
      """, at: SourceLocation(file, member.value.range))
  }

  static func choice(
    _ file: SourceFile, _ node: YAMLNode, of key: String, among choices: [String]
  ) -> Diagnostic {
    let text = node.scalar?.text ?? ""
    return Diagnostic(
      rule, "\"\(key)\" takes \(choices.quotedList()), found \(Shown.node(node))",
      at: SourceLocation(file, node.range),
      help: Suggestion.nearest(to: text, in: choices).map { "did you mean \"\($0)\"?" })
  }

  static func retryCondition(_ file: SourceFile, _ node: YAMLNode, of key: String) -> Diagnostic {
    let text = node.scalar?.text ?? ""
    return Diagnostic(
      rule,
      """
      "\(key)" takes status codes from 100 to 599, \(RetryCondition.words.quotedList()), found \
      \(Shown.node(node))
      """, at: SourceLocation(file, node.range),
      help: Suggestion.nearest(to: text, in: RetryCondition.words).map { "did you mean \"\($0)\"?" }
    )
  }

  static func duration(_ file: SourceFile, _ member: YAMLMember) -> Diagnostic {
    Diagnostic(
      rule, "\"\(member.key)\" takes a duration, found \(Shown.node(member.value))",
      at: SourceLocation(file, member.value.range),
      help: "write seconds, minutes or hours without spaces: 10s, 5m, 1h")
  }

  static func durationOutOfRange(
    _ file: SourceFile, _ member: YAMLMember, _ range: ClosedRange<Int>
  ) -> Diagnostic {
    Diagnostic(
      rule,
      """
      "\(member.key)" takes \(range.lowerBound) to \(range.upperBound) seconds, found \
      \(Shown.node(member.value))
      """, at: SourceLocation(file, member.value.range))
  }

  /// The text is shown only where it is near to the one word that is right: it may be a secret.
  static func authentication(_ file: SourceFile, _ text: String, at range: SourceRange)
    -> Diagnostic
  {
    let location = SourceLocation(file, range)
    let message = "\"auth\" takes \(AuthenticationShape.expected)"
    if let meant = Suggestion.nearest(to: text, in: [AuthenticationShape.managedIdentity]) {
      return Diagnostic(
        rule, message + ", found \(Shown.text(text))", at: location,
        help: "did you mean \"\(meant)\"?")
    }
    var finding = Diagnostic(
      rule, message, at: location,
      help: "name the named value that holds the key as \"{{name}}\", quotes included")
    finding.hidesText = true
    return finding
  }

  static func twoAuthentications(_ file: SourceFile, _ member: YAMLMember) -> Diagnostic {
    Diagnostic(
      rule, "\"auth\" takes one of \(AuthenticationShape.keys.quotedList()), found both",
      at: SourceLocation(file, member.keyRange))
  }

  static func namedValueName(_ file: SourceFile, at range: SourceRange) -> Diagnostic {
    var finding = Diagnostic(
      rule,
      "\"namedValue\" takes the name of a named value: letters, digits, \".\", \"-\" and \"_\"",
      at: SourceLocation(file, range))
    finding.hidesText = true
    return finding
  }

  static func clientID(_ file: SourceFile, at range: SourceRange) -> Diagnostic {
    var finding = Diagnostic(
      rule, "\"managedIdentity\" takes a client id or a named value",
      at: SourceLocation(file, range),
      help: """
        write the id as 8-4-4-4-12 hexadecimal digits, or "{{name}}"; for the system-assigned \
        identity write "auth: managed-identity"
        """)
    finding.hidesText = true
    return finding
  }

  static func removedYetChanged(_ file: SourceFile, _ member: YAMLMember) -> Diagnostic {
    Diagnostic(
      rule, "\"\(member.key)\" stands beside \"remove: true\" and can change nothing",
      at: SourceLocation(file, member.keyRange), help: "delete one of the two")
  }
}
