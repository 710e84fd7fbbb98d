package import Diagnostics

/// An API path that the SDKs cannot use.
package enum UnusableAPIPath: InventoryCheck {
  package static let rule = Rule(
    id: "unusable-api-path", severity: .error, family: .inventory,
    summary: "The API path is not `openai` and does not end in `/openai`.",
    why: """
      The Azure OpenAI SDKs append `/openai` to the endpoint that they are given. An API whose \
      path does not end so is never found: every call is answered with 404.
      """,
    fix: "Write `openai`, or something before it: `team-a/openai`.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai, path: ⟦chat⟧ }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai, path: team-a/openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    let path = inventory.api.path
    let isBare = path.value == "openai"
    let parts = path.value.split(separator: "/", omittingEmptySubsequences: false)
    let problem: String
    if path.value.contains(where: { $0.isWhitespace || "?#{}\"<>\\".contains($0) }) {
      problem = "holds a character that cannot stand in a path"
    } else if parts.contains("") {
      problem = "begins or ends with a slash, or has two in a row"
    } else if !isBare, parts.last != "openai" {
      problem = "does not end in \"/openai\""
    } else {
      return []
    }
    return [
      Diagnostic(
        rule, "the API path \(Shown.text(path.value)) \(problem)",
        at: inventory.location(path.range),
        notes: [Diagnostic.Note("the SDKs append \"/openai\" to the endpoint they are given")],
        help: "write \"openai\", or something before it, as in \"team-a/openai\"")
    ]
  }
}
