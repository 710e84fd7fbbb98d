package import Diagnostics

/// A character that XML forbids.
package enum ControlCharacter: RuleDeclaration {
  package static let rule = Rule(
    id: "control-character", severity: .error, family: .policyText,
    summary: "The file holds a control character.",
    why: """
      XML allows no control characters but tab and line breaks: the service refuses the policy \
      when it is saved.
      """,
    fix: "Remove the character.",
    bad: [
      RuleExample("<set-body>one⟦\u{0}⟧two</set-body>")
    ],
    good: [
      RuleExample("<set-body>one two</set-body>")
    ],
    reference: "https://www.w3.org/TR/xml/#charsets")

  static func found(_ range: SourceRange, in file: SourceFile) -> Diagnostic {
    let value = file.text(range).unicodeScalars.first?.value ?? 0
    let hex = String(value, radix: 16, uppercase: true)
    return Diagnostic(
      rule,
      "character U+\(String(repeating: "0", count: max(0, 4 - hex.count)))\(hex) is not allowed",
      at: SourceLocation(file, range), help: "remove the character")
  }
}
