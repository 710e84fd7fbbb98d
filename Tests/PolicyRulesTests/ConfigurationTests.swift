import BackendInventory
import Diagnostics
import PolicyRules
import Testing

@Suite struct ConfigurationTests {
  private static func read(
    _ text: String
  ) -> (configuration: CheckConfiguration, diagnostics: [Diagnostic]) {
    ConfigurationReader.read(SourceFile(path: ".apim-policy.yaml", text: text))
  }

  private static let whole = """
    failLevel: warning
    rules:
      unknown-attribute: warning
      document-size: info
    ignore:
      - vendor/
      - "**/*.generated.xml"
    paths:
      - match: legacy/**
        rules: { unknown-attribute: off, unknown-policy: error }
      - match: [legacy/new/*, "*.json"]
        rules: { unknown-attribute: error }
    """

  @Test func aWholeFileIsReadWithoutComplaint() {
    let (configuration, diagnostics) = Self.read(Self.whole)
    #expect(diagnostics.map(\.message) == [])
    #expect(configuration.failLevel == .warning)
    #expect(configuration.ignored.map(\.pattern.text) == ["vendor/", "**/*.generated.xml"])
    #expect(configuration.paths.count == 2)
  }

  @Test(arguments: [
    "", "# nothing yet\n", "rules:\n", "{}", "null", "rules: {}\nignore: []\npaths: []\n",
    "ignore: vendor/**\n", "failLevel: never\n", "{ \"rules\": { \"unknown-policy\": \"off\" } }",
  ])
  func smallFilesAreRight(text: String) {
    #expect(Self.read(text).diagnostics.map(\.message) == [])
  }

  @Test(arguments: [
    ("a.xml", ["document-size": "info", "unknown-attribute": "warning"]),
    (
      "legacy/a.xml",
      ["document-size": "info", "unknown-attribute": "off", "unknown-policy": "error"]
    ),
    (
      "legacy/new/a.xml",
      ["document-size": "info", "unknown-attribute": "error", "unknown-policy": "error"]
    ),
    ("inventory.json", ["document-size": "info", "unknown-attribute": "error"]),
  ])
  func whatStandsFurtherDownHolds(path: String, expected: [String: String]) {
    let settings = Self.read(Self.whole).configuration.ruleSettings(for: path)
    #expect(settings.mapValues(\.level.rawValue) == expected)
  }

  @Test func ignoredFilesAreKnownByTheirPattern() {
    let configuration = Self.read(Self.whole).configuration
    #expect(configuration.ignoring("vendor/a/b.xml")?.pattern.text == "vendor/")
    #expect(configuration.ignoring("x/y.generated.xml")?.pattern.text == "**/*.generated.xml")
    #expect(configuration.ignoring("x/vendor/a.xml") == nil)
    #expect(configuration.ignoring(nil) == nil)
  }

  @Test func findingsTakeTheSeverityOfTheirRule() {
    let policy = SourceFile(
      path: "a.xml",
      text: """
        <policies>
          <inbound>
            <set-backend-service backend-id="a" backend-pool="paid" />
            <set-header exists-action="override"><value>a</value></set-header>
          </inbound>
        </policies>
        """)
    let findings = FileCheck.check(policy, as: .policy)
    #expect(findings.map(\.rule) == ["unknown-attribute", "missing-attribute"])
    let configuration = Self.read(Self.whole).configuration
    let elsewhere = configuration.apply(to: findings, at: "a.xml")
    #expect(elsewhere.map(\.severity) == [.warning, .error])
    let legacy = configuration.apply(to: findings, at: "legacy/a.xml")
    #expect(legacy.map(\.rule) == ["missing-attribute"])
    let standardInput = configuration.apply(to: findings, at: nil)
    #expect(standardInput.map(\.severity) == [.warning, .error])
  }

  @Test(arguments: [
    ("⟦rule⟧: {}\n", "did you mean \"rules\"?"),
    (
      "⟦region⟧: westeurope\n",
      """
      known keys are "expressions", "failLevel", "ignore", "paths", "rules", "scope", "strictReferences" and "tier"
      """
    ),
    ("rules:\n  ⟦unknown-polcy⟧: off\n", "did you mean \"unknown-policy\"?"),
    ("rules:\n  ⟦nonsense⟧: off\n", "`apim-policy explain` lists the rules"),
    ("rules:\n  unknown-policy: ⟦warn⟧\n", "did you mean \"warning\"?"),
    ("rules:\n  unknown-policy: ⟦5⟧\n", "levels are \"error\", \"warning\", \"info\", \"off\""),
    ("rules:\n  unknown-policy: ⟦[off]⟧\n", "levels are \"error\", \"warning\", \"info\", \"off\""),
    ("rules: { unknown-policy: off, ⟦unknown-policy⟧: error }", "delete one of the two"),
    ("rules:\n  ⟦element-not-closed⟧: off\n", "leave files that are no policies out with `ignore`"),
    ("rules:\n  ⟦yaml-syntax⟧: off\n", "leave files that are no policies out with `ignore`"),
    ("failLevel: ⟦of⟧\n", "levels are \"error\", \"warning\", \"info\", \"never\""),
    ("failLevel: ⟦eror⟧\n", "did you mean \"error\"?"),
    ("tier: ⟦consumtion⟧\n", "did you mean \"consumption\"?"),
    (
      "tier: ⟦premium⟧\n",
      "tiers are \"consumption\", \"classic\", \"v2\", \"self-hosted\", \"workspace\""
    ),
    ("scope: ⟦operations⟧\n", "did you mean \"operation\"?"),
    ("paths:\n  - match: a\n    tier: ⟦self-hostd⟧\n", "did you mean \"self-hosted\"?"),
    (
      "paths:\n  - match: a\n    scope: ⟦[]⟧\n",
      "scopes are \"global\", \"workspace\", \"product\", \"api\", \"operation\""
    ),
    (
      "paths:\n  - ⟦rules: { unknown-policy: off }⟧\n",
      "add `match` with a pattern such as \"legacy/**\""
    ),
    ("paths:\n  - match: a\n    ⟦rule⟧: {}\n", "did you mean \"rules\"?"),
    (
      "ignore:\n  - ⟦../a⟧\n",
      "patterns are relative to the folder of this file, without \"/\", \"./\" or \"../\" in front"
    ),
    (
      "ignore: [a, ⟦\"[ab]\"⟧]\n",
      "patterns know `*`, `**` and `?`; use `?` for the character itself"
    ),
    ("ignore: [a, ⟦{ b: c }⟧]\n", "write a pattern such as \"legacy/**\""),
  ])
  func mistakesAreSaidAtTheirPlace(text: String, help: String) {
    let example = RuleExample(text)
    let diagnostics = Self.read(example.text).diagnostics
    #expect(diagnostics.map(\.rule) == ["invalid-configuration"])
    #expect(diagnostics.map(\.severity) == [.error])
    #expect(diagnostics.map(\.location.range) == [example.markedRange])
    #expect(diagnostics.map(\.help) == [help])
  }

  @Test(arguments: ["⟦- a⟧\n", "⟦text⟧\n", "rules: ⟦[a]⟧\n", "paths: ⟦a⟧\n", "paths: [⟦a⟧]\n"])
  func wrongKindsAreSaidAtTheirPlace(text: String) {
    let example = RuleExample(text)
    let diagnostics = Self.read(example.text).diagnostics
    #expect(diagnostics.map(\.rule) == ["invalid-configuration"])
    #expect(diagnostics.map(\.location.range) == [example.markedRange])
  }

  @Test func tierAndScopeOfTheLastMatchingEntryHold() {
    let configuration = Self.read(
      """
      tier: v2
      scope: api
      paths:
        - match: "**/global.xml"
          scope: global
        - match: small/**
          tier: consumption
      """
    ).configuration
    #expect(configuration.circumstances(for: nil) == PolicyCircumstances(tier: .v2, scope: .api))
    #expect(
      configuration.circumstances(for: "small/global.xml")
        == PolicyCircumstances(tier: .consumption, scope: .global))
    let summary = configuration.summary(
      of: "small/a.xml", named: "a.xml", failLevel: .error,
      given: PolicyCircumstances(scope: .product))
    #expect(
      summary == """
        file: "a.xml"
        configuration: ".apim-policy.yaml"
        ignored: false
        failLevel: error
        scope: product
        tier: consumption # line 7
        rules: {}

        """)
  }

  @Test func allMistakesAreSaidAtOnce() {
    let diagnostics = Self.read("rule: {}\nignore: [/a]\nfailLevel: x\n").diagnostics
    #expect(diagnostics.count == 3)
  }

  @Test(arguments: ["rules: [", "rules: {}\n---\nrules: {}\n", "a: *b\n"])
  func whatIsNoYAMLIsAnError(text: String) {
    #expect(Self.read(text).diagnostics.hasErrors)
  }

  @Test func tooManyPatternsAreRefusedOnce() {
    let text = "ignore: [\(Array(repeating: "a", count: 1100).joined(separator: ","))]\n"
    #expect(Self.read(text).diagnostics.count == 1)
  }

  @Test func theSummarySaysWhatHoldsAndWhere() {
    let configuration = Self.read(Self.whole).configuration
    #expect(
      configuration.summary(of: "legacy/a.xml", named: "legacy/a.xml", failLevel: .warning) == """
        file: "legacy/a.xml"
        configuration: ".apim-policy.yaml"
        ignored: false
        failLevel: warning
        rules:
          document-size: info # line 4
          unknown-attribute: off # line 10
          unknown-policy: error # line 10

        """)
    #expect(
      configuration.summary(of: "vendor/a.xml", named: "vendor/a.xml", failLevel: .error)
        .contains("ignored: true # line 6\n"))
  }
}
