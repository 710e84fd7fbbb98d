package import Diagnostics

package enum UnknownAttribute: RuleDeclaration {
  package static let rule = Rule(
    id: "unknown-attribute", severity: .error, family: .policySchema,
    summary: "An attribute that the element does not take.",
    why: """
      The service refuses to save a policy with an attribute that it does not know.
      """,
    fix: """
      Correct the spelling, or drop the attribute; what several attributes say in other \
      policies is often an element here.
      """,
    automaticFix: """
      Corrects a misspelled name where only one attribute can be meant, and makes the `value` of \
      `set-header` and `set-query-parameter` an element.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <retry condition="@(context.Elapsed.Seconds == 0)" ⟦cout⟧="3" interval="0">
              <set-variable name="tried" value="yes" />
            </retry>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <set-header name="api-key" ⟦value⟧="{{openai-key}}" />
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <retry condition="@(context.Elapsed.Seconds == 0)" count="3" interval="0">
              <set-variable name="tried" value="yes" />
            </retry>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policies",
    reach: .startTag)
}

extension UnknownAttribute: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    element.strangers.map { stranger in
      let attribute = stranger.attribute
      // What the service does with names of other namespaces is not documented.
      let isQualified = attribute.name == "xmlns" || attribute.name.contains(":")
      return Diagnostic(
        rule, "`\(attribute.name)` is not an attribute of `\(element.name)`",
        at: element.location(attribute.nameRange), severity: isQualified ? .warning : nil,
        help: help(attribute.name, meant: stranger.meant, of: element.definition),
        fix: isQualified ? nil : fix(attribute, in: element))
    }
  }

  /// Renames the attribute where a single one can be meant, and no other attribute can mean it too.
  /// A name that other elements take is no slip.
  private static func fix(_ attribute: PolicyAttribute, in element: CheckedElement) -> Fix? {
    if let fix = ValueElementFix.fix(attribute, of: element.element, in: element.source) {
      return fix
    }
    let names = element.definition.attributes.map(\.name)
    guard let meant = Misspelling.only(attribute.name, among: names),
      element.element.attribute(meant) == nil, !element.schema.isAttribute(attribute.name),
      !element.definition.content.children.contains(where: { $0.name == attribute.name }),
      element.strangers.count(where: {
        Misspelling.only($0.attribute.name, among: names) == meant
      }) == 1
    else { return nil }
    return Fix("write `\(meant)`", replace: attribute.nameRange, with: meant)
  }

  private static func help(
    _ name: String, meant: String?, of definition: ElementDefinition
  ) -> String? {
    if definition.content.children.contains(where: { $0.name == name }) {
      return "write it as an element in `\(definition.name)`: <\(name)>…</\(name)>"
    }
    if let meant { return "did you mean `\(meant)`?" }
    let names = definition.attributes.map(\.name).filter { $0 != "id" }
    if names.isEmpty { return "`\(definition.name)` takes no attributes" }
    return "`\(definition.name)` takes \(names.backtickedList("and"))"
  }
}
