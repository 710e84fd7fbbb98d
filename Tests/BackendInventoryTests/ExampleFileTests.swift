import BackendInventory
import Diagnostics
import Testing

@Suite("The files in examples/")
struct ExampleFileTests {
  static let inventories = [
    "inventory.yaml", "inventory.json", "pool.yaml", "reference-eight-backends.yaml",
  ]

  @Test("A good inventory raises nothing", arguments: inventories)
  func good(_ name: String) throws {
    let findings = InventoryValidator.validate(try Repository.file("examples/\(name)"))
    #expect(findings.map { "\($0.rule): \($0.message)" } == [])
  }

  @Test("Every inventory in the folder is tested")
  func folder() throws {
    let names = try Repository.names(in: "examples").filter {
      let bytes = try? Repository.file("examples/\($0)").bytes
      return bytes.map(InventoryReader.looksLikeInventory) ?? false
    }
    #expect(names == Self.inventories.sorted())
  }

  @Test(
    "A broken inventory raises the rule that it is named after, and nothing else",
    arguments: try Repository.names(in: "examples/broken"))
  func broken(_ name: String) throws {
    let findings = InventoryValidator.validate(try Repository.file("examples/broken/\(name)"))
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(finding.rule + ".yaml" == name, "\(finding.message)")
      #expect(finding.location.range.length > 0, "\(finding.message)")
    }
  }

  @Test("There is a broken inventory for each rule that a file alone can break")
  func coverage() throws {
    let names = try Repository.names(in: "examples/broken")
    // A file does not say what environment is asked for, nor what tier it is for.
    let others: Set = ["unknown-environment", "pool-without-breakers"]
    let ids = InventoryRuleList.all.map { $0.rule.id }.filter { !others.contains($0) }
    #expect(names == ids.map { $0 + ".yaml" }.sorted())
  }

  @Test("The example's environments differ as they say")
  func environments() throws {
    let inventory = try #require(
      InventoryReader.read(try Repository.file("examples/inventory.yaml")).inventory)
    #expect(inventory.environmentNames == ["dev", "test", "prod"])

    let base = try #require(inventory.effective().inventory)
    #expect(
      base.backends.map(\.name.value) == ["eastus-ptu", "eastus2", "westus3", "swedencentral"])
    #expect(base.backends.map(\.deployments.count) == [2, 2, 2, 2])
    #expect(base.backends.map(\.sharesDeployments) == [false, true, true, false])
    #expect(base.backends.last?.auth?.value == .namedValue("fabrikam-openai-key"))
    #expect(base.policy.coolDownMax.value == 300)
    #expect(base.policy.exhausted.value == .soonestRetryAfter)
    #expect(base.policy.backendHeader.value == .off)
    #expect(base.backends[0].deployments[1].version?.value == "1")

    let dev = try #require(inventory.effective(environment: "dev").inventory)
    #expect(dev.backends.map(\.name.value) == ["eastus2", "westus3"])
    #expect(dev.api.name.value == "azure-openai-service-api-dev")
    #expect(dev.api.path.value == "openai")
    #expect(dev.policy.backendHeader.value == .name)
    #expect(dev.backends[0].weight?.value == 67)
    #expect(dev.backends[0].url.value == "https://contoso-dev-eastus2.openai.azure.com/")
    #expect(dev.environment?.value == "dev")
  }
}
