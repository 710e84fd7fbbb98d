package import Diagnostics

/// A comment that begins like a suppression and is none.
package enum InvalidSuppression: RuleDeclaration {
  package static let rule = Rule(
    id: "invalid-suppression",
    severity: .warning,
    family: .policy,
    summary: "A comment for this tool names no rule, an unknown one, or gives no reason.",
    why: """
      A comment that is not understood allows nothing: what it was meant to allow is still \
      reported. Without a reason nobody can tell later whether it may go.
      """,
    fix: """
      Write `apim-policy: allow RULE because REASON`, several rules with commas between them. \
      Rules that say that a text cannot be read cannot be allowed.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <!-- apim-policy: allow ⟦unknown-atribute⟧ because the preview has it -->
            <set-backend-service backend-id="openai-eastus" />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <!-- ⟦apim-policy: allow unknown-attribute⟧ -->
            <set-backend-service backend-id="openai-eastus" />
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <!-- apim-policy: allow unknown-attribute because the preview has it -->
            <set-backend-service backend-id="openai-eastus" backend-pool="paid" />
          </inbound>
        </policies>
        """)
    ])

  private static let form = "write `apim-policy: allow RULE because REASON`"

  /// What is wrong with a rule's name in a comment; nil when it may stand there.
  static func check(_ name: SuppressionComment.Name, in file: SourceFile) -> Diagnostic? {
    let location = SourceLocation(file, name.range)
    guard let named = SuppressibleRules.all[name.id] else {
      let nearest = Suggestion.nearest(to: name.id, in: SuppressibleRules.all.keys)
      return Diagnostic(
        rule, "no rule is called \(ConfigurationText.shown(name.id))", at: location,
        help: nearest.map { "did you mean \"\($0)\"?" }
          ?? "`apim-policy explain` lists the rules")
    }
    if SuppressibleRules.isFixed(named) {
      return Diagnostic(
        rule, "\"\(name.id)\" cannot be allowed", at: location,
        notes: [Diagnostic.Note("it says that the text cannot be read, so that no more is known")],
        help: "mend the text, or leave the file out with `ignore` in .apim-policy.yaml")
    }
    if SuppressibleRules.aboutComments.contains(name.id) {
      return Diagnostic(
        rule, "\"\(name.id)\" cannot be allowed in a comment", at: location,
        help: "turn it off under `rules` in .apim-policy.yaml")
    }
    return nil
  }

  static func noVerb(_ file: SourceFile, _ verb: SourceRange, _ whole: SourceRange) -> Diagnostic {
    let word = file.text(verb)
    return Diagnostic(
      rule,
      word.isEmpty
        ? "the comment asks for nothing"
        : "\(ConfigurationText.shown(word)) is nothing that a comment can ask for",
      at: SourceLocation(file, word.isEmpty ? whole : verb),
      help: Suggestion.distance(word, "allow", limit: 2) <= 2 ? "did you mean \"allow\"?" : form)
  }

  static func noRule(_ file: SourceFile, _ whole: SourceRange) -> Diagnostic {
    Diagnostic(
      rule, "the comment does not say which rule it allows", at: SourceLocation(file, whole),
      help: form)
  }

  static func noReason(_ file: SourceFile, _ whole: SourceRange) -> Diagnostic {
    Diagnostic(
      rule, "the comment gives no reason", at: SourceLocation(file, whole),
      notes: [Diagnostic.Note("without a reason nobody can tell later whether it may go")],
      help: "add `because` and the reason")
  }

  static func notBecause(_ file: SourceFile, _ word: SourceRange) -> Diagnostic {
    Diagnostic(
      rule,
      "after the rules stands `because`, not \(ConfigurationText.shown(file.text(word)))",
      at: SourceLocation(file, word),
      help: "put commas between rules, and `because` before the reason")
  }

  static func tooMany(_ file: SourceFile, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      rule, "the file has more than \(SuppressionComment.limit) comments that allow a rule",
      at: SourceLocation(file, range),
      notes: [Diagnostic.Note("this one and those after it are not heeded")],
      help: "turn the rule off for the file under `paths` in .apim-policy.yaml")
  }
}
