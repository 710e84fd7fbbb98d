import BackendInventory
package import Diagnostics

/// A configuration file that says something that nobody understands.
package enum InvalidConfiguration: RuleDeclaration {
  package static let rule = Rule(
    id: "invalid-configuration",
    severity: .error,
    family: .configuration,
    summary: "A `.apim-policy.yaml` has a key, a rule, a word or a pattern that means nothing.",
    why: """
      What is not understood would silently not hold: a rule that was meant to be off, a folder \
      that was meant to be left out. So nothing is checked until the file is right, and the run \
      ends with status 2.
      """,
    fix: "Use the spelling that the finding suggests. `docs/configuration.md` shows the format.",
    bad: [
      RuleExample(
        """
        rules:
          ⟦unknown-atribute⟧: warning
        """),
      RuleExample(
        """
        rules:
          unknown-attribute: ⟦warn⟧
        """),
      RuleExample(
        """
        ⟦ignored⟧:
          - vendor/**
        """),
    ],
    good: [
      RuleExample(
        """
        failLevel: warning
        rules:
          unknown-attribute: warning
        ignore:
          - vendor/**
        paths:
          - match: "**/legacy/*.xml"
            rules:
              unknown-attribute: off
        """)
    ])

  static func unknownKey(
    _ file: SourceFile, _ member: YAMLMember, name: String, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      rule, "\(ConfigurationText.shown(member.key)) is no key of \(name)",
      at: SourceLocation(file, member.keyRange),
      help: Suggestion.nearest(to: member.key, in: known).map { "did you mean \"\($0)\"?" }
        ?? "known keys are \(known.quotedList(or: "and"))")
  }

  static func duplicateKey(
    _ file: SourceFile, _ member: YAMLMember, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      rule, "\(ConfigurationText.shown(member.key)) stands here twice",
      at: SourceLocation(file, member.keyRange),
      notes: [Diagnostic.Note("it stands here first", at: SourceLocation(file, first))],
      help: "delete one of the two")
  }

  static func unknownRule(
    _ file: SourceFile, _ member: YAMLMember, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      rule, "no rule is called \(ConfigurationText.shown(member.key))",
      at: SourceLocation(file, member.keyRange),
      help: Suggestion.nearest(to: member.key, in: known).map { "did you mean \"\($0)\"?" }
        ?? "`apim-policy explain` lists the rules")
  }

  static func fixedRule(_ file: SourceFile, _ member: YAMLMember) -> Diagnostic {
    Diagnostic(
      rule, "\"\(member.key)\" is always an error", at: SourceLocation(file, member.keyRange),
      notes: [Diagnostic.Note("it says that a text cannot be read, so that no more is known")],
      help: "leave files that are no policies out with `ignore`")
  }

  /// `noun` says what the words are: levels, tiers, scopes.
  static func unknownWord(
    _ noun: String, _ file: SourceFile, _ text: String?, known: [String], of name: String,
    at range: SourceRange
  ) -> Diagnostic {
    let choices = known.map { "\"\($0)\"" }.joined(separator: ", ")
    return Diagnostic(
      rule,
      text.map { "\(ConfigurationText.shown($0)) is no \(noun) of \(name)" }
        ?? "the \(noun) of \(name) is one word",
      at: SourceLocation(file, range),
      help: text.flatMap { nearestLevel(to: $0, known) }.map { "did you mean \"\($0)\"?" }
        ?? "\(noun)s are \(choices)")
  }

  static func wrongKind(
    _ file: SourceFile, _ member: YAMLMember, _ expected: String
  ) -> Diagnostic {
    Diagnostic(
      rule, "\"\(member.key)\" is \(expected)", at: SourceLocation(file, member.value.range))
  }

  static func noMapping(_ file: SourceFile, _ range: SourceRange, name: String) -> Diagnostic {
    Diagnostic(
      rule, "\(name) has keys and values, and nothing else", at: SourceLocation(file, range))
  }

  static func noMatch(_ file: SourceFile, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      rule, "the entry does not say for which paths it holds", at: SourceLocation(file, range),
      help: "add `match` with a pattern such as \"legacy/**\"")
  }

  static func noPattern(_ file: SourceFile, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      rule, "a pattern is a text", at: SourceLocation(file, range),
      help: "write a pattern such as \"legacy/**\"")
  }

  static func tooManyPatterns(_ file: SourceFile, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      rule, "the file has more than \(ConfigurationReader.mostPatterns) patterns",
      at: SourceLocation(file, range), help: "use `*` and `**` to say it with fewer")
  }

  static func badPattern(
    _ file: SourceFile, _ text: String, _ problem: PathPattern.Problem, at range: SourceRange
  ) -> Diagnostic {
    let shown = ConfigurationText.shown(text)
    let (message, help) =
      switch problem {
      case .empty: ("the pattern is empty", "write a pattern such as \"legacy/**\"")
      case .tooLong:
        (
          "the pattern has more than \(PathPattern.longest) characters",
          "use `*` and `**` to say it with fewer"
        )
      case .leavesFolder:
        (
          "\(shown) is no path below this folder",
          "patterns are relative to the folder of this file, without \"/\", \"./\" or \"../\" in front"
        )
      case .unsupported(let character):
        (
          "`\(character)` means nothing in a pattern",
          "patterns know `*`, `**` and `?`; use `?` for the character itself"
        )
      }
    return Diagnostic(rule, message, at: SourceLocation(file, range), help: help)
  }

  /// The level that a word stands for; other tools say `warn`.
  private static func nearestLevel(to word: String, _ known: [String]) -> String? {
    word == "warn" ? "warning" : Suggestion.nearest(to: word, in: known)
  }
}
