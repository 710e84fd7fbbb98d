package import Diagnostics

package enum MissingAttribute: RuleDeclaration {
  package static let rule = Rule(
    id: "missing-attribute", severity: .error, family: .policySchema,
    summary: "An element without an attribute that it needs.",
    why: "The service refuses to save the policy.",
    fix: "Add the attribute.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <⟦retry⟧ count="3" interval="0">
              <set-variable name="tried" value="yes" />
            </retry>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <cache-lookup-value key="backends" variable-name="backends" />
            <⟦cache-store-value⟧ key="backends" value="@((string)context.Variables["backends"])" />
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

extension MissingAttribute: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    let present = Set(element.element.attributes.map(\.name))
    let meant = Set(element.strangers.compactMap(\.meant))
    return element.definition.attributes.compactMap { attribute in
      guard case .required(let certainty) = attribute.requirement,
        !present.contains(attribute.name), !meant.contains(attribute.name)
      else { return nil }
      return Diagnostic(
        rule, "`\(element.name)` needs `\(attribute.name)`", at: element.location,
        severity: certainty.severity, help: "add `\(attribute.name)`: \(attribute.remark)")
    }
  }
}
