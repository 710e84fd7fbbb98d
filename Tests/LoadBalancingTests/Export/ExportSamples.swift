import Diagnostics
import Foundation
import LoadBalancing
import PolicyDocument
import TestSupport

/// Inventories to export, and what comes of them.
enum ExportSample: String, CaseIterable {
  /// `examples/inventory.yaml` with its environment `prod`.
  case example
  /// One account of the service's subscription, and nothing else.
  case small
  /// What the others do not have: identities of one's own, several on one account, a host outside
  /// Azure, subscriptions by id.
  case identities
  case pool
  /// Names that mean something in one of the languages.
  case awkward

  var inventory: SourceFile {
    get throws {
      guard self == .example else { return SourceFile(path: "inventory.yaml", text: text) }
      let path = "\(Shell.root)/examples/inventory.yaml"
      return SourceFile(
        path: "inventory.yaml", text: try String(contentsOfFile: path, encoding: .utf8))
    }
  }

  var environment: String? { self == .example ? "prod" : nil }

  private var text: String {
    switch self {
    case .example: ""
    case .small:
      """
      version: 1
      api: { name: chat, path: team-a/openai, subscriptionKeyHeader: x-team-key }
      backends:
        - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
      """
    case .identities:
      """
      version: 1
      api: { name: chat }
      backends:
        - name: one
          url: https://contoso-one.openai.azure.com/
          priority: 1
          subscription: 11111111-2222-3333-4444-555555555555
          auth: { managedIdentity: 99999999-8888-7777-6666-555555555555 }
        - name: one again
          url: https://contoso-one.cognitiveservices.azure.com/
          priority: 2
          auth: { managedIdentity: "{{other-identity}}" }
        - name: mock
          url: https://mock.contoso.example/
          priority: 3
        - { name: key, url: https://contoso-key.openai.azure.com/, priority: 4, auth: "{{the.key}}" }
      """
    case .pool:
      """
      version: 1
      api: { name: chat }
      deployments: [{ name: gpt-4o }, { name: embeddings }]
      backends:
        - { name: east, url: https://contoso-east.openai.azure.com/, priority: 1, weight: 30 }
        - { name: west, url: https://contoso-west.openai.azure.com/, priority: 1, weight: 70 }
        - { name: north, url: https://contoso-north.openai.azure.com/, priority: 2 }
      policy: { strategy: pool, exhausted: soonest-retry-after }
      """
    case .awkward:
      """
      version: 1
      api: { name: chat }
      backends:
        - { name: "param", url: https://contoso-a.openai.azure.com/, priority: 1 }
        - { name: "1st ${x} %{y} '\\"`$(id)`", url: https://contoso-b.openai.azure.com/, priority: 1 }
        - { name: "East-US", url: https://contoso-c.openai.azure.com/, priority: 1 }
        - { name: "east us", url: https://contoso-d.openai.azure.com/, priority: 1 }
        - { name: "日本", url: https://contoso-e.openai.azure.com/, priority: 1 }
        - name: \(String(repeating: "long-", count: 15))name
          url: https://contoso-f.openai.azure.com/
          priority: 1
        - name: \(String(repeating: "long-", count: 15))other
          url: https://contoso-g.openai.azure.com/
          priority: 1
        - name: apim
          url: https://contoso-h.openai.azure.com/
          priority: 1
          subscription: apim
        - name: new
          url: https://contoso-i.openai.azure.com/
          priority: 1
          subscription: "it's [new] \\"one\\""
        - { name: key, url: https://contoso-j.openai.azure.com/, priority: 2, auth: "{{1.key_-}}" }
      """
    }
  }

  func export(
    _ target: ExportTarget, specification: APISpecification? = nil
  ) throws -> PolicyExport.Outcome {
    let environment = environment
    return try PolicyExport.export(
      PolicyExport.Request(
        generation: PolicyGeneration.Request(
          inventory: try inventory, environment: environment, template: nil,
          format: .rawxml,
          provenance: .command(inventory: "inventory.yaml", environment: environment)),
        target: target,
        provenance: ExportProvenance(
          inventory: "inventory.yaml", environment: environment, target: target),
        specification: specification))
  }

  /// Writes the files of a target into a folder of their own.
  func write(
    _ target: ExportTarget, specification: APISpecification? = nil
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for file in try export(target, specification: specification).files {
      try folder.write(file.path, file.text)
    }
    return folder
  }
}
