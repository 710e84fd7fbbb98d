import BackendInventory
import Diagnostics
import LoadBalancing
import TestSupport
import Testing

/// Names that exports make of the inventory's, and what is refused.
@Suite struct ExportNameTests {
  private func folders(_ sample: ExportSample) throws -> [String: [String]] {
    var names: [String: [String]] = [:]
    for file in try sample.export(.apiops).files {
      let parts = file.path.split(separator: "/").map(String.init)
      if parts.count > 2 { names[parts[0], default: []].append(parts[1]) }
    }
    return names
  }

  /// Azure's naming rules for `Microsoft.ApiManagement`: what each kind of name may hold.
  @Test(arguments: ExportSample.allCases)
  func namesObeyAzuresPatterns(sample: ExportSample) throws {
    let patterns: [String: Regex<Substring>] = [
      "apis": /[A-Za-z][A-Za-z0-9-]{0,78}[A-Za-z0-9]/,
      "backends": /[A-Za-z][A-Za-z0-9-]{0,78}[A-Za-z0-9]/,
      "named values": /[A-Za-z0-9\-._]{1,256}/,
      "subscriptions": /[A-Za-z0-9-]{1,80}/,
    ]
    let folders = try folders(sample)
    #expect(folders["apis"]?.isEmpty == false)
    for (kind, names) in folders {
      let pattern = try #require(patterns[kind])
      for name in names { #expect(name.wholeMatch(of: pattern) != nil, "\(kind) \(name)") }
    }
  }

  @Test func sameFilesEveryTime() throws {
    for target in ExportTarget.allCases {
      let one = try ExportSample.example.export(target).files
      let two = try ExportSample.example.export(target).files
      #expect(one.map(\.path) == two.map(\.path))
      #expect(one.map(\.text) == two.map(\.text))
    }
  }

  @Test(arguments: ExportTarget.allCases)
  func filesSayHowTheyAreMade(target: ExportTarget) throws {
    for file in try ExportSample.example.export(target).files {
      let name = file.path.split(separator: "/").last ?? ""
      guard ["main.bicep", "main.tf", "README.md", "deploy.sh", "azuredeploy.json"].contains(name)
      else { continue }
      #expect(file.text.contains("apim-policy export inventory.yaml --to \(target.rawValue)"))
    }
  }

  @Test(arguments: ["..", "../x", "a/b", "a b", "", ".hidden", "ünï", "-x"])
  func apiNamesThatCouldLeaveTheirFolderAreRefused(name: String) {
    let configuration = Sample.configuration([.init(name: "east")], api: name)
    #expect(throws: GenerationError.self) {
      try GatewayDeploymentBuilder.deployment(
        of: configuration, policy: "<policies />", specification: nil,
        provenance: ExportProvenance(
          inventory: "inventory.yaml", environment: nil, target: .apiops))
    }
  }

  @Test(arguments: ["..", "."])
  func soAreNamedValues(name: String) {
    let configuration = Sample.configuration([.init(name: "east", auth: .namedValue(name))])
    #expect(throws: GenerationError.self) {
      try GatewayDeploymentBuilder.deployment(
        of: configuration, policy: "<policies />", specification: nil,
        provenance: ExportProvenance(
          inventory: "inventory.yaml", environment: nil, target: .apiops))
    }
  }

  @Test func aSpecificationThatATargetCannotTakeIsRefused() throws {
    let text = "{\"x\": \"" + String(repeating: "y", count: 5 << 20) + "\"}"
    let specification = APISpecification(SourceFile(path: "big.json", text: text))
    #expect(throws: GenerationError.self) {
      try ExportSample.small.export(.bicep, specification: specification)
    }
    #expect(throws: GenerationError.self) {
      try ExportSample.small.export(.arm, specification: specification)
    }
    #expect(try ExportSample.small.export(.az, specification: specification).files.count == 3)
  }

  @Test func noSecretIsAskedForInATemplate() throws {
    let template = try #require(try ExportSample.example.export(.arm).files.first?.text)
    #expect(!template.contains("primaryKey"))
    #expect(template.contains("secretIdentifier"))
  }
}
