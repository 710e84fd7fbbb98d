package import Diagnostics

/// A name that no HTTP header can have.
package enum InvalidHeaderName: InventoryCheck {
  package static let rule = Rule(
    id: "invalid-header-name", severity: .error, family: .inventory,
    summary: "The subscription key header is not a name that an HTTP header can have.",
    why: """
      API Management refuses the API, or never finds the callers' keys: every call is answered \
      with 401.
      """,
    fix: "Use letters, digits and `-`; the SDKs send the key as `api-key`.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai, subscriptionKeyHeader: ⟦"api key"⟧ }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai, subscriptionKeyHeader: api-key }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ],
    reference:
      "https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2")

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    let header = inventory.api.subscriptionKeyHeader
    guard !isToken(header.value) else { return [] }
    return [
      Diagnostic(
        rule, "\(Shown.text(header.value)) cannot be the name of a header",
        at: inventory.location(header.range),
        help: "use letters, digits and \"-\", as in \"api-key\"")
    ]
  }

  /// A token in the sense of RFC 9110, section 5.6.2.
  private static func isToken(_ text: String) -> Bool {
    !text.isEmpty
      && text.allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || "!#$%&'*+-.^_`|~".contains($0))
      }
  }
}
