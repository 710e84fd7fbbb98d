import BackendInventory
import Diagnostics
import Testing

/// One mistake, one message: a misspelled key is not missing as well.
@Suite struct MisspelledKeyTests {
  @Test(arguments: [
    "verson: 1\napi: { name: a }\nBACKENDS",
    "version: 1\napi: { nam: a }\nBACKENDS",
    "version: 1\napi: { name: a }\nbackend: []\n",
    "version: 1\napii: { name: a }\nBACKENDS",
  ])
  func aKeyThatIsNearStandsForTheOneThatIsMissing(text: String) {
    let backends = """
      backends:
        - { name: a, url: https://contoso-a.openai.azure.com/, priority: 1 }
        - { name: b, url: https://contoso-b.openai.azure.com/, priority: 2 }

      """
    let inventory = text.replacing("BACKENDS", with: backends)
    let found = InventoryValidator.validate(SourceFile(path: "i.yaml", text: inventory))
    #expect(found.map(\.rule) == ["unknown-key"], "\(found.map(\.message))")
  }

  @Test(arguments: ["ulr", "pirority"])
  func inABackendToo(key: String) {
    let right = ["ulr": "url", "pirority": "priority"][key] ?? ""
    let inventory = """
      version: 1
      api: { name: a }
      backends:
        - { name: a, url: https://contoso-a.openai.azure.com/, priority: 1 }
        - { name: b, url: https://contoso-b.openai.azure.com/, priority: 2 }
      """
    let broken = inventory.replacing("\(right):", with: "\(key):", maxReplacements: 1)
    let found = InventoryValidator.validate(SourceFile(path: "i.yaml", text: broken))
    #expect(found.map(\.rule) == ["unknown-key"], "\(found.map(\.message))")
  }

  @Test func aKeyThatIsFarDoesNot() {
    let inventory = """
      version: 1
      api: { name: a }
      backends:
        - { name: a, address: https://contoso-a.openai.azure.com/, priority: 1 }
        - { name: b, url: https://contoso-b.openai.azure.com/, priority: 2 }
      """
    let found = InventoryValidator.validate(SourceFile(path: "i.yaml", text: inventory))
    #expect(Set(found.map(\.rule)) == ["unknown-key", "missing-field"])
  }
}
