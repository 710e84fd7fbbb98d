package import Diagnostics

/// A deployment whose name does not say what it is.
package enum UnclearDeploymentName: InventoryCheck {
  package static let rule = Rule(
    id: "unclear-deployment-name", severity: .warning, family: .inventory,
    summary: "The name of a deployment does not hold its model and version.",
    why: """
      The same name can then mean another version in another backend or after an upgrade, and \
      nobody sees it in a request or a log.
      """,
    fix: "Name deployments after model and version, such as `gpt-4o-2024-11-20`.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        deployments:
          - { name: ⟦chat⟧, model: gpt-4o, version: 2024-11-20 }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        deployments:
          - { name: ⟦gpt-4o⟧, model: gpt-4o, version: 2024-11-20 }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """),
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        deployments:
          - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20 }
          - { name: GPT-3.5-Turbo_0613, model: gpt-35-turbo, version: 0613 }
          - { name: embeddings }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    var seen: Set<String> = []
    return inventory.distinctDeployments.compactMap { deployment in
      let name = deployment.name.value
      // One name is one finding, however many backends have it.
      guard !name.isEmpty, let model = deployment.model?.value, seen.insert(name).inserted else {
        return nil
      }
      let plain = letters(name)
      let version = deployment.version?.value
      let missing = [("model", model), ("version", version ?? "")]
        .filter { !plain.contains(letters($0.1)) }
      guard let first = missing.first else { return nil }
      let what = missing.count > 1 ? "neither its model nor its version" : "not its \(first.0)"
      return Diagnostic(
        rule, "the name of the deployment \(Shown.text(name)) says \(what)",
        at: inventory.location(deployment.name.range),
        notes: [Diagnostic.Note("the name alone would not tell one version from the next")],
        help: "name it after both: \(Shown.text(model + (version.map { "-" + $0 } ?? "")))"
      )
    }
  }

  /// The text without what people write between its words, in lower case.
  private static func letters(_ text: String) -> String {
    text.lowercased().filter { !"-._ ".contains($0) }
  }
}
