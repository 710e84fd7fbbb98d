package import Diagnostics

/// A retry of what is the caller's own mistake.
package enum RetriesClientErrors: InventoryCheck {
  package static let rule = Rule(
    id: "retries-client-errors", severity: .warning, family: .inventory,
    summary: """
      Another backend is tried after an answer that every backend would give: a success, or \
      the caller's own mistake.
      """,
    why: """
      A bad request is bad everywhere. It is repeated on every backend and marks each of them \
      as failing, so that one caller's mistake takes the service away from all others.
      """,
    fix: """
      Leave 400, 401, 403, 404 and everything below 400 out of `retry.on`; name the codes that \
      are worth another try instead of `4xx`.
      """,
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          retry: { on: ⟦[400, 429, 5xx]⟧ }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          retry: { on: ⟦[4xx, 5xx, no-response]⟧ }
        """),
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          retry: { on: [408, 429, 499, 5xx, no-response] }
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    let conditions = inventory.policy.retryOn
    let words = conditions.value.compactMap { condition -> String? in
      switch condition {
      case .status(let status) where status < 400 || [400, 401, 403, 404].contains(status):
        String(status)
      case .statusClass(4): "4xx"
      default: nil
      }
    }
    guard !words.isEmpty else { return [] }
    return [
      Diagnostic(
        rule, "\"on\" holds \(words.quotedList(or: "and")), which every backend would answer alike",
        at: inventory.location(conditions.range),
        notes: [
          Diagnostic.Note("one caller's mistake would mark every backend as failing")
        ], help: "name the codes that are worth another try: 408, 429, 499, 5xx, no-response")
    ]
  }
}
