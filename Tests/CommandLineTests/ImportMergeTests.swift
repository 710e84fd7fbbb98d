import Foundation
import TestSupport
import Testing

/// `import --merge`: an inventory brought up to date where it stands.
@Suite struct ImportMergeTests {
  static func merge(
    _ inventory: String, _ sources: [String] = ImportAzureTests.contoso,
    _ name: String = "inventory.yaml", prune: Bool = false
  ) async throws -> (result: ShellResult, folder: TemporaryFolder) {
    let folder = try TemporaryFolder()
    try folder.write(name, inventory)
    for source in sources {
      try folder.write(
        source,
        try String(contentsOfFile: "\(ImportAzureTests.folder)/\(source)", encoding: .utf8))
    }
    return (
      try await ImportAzureTests.run(
        sources + ["--merge", name] + (prune ? ["--prune"] : []), in: folder.path), folder
    )
  }

  private static var before: String {
    get throws {
      try String(
        contentsOfFile: "\(ImportAzureTests.folder)/inventory-before.yaml", encoding: .utf8)
    }
  }

  @Test func whatAzureSaysIsWrittenWhereItStands() async throws {
    let before = try Self.before
    let (result, folder) = try await Self.merge(before)
    // The file keeps a deployment that only one account had, and that is no more.
    #expect(result.status == 1)
    try ImportAzureTests.expect(result.output, toBe: "merged.yaml")
    try ImportAzureTests.expect(result.error, toBe: "merged.stderr")
    #expect(try folder.read("inventory.yaml") == before)
    // Every line that is not the diff's stays, comments included.
    for line in before.split(separator: "\n") where line.contains("#") {
      #expect(result.output.contains(line))
    }
  }

  @Test func theDiffIsOneThatPatchTakes() async throws {
    let before = try Self.before
    let (result, folder) = try await Self.merge(before)
    let start = try #require(result.error.firstRange(of: "--- inventory.yaml"))
    let end = result.error.firstRange(of: "\nerror[")?.lowerBound ?? result.error.endIndex
    let diff = String(result.error[start.lowerBound..<end]) + "\n"
    let patch = try await Shell.run("patch", ["inventory.yaml"], input: diff, in: folder.path)
    #expect(patch.status == 0, "\(patch.output)\(patch.error)")
    #expect(try folder.read("inventory.yaml") == result.output)
  }

  @Test(arguments: ["home-sweden.yaml", "two-subscriptions.yaml", "merged.yaml"])
  func whatIsUpToDateStaysAsItIs(name: String) async throws {
    let text = try String(
      contentsOfFile: "\(ImportAzureTests.folder)/expected/\(name)", encoding: .utf8)
    let (result, _) = try await Self.merge(text, ImportAzureTests.contoso, name)
    #expect(result.output == text, "\(result.error)")
    #expect(!result.error.contains("@@"))
  }

  @Test func jsonStaysJSON() async throws {
    let inventory = """
      {
        "version": 1,
        "api": { "name": "contoso" },
        "backends": [
          {
            "name": "east",
            "url": "https://tailspin-east2.openai.azure.cn",
            "priority": 1,
            "deployments": [
              { "name": "gpt-4o-2024-11-20", "model": "gpt-4o", "version": "2024-08-06", "capacity": 9 }
            ]
          }
        ]
      }

      """
    let (result, _) = try await Self.merge(inventory, ["china.json"], "inventory.json")
    #expect(result.status == 0, "\(result.error)")
    _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    #expect(result.output.contains("\"version\": \"2024-11-20\", \"capacity\": 50"))
    #expect(result.output.contains("\n        { \"name\": \"text-embedding-3-large-1\""))
    #expect(result.output.contains("\n    { \"name\": \"tailspin-north3\""))
    let folder = try TemporaryFolder()
    try folder.write("inventory.json", result.output)
    let validated = try await Shell.apimPolicy("validate", "inventory.json", in: folder.path)
    #expect(validated.status == 0, "\(validated.output)")
  }

  @Test func theSharedListFollowsWhereAllAgree() async throws {
    let expected = "\(ImportAzureTests.folder)/expected/graph-government.yaml"
    let current = try String(contentsOfFile: expected, encoding: .utf8)
    let old = current.replacing("capacity: 80", with: "capacity: 70")
    let (result, folder) = try await Self.merge(old, ["graph-government.json"], "inventory.yaml")
    #expect(result.status == 0)
    #expect(result.output == current)
    #expect(result.error.contains("1 value changed, 0 entries added"))
    let written = try await ImportAzureTests.run(
      ["graph-government.json", "--merge", "inventory.yaml", "-o", "inventory.yaml"],
      in: folder.path)
    #expect(written.output == "")
    #expect(try folder.read("inventory.yaml") == current)
  }

  @Test func oneThatDiffersGetsAListOfItsOwn() async throws {
    let inventory = """
      version: 1
      api: {name: a}
      deployments: [{name: gpt-4o-2024-11-20, capacity: 50}, {name: text-embedding-3-large-1}]
      backends:
      - {name: e, url: "https://tailspin-east2.openai.azure.cn", priority: 1}
      - {name: f, url: "https://contoso-eastus2.openai.azure.com", priority: 2}
      """
    let (result, _) = try await Self.merge(
      inventory, ["china.json", "accounts.json", "deployments-eastus2.json"], "inventory.yaml")
    #expect(
      result.output.contains(
        "priority: 2, deployments: [{ name: gpt-4o-2024-11-20, capacity: 300 }, "
          + "{ name: text-embedding-3-large-1 }]}\n"), "\(result.output)")
    #expect(result.output.contains("capacity: 50}, {name: text-embedding-3-large-1}]\n"))
    #expect(result.output.contains("priority: 1}\n"))
  }

  @Test func anAliasIsNotWrittenThrough() async throws {
    let inventory = """
      version: 1
      api: {name: a}
      backends:
        - name: e
          url: https://tailspin-east2.openai.azure.cn
          priority: 1
          deployments: &all
            - {name: gpt-4o-2024-11-20, capacity: 1}
            - {name: text-embedding-3-large-1, model: text-embedding-3-large}
        - name: f
          url: https://contoso-eastus2.openai.azure.com
          priority: 2
          deployments: *all
      """
    let (result, _) = try await Self.merge(
      inventory, ["china.json", "accounts.json", "deployments-eastus2.json"], "inventory.yaml")
    #expect(result.output.contains("{name: gpt-4o-2024-11-20, capacity: 50}"))
    #expect(result.output.contains("deployments: *all\n"))
    #expect(result.error.contains("the capacity of \"f/gpt-4o-2024-11-20\" is \"300\" now"))
  }

  @Test(arguments: ["backends: []\n", "backends:\n", "backends: null # none yet\n"])
  func anEmptyListIsFilled(backends: String) async throws {
    let head = "version: 1\napi: { name: a }\n"
    let (result, folder) = try await Self.merge(
      head + backends + "policy: {}\n", ["graph-government.json"])
    #expect(result.status == 0, "\(result.output)\(result.error)")
    #expect(result.output.hasPrefix(head + "backends:"))
    #expect(result.output.hasSuffix("\npolicy: {}\n"))
    #expect(
      result.output.contains("\n  # Pay-as-you-go in the home region, usgovarizona.\n  - name: "))
    try folder.write("merged.yaml", result.output)
    let again = try await ImportAzureTests.run(
      ["graph-government.json", "--merge", "merged.yaml"], in: folder.path)
    #expect(again.output == result.output)
  }

  @Test func anEmptyJSONListIsFilled() async throws {
    let (result, _) = try await Self.merge(
      "{ \"version\": 1, \"api\": { \"name\": \"a\" }, \"backends\": [] }",
      ["graph-government.json"])
    #expect(result.status == 0, "\(result.output)\(result.error)")
    _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
  }

  @Test func commentsStayWithTheirEntry() async throws {
    let head = """
      version: 1
      api: { name: a }
      backends:
        - name: e
          url: https://tailspin-east2.openai.azure.cn/
          priority: 1
          # not before June
        # further down

      """
    let (result, _) = try await Self.merge(head, ["china.json"])
    let lines = result.output.split(separator: "\n").map(String.init)
    let comment = try #require(lines.firstIndex(of: "    # not before June"))
    let added = try #require(lines.firstIndex(of: "  - name: tailspin-north3"))
    #expect(comment < added, "\(result.output)")
    #expect(lines.last == "  # further down")
  }

  @Test func aKeyInTheInventoryIsNotHandedOn() async throws {
    let (result, _) = try await Self.merge(
      """
      version: 1
      api: { name: a }
      backends:
        - { name: e, url: "https://tailspin-east2.openai.azure.cn?key=secret", priority: 1 }
      """, ["china.json"])
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(!result.error.contains("secret"), "\(result.error)")
  }

  @Test func anInventoryThatCannotBeUnderstoodIsLeftAlone() async throws {
    let (result, _) = try await Self.merge(
      "version: 1\napi: {name: a}\nbackends: 3\n", ["china.json"], "inventory.yaml")
    #expect(result.status == 2)
    #expect(result.error.contains("--> inventory.yaml:3:11"))
    #expect(result.output == "")
  }

  @Test func windowsLineBreaksStay() async throws {
    let text = try String(
      contentsOfFile: "\(ImportAzureTests.folder)/expected/china.yaml", encoding: .utf8)
    // Without its last backend, which comes back.
    let cut = String(
      text.prefix(
        upTo: try #require(text.firstRange(of: "\n  # Pay-as-you-go in chinan")).lowerBound))
    let (result, _) = try await Self.merge(
      cut.replacing("\n", with: "\r\n"), ["china.json"], "inventory.yaml")
    let merged = result.output.replacing("\r\n", with: "")
    #expect(!merged.contains("\n"))
    #expect(result.output.replacing("\r\n", with: "\n") == text, "\(result.error)")
  }

  @Test func aPolicyCannotBeMerged() async throws {
    let folder = try TemporaryFolder()
    try folder.write("p.xml", "<policies />")
    try folder.write("i.yaml", "version: 1\n")
    let result = try await ImportAzureTests.run(["p.xml", "--merge", "i.yaml"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.error.contains("--merge is for what Azure lists"))
  }
}
