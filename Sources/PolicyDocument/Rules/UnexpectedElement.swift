package import Diagnostics

package enum UnexpectedElement: RuleDeclaration {
  package static let rule = Rule(
    id: "unexpected-element", severity: .error, family: .policySchema,
    summary: "An element where its parent does not take it.",
    why: """
      The service refuses to save the policy: it checks which elements stand in which.
      """,
    fix: "Move the element to where it belongs, or correct its name.",
    automaticFix: "Corrects a misspelled name where only one element can be meant.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <choose>
              <when condition="@(context.Request.Method == "GET")" />
              <⟦value⟧>GET</value>
            </choose>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <⟦set-url⟧>https://contoso.openai.azure.com</set-url>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <set-header name="x-backend">
              <⟦vlaue⟧>eastus</vlaue>
            </set-header>
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <send-request mode="new" response-variable-name="health">
              <set-url>https://contoso.openai.azure.com</set-url>
              <set-method>GET</set-method>
            </send-request>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-howto-policies",
    reach: .element(above: 1))
}

extension UnexpectedElement: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    element.contentIssues.compactMap { issue in
      guard case .unexpected(let child, let meant, let isCertain) = issue else { return nil }
      return Diagnostic(
        rule, message(child, in: element), at: element.location(child.nameRange),
        help: meant.map { "did you mean `\($0)`?" },
        fix: isCertain ? meant.flatMap { child.renaming(to: $0, in: element.source) } : nil)
    }
  }

  /// Says what the parent takes or, among policies, where the element belongs.
  private static func message(_ child: PolicyElement, in element: CheckedElement) -> String {
    let found = "`\(child.name)` is not allowed in `\(element.name)`"
    var taken: [String] = []
    for child in element.definition.content.children where !taken.contains(child.name) {
      taken.append(child.name)
    }
    if !taken.isEmpty { return "\(found); it takes \(taken.backtickedList("and"))" }
    switch element.definition.content {
    case .anyPolicy:
      let parents = element.schema.parents(ofChild: child.name)
      return parents.isEmpty ? found : "\(found); it belongs in \(parents.backtickedList("or"))"
    case .text: return "\(found), which takes text alone"
    default: return "\(found), which takes no elements"
    }
  }

  /// For what libxml2 does not accept and the table does not explain.
  static func unexplained(
    _ element: PolicyElement, _ violation: CompiledSchema.Violation, in source: SourceFile
  ) -> Diagnostic {
    let attribute = violation.attribute.flatMap { element.attribute($0) }
    let subject = attribute.map { "`\($0.name)` of `\(element.name)`" } ?? "`\(element.name)`"
    return Diagnostic(
      rule, "the policy schema does not accept \(subject) as it stands here",
      at: SourceLocation(source, attribute?.range ?? element.nameRange),
      notes: [.init(violation.message)])
  }
}
