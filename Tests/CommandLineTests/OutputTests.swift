import Foundation
import TestSupport
import Testing

/// `validate --output`, whole runs over the files in `Fixtures/report` and all broken examples.
@Suite struct OutputTests {
  static let fixtures = "\(Shell.root)/Tests/CommandLineTests/Fixtures"
  private static let secret = "5d0c1f7a9e3b4826a7c4e19f80b6d235"

  private func validate(_ arguments: String..., in folder: String = "\(fixtures)/report")
    async throws -> ShellResult
  {
    try await Shell.run(Shell.tool, ["validate"] + arguments, in: folder)
  }

  @Test(arguments: ["text", "json", "sarif", "github", "azure", "junit", "markdown"])
  func everyFormHidesSecretsAndEndsAlike(form: String) async throws {
    let result = try await validate(".", "--output", form)
    #expect(result.status == 1)
    #expect(result.error == "")
    #expect(result.output.contains("plaintext-key"))
    #expect(result.output.contains("unknown-policy"))
    #expect(!result.output.contains(Self.secret))
    #expect(!result.output.contains(Self.secret.prefix(8)))
    #expect(result.output.hasSuffix("\n"))
    let good = try await validate("good one.xml", "--output", form)
    #expect(good.status == 0)
    let missing = try await validate("good one.xml", "missing.xml", "--output", form)
    #expect(missing.status == 2)
    #expect(missing.error == "error: missing.xml: No such file or directory\n")
  }

  /// What holds a report against a schema, and looks at what no schema can.
  private static let sarifCheck = """
    import json, sys, jsonschema
    schema, report = (json.load(open(path)) for path in sys.argv[1:])
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    kind(schema).validate(report)
    run = report["runs"][0]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    prints = [r["partialFingerprints"]["apimPolicyFinding/v1"] for r in run["results"]]
    assert len(set(prints)) == len(prints), "fingerprints repeat"
    """

  /// The schema that OASIS publishes, which `scripts/fetch-schemas` gets.
  private static let officialSchema = "\(Shell.root)/.cache/schemas/sarif-2.1.0.json"

  private static func requireOfficialSchema() throws {
    try #require(
      FileManager.default.fileExists(atPath: officialSchema),
      "the SARIF schema is missing: run scripts/setup test")
  }

  @Test(arguments: ["\(fixtures)/sarif-as-written.schema.json", officialSchema])
  func sarifIsValid(schema: String) async throws {
    try Self.requireOfficialSchema()
    let folder = try TemporaryFolder()
    let runs = [
      try await validate(".", "missing.xml", "--output", "sarif"),
      try await validate("good one.xml", "--output", "sarif"),
      try await validate("examples", "--output", "sarif", in: Shell.root),
    ]
    #expect(runs[2].output.components(separatedBy: "\"ruleId\"").count > 60)
    for run in runs {
      let path = try folder.write("a.sarif", run.output)
      let result = try await Shell.run(Shell.python, ["-c", Self.sarifCheck, schema, path])
      #expect(result.status == 0, "\(result.error)")
    }
  }

  /// That the check above can fail, for each kind of mistake that we could make.
  @Test(arguments: [
    ("\"level\": \"error\"", "\"level\": \"grave\""), ("\"startLine\": ", "\"startLine\": -"),
    ("\"ruleId\"", "\"rule\""), ("\"version\": \"2.1.0\"", "\"version\": \"2.2\""),
    ("\"utf16CodeUnits\"", "\"bytes\""),
  ])
  func brokenSARIFIsNotValid(part: String, replacement: String) async throws {
    try Self.requireOfficialSchema()
    let folder = try TemporaryFolder()
    let report = try await validate(".", "--output", "sarif").output
    #expect(report.contains(part))
    let path = try folder.write(
      "a.sarif", report.replacingOccurrences(of: part, with: replacement))
    let result = try await Shell.run(
      Shell.python, ["-c", Self.sarifCheck, Self.officialSchema, path])
    #expect(result.status == 1)
    #expect(result.error.contains("ValidationError"), "\(result.error)")
  }

  @Test func junitIsValid() async throws {
    let folder = try TemporaryFolder()
    try folder.write("bad \u{1}.xml", "<policies>\u{1}<inbound a=\"\u{2}\">]]></inb\u{7F}>\u{FFFF}")
    let runs = [
      try await validate(".", "missing.xml", "--output", "junit"),
      try await validate("examples", "--output", "junit", in: Shell.root),
      try await validate(".", "--output", "junit", in: folder.path),
      try await validate(".", "--output", "junit", "--max-findings", "1"),
    ]
    for run in runs {
      #expect(run.output.contains("<failure"))
      let result = try await Shell.run(
        "xmllint", ["--noout", "--schema", "\(Self.fixtures)/junit-10.xsd", "-"],
        input: run.output)
      #expect(result.status == 0, "\(result.error)")
    }
  }

  @Test func filesAreNamedFromTheFolderOfTheRun() async throws {
    let path = "\(Self.fixtures)/report/policy.xml"
    for form in ["sarif", "github", "azure", "junit", "markdown"] {
      let relative = try await validate("policy.xml", "--output", form)
      let absolute = try await validate(path, "--output", form)
      if form == "sarif" {
        #expect(absolute.output.contains("\"uri\": \"policy.xml\""))
      } else {
        #expect(absolute.output == relative.output, "\(form)")
      }
    }
  }

  @Test func maxFindingsLimitsWhatIsPrintedAndNothingElse() async throws {
    let all = try await validate(".")
    let two = try await validate(".", "--max-findings", "2")
    #expect(two.status == 1)
    #expect(
      two.output.components(separatedBy: "-->").count
        < all.output.components(separatedBy: "-->").count)
    #expect(two.output.split(separator: "\n").last == all.output.split(separator: "\n").last)
    #expect(two.error.hasSuffix("more findings are not shown\n"))
    let none = try await validate(".", "--max-findings", "0", "--output", "github")
    #expect(none.status == 1)
    #expect(none.output == "")
    let json = try await validate(".", "--max-findings", "1", "--output", "json", "--quiet")
    #expect(json.output.components(separatedBy: "\"severity\"").count == 2)
    #expect(json.error == "")
    #expect(try await validate(".", "--max-findings", "-1").status == 2)
  }

  @Test func rulesAreChosen() async throws {
    let only = try await validate(
      ".", "--rule", "plaintext-key", "--rule", "priority-gap", "--output", "github")
    #expect(only.status == 1)
    #expect(only.output.split(separator: "\n").count == 2)
    let warning = try await validate(".", "--rule", "priority-gap")
    #expect(warning.status == 0)
    #expect(warning.output.hasSuffix("3 files checked: 1 warning\n"))
    let without = try await validate(".", "--ignore-rule", "plaintext-key")
    #expect(!without.output.contains("plaintext-key"))
    #expect(!without.output.contains(Self.secret.prefix(8)))
    #expect(without.output.contains("duplicate-backend-name"))
    let both = try await validate(
      ".", "--rule", "priority-gap", "--ignore-rule", "priority-gap", "--fail-level", "info")
    #expect(both.status == 0)
  }

  @Test(arguments: ["--rule", "--ignore-rule"])
  func aRuleThatThereIsNotIsAUsageError(option: String) async throws {
    let result = try await validate(".", option, "plaintext-kye")
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.error.contains("did you mean \"plaintext-key\"?"))
  }

  @Test func standardInputHasTheNameGiven() async throws {
    let result = try await Shell.apimPolicy(
      "validate", "-", "--stdin-filename", "api/policy.xml", "--output", "github",
      input: "<policies><inbound><retryy /></inbound></policies>")
    #expect(result.output.contains("file=api/policy.xml,line=1,"))
    let useless = try await validate("policy.xml", "--stdin-filename", "a.xml")
    #expect(useless.status == 2)
    #expect(useless.output == "")
  }

  @Test func longReportsEndWithTheirRules() async throws {
    let lines = String(repeating: "<brand-new-thing />\n", count: 21)
    let result = try await Shell.apimPolicy(
      "validate", "-", "--fail-level", "never",
      input: "<policies><inbound>\n\(lines)</inbound></policies>")
    #expect(
      result.output.hasSuffix(
        "findings by rule:\n  21  unknown-policy\n1 file checked: 21 infos\n"), "\(result.output)")
    let short = try await validate(".")
    #expect(!short.output.contains("findings by rule"))
  }
}
