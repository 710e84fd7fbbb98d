import TestSupport
import Testing

/// A key in an inventory stands in no output, whatever is reported and whatever is left out.
@Suite struct SecretOutputTests {
  private static let key = "c0ffee00c0ffee11c0ffee22c0ffee33"
  private static let inventory = """
    version: 1
    api: { name: a }
    backends:
      - { name: a, url: https://contoso-a.openai.azure.com/, priority: 1, auth: \(key), color: red }
      - { name: b, url: https://contoso-b.openai.azure.com/, priority: 2 }

    """

  @Test(arguments: ["text", "json", "sarif", "github", "azure", "junit", "markdown"])
  func noFormShowsIt(form: String) async throws {
    for configuration in ["{}", "rules: { plaintext-key: off }"] {
      let folder = try TemporaryFolder()
      try folder.write(".apim-policy.yaml", configuration + "\n")
      try folder.write("inventory.yaml", Self.inventory)
      let result = try await Shell.apimPolicy("validate", ".", "--output", form, in: folder.path)
      #expect(result.status == 1, "\(result.error)")
      #expect(result.output.contains("unknown-key"))
      #expect(!result.output.contains(Self.key))
      #expect(!result.error.contains(Self.key))
    }
    let ignored = try await Shell.apimPolicy(
      "validate", "-", "--output", form, "--ignore-rule", "plaintext-key", input: Self.inventory)
    #expect(ignored.status == 1)
    #expect(!ignored.output.contains(Self.key))
  }

  @Test func norDoOtherCommands() async throws {
    for command in [["generate", "-"], ["diff", "-", "examples/inventory.yaml"]] {
      let result = try await Shell.run(Shell.tool, command, input: Self.inventory)
      #expect(result.status != 0)
      #expect(!(result.output + result.error).contains(Self.key))
    }
  }
}
