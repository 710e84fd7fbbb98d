import Foundation
import TestSupport
import Testing

private let good = "<policies>\n  <inbound>\n    <base />\n  </inbound>\n</policies>\n"
private let bad = "<policies>\n  <inbound>\n    <bse>\n  </inbound>\n</policies>\n"

@Suite struct ValidateTests {
  @Test func goodFilesAreQuietAndEndWithZero() async throws {
    let folder = try TemporaryFolder()
    try folder.write("policy.xml", good)
    let result = try await Shell.apimPolicy("validate", ".", in: folder.path)
    #expect(result.status == 0)
    #expect(result.output == "1 file checked: nothing to report\n")
    #expect(result.error == "")
  }

  @Test func findingsEndWithOne() async throws {
    let folder = try TemporaryFolder()
    try folder.write("policy.xml", bad)
    let result = try await Shell.apimPolicy("validate", "policy.xml", in: folder.path)
    #expect(result.status == 1)
    #expect(result.output.contains("--> policy.xml:3:"))
    #expect(result.output.hasSuffix("\n"))
  }

  @Test func whatCannotBeReadEndsWithTwoAfterTheRestIsChecked() async throws {
    let folder = try TemporaryFolder()
    try folder.write("policy.xml", good)
    let result = try await Shell.apimPolicy(
      "validate", "policy.xml", "missing.xml", in: folder.path)
    #expect(result.status == 2)
    #expect(result.error == "error: missing.xml: No such file or directory\n")
    #expect(result.output == "1 file checked: nothing to report\n")
  }

  @Test func usageErrorsEndWithTwo() async throws {
    for arguments in [["validate"], ["validate", "--outptu", "json", "x"], ["nonsense"]] {
      let result = try await Shell.run(Shell.tool, arguments)
      #expect(result.status == 2, "\(arguments)")
      #expect(result.output == "")
      #expect(!result.error.isEmpty)
    }
  }

  @Test func helpAndVersionEndWithZeroOnStandardOutput() async throws {
    for arguments in [["--help"], ["validate", "--help"], ["--version"], ["help", "diff"]] {
      let result = try await Shell.run(Shell.tool, arguments)
      #expect(result.status == 0, "\(arguments)")
      #expect(!result.output.isEmpty)
      #expect(result.error == "")
    }
  }

  @Test func everyHelpFitsEightyColumnsAndEndsWithAnExample() async throws {
    for command in ["generate", "validate", "diff", "convert", "explain", "schema"] {
      let result = try await Shell.apimPolicy(command, "--help")
      let last = try #require(result.output.components(separatedBy: "\n\n").last)
      #expect(last.hasPrefix("EXAMPLE:\n  apim-policy \(command)"), "\(command)")
      #expect(
        result.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(command)")
    }
  }

  @Test func foldersPassOverOtherFiles() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a/policy.xml", good)
    try folder.write("a/pom.xml", "<project><modelVersion>4.0.0</modelVersion></project>")
    try folder.write("a/pipeline.yaml", "steps:\n  - script: echo\n")
    try folder.write("a/package.json", "{ \"name\": \"x\", \"version\": \"1\" }")
    try folder.write("node_modules/b.xml", bad)
    try folder.write(".hidden/b.xml", bad)
    let result = try await Shell.apimPolicy("validate", ".", in: folder.path)
    #expect(result.status == 0)
    #expect(result.output == "1 file checked: nothing to report\n")
  }

  @Test func standardInputIsRead() async throws {
    let result = try await Shell.apimPolicy("validate", "-", input: bad)
    #expect(result.status == 1)
    #expect(result.output.contains("--> <stdin>:3:"))
  }

  @Test func failLevelDecidesTheExitStatus() async throws {
    let one = try await Shell.apimPolicy("validate", "-", "--fail-level", "never", input: bad)
    #expect(one.status == 0)
    #expect(one.output.contains("error["))
    let info = "<policies><inbound><brand-new-policy /></inbound></policies>"
    #expect(try await Shell.apimPolicy("validate", "-", input: info).status == 0)
    #expect(
      try await Shell.apimPolicy("validate", "-", "--fail-level", "info", input: info).status == 1)
  }

  @Test func quietPrintsOnlyWhatFails() async throws {
    let result = try await Shell.apimPolicy("validate", "-", "--quiet", input: good)
    #expect(result.output == "")
    let info = "<policies><inbound><brand-new-policy /></inbound></policies>"
    let quiet = try await Shell.apimPolicy("validate", "-", "--quiet", input: info)
    #expect(quiet.output == "")
  }

  @Test func jsonIsValidAndCounts() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a.xml", bad)
    try folder.write("b.xml", good)
    let result = try await Shell.apimPolicy("validate", ".", "--output", "json", in: folder.path)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    let summary = try #require(report["summary"] as? [String: Int])
    #expect(summary["files"] == 2)
    #expect(summary["errors"] == findings.filter { $0["severity"] as? String == "error" }.count)
    #expect(findings.first?["file"] as? String == "a.xml")
    #expect(findings.first?["line"] as? Int == 3)
  }

  @Test func outputIsTheSameOnEveryRun() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<120 {
      try folder.write("\(number % 7)/\(number).xml", number % 3 == 0 ? bad : good)
    }
    let first = try await Shell.apimPolicy("validate", ".", in: folder.path)
    #expect(first.output.contains("120 files checked: "))
    for _ in 0..<5 {
      let again = try await Shell.apimPolicy("validate", ".", in: folder.path)
      #expect(again.output == first.output)
    }
  }

  @Test func noColorWithoutATerminal() async throws {
    let result = try await Shell.apimPolicy("validate", "-", input: bad)
    #expect(!result.output.contains("\u{1B}"))
  }
}
