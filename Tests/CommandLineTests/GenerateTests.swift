import Foundation
import TestSupport
import Testing

@Suite struct GenerateTests {
  static let inventory = "\(Shell.root)/examples/inventory.yaml"

  @Test func writesAFileInOneStepAndLeavesNothingBeside() async throws {
    let folder = try TemporaryFolder()
    let result = try await Shell.apimPolicy(
      "generate", Self.inventory, "--env", "prod", "-o", "policy.xml", in: folder.path)
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(try folder.names == ["policy.xml"])
    let printed = try await Shell.apimPolicy("generate", Self.inventory, "--env", "prod")
    #expect(try folder.read("policy.xml") == printed.output)
  }

  @Test func sameInputSameBytes() async throws {
    let one = try await Shell.apimPolicy("generate", Self.inventory)
    let two = try await Shell.apimPolicy("generate", Self.inventory, in: "/")
    #expect(one.output == two.output)
    #expect(!one.output.contains(Shell.root))
  }

  @Test func anErrorInTheInventoryLeavesTheOldFileAsItWas() async throws {
    let folder = try TemporaryFolder()
    try folder.write("policy.xml", "old")
    try folder.write("bad.yaml", "version: 1\napi: { name: a }\nbackends: []\n")
    let result = try await Shell.apimPolicy(
      "generate", "bad.yaml", "-o", "policy.xml", in: folder.path)
    #expect(result.status == 1)
    #expect(result.error.contains("--> bad.yaml:3:"))
    #expect(try folder.read("policy.xml") == "old")
    #expect(try folder.names == ["bad.yaml", "policy.xml"])
  }

  @Test func aFolderThatIsMissingEndsWithTwo() async throws {
    let folder = try TemporaryFolder()
    let result = try await Shell.apimPolicy(
      "generate", Self.inventory, "-o", "missing/policy.xml", in: folder.path)
    #expect(result.status == 2)
    #expect(result.error.contains("missing/policy.xml: No such file or directory"))
  }

  @Test func unknownEnvironmentNamesTheNearest() async throws {
    let result = try await Shell.apimPolicy("generate", Self.inventory, "--env", "prd")
    #expect(result.status == 1)
    #expect(result.error.contains("prod"))
    #expect(result.output == "")
  }

  @Test func checkShowsADiffThatPatchTakes() async throws {
    let folder = try TemporaryFolder()
    _ = try await Shell.apimPolicy(
      "generate", Self.inventory, "--env", "test", "-o", "policy.xml", in: folder.path)
    let same = try await Shell.apimPolicy(
      "generate", Self.inventory, "--env", "test", "-o", "policy.xml", "--check", in: folder.path)
    #expect(same.status == 0)
    let stale = try await Shell.apimPolicy(
      "generate", Self.inventory, "--env", "prod", "-o", "policy.xml", "--check", in: folder.path)
    #expect(stale.status == 1)
    let before = try folder.read("policy.xml")
    let patch = try await Shell.run("patch", ["policy.xml"], input: stale.output, in: folder.path)
    #expect(patch.status == 0, "\(patch.output)\(patch.error)")
    let after = try folder.read("policy.xml")
    #expect(before != after)
    let printed = try await Shell.apimPolicy("generate", Self.inventory, "--env", "prod")
    #expect(after == printed.output)
  }

  @Test func checkNeedsAFile() async throws {
    #expect(try await Shell.apimPolicy("generate", Self.inventory, "--check").status == 2)
  }

  @Test(arguments: ["rawxml", "xml"])
  func whatIsGeneratedValidatesWithoutAFinding(format: String) async throws {
    for inventory in ["inventory.yaml", "reference-eight-backends.yaml", "inventory.json"] {
      let policy = try await Shell.apimPolicy(
        "generate", "examples/\(inventory)", "--format", format)
      #expect(policy.status == 0, "\(policy.error)")
      let result = try await Shell.apimPolicy(
        "validate", "-", "--fail-level", "info", input: policy.output)
      #expect(result.status == 0, "\(result.output)")
      if format == "xml" {
        let xmllint = try await Shell.run("xmllint", ["--noout", "-"], input: policy.output)
        #expect(xmllint.status == 0, "\(xmllint.error)")
      }
    }
  }

  @Test func aTemplateThatMakesABadPolicyWritesNothing() async throws {
    let folder = try TemporaryFolder()
    try folder.write("t.xml", "<policies><inbound><set-variable nme=\"x\" /></inbound></policies>")
    let result = try await Shell.apimPolicy(
      "generate", Self.inventory, "--template", "t.xml", "-o", "p.xml", in: folder.path)
    #expect(result.status == 1)
    #expect(result.error.contains("does not pass its own check"))
    #expect(try folder.names == ["t.xml"])
  }

  @Test func aTemplateWhoseCodeDoesNotCompileWritesNothing() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "t.xml",
      "<policies><inbound><set-variable name=\"x\" value=\"@(context.Reqest.Method)\" />"
        + "</inbound></policies>")
    let result = try await Shell.apimPolicy(
      "generate", Self.inventory, "--template", "t.xml", "-o", "p.xml", in: folder.path)
    #expect(result.status == 1)
    #expect(result.error.contains("error[unknown-member]"), "\(result.error)")
    #expect(try folder.names == ["t.xml"])
  }

  @Test func aPolicyTooLargeForItsTierIsRefusedByHowMuch() async throws {
    let folder = try TemporaryFolder()
    var inventory = "version: 1\napi: { name: many }\nbackends:\n"
    for number in 1...60 {
      inventory += """
          - name: backend-\(number)
            url: https://contoso-\(number).openai.azure.com/
            priority: \((number + 9) / 10)

        """
    }
    try folder.write("many.yaml", inventory)
    let classic = try await Shell.apimPolicy("generate", "many.yaml", in: folder.path)
    #expect(classic.status == 0, "\(classic.error)")
    let size = classic.output.utf8.count
    #expect(size > 16384)
    let consumption = try await Shell.apimPolicy(
      "generate", "many.yaml", "--tier", "consumption", "-o", "policy.xml", in: folder.path)
    #expect(consumption.status == 1)
    let error = consumption.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      error.contains(
        "has \(size) bytes, \(size - 16384) more than the 16 KiB that the Consumption tier takes"),
      "\(error)")
    #expect(try folder.names == ["many.yaml"])
  }

  @Test func everyCommandEndsQuicklyOnHostileInput() async throws {
    let folder = try TemporaryFolder()
    let inputs = [
      "empty": "", "binary": "\u{0}\u{1}\u{2}", "open": String(repeating: "<a>", count: 300_000),
      "deep": String(repeating: "[", count: 300_000),
      "quote": "<a b=\"" + String(repeating: "x", count: 1_000_000),
      "bom": "\u{FEFF}", "half": "version: 1\nbackends:\n  - name: \"unterminated",
    ]
    for (name, text) in inputs {
      try folder.write(name, text)
      for arguments in [
        ["generate", name], ["validate", name], ["diff", name, name],
        ["convert", name, "--format", "xml"],
      ] {
        let result = try await Shell.run(Shell.tool, arguments, in: folder.path)
        #expect(
          result.status == 1 || result.status == 2,
          "\(arguments): \(result.status) \(result.output.prefix(300)) \(result.error.prefix(300))")
        #expect(!(result.output + result.error).isEmpty)
      }
    }
  }
}
