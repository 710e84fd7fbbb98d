import Foundation
import TestSupport
import Testing

/// Environments in practice: all policies of an inventory, and what became of them.
@Suite struct EnvironmentTests {
  static let inventory = "\(Shell.root)/examples/environments/inventory.yaml"
  static let names = ["dev", "test", "prod"]

  /// A folder with the example's inventory and the policies that it gives.
  private static func generated(
    _ options: String..., change: (String) -> String = { $0 }
  ) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: inventory, encoding: .utf8)
    try folder.write("inventory.yaml", change(text))
    let result = try await Shell.run(
      Shell.tool,
      ["generate", "inventory.yaml", "--all-envs", "-o", "policies", "--quiet"] + options,
      in: folder.path)
    #expect(result.status == 0, "\(result.error)")
    return folder
  }

  private static func edit(
    _ name: String, in folder: TemporaryFolder, _ old: String, _ new: String
  ) throws {
    let text = try folder.read(name)
    #expect(text.contains(old))
    try folder.write(name, text.replacingOccurrences(of: old, with: new))
  }

  private static func all(
    in folder: TemporaryFolder, _ arguments: String...
  ) async throws -> ShellResult {
    try await Shell.run(
      Shell.tool, ["generate", "inventory.yaml", "--all-envs", "-o", "policies"] + arguments,
      in: folder.path)
  }

  // MARK: - generate --all-envs

  @Test func eachEnvironmentGetsItsFolder() async throws {
    let folder = try TemporaryFolder()
    try folder.write("inventory.yaml", String(contentsOfFile: Self.inventory, encoding: .utf8))
    let result = try await Self.all(in: folder)
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.error == Self.names.map { "wrote policies/\($0)/apim-policy.xml\n" }.joined())
    let files = try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/policies")
    #expect(files.filter { $0.contains("apim-policy.xml") }.count == 3)
    #expect(files.count == 6)
    for name in Self.names {
      let one = try await Shell.apimPolicy(
        "generate", "inventory.yaml", "--env", name, in: folder.path)
      #expect(try folder.read("policies/\(name)/apim-policy.xml") == one.output)
    }
    let again = try await Self.all(in: folder)
    #expect(again.error.components(separatedBy: "is up to date").count == 4)
  }

  @Test func formatAndTemplateGoToEachOfThem() async throws {
    let folder = try await Self.generated("--format", "xml")
    for name in Self.names {
      let xmllint = try await Shell.run(
        "xmllint", ["--noout", "policies/\(name)/apim-policy.xml"], in: folder.path)
      #expect(xmllint.status == 0, "\(xmllint.error)")
    }
    try folder.write("t.xml", "<policies><inbound><base /></inbound></policies>\n")
    _ = try await Self.all(in: folder, "--template", "t.xml")
    #expect(
      try folder.read("policies/prod/apim-policy.xml")
        == "<policies><inbound><base /></inbound></policies>\n")
  }

  @Test func allOrNothingAndTheErrorNamesTheEnvironment() async throws {
    let folder = try await Self.generated()
    let before = try folder.read("policies/dev/apim-policy.xml")
    // Only in `test` is there something wrong.
    try Self.edit(
      "inventory.yaml", in: folder, "https://contoso-test-eastus2.openai.azure.com/", "not a URL")
    try Self.edit("inventory.yaml", in: folder, "backendHeader: name", "backendHeader: url")
    let result = try await Self.all(in: folder)
    #expect(result.status == 1)
    #expect(result.error.contains("in environment \"test\""), "\(result.error)")
    #expect(result.error.contains("nothing was written"))
    #expect(!result.error.contains("wrote"))
    #expect(try folder.read("policies/dev/apim-policy.xml") == before)
  }

  @Test func aTemplateThatFailsInOneEnvironmentIsNamedWithIt() async throws {
    let folder = try await Self.generated()
    let before = try folder.read("policies/dev/apim-policy.xml")
    try folder.write(
      "t.xml",
      """
      {{=[% %]=}}
      <policies><inbound>[%#backendHeader.on%]<set-variable nme="x" />[%/backendHeader.on%]<base />
      </inbound></policies>
      """)
    let result = try await Self.all(in: folder, "--template", "t.xml")
    #expect(result.status == 1)
    #expect(result.error.contains("the policy of \"dev\" does not pass its own check"))
    #expect(!result.error.contains("the policy of \"prod\""))
    #expect(try folder.read("policies/dev/apim-policy.xml") == before)
  }

  @Test func whatNoPolicyCanExpressNamesTheEnvironment() async throws {
    let folder = try await Self.generated()
    try Self.edit(
      "inventory.yaml", in: folder, "backendHeader: name", "{ backendHeader: name, strategy: pool }"
    )
    let result = try await Self.all(in: folder, "--tier", "consumption")
    #expect(result.status == 2)
    #expect(result.error.contains("error: environment \"dev\": "), "\(result.error)")
  }

  @Test func aFolderThatCannotBeMadeLeavesAllAsItWas() async throws {
    let folder = try await Self.generated()
    let before = try folder.read("policies/dev/apim-policy.xml")
    try FileManager.default.removeItem(atPath: "\(folder.path)/policies/test")
    try folder.write("policies/test", "a file")
    try Self.edit("inventory.yaml", in: folder, "backendHeader: name", "backendHeader: url")
    let result = try await Self.all(in: folder)
    #expect(result.status == 2)
    #expect(result.error.contains("policies/test"))
    #expect(try folder.read("policies/dev/apim-policy.xml") == before)
  }

  @Test func checkComparesAllAndWritesNothing() async throws {
    let folder = try await Self.generated()
    #expect(try await Self.all(in: folder, "--check").status == 0)
    let before = try folder.read("policies/dev/apim-policy.xml")
    try Self.edit("inventory.yaml", in: folder, "backendHeader: name", "backendHeader: url")
    try FileManager.default.removeItem(atPath: "\(folder.path)/policies/test")
    let result = try await Self.all(in: folder, "--check", "--quiet")
    #expect(result.status == 1)
    #expect(result.error.contains("policies/dev/apim-policy.xml is not up to date"))
    #expect(result.error.contains("policies/test/apim-policy.xml is missing"))
    #expect(!result.error.contains("policies/prod"))
    #expect(result.output.contains("--- policies/dev/apim-policy.xml"))
    #expect(try folder.read("policies/dev/apim-policy.xml") == before)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/policies/test"))
  }

  @Test func whatIsLeftOverIsSaidAndStays() async throws {
    let folder = try await Self.generated()
    try Self.edit("inventory.yaml", in: folder, "  test:\n", "  stage:\n")
    try folder.write("policies/other/apim-policy.xml", "<policies></policies>")
    let result = try await Self.all(in: folder)
    #expect(result.status == 0)
    #expect(
      result.error.contains(
        "note: policies/test/apim-policy.xml was generated for environment \"test\", which the "
          + "inventory no longer has"))
    #expect(!result.error.contains("policies/other"))
    #expect(result.error.components(separatedBy: "note:").count == 2, "\(result.error)")
    #expect(try folder.read("policies/test/apim-policy.xml").contains("environment test"))
    #expect(try folder.read("policies/stage/apim-policy.xml").contains("environment stage"))
  }

  @Test func anInventoryWithoutEnvironmentsGivesItsBase() async throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.inventory, encoding: .utf8)
    try folder.write("inventory.yaml", text.components(separatedBy: "environments:")[0])
    let result = try await Self.all(in: folder)
    #expect(result.status == 0)
    #expect(result.error.contains("has no environments: its base is generated"))
    #expect(try folder.names == ["inventory.yaml", "policies"])
    #expect(try folder.read("policies/apim-policy.xml").contains("base configuration"))
  }

  @Test(arguments: ["../up", "a b", ".hidden", "''", "DEV", "con:1"])
  func aNameThatIsNoFolderIsRefused(name: String) async throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.inventory, encoding: .utf8)
    try folder.write(
      "inventory.yaml", text.replacingOccurrences(of: "  test:\n", with: "  \(name):\n"))
    let result = try await Self.all(in: folder)
    #expect(result.status == 2, "\(result.error)")
    #expect(result.error.contains("folder"), "\(result.error)")
    #expect(try folder.names == ["inventory.yaml"])
  }

  @Test(arguments: [
    ["--all-envs"], ["--all-envs", "-o", "-"], ["--all-envs", "-o", "out", "--env", "dev"],
    ["--all-envs", "--check"],
  ])
  func wrongUseEndsWithTwo(arguments: [String]) async throws {
    let folder = try TemporaryFolder()
    let result = try await Shell.run(
      Shell.tool, ["generate", Self.inventory] + arguments, in: folder.path)
    #expect(result.status == 2)
    #expect(try folder.names == [])
  }

  // MARK: - diff

  @Test func twoEnvironmentsAreCompared() async throws {
    let result = try await Shell.apimPolicy(
      "diff", Self.inventory + "#dev", Self.inventory + "#prod")
    #expect(result.status == 1)
    #expect(result.output.contains("backend \"eastus-ptu\": added"))
    #expect(result.output.contains("policy.backendHeader: name → off"))
    let same = try await Shell.apimPolicy(
      "diff", Self.inventory + "#prod", Self.inventory)
    #expect(same.status == 0, "\(same.output)")
  }

  @Test func whatIsWrongInBothIsSaidOnce() async throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.inventory, encoding: .utf8)
    try folder.write(
      "inventory.yaml",
      text.replacingOccurrences(of: "priority: 1 }", with: "priority: none }")
        .replacingOccurrences(of: "backendHeader: name", with: "backendHeader: nmae"))
    let result = try await Shell.apimPolicy(
      "diff", "inventory.yaml#dev", "inventory.yaml#prod", in: folder.path)
    #expect(result.status == 2)
    #expect(result.error.components(separatedBy: "error[").count == 3, "\(result.error)")
  }

  // MARK: - validate

  @Test(arguments: ["rawxml", "xml"])
  func freshPoliciesAreSilent(format: String) async throws {
    let folder = try await Self.generated("--format", format)
    let result = try await Shell.apimPolicy(
      "validate", ".", "--fail-level", "info", in: folder.path)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output == "4 files checked: nothing to report\n")
  }

  @Test func staleAndEditedPoliciesAreFound() async throws {
    let folder = try await Self.generated()
    try Self.edit(
      "inventory.yaml", in: folder, "https://contoso-dev-eastus2.", "https://contoso-dev-eastus3.")
    try Self.edit("policies/test/apim-policy.xml", in: folder, "interval=\"0\"", "interval=\"1\"")
    let result = try await Shell.apimPolicy("validate", ".", in: folder.path)
    #expect(result.status == 0)
    #expect(result.output.components(separatedBy: "warning[").count == 3)
    #expect(result.output.contains("warning[stale-policy]: \"inventory.yaml\" has changed"))
    #expect(result.output.contains("--> policies/dev/apim-policy.xml:10:"))
    #expect(result.output.contains("warning[edited-policy]: this policy was edited"))
    #expect(result.output.contains("note: backend/retry/@interval: 0 → 1"))
    let fails = try await Shell.apimPolicy(
      "validate", ".", "--fail-level", "warning", "--no-expressions", in: folder.path)
    #expect(fails.status == 1)
    // A policy that is named alone has only what stands beside it.
    let alone = try await Shell.apimPolicy(
      "validate", "policies/dev/apim-policy.xml", in: folder.path)
    #expect(alone.output == "1 file checked: nothing to report\n")
    let both = try await Shell.apimPolicy(
      "validate", "policies/dev/apim-policy.xml", "inventory.yaml", in: folder.path)
    #expect(both.output.contains("stale-policy"))
    let input = try await Shell.apimPolicy(
      "validate", "-", input: folder.read("policies/test/apim-policy.xml"), in: folder.path)
    #expect(input.output.contains("edited-policy"))
  }

  /// What a portal does: no comments, its own quotes, white space and line ends.
  @Test func whatAPortalHasSavedIsNotEdited() async throws {
    let folder = try await Self.generated("--format", "xml")
    let save = """
      import sys
      from lxml import etree
      for path in sys.argv[1:]:
          parser = etree.XMLParser(remove_comments=True, remove_blank_text=True)
          tree = etree.parse(path, parser)
          etree.indent(tree, space="\\t")
          with open(path, "wb") as file:
              file.write(etree.tostring(tree).replace(b"\\n", b"\\r\\n"))
      """
    let python = try await Shell.run(
      Shell.python, ["-c", save] + Self.names.map { "policies/\($0)/apim-policy.xml" },
      in: folder.path)
    #expect(python.status == 0, "\(python.error)")
    #expect(!(try folder.read("policies/dev/apim-policy.xml").contains("<!--")))
    let result = try await Shell.apimPolicy(
      "validate", ".", "--fail-level", "info", in: folder.path)
    #expect(result.output == "4 files checked: nothing to report\n")
    // As `rawxml` shows the same document.
    for name in Self.names {
      let raw = try await Shell.apimPolicy(
        "convert", "policies/\(name)/apim-policy.xml", "--format", "rawxml", in: folder.path)
      try folder.write("policies/\(name)/apim-policy.xml", raw.output)
    }
    let again = try await Shell.apimPolicy(
      "validate", ".", "--fail-level", "info", in: folder.path)
    #expect(again.output == "4 files checked: nothing to report\n")
    try Self.edit("inventory.yaml", in: folder, "priority: 1 }", "priority: 3 }")
    let stale = try await Shell.apimPolicy("validate", ".", in: folder.path)
    #expect(stale.output.components(separatedBy: "warning[stale-policy]").count == 3)
  }

  @Test func baselinesConfigurationsAndChangedFilesHoldForThem() async throws {
    let folder = try await Self.generated()
    try Self.edit("inventory.yaml", in: folder, "backendHeader: name", "backendHeader: url")
    try Self.edit("policies/test/apim-policy.xml", in: folder, "interval=\"0\"", "interval=\"1\"")
    for arguments in [
      ["init", "-q"], ["add", "."],
      ["-c", "user.name=a", "-c", "user.email=a@contoso.com", "commit", "-qm", "a"],
    ] {
      let git = try await Shell.run("git", arguments, in: folder.path)
      #expect(git.status == 0, "\(git.error)")
    }
    func validate(_ arguments: String...) async throws -> String {
      try await Shell.run(Shell.tool, ["validate", "."] + arguments, in: folder.path).output
    }
    #expect(try await validate().contains("4 files checked: 2 warnings"))
    _ = try await validate("--write-baseline", "baseline.txt")
    #expect(
      try await validate("--baseline", "baseline.txt") == "4 files checked: nothing to report\n")
    #expect(try await !validate("--ignore-rule", "stale-policy").contains("stale-policy"))
    #expect(try await !validate("--changed-since", "HEAD").contains("-policy]"))
    try Self.edit("policies/dev/apim-policy.xml", in: folder, "<base />", "<base/>")
    let changed = try await validate("--changed-since", "HEAD")
    #expect(changed.contains("[stale-policy]"))
    #expect(!changed.contains("[edited-policy]"))
    try folder.write(
      ".apim-policy.yaml", "rules:\n  edited-policy: off\n  stale-policy: error\n")
    let configured = try await validate()
    #expect(configured.contains("error[stale-policy]"))
    #expect(!configured.contains("edited-policy"))
  }

  @Test func foldersWithoutGeneratedPoliciesReadNoInventory() async throws {
    let result = try await Shell.apimPolicy(
      "validate", "examples/policies", "examples/environments", "--rule", "stale-policy", "--rule",
      "edited-policy")
    #expect(result.output.contains("nothing to report"), "\(result.output)")
  }
}
