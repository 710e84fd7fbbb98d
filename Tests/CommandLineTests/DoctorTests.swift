import Foundation
import TestSupport
import Testing

/// `doctor` through the built tool.
@Suite struct DoctorTests {
  static let folder = "\(Shell.root)/examples/doctor"
  static let files = [
    "accounts-emea.json", "accounts-prod.json", "api.json", "apim.json",
    "deployments-eastus-ptu.json", "deployments-eastus2.json", "deployments-swedencentral.json",
    "roles-emea.json", "roles-prod.json",
  ]

  private func run(
    _ arguments: [String], in folder: String = DoctorTests.folder, input: String = ""
  ) async throws -> ShellResult {
    try await Shell.run(
      Shell.tool, ["doctor", "inventory.yaml"] + arguments, input: input, in: folder)
  }

  /// A copy of the example's files.
  private func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in Self.files + ["inventory.yaml"] {
      try folder.write(
        name, String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8))
    }
    return folder
  }

  @Test func theExampleHasThreeFaults() async throws {
    let result = try await run(Self.files)
    #expect(result.status == 1)
    #expect(result.error == "")
    #expect(result.output.hasSuffix("\n28 ok, 3 not ok, 0 cannot know\n"))
    #expect(!result.output.contains("\u{1B}"))
    for line in [
      "  not ok       the API takes keys in the header \"Ocp-Apim-Subscription-Key\"",
      "  not ok       the identity lacks the role \"Cognitive Services OpenAI User\"",
      "  not ok       the deployment \"gpt-4o-2024-11-20\" is \"gpt-4o 2024-08-06\"",
      "    $ az role assignment create --role 5e0bd9bd-7b93-4f28-af87-19fc36ad61bd ",
    ] {
      #expect(result.output.contains("\n\(line)"), "\(result.output)")
    }
  }

  @Test func quietLeavesOutWhatIsOK() async throws {
    let result = try await run(Self.files + ["--quiet"])
    #expect(result.status == 1)
    #expect(!result.output.contains("\n  ok ") && !result.output.contains("eastus2"))
    #expect(result.output.hasSuffix("\n28 ok, 3 not ok, 0 cannot know\n"))
  }

  @Test func theOrderOfFilesMakesNoDifference() async throws {
    let one = try await run(Self.files)
    let other = try await run(Self.files.reversed())
    #expect(one.output == other.output)
    let again = try await run(Self.files + Self.files)
    #expect(one.output == again.output)
  }

  /// What the commands would change is changed in the JSON: then nothing is left to say.
  @Test func whatIsMendedIsOK() async throws {
    let folder = try copy()
    func edit(_ name: String, _ old: String, _ new: String) throws {
      let text = try folder.read(name)
      #expect(text.contains(old))
      try folder.write(name, text.replacing(old, with: new))
    }
    try edit("api.json", "\"Ocp-Apim-Subscription-Key\"", "\"api-key\"")
    try edit("deployments-swedencentral.json", "\"2024-08-06\"", "\"2024-11-20\"")
    try edit(
      "roles-emea.json", "roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c",
      "roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd")
    let result = try await run(Self.files, in: folder.path)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.hasSuffix("\n32 ok, 0 not ok, 0 cannot know\n"))
  }

  @Test func withoutFilesItSaysHowToGetThem() async throws {
    let result = try await run([])
    #expect(result.status == 0)
    #expect(result.output.contains("    $ az apim list -o json > apim.json\n"))
    #expect(
      result.output.contains("    $ az cognitiveservices account list -o json > accounts.json\n"))
    #expect(result.output.hasSuffix("\n0 ok, 0 not ok, 6 cannot know\n"))
  }

  @Test func theJSONIsAsDocumented() async throws {
    let result = try await run(Self.files + ["--output", "json"])
    #expect(result.status == 1)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(Set(json.keys) == ["version", "environment", "summary", "checks"])
    #expect(json["version"] as? Int == 1)
    #expect(json["environment"] is NSNull)
    #expect(json["summary"] as? [String: Int] == ["ok": 28, "notOK": 3, "cannotKnow": 0])
    let checks = try #require(json["checks"] as? [[String: Any]])
    #expect(checks.count == 31)
    let page = try String(contentsOfFile: "\(Shell.root)/docs/json.md", encoding: .utf8)
    for check in checks {
      #expect(
        Set(check.keys) == [
          "id", "about", "backend", "status", "message", "remark", "file", "line", "column",
          "commands",
        ])
      #expect(["ok", "not-ok", "cannot-know"].contains(check["status"] as? String ?? ""))
      for key in check.keys {
        #expect(page.contains("`checks[].\(key)`") || page.contains("`.\(key)`"))
      }
    }
    let role = try #require(
      checks.first { $0["id"] as? String == "role" && $0["status"] as? String == "not-ok" })
    #expect(role["backend"] as? String == "swedencentral")
    #expect(role["file"] as? String == "roles-emea.json")
    #expect(role["line"] as? Int == 36)
    #expect((role["commands"] as? [String])?.count == 1)
  }

  /// The commands are what a shell takes them for: `az`, with the words that were meant.
  @Test func theCommandsArePastable() async throws {
    let folder = try copy()
    try folder.write(
      "az", "#!/bin/sh\nfor word; do printf '<%s>' \"$word\"; done >>calls\necho >>calls\n")
    _ = try await Shell.run("chmod", ["+x", "az"], in: folder.path)
    let name = "it's $(touch broken) \\\"here\\\""
    let accounts = try folder.read("accounts-emea.json")
      .replacing("\"name\": \"contoso-swedencentral\"", with: "\"name\": \"\(name)\"")
      .replacing("\"disableLocalAuth\": false", with: "\"disableLocalAuth\": true")
    try folder.write("accounts-emea.json", accounts)
    let inventory = try folder.read("inventory.yaml")
    try folder.write(
      "inventory.yaml",
      inventory.replacing("    region: swedencentral", with: "    auth: \"{{key}}\""))
    let result = try await run(
      ["apim.json", "accounts-emea.json", "accounts-prod.json", "--output", "json"],
      in: folder.path)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let commands = (json["checks"] as? [[String: Any]] ?? [])
      .flatMap { $0["commands"] as? [String] ?? [] }
    #expect(commands.count > 5)
    for command in commands {
      let run = try await Shell.run(
        "bash", ["-c", command], in: folder.path,
        environment: ["PATH": "\(folder.path):/usr/bin:/bin"])
      #expect(run.status == 0, "\(command)\n\(run.error)")
    }
    let calls = try folder.read("calls")
    #expect(calls.contains("<--name><it's $(touch broken) \"here\">"), "\(calls)")
    #expect(
      calls.contains(
        "<--query><{scope:'/subscriptions/11111111-aaaa-4bbb-8ccc-000000000001',value:@}>"))
    #expect(calls.contains("<--set><properties.disableLocalAuth=false>"))
    #expect(try !folder.names.contains("broken"))
  }

  // MARK: - Input that is not as it should be

  @Test(arguments: [
    ("[{\"id\": \"/a\",}", "bad.json:1:"),
    ("{\"value\": 3}", "error: bad.json:1:11: \"value\" is no array"),
    ("[\"text\"]", "error: bad.json:1:2: an element is no object"),
    ("", "error: bad.json:1:1: the file is empty"),
    ("3", "error: bad.json:1:1: expected is a JSON array or object"),
    (
      "{\"error\": {\"code\": \"AuthorizationFailed\", \"message\": \"m\"}}",
      "error: bad.json:1:11: the file holds an error that Azure answered (\"AuthorizationFailed\")"
    ),
    (String(repeating: "[", count: 200), "stand in one another"),
    (
      String(repeating: "{\"value\": [", count: 50_000) + String(repeating: "]}", count: 50_000),
      "stand in one another"
    ),
    ("[\"" + String(repeating: "x", count: 1 << 20) + "\"]", "bytes, at most 1048576 are read"),
  ])
  func malformedInputIsToldWithItsPlace(text: String, message: String) async throws {
    let folder = try copy()
    try folder.write("bad.json", text)
    let result = try await run(Self.files + ["bad.json"], in: folder.path)
    #expect(result.status == 2, "\(result.error)")
    #expect(result.error.contains(message), "\(result.error)")
    #expect(result.output == "")
  }

  @Test(arguments: [
    "{}", "[]", "[{}]", "[{\"id\": 1, \"name\": []}]", "{\"type\": [], \"id\": {}}",
    """
    [{"type": "Microsoft.ApiManagement/service", "identity": 3, "sku": [], "name": {}},
     {"type": "Microsoft.ApiManagement/service/apis", "name": ";", "properties": 1},
     {"type": "Microsoft.CognitiveServices/accounts", "id": "/", "properties": [3],
      "sku": 1, "networkAcls": 4},
     {"type": "Microsoft.CognitiveServices/accounts/deployments", "id": "/deployments/",
      "properties": {"model": 1}},
     {"type": "Microsoft.Authorization/roleAssignments", "principalId": [], "scope": 3}]
    """,
    "{\"scope\": {}, \"value\": []}", "{\"resources\": {\"a\": {\"resources\": [1]}}}",
  ])
  func whateverElseJSONHoldsIsLeftOut(text: String) async throws {
    let folder = try copy()
    try folder.write("odd.json", text)
    let result = try await run(Self.files + ["odd.json"], in: folder.path)
    #expect([1, 2].contains(result.status), "\(result.error)")
    if result.status == 1 {
      #expect(result.output.hasSuffix("\n28 ok, 3 not ok, 0 cannot know\n"), "\(result.output)")
    }
  }

  @Test func aTemplateIsNotWhatIsThere() async throws {
    let folder = try copy()
    try folder.write("t.json", "{\"resources\": [{\"type\": \"Microsoft.ApiManagement/service\"}]}")
    let result = try await run(["t.json"], in: folder.path)
    #expect(result.error.contains("note: t.json:1:1: a template says what is to be"))
  }

  @Test func anInventoryWithErrorsIsNotGoneThrough() async throws {
    let folder = try copy()
    try folder.write("inventory.yaml", "version: 1\napi: { name: a }\nbackends: []\n")
    let result = try await run(Self.files, in: folder.path)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.error.contains("error[no-backends]"))
  }

  @Test func whatCannotBeDoneEndsWithTwo() async throws {
    #expect(try await run(["missing.json"]).status == 2)
    #expect(try await run(["-", "-"]).status == 2)
    #expect(try await run(Self.files + ["--output", "xml"]).status == 2)
    let service = try await run(Self.files + ["--service", "contoso-apmi"])
    #expect(service.status == 2)
    #expect(service.error.contains("did you mean \"contoso-apim\"?"))
    #expect(try await Shell.apimPolicy("doctor").status == 2)
  }

  @Test func standardInputIsReadAsWell() async throws {
    let apim = try String(contentsOfFile: "\(Self.folder)/apim.json", encoding: .utf8)
    let result = try await run(Self.files.filter { $0 != "apim.json" } + ["-"], input: apim)
    #expect(result.output.contains("28 ok, 3 not ok"))
    #expect(result.output.contains("<stdin>:15:15"))
  }

  @Test func aKeyIsNeverShown() async throws {
    let key = "0123456789abcdef0123456789abcdef"
    let folder = try copy()
    for name in Self.files {
      // As every text that is no id, type or state; one file after the other.
      let original = try folder.read(name)
      for text in [
        "name", "path", "header", "customSubDomainName", "endpoint", "model", "version",
        "principalId", "roleDefinitionName", "location", "provisioningState", "publicNetworkAccess",
        "type", "id", "scope",
      ] {
        let pattern = try Regex("\"\(text)\": \"[^\"]*\"")
        let edited = original.replacing(pattern, with: "\"\(text)\": \"\(key)\"")
        guard edited != original else { continue }
        try folder.write(name, edited)
        // The JSON holds all that the text does, save headings, which are the inventory's.
        let result = try await run(Self.files + ["--output", "json"], in: folder.path)
        #expect(!result.output.contains(key), "\(name) \(text)\n\(result.output)")
        #expect(!result.error.contains(key), "\(name) \(text)\n\(result.error)")
      }
      try folder.write(name, original)
    }
  }

  @Test func aKeyInTheInventoryIsNotShownEither() async throws {
    let key = "0123456789abcdef0123456789abcdef"
    let folder = try copy()
    let inventory = try folder.read("inventory.yaml")
    for old in ["name: azure-openai", "path: openai", "name: eastus2", "name: gpt-4o-2024-11-20"] {
      #expect(inventory.contains(old))
      let name = old.prefix { $0 != ":" }
      try folder.write("inventory.yaml", inventory.replacing(old, with: "\(name): \(key)"))
      for output in ["text", "json"] {
        let result = try await run(Self.files + ["--output", output], in: folder.path)
        #expect(!result.output.contains(key), "\(result.output)")
      }
    }
  }

  @Test func namesDoNotSpeakToTheTerminal() async throws {
    let folder = try copy()
    let escape = "\\u001b[31m\\u202e"
    for name in Self.files {
      try folder.write(
        name,
        try folder.read(name).replacing("\"contoso-", with: "\"\(escape)contoso-")
          .replacing("\"openai\"", with: "\"\(escape)\"").replacing("\"gpt", with: "\"\(escape)gpt")
      )
    }
    for output in ["text", "json"] {
      let result = try await run(Self.files + ["--output", output], in: folder.path)
      #expect(result.output.contains("not ok") || result.output.contains("not-ok"))
      #expect(!result.output.contains("\u{1B}") && !result.error.contains("\u{1B}"))
    }
    let text = try await run(Self.files, in: folder.path)
    #expect(!text.output.unicodeScalars.contains("\u{202E}"))
  }

  /// Within 20 seconds of processor time, as the tests build the tool.
  @Test func twoHundredAccountsAreGoneThroughAtOnce() async throws {
    let folder = try TemporaryFolder()
    let accounts = (0..<200).map { number in
      let id =
        "/subscriptions/s/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts"
        + "/contoso-\(number)"
      return (id, number)
    }
    try folder.write(
      "inventory.yaml",
      "version: 1\napi: { name: azure-openai }\ndeployments: [{ name: d, model: m, version: 1 }]\n"
        + "backends:\n"
        + accounts.map {
          "  - { name: b\($0.1), url: https://contoso-\($0.1).openai.azure.com/, priority: 1 }\n"
        }.joined())
    func write(_ name: String, _ row: ((String, Int)) -> String) throws {
      try folder.write(name, "[" + accounts.map(row).joined(separator: ",") + "]")
    }
    try write("accounts.json") {
      """
      {"id": "\($0.0)", "name": "contoso-\($0.1)", "kind": "OpenAI", "properties": {
        "endpoint": "https://contoso-\($0.1).openai.azure.com/", "publicNetworkAccess": "Enabled",
        "customSubDomainName": "contoso-\($0.1)", "provisioningState": "Succeeded"}}
      """
    }
    try write("deployments.json") {
      """
      {"id": "\($0.0)/deployments/d", "name": "d", "properties": {"provisioningState": "Succeeded",
        "model": {"name": "m", "version": "1"}}}
      """
    }
    try write("roles.json") {
      """
      {"principalId": "\($0.1 % 2 == 0 ? "p" : "q")", "scope": "\($0.0)",
       "roleDefinitionId": "/x/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"}
      """
    }
    try folder.write(
      "apim.json",
      """
      {"type": "Microsoft.ApiManagement/service", "name": "a", "sku": {"name": "Basic"},
       "identity": {"type": "SystemAssigned", "principalId": "p"}}
      """)
    let result = try await Shell.run(
      "bash",
      ["-c", "ulimit -t 20; exec \(Shell.tool) doctor inventory.yaml *.json"], in: folder.path)
    #expect([0, 1].contains(result.status), "\(result.error)")
    #expect(result.output.contains("backend \"b199\""))
  }
}
