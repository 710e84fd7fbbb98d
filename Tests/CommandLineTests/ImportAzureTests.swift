import Foundation
import TestSupport
import Testing

/// `import` of what `az`, REST and Resource Graph print, through the built tool. The inventories
/// stand in `Fixtures/azure/expected`; `UPDATE_GOLDEN=1 swift test` writes them anew, and fails.
@Suite struct ImportAzureTests {
  static let folder = "\(Shell.root)/Tests/CommandLineTests/Fixtures/azure"
  static let contoso = [
    "accounts.json", "deployments-eastus-ptu.json", "deployments-eastus.json",
    "deployments-eastus2.json", "deployments-westus3.json", "deployments-sweden.json",
  ]

  static func run(_ arguments: [String], in folder: String = folder) async throws -> ShellResult {
    try await Shell.run(Shell.tool, ["import"] + arguments, in: folder)
  }

  static func expect(_ text: String, toBe name: String) throws {
    let path = "\(folder)/expected/\(name)"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("wrote \(path)")
    }
    #expect(text == (try String(contentsOfFile: path, encoding: .utf8)))
  }

  @Test(arguments: [
    ("two-subscriptions.yaml", contoso, 0),
    ("home-sweden.yaml", contoso + ["--home-region", "Sweden Central"], 0),
    ("graph-government.yaml", ["graph-government.json"], 0),
    ("china.yaml", ["china.json"], 0),
    ("no-subdomain.yaml", ["no-subdomain.json"], 0),
    ("inconsistent.yaml", ["inconsistent.json"], 1),
  ])
  func inventoriesAreAsTheyWere(name: String, arguments: [String], status: Int) async throws {
    let result = try await Self.run(arguments)
    #expect(result.status == status, "\(result.error)")
    try Self.expect(result.output, toBe: name)
    try Self.expect(result.error, toBe: name.replacing(".yaml", with: ".stderr"))

    let folder = try TemporaryFolder()
    try folder.write("inventory.yaml", result.output)
    let validated = try await Shell.apimPolicy("validate", "inventory.yaml", in: folder.path)
    #expect(validated.status == status, "\(validated.output)")
    let policy = try await Shell.apimPolicy("generate", "inventory.yaml", in: folder.path)
    #expect(policy.status == status)
  }

  @Test func theOrderOfFilesMakesNoDifferenceToTheInventory() async throws {
    let one = try await Self.run(Self.contoso)
    let other = try await Self.run(Self.contoso.reversed())
    #expect(one.output == other.output)
  }

  @Test func aFileGivenTwiceCountsOnce() async throws {
    let once = try await Self.run(["china.json"])
    let twice = try await Self.run(["china.json", "china.json"])
    #expect(once.output == twice.output)
    #expect(twice.error.contains("was read before; the first one counts"))
  }

  @Test func whatIsLeftOutIsSaidWithItsPlace() async throws {
    let error = try await Self.run(Self.contoso).error
    for line in [
      "deployments-eastus2.json:137:13: the deployment \"gpt-4o-batch\" is of the batch SKU",
      "deployments-eastus2.json:203:13: the deployment \"o3-mini-2025-01-31\" is not ready",
      "deployments-sweden.json:137:13: the deployment \"Mistral-Large-2411\" is of the model format",
      "accounts.json:457:13: the account \"fabrikam-norway\" is not ready",
      "accounts.json:551:13: the account \"fabrikam-speech\" is of the kind \"SpeechServices\"",
      "accounts.json:634:13: the account \"fabrikam-empty\" has no deployments",
      "5 backends with 10 deployments taken from 8 accounts and 13 deployments; left out: "
        + "3 accounts and 3 deployments",
    ] {
      #expect(error.contains(line), "\(error)")
    }
  }

  @Test func deploymentsAloneAreNoInventory() async throws {
    let folder = try TemporaryFolder()
    try folder.write("old.yaml", "old")
    let result = try await Self.run(
      ["deployments-eastus.json", "-o", "\(folder.path)/old.yaml"])
    #expect(result.status == 2)
    #expect(result.error.contains("2 deployments are left out: the account \"contoso-eastus\""))
    #expect(result.error.contains("error: no account is in the files"))
    #expect(try folder.read("old.yaml") == "old")
  }

  @Test func thingsForSomethingElseAreRecognised() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "mixed.json",
      """
      [{"type": "Microsoft.ApiManagement/service/apis", "name": "a", "id": "/x/y"},
       {"roleDefinitionId": "/z", "principalId": "p"},
       {"type": "Microsoft.Storage/storageAccounts", "name": "s"}, {"some": "thing"}]
      """)
    let result = try await Self.run(["mixed.json"], in: folder.path)
    #expect(result.status == 2)
    #expect(
      result.error.contains(
        "mixed.json:1:2: resources of API Management other than backends "
          + "(\"microsoft.apimanagement/service/apis\") are not what an inventory is made of"))
    #expect(result.error.contains("mixed.json:2:2: role assignments are not"))
    #expect(
      result.error.contains("mixed.json:3:2: resources of the type \"microsoft.storage/storageacc"))
    #expect(result.error.contains("mixed.json:3:62: elements that are neither accounts nor"))
  }

  @Test(arguments: [
    ("[{\"id\": \"/a\",}", "bad.json:1:"),
    ("{\"value\": 3}", "error: bad.json:1:11: \"value\" is no array"),
    ("[\"text\"]", "error: bad.json:1:2: an element is no object"),
    (
      "{\"error\": {\"code\": \"AuthorizationFailed\", \"message\": \"m\"}}",
      "error: bad.json:1:11: the file holds an error that Azure answered (\"AuthorizationFailed\")"
    ),
    (
      """
      [{"type": "Microsoft.CognitiveServices/accounts/deployments", "name": "d", "id": "/a/b",
        "sku": {"name": "Standard", "capacity": "many"}}]
      """,
      "error: bad.json:2:43: \"capacity\" of the deployment \"d\" is no whole number"
    ),
    (
      """
      [{"type": "Microsoft.CognitiveServices/accounts", "name": "d", "id": "/a/b",
        "properties": []}]
      """,
      "error: bad.json:2:17: \"properties\" of the account \"d\" is no object"
    ),
    (String(repeating: "[", count: 200), "stand in one another"),
    ("[\"" + String(repeating: "x", count: 1 << 20) + "\"]", "bytes, at most 1048576 are read"),
  ])
  func malformedInputIsToldWithItsPlace(text: String, message: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("bad.json", text)
    try folder.write("out.yaml", "old")
    let result = try await Self.run(["bad.json", "-o", "out.yaml"], in: folder.path)
    #expect(result.status == 2, "\(result.error)")
    #expect(result.error.contains(message), "\(result.error)")
    #expect(result.output == "")
    #expect(try folder.read("out.yaml") == "old")
  }

  @Test func aListingThatGoesOnIsSaidSo() async throws {
    let folder = try TemporaryFolder()
    try folder.write("page.json", "{\"value\": [], \"nextLink\": \"https://next.example\"}")
    let result = try await Self.run(["page.json"], in: folder.path)
    #expect(result.error.contains("page.json:1:27: the listing goes on at \"nextLink\""))
    #expect(!result.error.contains("next.example"))
  }

  @Test func oneNameInTwoGroupsMakesTwoNames() async throws {
    let folder = try TemporaryFolder()
    func account(_ group: String, _ host: String) -> String {
      let id =
        "/subscriptions/s/resourceGroups/\(group)/providers/Microsoft.CognitiveServices"
        + "/accounts/contoso"
      return """
        {"id": "\(id)", "name": "contoso", "kind": "OpenAI", "location": "eastus",
         "type": "Microsoft.CognitiveServices/accounts",
         "properties": {"endpoint": "https://\(host).openai.azure.com/"}},
        {"id": "\(id)/deployments/d", "properties": {"model": {"name": "m", "format": "OpenAI"}}}
        """
    }
    try folder.write("a.json", "[\(account("deployments", "one")), \(account("b", "two"))]")
    let result = try await Self.run(["a.json"], in: folder.path)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("- name: contoso\n"))
    #expect(result.output.contains("- name: contoso-eastus\n"))
    #expect(!result.output.contains("auth:"))
  }

  @Test func whatWindowsPowerShellWritesIsRecognised() async throws {
    let folder = try TemporaryFolder()
    let url = URL(filePath: folder.path).appending(path: "accounts.json")
    try Data([0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00]).write(to: url)
    let result = try await Self.run(["accounts.json"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.error.contains("accounts.json: UTF-16, as `>` of Windows PowerShell writes it"))
  }

  @Test func namesDoNotSpeakToTheTerminal() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.json",
      """
      [{"id": "/a", "name": "\\u001b[31m", "type": "microsoft.cognitiveservices/accounts"},
       {"type": "microsoft.x/\\u001b]0;y\\u0007"}]
      """)
    let result = try await Self.run(["a.json"], in: folder.path)
    #expect(result.error.contains("a.json:1:23: the account"), "\(result.error)")
    #expect(!result.error.contains("\u{1B}") && !result.error.contains("\u{7}"))
  }

  /// Within 20 seconds of processor time: it takes half of one.
  @Test func manyAccountsOfOneNameAreRefusedAtOnce() async throws {
    let folder = try TemporaryFolder()
    let rows = (0..<2500).map { number in
      let id = "/s/\(number)/accounts/c"
      return """
        {"id":"\(id)","name":"c","type":"microsoft.cognitiveservices/accounts","location":"l",
        "properties":{"customSubDomainName":"c\(number)"}},
        {"id":"\(id)/deployments/d","properties":{"model":{"name":"m"}}}
        """
    }
    try folder.write("a.json", "[\(rows.joined(separator: ","))]")
    let result = try await Shell.run(
      "sh", ["-c", "ulimit -t 20; exec \"$0\" import a.json", Shell.tool], in: folder.path)
    #expect(result.status == 2)
    #expect(result.error.contains("2500 backends are left, and an inventory holds 200"))
  }
}
