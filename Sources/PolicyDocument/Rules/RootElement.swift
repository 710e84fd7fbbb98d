package import Diagnostics

package enum RootElement: RuleDeclaration {
  package static let rule = Rule(
    id: "root-element", severity: .error, family: .policySchema,
    summary: """
      A file that does not start with `policies` or `fragment`, or that holds more than \
      one root.
      """,
    why: """
      The service takes whole documents: `policies` with its sections, or `fragment` with \
      policies. It refuses a section or a policy on its own.
      """,
    fix: "Put `policies` and the section, or `fragment`, around it.",
    automaticFix: "Corrects a misspelled `policies` or `fragment` around the whole document.",
    bad: [
      RuleExample(
        """
        <⟦polices⟧>
          <inbound>
            <base />
          </inbound>
        </polices>
        """),
      RuleExample(
        """
        <⟦inbound⟧>
          <base />
        </inbound>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
          </inbound>
        </policies>
        <⟦fragment⟧ />
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
        """),
      RuleExample(
        """
        <fragment>
          <set-variable name="region" value="eastus" />
        </fragment>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-howto-policies")
}

extension RootElement {
  static func unknown(
    _ element: PolicyElement, isAlone: Bool, in source: SourceFile
  ) -> Diagnostic {
    let documents = PolicySchema.documents.map(\.name)
    let meant = isAlone ? Misspelling.only(element.name, among: documents) : nil
    return Diagnostic(
      rule,
      "a policy document starts with \(documents.backtickedList("or")), not `\(element.name)`",
      at: SourceLocation(source, element.nameRange),
      help: Suggestion.nearest(to: element.name, in: documents).map { "did you mean `\($0)`?" },
      fix: meant.flatMap { element.renaming(to: $0, in: source) })
  }

  /// A section or a policy on its own: people keep such pieces to paste them, so this is no more
  /// than information.
  static func bare(
    _ element: PolicyElement, isAlone: Bool, in source: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      rule, "`\(element.name)` stands on its own; the service takes whole documents",
      at: SourceLocation(source, element.nameRange), severity: .info,
      help: (PolicySchema.sections.contains { $0.name == element.name }
        ? "put `policies` around " : "put `fragment` around ")
        + (isAlone ? "it" : "all that stands here"))
  }

  static func second(
    _ element: PolicyElement, beside first: PolicyElement, in source: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      rule, "`\(element.name)` stands beside `\(first.name)`; a document has one root",
      at: SourceLocation(source, element.nameRange))
  }
}
