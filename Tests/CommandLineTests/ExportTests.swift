import Foundation
import TestSupport
import Testing

@Suite struct ExportTests {
  static let inventory = "\(Shell.root)/examples/inventory.yaml"

  @Test(arguments: ["bicep", "terraform", "apiops", "az"])
  func severalFilesNeedAFolder(target: String) async throws {
    for output in [[], ["-o", "-"]] {
      let result = try await Shell.run(
        Shell.tool, ["export", Self.inventory, "--to", target] + output)
      #expect(result.status == 2)
      #expect(result.error.contains("--to \(target) writes several files: name a folder with -o"))
      #expect(result.output == "")
    }
  }

  @Test func oneFileGoesToStandardOutput() async throws {
    let folder = try TemporaryFolder()
    let printed = try await Shell.apimPolicy("export", Self.inventory, "--to", "arm")
    #expect(printed.status == 0)
    let written = try await Shell.apimPolicy(
      "export", Self.inventory, "--to", "arm", "-o", "a/b", in: folder.path)
    #expect(written.status == 0)
    #expect(written.output == "")
    #expect(written.error == "wrote a/b/azuredeploy.json\n")
    #expect(try folder.read("a/b/azuredeploy.json") == printed.output)
  }

  @Test func thePolicyIsTheOneThatGenerateMakes() async throws {
    let folder = try TemporaryFolder()
    for target in ["bicep", "terraform", "az"] {
      _ = try await Shell.apimPolicy(
        "export", Self.inventory, "--env", "prod", "--to", target, "-o", target, in: folder.path)
      let check = try await Shell.apimPolicy(
        "generate", Self.inventory, "--env", "prod", "-o", "\(target)/policy.xml", "--check",
        in: folder.path)
      #expect(check.status == 0, "\(check.output)")
    }
  }

  @Test func filesAreReplacedAndOthersStay() async throws {
    let folder = try TemporaryFolder()
    try folder.write("out/main.bicep", "old")
    try folder.write("out/mine.bicep", "mine")
    let result = try await Shell.apimPolicy(
      "export", Self.inventory, "--to", "bicep", "-o", "out", "-q", in: folder.path)
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(try folder.read("out/main.bicep").hasPrefix("// Made by apim-policy"))
    #expect(try folder.read("out/mine.bicep") == "mine")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/out").sorted()
        == ["main.bicep", "mine.bicep", "openai-user.bicep", "policy.xml"])
  }

  @Test func anErrorInTheInventoryWritesNothing() async throws {
    let folder = try TemporaryFolder()
    try folder.write("bad.yaml", "version: 1\napi: { name: a }\nbackends: []\n")
    let result = try await Shell.apimPolicy(
      "export", "bad.yaml", "--to", "bicep", "-o", "out", in: folder.path)
    #expect(result.status == 1)
    #expect(result.error.contains("--> bad.yaml:3:"))
    #expect(try folder.names == ["bad.yaml"])
  }

  @Test func aFileWhereTheFolderShouldBeEndsWithTwo() async throws {
    let folder = try TemporaryFolder()
    try folder.write("out", "")
    let result = try await Shell.apimPolicy(
      "export", Self.inventory, "--to", "bicep", "-o", "out", in: folder.path)
    #expect(result.status == 2)
    #expect(result.error.contains("out: is no folder"))
  }

  @Test func anOpenAPIFileTakesThePlaceOfTheOperations() async throws {
    let folder = try TemporaryFolder()
    let specification = "{\"openapi\": \"3.0.1\"}\n"
    try folder.write("inference.json", specification)
    let files = [
      "bicep": "openapi.json", "terraform": "openapi.json", "az": "openapi.json",
      "apiops": "apis/azure-openai-service-api/specification.json",
    ]
    for (target, file) in files {
      let result = try await Shell.apimPolicy(
        "export", Self.inventory, "--to", target, "-o", target, "--openapi", "inference.json",
        in: folder.path)
      #expect(result.status == 0, "\(result.error)")
      #expect(try folder.read("\(target)/\(file)") == specification)
    }
    let bicep = try folder.read("bicep/main.bicep")
    #expect(bicep.contains("--openapi inference.json"))
    #expect(bicep.contains("loadTextContent('openapi.json')"))
    #expect(!bicep.contains("apis/operations@"))
  }

  @Test func anAPIThatCannotBeAFolderIsRefused() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.yaml",
      """
      version: 1
      api: { name: ../../outside }
      backends:
        - { name: a, url: https://contoso-a.openai.azure.com/, priority: 1 }
      """)
    let result = try await Shell.apimPolicy(
      "export", "a.yaml", "--to", "apiops", "-o", "out", in: folder.path)
    #expect(result.status == 2)
    #expect(result.error.contains("cannot be exported as the name of an API"))
    #expect(try folder.names == ["a.yaml"])
  }
}
