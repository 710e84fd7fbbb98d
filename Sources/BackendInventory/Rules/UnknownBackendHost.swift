package import Diagnostics

/// A host that is none of Azure OpenAI's.
package enum UnknownBackendHost: InventoryCheck {
  package static let rule = Rule(
    id: "unknown-backend-host", severity: .warning, family: .inventory,
    summary: "The host of a backend is not one that Azure OpenAI resources have.",
    why: """
      A mock or a gateway of one's own may stand there on purpose; a slip in the name would \
      make every request fail, or send the gateway's token to a stranger.
      """,
    fix: """
      Check the name: `<name>.openai.azure.com`, `<name>.cognitiveservices.azure.com` or \
      `<name>.services.ai.azure.com`, with `.us` or `.cn` in other clouds.
      """,
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: ⟦https://contoso-eastus.openai.azur.com/⟧, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: ⟦https://eastus.api.cognitive.microsoft.com/⟧, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """),
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.cognitiveservices.azure.com/, priority: 2 }
          - { name: sweden, url: https://contoso-sweden.services.ai.azure.com/, priority: 2 }
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    inventory.backends.compactMap { backend in
      // Of a URL that is wrong in itself, its own rule says enough.
      guard let url = BackendURL(backend.url.value), url.azureDomain == nil,
        InvalidBackendURL.problem(with: backend.url.value) == nil
      else { return nil }
      return Diagnostic(
        rule,
        """
        the host of the backend \(Shown.text(backend.name.value)) is not one of Azure OpenAI's
        """, at: inventory.location(backend.url.range), notes: notes(on: url.host),
        help: help(for: url.host))
    }
  }

  private static func notes(on host: String) -> [Diagnostic.Note] {
    guard host.hasSuffix(".api.cognitive.microsoft.com") else { return [] }
    return [
      Diagnostic.Note("the hosts that a whole region shares do not take a managed identity's token")
    ]
  }

  private static func help(for host: String) -> String {
    if host.contains(".privatelink.") {
      return "write \"\(host.replacing(".privatelink.", with: "."))\""
    }
    if let dot = host.firstIndex(of: ".") {
      let domain = String(host[host.index(after: dot)...])
      let names = AzureDomain.all.map(\.name)
      // Of two that are equally near, the public cloud is the likelier one.
      let meant =
        Suggestion.nearest(to: domain, in: names.filter { $0.hasSuffix(".com") })
        ?? Suggestion.nearest(to: domain, in: names)
      if let meant {
        return "did you mean \"\(meant)\"?"
      }
    }
    return "write the resource's own endpoint, such as \"https://<name>.openai.azure.com/\""
  }
}
