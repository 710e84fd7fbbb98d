import BackendInventory
import Diagnostics
import Testing

/// One example of one rule, as an argument of a test.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let rule: Rule
  let example: RuleExample
  let testDescription: String

  static let bad = all(\.bad)
  static let good = all(\.good)

  private static func all(_ examples: (Rule) -> [RuleExample]) -> [RuleCase] {
    InventoryRuleList.all.flatMap { declaration in
      examples(declaration.rule).enumerated().map { index, example in
        RuleCase(
          rule: declaration.rule, example: example,
          testDescription: "\(declaration.rule.id) \(index + 1)")
      }
    }
  }

  var findings: [Diagnostic] {
    InventoryValidator.validate(
      SourceFile(path: "inventory.yaml", text: example.text), environment: example.environment,
      tier: example.tier.flatMap(ServiceTier.init))
  }
}

@Suite("Examples of the inventory rules")
struct RuleExampleTests {
  @Test("A bad example raises its rule at its marker, and nothing else", arguments: RuleCase.bad)
  func bad(_ rule: RuleCase) throws {
    let range = try #require(rule.example.markedRange)
    let found = rule.findings.map { Finding($0) }
    #expect(
      found == [Finding(rule: rule.rule.id, severity: rule.rule.severity, range: range)],
      "\(rule.findings.map(\.message))")
  }

  @Test("A good example raises nothing", arguments: RuleCase.good)
  func good(_ rule: RuleCase) {
    #expect(rule.findings.map { "\($0.rule): \($0.message)" } == [])
  }

  @Test("Rules are declared whole", arguments: InventoryRuleList.all.map { $0.rule.id })
  func declaration(_ id: String) throws {
    let rule = try #require(InventoryRuleList.all.first { $0.rule.id == id }?.rule)
    let isKebab = id.allSatisfy { $0.isASCII && $0.isLowercase || $0 == "-" }
    #expect(isKebab)
    #expect(rule.family == .inventory)
    #expect(!rule.bad.isEmpty)
    #expect(!rule.good.isEmpty)
    for text in [rule.summary, rule.why, rule.fix] { #expect(text.hasSuffix(".")) }
  }

  @Test("Every rule has an id of its own")
  func ids() {
    let ids = InventoryRuleList.all.map { $0.rule.id }
    #expect(ids.count >= 35)
    #expect(Set(ids).count == ids.count)
  }

  @Test("Messages are one plain sentence without a full stop", arguments: RuleCase.bad)
  func messages(_ rule: RuleCase) {
    for finding in rule.findings {
      for text in [finding.message, finding.help ?? "help"] + finding.notes.map(\.message) {
        #expect(!text.hasSuffix("."), "\(text)")
        #expect(text.first?.isUppercase == false, "\(text)")
        #expect(!text.contains("\n"), "\(text)")
      }
    }
  }
}

/// What a test compares of a diagnostic.
struct Finding: Equatable, Sendable {
  var rule: String
  var severity: Severity
  var range: SourceRange
}

extension Finding {
  init(_ diagnostic: Diagnostic) {
    self.init(
      rule: diagnostic.rule, severity: diagnostic.severity, range: diagnostic.location.range)
  }
}
