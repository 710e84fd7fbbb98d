import Diagnostics
import PolicyDocument
import Testing

/// Every example of every schema rule, read and checked as a file would be.
@Suite struct SchemaRuleExamplesTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let example: RuleExample
    let isBad: Bool
    var testDescription: String { "\(rule.id): \(example.text)" }
  }

  static let examples: [Example] = DocumentRuleList.all.map { $0.rule }
    .filter { $0.family == .policySchema }
    .flatMap { rule in
      rule.bad.map { Example(rule: rule, example: $0, isBad: true) }
        + rule.good.map { Example(rule: rule, example: $0, isBad: false) }
    }

  @Test func thereAreExamples() {
    #expect(Self.examples.count > 30)
  }

  @Test(arguments: examples)
  func raisesTheRuleAtTheMarkedPlaceOnly(_ example: Example) throws {
    let findings = Self.check(example.example.text)
    guard example.isBad else {
      #expect(findings.map(\.message) == [])
      return
    }
    let marked = try #require(example.example.markedRange)
    #expect(findings.map(\.rule) == [example.rule.id])
    #expect(findings.map(\.location.range) == [marked])
  }

  static func check(_ text: String) -> [Diagnostic] {
    let read = PolicyReader.read(SourceFile(path: "policy.xml", text: text))
    return read.diagnostics + SchemaCheck.check(read.tree)
  }
}
