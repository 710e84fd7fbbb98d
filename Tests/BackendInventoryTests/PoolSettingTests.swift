import BackendInventory
import Diagnostics
import Testing

/// What is said of settings that pools do not keep.
@Suite struct PoolSettingTests {
  private func findings(_ policy: String, environments: String = "") -> [String] {
    let text = """
      version: 1
      api: { name: azure-openai }
      backends:
        - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
        - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
      policy: { \(policy) }
      \(environments)
      """
    let file = SourceFile(path: "inventory.yaml", text: text)
    return InventoryValidator.validate(file).map {
      "\($0.severity) \(file.text($0.location.range))"
    }
  }

  @Test func whatIsNotWrittenIsNotMissed() {
    #expect(findings("strategy: pool") == [])
    #expect(findings("strategy: pool, coolDown: { default: 20s }") == [])
  }

  @Test func whatChangesWhatIsWrittenIsAWarning() {
    #expect(
      findings("strategy: pool, coolDown: { max: 2m }, exhausted: relay-first") == [
        "warning 2m", "warning relay-first",
      ])
    #expect(findings("coolDown: { max: 2m }, exhausted: relay-first") == [])
  }

  @Test func whatLosesItsMeaningIsInformation() {
    #expect(
      findings(
        "strategy: pool, cache: { type: internal }, retry: { attempts: 2 }, backendHeader: url")
        == ["info internal", "info 2", "info url"])
  }

  @Test func anEnvironmentMayChooseAnotherStrategy() {
    #expect(
      findings(
        "exhausted: relay-first",
        environments: "environments: { prod: { policy: { strategy: pool } } }"
      ) == ["warning relay-first"])
    #expect(
      findings(
        "strategy: pool, exhausted: soonest-retry-after",
        environments: "environments: { prod: { policy: { strategy: list } } }") == [])
  }
}
