package import Diagnostics

/// An element has no end tag.
package enum ElementNotClosed: RuleDeclaration {
  package static let rule = Rule(
    id: "element-not-closed", severity: .error, family: .policyText,
    summary: "An element is opened but never closed.",
    why: "The service refuses a policy that is not well-formed when it is saved.",
    fix: "Add the end tag, or close the element in its start tag with `/>`.",
    bad: [
      RuleExample(
        """
        <policies>
          <⟦inbound⟧>
            <base />
          <backend>
            <base />
          </backend>
        </policies>
        """),
      RuleExample(
        """
        <fragment>
          <set-header name="x-id" exists-action="override">
            <⟦value⟧>1
          </set-header>
        </fragment>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://www.w3.org/TR/xml/#sec-starttags")

  /// - Parameters:
  ///   - others: further elements, around this one, that have no end tag either.
  ///   - endTag: the end tag before which the element should have ended; nil at the end of the file.
  static func found(
    _ name: String, at range: SourceRange, others: [(name: String, range: SourceRange)],
    before endTag: (name: String, range: SourceRange)?, in file: SourceFile
  ) -> Diagnostic {
    var notes: [Diagnostic.Note] = []
    if let endTag {
      notes.append(
        .init("`</\(endTag.name)>` comes first", at: SourceLocation(file, endTag.range)))
    }
    for other in others.suffix(3).reversed() {
      notes.append(
        .init("`\(other.name)` is not closed either", at: SourceLocation(file, other.range)))
    }
    return Diagnostic(
      rule, "`\(name)` is not closed", at: SourceLocation(file, range), notes: notes,
      help: "add `</\(name)>`, or close it at once with `/>`")
  }
}
