import Foundation
import TestSupport
import Testing

/// `openapi` as people run it. What it writes is read by Python's JSON, which knows nothing of how
/// it was made.
@Suite struct OpenAPITests {
  static let example = "\(Shell.root)/examples/openapi/inference.json"
  static let inventory = "\(Shell.root)/examples/inventory.yaml"

  /// Whether two files say the same but for their servers, and the second one has just this one.
  private static let comparison = """
    import json, sys
    old, new = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
    assert new.pop("servers") == [{"url": sys.argv[3]}], "another server"
    old.pop("servers", None)
    assert old == new, "something else differs"
    assert list(old) == list(new), "the order differs"
    """

  private func expectOnlyTheServerDiffers(
    _ old: String, _ new: String, url: String, in folder: TemporaryFolder
  ) async throws {
    let result = try await Shell.run(
      Shell.python, ["-c", Self.comparison, old, new, url], in: folder.path)
    #expect(result.status == 0, "\(result.error)")
  }

  @Test func theServerIsThatOfTheFirstBackend() async throws {
    let folder = try TemporaryFolder()
    for (environment, url) in [
      ([], "https://contoso-eastus-ptu.openai.azure.com/openai"),
      (["--env", "dev"], "https://contoso-dev-eastus2.openai.azure.com/openai"),
    ] {
      let result = try await Shell.run(
        Shell.tool,
        ["openapi", Self.example, "--inventory", Self.inventory, "-o", "new.json"] + environment,
        in: folder.path)
      #expect(result.status == 0, "\(result.error)")
      #expect(result.output == "")
      #expect(result.error == "wrote new.json, with the server \(url)\n")
      try await expectOnlyTheServerDiffers(Self.example, "new.json", url: url, in: folder)
      // Line by line, nothing but the entry is another.
      let diff = try await Shell.run("diff", [Self.example, "new.json"], in: folder.path)
      #expect(
        diff.output.split(separator: "\n").count { $0.hasPrefix("<") || $0.hasPrefix(">") } == 7)
    }
    let kept = try await Shell.apimPolicy(
      "openapi", "new.json", "-o", "kept.json", in: folder.path)
    #expect(kept.error == "wrote kept.json\n")
    #expect(try folder.read("kept.json") == folder.read("new.json"))
  }

  @Test func whatIsPreparedCanBeExported() async throws {
    let folder = try TemporaryFolder()
    let prepared = try await Shell.apimPolicy(
      "openapi", Self.example, "--inventory", Self.inventory, "-o", "new.json", in: folder.path)
    #expect(prepared.status == 0)
    let exported = try await Shell.apimPolicy(
      "export", Self.inventory, "--env", "prod", "--to", "az", "--openapi", "new.json", "-o", "out",
      in: folder.path)
    #expect(exported.status == 0, "\(exported.error)")
    #expect(try folder.read("out/openapi.json") == folder.read("new.json"))
  }

  @Test func standardInputGoesToStandardOutput() async throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.example, encoding: .utf8)
    let url = "https://contoso.example/openai"
    let result = try await Shell.apimPolicy("openapi", "-", "--server", url + "/", input: text)
    #expect(result.status == 0)
    #expect(result.error == "")
    try folder.write("new.json", result.output)
    try await expectOnlyTheServerDiffers(Self.example, "new.json", url: url, in: folder)
  }

  /// What a 3.1 file loses is said, and the file is written all the same.
  @Test func aPreviewIsPreparedWithWarnings() async throws {
    let folder = try TemporaryFolder()
    let url = "https://contoso.example/openai"
    let preview = "\(Shell.root)/examples/openapi/preview.json"
    let result = try await Shell.apimPolicy(
      "openapi", preview, "--server", url, "-o", "new.json", in: folder.path)
    #expect(result.status == 0)
    for place in ["preview.json:2:14", "preview.json:30:21", "preview.json:31:28", "also at 32:21"]
    {
      #expect(result.error.contains(place), "\(place) in \(result.error)")
    }
    try await expectOnlyTheServerDiffers(preview, "new.json", url: url, in: folder)
  }

  @Test func whatTheImporterRefusesIsNotWritten() async throws {
    let folder = try TemporaryFolder()
    try folder.write("new.json", "as it was")
    let operation = "{\"get\":{\"operationId\":\"a\",\"x\":\"y\"}}"
    try folder.write(
      "spec.json",
      "{\"openapi\":\"3.0.1\",\"paths\":{\"/a\":\(operation),\n\"/b\":\(operation)}}")
    let result = try await Shell.apimPolicy(
      "openapi", "spec.json", "--server", "https://contoso.example/openai", "-o", "new.json",
      in: folder.path)
    #expect(result.status == 1)
    #expect(result.error.contains("error[openapi-duplicate-operation]"))
    #expect(result.error.contains("spec.json:2:28"))
    #expect(result.error.hasSuffix("would refuse the file; nothing was written\n"))
    #expect(try folder.read("new.json") == "as it was")
    #expect(try folder.names == ["new.json", "spec.json"])
  }

  @Test func findingsComeInEveryForm() async throws {
    let folder = try TemporaryFolder()
    let preview = "\(Shell.root)/examples/openapi/preview.json"
    func run(_ form: String) async throws -> ShellResult {
      try await Shell.apimPolicy(
        "openapi", preview, "--server", "https://contoso.example/openai", "-o", "new.json",
        "--findings", form, in: folder.path)
    }
    for form in ["text", "sarif", "github", "azure", "junit", "markdown"] {
      let result = try await run(form)
      #expect(result.status == 0)
      #expect(result.output.contains("OpenAPI 3.1"), "\(form): \(result.output)")
      #expect(result.error.hasPrefix("wrote new.json"))
    }
    struct Report: Decodable {
      struct Finding: Decodable {
        var rule: String
        var line: Int
      }
      var version: Int
      var findings: [Finding]
    }
    let report = try JSONDecoder().decode(
      Report.self, from: Data(try await run("json").output.utf8))
    #expect(report.version == 1)
    #expect(report.findings.map(\.line) == [2, 30, 31, 31])
    #expect(report.findings.allSatisfy { $0.rule == "openapi-newer-feature" })
  }

  @Test(arguments: [
    (["--server", "http://contoso.example/openai"], "does not begin with https://"),
    (["--server", "https://contoso.example"], "does not end in /openai"),
    ([], "names no server that API Management takes; give one with --server or --inventory"),
    (["--env", "dev"], "name it with --inventory"),
    (["--findings", "json"], "name a file with -o"),
    (["--inventory", "missing.yaml"], "missing.yaml: No such file or directory"),
  ])
  func whatIsMissingOrWrongIsSaid(arguments: [String], message: String) async throws {
    let result = try await Shell.run(Shell.tool, ["openapi", Self.example] + arguments)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.error.contains(message), "\(result.error)")
  }

  @Test func anInventoryWithErrorsIsReported() async throws {
    let folder = try TemporaryFolder()
    try folder.write("bad.yaml", "version: 1\napi: { name: a }\nbackends: []\n")
    let result = try await Shell.apimPolicy(
      "openapi", Self.example, "--inventory", "bad.yaml", "-o", "new.json", in: folder.path)
    #expect(result.status == 1)
    #expect(result.error.contains("error[no-backends]"))
    #expect(try folder.names == ["bad.yaml"])
  }

  // MARK: - Size

  /// A specification of some five megabytes, with text of more than ASCII in it.
  private static let generator = """
    import json, sys
    paths, schemas = {}, {}
    for index in range(2600):
        schema = {"$ref": f"#/components/schemas/step{index}"}
        paths[f"/deployments/{{deployment-id}}/steps/{index}"] = {"post": {
            "operationId": f"Step{index}_Create", "summary": f"Take step {index} – naturally",
            "parameters": [
                {"in": "path", "name": "deployment-id", "required": True, "schema": {"type": "string"}},
                {"in": "query", "name": "api-version", "required": True, "schema": {"type": "string"}}],
            "requestBody": {"content": {"application/json": {"schema": schema}}},
            "responses": {"200": {"description": "Schön", "content": {"application/json": {"schema": schema}}}}}}
        schemas[f"step{index}"] = {"type": "object", "properties": {
            f"field{number}": {"type": "string", "nullable": True, "description": "A \\"value\\"; 0…100\\n" * 2}
            for number in range(3)}}
    spec = {"openapi": "3.0.1", "info": {"title": "Steps", "version": "1"},
            "servers": [{"url": "https://{endpoint}/openai", "variables": {"endpoint": {"default": "x"}}}],
            "paths": paths, "components": {"schemas": schemas}}
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        json.dump(spec, file, indent=int(sys.argv[2]) or None, ensure_ascii=sys.argv[2] == "0")
    """

  @Test(.timeLimit(.minutes(5)), arguments: ["4", "0"])
  func fiveMegabytesArePrepared(indent: String) async throws {
    let folder = try TemporaryFolder()
    let made = try await Shell.run(
      Shell.python, ["-c", Self.generator, "spec.json", indent], in: folder.path)
    try #require(made.status == 0, "\(made.error)")
    let size = try folder.read("spec.json").utf8.count
    #expect(size > (indent == "0" ? 2 : 5) << 20, "\(size)")
    let url = "https://contoso.example/openai"
    let result = try await Shell.apimPolicy(
      "openapi", "spec.json", "--server", url, "-o", "new.json", in: folder.path)
    #expect(result.status == 0, "\(result.error.prefix(1000))")
    #expect(result.error.contains("warning[openapi-size]") == (size > 4 << 20))
    try await expectOnlyTheServerDiffers("spec.json", "new.json", url: url, in: folder)
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "[", "{\"a\":", "\"", "{\"a\":1,", "[1,", "\\u", "{\"a\":\"\\", "1", "é", "\u{0}",
    ])
  func twentyMegabytesOfOneThingEndInAClearError(unit: String) async throws {
    let folder = try TemporaryFolder()
    let start = "{\"openapi\":\"3.0.1\",\"paths\":"
    try folder.write(
      "spec.json", start + String(repeating: unit, count: (20 << 20) / unit.utf8.count))
    let result = try await Shell.apimPolicy(
      "openapi", "spec.json", "--server", "https://contoso.example/openai", "-o", "new.json",
      in: folder.path)
    #expect(result.status == 1, "\(result.error.prefix(500))")
    #expect(result.error.contains("error[openapi-not-json]"), "\(result.error.prefix(500))")
    #expect(result.error.contains("spec.json:1:"))
    #expect(result.error.utf8.count < 20_000)
    #expect(try folder.names == ["spec.json"])
  }

  /// Millions of names in one object, all alike or all different, and of what is reported.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "\"a\":1", "\"/N\":{}", "\"/N\":{\"get\":{}}", "\"/N\":{\"get\":{\"operationId\":\"a\"}}",
      "\"/N\":{\"$ref\":\"x.json\"}", "\"/{N}\":{}",
      "\"/openai/N\":{\"get\":{\"operationId\":\"a-N\"}}",
      "\"/N\":{\"get\":{\"operationId\":\"a_N\",\"parameters\":[{\"name\":\"b\",\"in\":\"path\"},{\"name\":\"B\",\"in\":\"path\"}]}}",
    ])
  func manyFindingsStayFew(member: String) async throws {
    let folder = try TemporaryFolder()
    let members = (0..<20_000).map { member.replacingOccurrences(of: "N", with: "\($0)") }
    try folder.write(
      "spec.json", "{\"openapi\":\"3.0.1\",\n\"paths\":{\(members.joined(separator: ",\n"))}}")
    let result = try await Shell.apimPolicy(
      "openapi", "spec.json", "--server", "https://contoso.example/openai", "-o", "new.json",
      in: folder.path)
    #expect(result.status < 2)
    #expect(result.error.utf8.count < 20_000, "\(result.error.utf8.count)")
  }
}
