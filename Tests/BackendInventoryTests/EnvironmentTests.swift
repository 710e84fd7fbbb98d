import BackendInventory
import Diagnostics
import Testing

@Suite("Environments")
struct EnvironmentTests {
  private func effective(_ rest: String, _ environment: String? = "dev") throws
    -> EffectiveInventory
  {
    let source = inventory(rest)
    #expect(InventoryReader.read(source).diagnostics.isEmpty)
    let inventory = try #require(InventoryReader.read(source).inventory)
    return try #require(inventory.effective(environment: environment).inventory)
  }

  @Test("An overlay changes single fields, and points where it stands")
  func change() throws {
    let dev = try effective(
      """
      environments:
        dev:
          api: { path: dev/openai }
          backends: [{ name: westus, priority: 7 }]
          policy: { coolDown: { max: 1m } }
      """)
    #expect(dev.api.name.value == "azure-openai")
    #expect(dev.api.path.value == "dev/openai")
    let westus = try #require(dev.backends.last)
    #expect(westus.name.value == "westus")
    #expect(westus.url.value == "https://contoso-westus.openai.azure.com/")
    #expect(westus.priority?.value == 7)
    #expect(dev.policy.coolDownMax.value == 60)
    #expect(dev.policy.coolDownDefault.value == 10)
    let start = try #require(dev.environment?.range.end)
    #expect(try #require(westus.priority?.range.start) > start)
    #expect(westus.url.range.end < start)
  }

  @Test("An overlay adds behind and takes out")
  func addAndRemove() throws {
    let dev = try effective(
      """
      environments:
        dev:
          backends:
            - { name: north, url: "https://contoso-north.openai.azure.com", priority: 1 }
            - { name: eastus, remove: true }
            - { name: westus, remove: false }
      """)
    #expect(dev.backends.map(\.name.value) == ["westus", "north"])
  }

  @Test("An empty overlay is the base, and the base knows nothing of overlays")
  func empty() throws {
    let rest = "environments: { dev: , prod: { backends: [{ name: eastus, remove: true }] } }"
    for environment in [nil, "dev"] {
      #expect(try effective(rest, environment).backends.map(\.name.value) == ["eastus", "westus"])
    }
  }

  @Test("Lists are replaced whole")
  func lists() throws {
    let rest = """
      deployments: [{ name: a }, { name: b }]
      policy: { retry: { on: [429, 5xx], attempts: 2 } }
      environments:
        dev:
          deployments: [{ name: c }]
          policy: { retry: { on: [429] } }
          backends: [{ name: westus, deployments: [{ name: d }] }]
      """
    let dev = try effective(rest)
    #expect(dev.backends.map { $0.deployments.map(\.name.value) } == [["c"], ["d"]])
    #expect(dev.policy.retryOn.value == [.status(429)])
    #expect(dev.policy.attempts.value == .count(2))
    let base = try effective(rest, nil)
    #expect(base.backends.map { $0.deployments.map(\.name.value) } == [["a", "b"], ["a", "b"]])
  }

  @Test("An addition that is not whole is taken for a slip")
  func slip() {
    let findings = InventoryValidator.validate(
      inventory("environments: { dev: { backends: [{ name: estus, priority: 3 }] } }"))
    #expect(findings.rules == ["missing-field"])
    #expect(findings.first?.message == "the backend \"estus\" has no \"url\"")
    #expect(findings.first?.help == "did you mean \"eastus\"?")
    #expect(findings.first?.notes.last?.message == "in environment \"dev\"")
  }

  @Test("A finding of base and environments is said once, one of environments names them")
  func once() {
    let findings = InventoryValidator.validate(
      inventory(
        """
        policy: { retry: { on: [400] } }
        environments:
          dev: &same { policy: { coolDown: { max: 5s } } }
          test: *same
          prod: {}
        """))
    #expect(findings.rules == ["retries-client-errors", "cool-down-order"])
    #expect(findings[0].notes.count == 1)
    #expect(findings[1].notes.map(\.message) == ["in environments \"dev\" and \"test\""])
  }

  @Test("An unknown environment is named with those there are")
  func unknown() throws {
    let source = inventory("environments: { dev: {}, prod: {} }")
    let inventory = try #require(InventoryReader.read(source).inventory)
    let (effective, findings) = inventory.effective(environment: "prd")
    #expect(effective == nil)
    #expect(findings.rules == ["unknown-environment"])
    #expect(findings.first?.help == "did you mean \"prod\"?")
    #expect(findings.first?.notes.map(\.message) == ["it has \"dev\" and \"prod\""])
  }

  @Test("What stands beside remove is refused")
  func removeAndChange() {
    let findings = InventoryValidator.validate(
      inventory("environments: { dev: { backends: [{ name: eastus, remove: true, weight: 1 }] } }"))
    #expect(findings.rules == ["invalid-value"])
    #expect(findings.texts == ["weight"])
  }

  @Test("Only environments remove")
  func removeInBase() {
    let findings = InventoryValidator.validate(
      inventory(
        backends: """
          [{ name: a, url: "https://a.openai.azure.com", priority: 1, remove: true },
           { name: b, url: "https://b.openai.azure.com", priority: 1 }]
          """))
    #expect(findings.rules == ["unknown-key"])
  }

  @Test("An environment may repair what the base lacks, which the base still lacks")
  func repair() throws {
    let source = inventory(
      backends: """
        [{ name: a, priority: 1 }, { name: b, url: "https://b.openai.azure.com", priority: 1 }]
        """,
      "environments: { dev: { backends: [{ name: a, url: \"https://a.openai.azure.com\" }] } }")
    let inventory = try #require(InventoryReader.read(source).inventory)
    #expect(inventory.effective(environment: "dev").diagnostics.isEmpty)
    #expect(inventory.effective().diagnostics.rules == ["missing-field"])
  }
}

@Suite("Telling inventories from other files")
struct DetectionTests {
  @Test(
    "An inventory is one, whole or broken",
    arguments: [
      "version: 1\napi: { name: a }\nbackends: []\n", "backends:\nversion: 1\n",
      "{\"version\": 1, \"backends\": []}", "version: 1\nbackends:\n\t- x\n",
      "{\n  \"version\": 1,\n  \"backends\": [\n", "api:\n  name: a\nbackends:\n  - {{x\n",
    ])
  func inventories(_ text: String) {
    #expect(InventoryReader.looksLikeInventory(Array(text.utf8)))
  }

  @Test(
    "Others are none",
    arguments: [
      "", "text", "- backends: []\n  version: 1\n", "trigger: [main]\nsteps:\n  - script: x\n",
      "backends: []\n", "version: 2\nservices: {}\n", "apiVersion: v1\nkind: Service\n",
      "backends: { a: b }\nversion: 1\n", "version: [1]\nbackends: []\n", "version: '3'\n\tx\n",
      "a:\n  version: 1\n  backends: []\n", "<policies>\n</policies>\n", "\u{0}\u{1}\u{2}",
      "text: |\n  version: 1\n  backends: []\n",
    ])
  func others(_ text: String) {
    #expect(!InventoryReader.looksLikeInventory(Array(text.utf8)))
  }
}
