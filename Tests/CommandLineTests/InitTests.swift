import BackendInventory
import Foundation
import LoadBalancing
import TestSupport
import Testing

@Suite struct InitTests {
  /// The inventory as it is when every `#` of a setting is taken away.
  private func everythingSet(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let blanks = line.prefix { $0 == " " }
      let rest = line.dropFirst(blanks.count)
      // Prose has one blank behind its `#`.
      guard rest.hasPrefix("#"), rest.count > 1, rest.firstMatch(of: /^# [^ ]/) == nil else {
        return String(line)
      }
      return String(blanks + rest.dropFirst())
    }.joined(separator: "\n")
  }

  @Test(arguments: [[], ["--strategy", "pool"], ["--strategy", "list"]])
  func theStarterPassesEveryCheckAndMakesAPolicy(options: [String]) async throws {
    let folder = try TemporaryFolder()
    let result = try await Shell.run(Shell.tool, ["init"] + options, in: folder.path)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output == "")
    #expect(result.error.hasPrefix("wrote inventory.yaml\nnext: "))
    let validated = try await Shell.apimPolicy(
      "validate", "inventory.yaml", "--fail-level", "info", in: folder.path)
    #expect(validated.status == 0)
    #expect(validated.output == "1 file checked: nothing to report\n")
    // What it says is next can be run as it stands.
    let commands = result.error.split(separator: "\n").filter { $0.hasPrefix("  apim-policy ") }
    #expect(commands.count == 2)
    for command in commands {
      let arguments = command.split(separator: " ").dropFirst().map(String.init)
      let next = try await Shell.run(Shell.tool, arguments, in: folder.path)
      #expect(next.status == 0, "\(command): \(next.error)")
    }
    let policy = try await Shell.apimPolicy(
      "validate", "apim-policy.xml", "--fail-level", "info", in: folder.path)
    #expect(policy.status == 0, "\(policy.output)")
  }

  @Test(arguments: ["list", "pool"])
  func everySettingThatIsLeftOutCanBeSet(strategy: String) async throws {
    let folder = try TemporaryFolder()
    let result = try await Shell.apimPolicy("init", "--strategy", strategy, "-o", "-")
    let text = everythingSet(result.output)
    #expect(text != result.output)
    try folder.write("inventory.yaml", text)
    let validated = try await Shell.apimPolicy(
      "validate", "inventory.yaml", "--fail-level", "info", in: folder.path)
    #expect(validated.output == "1 file checked: nothing to report\n", "\(text)")
    // A default that is shown is the default.
    try folder.write("starter.yaml", result.output)
    let diff = try await Shell.apimPolicy("diff", "starter.yaml", "inventory.yaml", in: folder.path)
    #expect(diff.status == (strategy == "list" ? 0 : 1), "\(diff.output)")
    let environment = try await Shell.apimPolicy(
      "generate", "inventory.yaml", "--env", "dev", in: folder.path)
    #expect(environment.status == 0, "\(environment.error)")
  }

  /// What the schema says an inventory may hold, the starter mentions.
  @Test(arguments: ["list", "pool"])
  func everySettingIsMentioned(strategy: String) async throws {
    let text = try await Shell.apimPolicy("init", "--strategy", strategy, "-o", "-").output
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(InventorySchema.jsonSchema.utf8))
        as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    func keys(_ object: [String: Any]?) throws -> [String] {
      try #require(object?["properties"] as? [String: Any]).keys.sorted()
    }
    var expected = try keys(schema)
    // Sections of a pool that have no effect are told in words.
    for section in ["policy", "api", "backend", "deployment", "retry", "coolDown"] {
      expected += try keys(definitions[section])
    }
    #expect(expected.count > 30)
    for key in expected {
      #expect(text.contains(try Regex("\\b\(key)\\b")), "\(key) is not mentioned")
    }
    if strategy == "list" { #expect(text.contains("#cache: { type: prefer-external }")) }
  }

  @Test func aFileThatIsThereStays() async throws {
    let folder = try TemporaryFolder()
    try folder.write("inventory.yaml", "mine\n")
    let refused = try await Shell.apimPolicy("init", in: folder.path)
    #expect(refused.status == 2)
    #expect(
      refused.error
        == "error: inventory.yaml is there already; --force replaces it, and -o names another file\n"
    )
    #expect(try folder.read("inventory.yaml") == "mine\n")
    // A link to nothing is somebody's, too.
    _ = try await Shell.run("ln", ["-s", "nowhere.yaml", "link.yaml"], in: folder.path)
    #expect(try await Shell.apimPolicy("init", "-o", "link.yaml", in: folder.path).status == 2)
    let forced = try await Shell.apimPolicy("init", "--force", in: folder.path)
    #expect(forced.status == 0)
    #expect(try folder.read("inventory.yaml").contains("version: 1"))
    #expect(try folder.names == ["inventory.yaml", "link.yaml"])
  }

  @Test func onStandardOutputNothingElseIsSaid() async throws {
    let folder = try TemporaryFolder()
    let result = try await Shell.apimPolicy("init", "-o", "-", in: folder.path)
    #expect(result.error == "")
    #expect(result.output == StarterInventory.text(.list))
    #expect(try folder.names == [])
  }

  private static let accounts = """
    [ { "id": "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/contoso-a",
        "name": "contoso-a", "type": "Microsoft.CognitiveServices/accounts", "kind": "OpenAI", "location": "eastus",
        "properties": { "endpoint": "https://contoso-a.openai.azure.com/", "customSubDomainName": "contoso-a", "provisioningState": "Succeeded" } },
      { "id": "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/contoso-b",
        "name": "contoso-b", "type": "Microsoft.CognitiveServices/accounts", "kind": "OpenAI", "location": "westus3",
        "properties": { "endpoint": "https://contoso-b.openai.azure.com/", "customSubDomainName": "contoso-b", "provisioningState": "Succeeded" } } ]
    """
  private static let deployments = ["a", "b"].map { account in
    """
    [ { "id": "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/contoso-\(account)/deployments/gpt-4o-2024-11-20",
        "name": "gpt-4o-2024-11-20", "type": "Microsoft.CognitiveServices/accounts/deployments", "sku": { "name": "Standard", "capacity": 100 },
        "properties": { "provisioningState": "Succeeded", "model": { "format": "OpenAI", "name": "gpt-4o", "version": "2024-11-20" } } } ]
    """
  }

  /// What an import makes stays as it is, and what it does not set is added as comments.
  @Test func whatAzureListsMakesAnInventoryWithTheSettingsAsComments() async throws {
    let folder = try TemporaryFolder()
    try folder.write("accounts.json", Self.accounts)
    for (index, text) in Self.deployments.enumerated() {
      try folder.write("deployments-\(index).json", text)
    }
    let sources = ["accounts.json", "deployments-0.json", "deployments-1.json"]
    let imported = try await Shell.run(
      Shell.tool, ["import"] + sources + ["--home-region", "westus3"], in: folder.path)
    #expect(imported.status == 0, "\(imported.error)")
    let result = try await Shell.run(
      Shell.tool, ["init", "--from"] + sources + ["--home-region", "westus3"], in: folder.path)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.error.contains("2 backends with 2 deployments taken from"))
    #expect(result.error.contains("wrote inventory.yaml\nnext: "))
    let text = try folder.read("inventory.yaml")
    #expect(text.hasPrefix(imported.output))
    #expect(text.contains("\n#policy:\n"))
    #expect(text.contains("\n#environments:\n"))
    for name in ["inventory.yaml", "set.yaml"] {
      try folder.write("set.yaml", everythingSet(text))
      let validated = try await Shell.apimPolicy("validate", name, in: folder.path)
      #expect(validated.status == 0, "\(name): \(validated.output)")
      #expect(!validated.output.contains("error"))
    }
    let diff = try await Shell.apimPolicy("diff", "inventory.yaml", "set.yaml", in: folder.path)
    #expect(diff.status == 0, "\(diff.output)")
  }

  @Test func aPolicyMakesAnInventory() async throws {
    let folder = try TemporaryFolder()
    let result = try await Shell.apimPolicy(
      "init", "--from", ImportTests.example, "-o", "-", in: folder.path)
    let imported = try await Shell.apimPolicy("import", ImportTests.example, in: folder.path)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix(imported.output))
    // Its settings are those of the policy.
    #expect(!result.output.contains("#policy:"))
    #expect(result.output.contains("#environments:"))
  }

  @Test func whatCannotBeImportedWritesNothing() async throws {
    let folder = try TemporaryFolder()
    try folder.write("policy.xml", "<policies><inbound><base /></inbound></policies>")
    let result = try await Shell.apimPolicy("init", "--from", "policy.xml", in: folder.path)
    #expect(result.status == 1)
    #expect(try folder.names == ["policy.xml"])
  }

  @Test(arguments: [
    (["--home-region", "eastus"], "--home-region is about what --from names"),
    (["--from", "a.json", "--strategy", "pool"], "--strategy is for an inventory"),
    (["--from", "a.json"], "a.json: No such file or directory"),
    (["--strategy", "both"], "--strategy"),
  ])
  func whatDoesNotGoTogetherIsSaid(arguments: [String], message: String) async throws {
    let folder = try TemporaryFolder()
    let result = try await Shell.run(Shell.tool, ["init"] + arguments, in: folder.path)
    #expect(result.status == 2)
    #expect(result.error.contains(message), "\(result.error)")
    #expect(try folder.names == [])
  }
}
