package import Diagnostics

/// Two backends that are one resource.
package enum DuplicateBackendURL: InventoryCheck {
  package static let rule = Rule(
    id: "duplicate-backend-url", severity: .error, family: .inventory,
    summary: """
      Two backends have the same URL, letter case, trailing slash and `/openai` aside.
      """,
    why: """
      Both are one resource with one quota: while it is throttled, the second attempt goes \
      where the first one failed.
      """,
    fix: "Delete one of the two, or mend the URL that was copied and not changed.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: ⟦https://Contoso-EastUS.openai.azure.com/openai⟧, priority: 2 }
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    var first: [String: InventoryBackend] = [:]
    var findings: [Diagnostic] = []
    for backend in inventory.backends {
      guard let url = BackendURL(backend.url.value) else { continue }
      if let other = first[url.identity] {
        findings.append(
          Diagnostic(
            rule,
            """
            the backend \(Shown.text(backend.name.value)) has the same URL as \
            \(Shown.text(other.name.value))
            """, at: inventory.location(backend.url.range),
            notes: [
              Diagnostic.Note("it stands first here", at: inventory.location(other.url.range)),
              Diagnostic.Note("one resource has one quota: a retry would fail in the same way"),
            ]))
      } else {
        first[url.identity] = backend
      }
    }
    return findings
  }
}
