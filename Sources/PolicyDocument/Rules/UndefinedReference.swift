package import Diagnostics

/// A reference to an entity or character that XML does not have.
package enum UndefinedReference: RuleDeclaration {
  package static let rule = Rule(
    id: "undefined-reference", severity: .error, family: .policyText,
    summary: "A reference such as `&nbsp;` is none of those that XML knows.",
    why: """
      XML knows `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;` and characters by number; HTML's names \
      are errors. The service refuses the policy when it is saved.
      """,
    fix: """
      Write the character itself or its number, `&#160;` for a no-break space; write `&amp;` for a \
      plain `&`.
      """,
    bad: [
      RuleExample("<set-body>one⟦&nbsp;⟧two</set-body>")
    ],
    good: [
      RuleExample("<set-body>one&#160;two</set-body>")
    ],
    reference: "https://www.w3.org/TR/xml/#sec-references")

  static func found(_ range: SourceRange, in file: SourceFile) -> Diagnostic {
    let name = file.text(range)
    if name.hasPrefix("&#") {
      return Diagnostic(
        rule, "\"\(name)\" is no character that XML allows", at: SourceLocation(file, range),
        help: "write the number of an allowed character, as in \"&#160;\"")
    }
    return Diagnostic(
      rule, "\"\(name)\" is no reference that XML knows", at: SourceLocation(file, range),
      help: "write the character itself or its number, or \"&amp;\" for a plain \"&\"")
  }
}
