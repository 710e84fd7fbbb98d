import Foundation
import TestSupport
import Testing

@Suite struct ConfigurationTests {
  private static let policy = """
    <policies>
      <inbound>
        <set-backend-service backend-id="a" backend-pool="paid" />
      </inbound>
    </policies>

    """

  @Test func theNearestFileUpwardsHolds() async throws {
    let folder = try TemporaryFolder()
    try folder.write(".apim-policy.yaml", "rules: { unknown-attribute: warning }\n")
    try folder.write("a/b/policy.xml", Self.policy)
    try folder.write("c/.apim-policy.yaml", "rules: { unknown-attribute: off }\n")
    try folder.write("c/policy.xml", Self.policy)
    for place in ["", "a", "a/b", "c"] {
      let root = Array(repeating: "..", count: place.split(separator: "/").count)
      let paths = root.joined(separator: "/")
      let result = try await Shell.apimPolicy(
        "validate", paths.isEmpty ? "." : paths, in: "\(folder.path)/\(place)")
      #expect(result.status == 0, "\(result.error)")
      #expect(result.output.contains("warning[unknown-attribute]"))
      #expect(result.output.contains("2 files checked: 1 warning"))
    }
  }

  @Test func theSearchEndsAtTheRepository() async throws {
    let folder = try TemporaryFolder()
    try folder.write(".apim-policy.yaml", "rules: { unknown-attribute: off }\n")
    try folder.write("repository/.git/HEAD", "")
    try folder.write("repository/a/policy.xml", Self.policy)
    let result = try await Shell.apimPolicy(
      "validate", "repository/a/policy.xml", in: folder.path)
    #expect(result.status == 1)
    #expect(result.output.contains("error[unknown-attribute]"))
  }

  @Test func patternsAreRelativeToTheConfiguration() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      ".apim-policy.yaml",
      """
      ignore: [a/skipped/]
      paths:
        - match: a/b/*.xml
          rules: { unknown-attribute: off }
      """)
    try folder.write("a/b/policy.xml", Self.policy)
    try folder.write("a/skipped/policy.xml", Self.policy)
    let result = try await Shell.apimPolicy(
      "validate", "b", "skipped/policy.xml", in: "\(folder.path)/a")
    #expect(result.status == 0)
    #expect(result.output == "1 file checked: nothing to report\n")
    #expect(result.error == "note: skipped/policy.xml: left out by ../.apim-policy.yaml:1\n")
  }

  @Test func theFailLevelOfTheFileHoldsUnlessTheCommandLineSaysOtherwise() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      ".apim-policy.yaml", "failLevel: warning\nrules: { unknown-attribute: warning }\n")
    try folder.write("policy.xml", Self.policy)
    let strict = try await Shell.apimPolicy("validate", ".", "--quiet", in: folder.path)
    #expect(strict.status == 1)
    #expect(strict.output.contains("warning[unknown-attribute]"))
    let lenient = try await Shell.apimPolicy(
      "validate", ".", "--fail-level", "error", "--quiet", in: folder.path)
    #expect(lenient.status == 0)
    #expect(lenient.output == "")
  }

  @Test func aWrongConfigurationEndsWithTwoBeforeAnythingIsChecked() async throws {
    let folder = try TemporaryFolder()
    try folder.write(".apim-policy.yaml", "rules: { unknown-atribute: warning }\n")
    try folder.write("policy.xml", Self.policy)
    let result = try await Shell.apimPolicy(
      "validate", "policy.xml", ".apim-policy.yaml", in: folder.path)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.error.contains("error[invalid-configuration]: no rule is called"))
    #expect(result.error.contains("--> .apim-policy.yaml:1:10"))
    #expect(result.error.contains("did you mean \"unknown-attribute\"?"))
  }

  @Test func showConfigSaysWhatHolds() async throws {
    let folder = try TemporaryFolder()
    try folder.write(".apim-policy.yaml", "rules: { unknown-attribute: warning }\n")
    try folder.write("a/policy.xml", Self.policy)
    let result = try await Shell.apimPolicy(
      "validate", "--show-config", "a/policy.xml", in: folder.path)
    #expect(result.status == 0)
    #expect(
      result.output == """
        file: "a/policy.xml"
        configuration: ".apim-policy.yaml"
        ignored: false
        failLevel: error
        rules:
          unknown-attribute: warning # line 1

        """)
  }

  @Test func withoutAConfigurationShowConfigSaysSo() async throws {
    let folder = try TemporaryFolder()
    try folder.write(".git/HEAD", "")
    try folder.write("policy.xml", Self.policy)
    let result = try await Shell.apimPolicy(
      "validate", "--show-config", "policy.xml", "--fail-level", "info", in: folder.path)
    #expect(
      result.output == """
        file: "policy.xml"
        configuration: none
        ignored: false
        failLevel: info
        rules: {}

        """)
  }

  private static let limited = """
    <policies>
      <inbound>
        <rate-limit-by-key calls="1" renewal-period="60" counter-key="a" />
      </inbound>
    </policies>

    """

  @Test func tierAndScopeComeFromTheFileAndTheCommandLineWins() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      ".apim-policy.yaml",
      "scope: global\npaths:\n  - { match: small/**, tier: consumption, scope: api }\n")
    try folder.write("a.xml", Self.limited)
    try folder.write("small/a.xml", Self.limited)
    let own = try await Shell.apimPolicy("validate", "a.xml", in: folder.path)
    #expect(own.output == "1 file checked: nothing to report\n")
    let small = try await Shell.apimPolicy("validate", "small", in: folder.path)
    #expect(small.output.contains("error[not-in-tier]"))
    #expect(small.output.contains("warning[missing-base]"))
    let given = try await Shell.apimPolicy(
      "validate", "small", "--tier", "v2", "--scope", "global", in: folder.path)
    #expect(given.output == "1 file checked: nothing to report\n")
    let shown = try await Shell.apimPolicy(
      "validate", "--show-config", "small/a.xml", "--tier", "v2", in: folder.path)
    #expect(shown.output.contains("tier: v2\nscope: api # line 3\n"))
    let wrong = try await Shell.apimPolicy("validate", "small", "--tier", "premium")
    #expect(wrong.status == 2)
  }

  /// What a baseline holds is what `validate` would report, circumstances included.
  @Test func aBaselineKnowsTheTier() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a.xml", Self.limited)
    let options = ["--tier", "consumption"]
    _ = try await Shell.run(
      Shell.tool, ["validate", "a.xml", "--write-baseline", "b"] + options, in: folder.path)
    let later = try await Shell.run(
      Shell.tool, ["validate", "a.xml", "--baseline", "b"] + options, in: folder.path)
    #expect(later.status == 0, "\(later.output)")
  }
}
