import Diagnostics
import PolicyDocument
import Testing

/// The examples of the rules of family "policy text" are true: the bad ones raise the rule exactly
/// where they are marked and nothing else, the good ones raise nothing.
@Suite struct ReaderRuleExamplesTests {
  static var rules: [Rule] {
    DocumentRuleList.all.map { $0.rule }.filter { $0.family == .policyText }
  }

  @Test func thereAreRules() { #expect(Self.rules.count > 25) }

  @Test(arguments: rules.map(\.id)) func badExamplesRaiseTheRule(_ id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    for example in rule.bad {
      let file = SourceFile(path: "example.xml", text: example.text)
      let found = PolicyReader.read(file).diagnostics
      #expect(found.map(\.rule) == [id], "\(example.text)")
      let range = try #require(example.markedRange)
      let actual = try #require(found.first).location.range
      #expect(actual == range, "points at \"\(file.text(actual))\" of \(example.text)")
      #expect(found.first?.severity == rule.severity)
    }
  }

  @Test(arguments: rules.map(\.id)) func goodExamplesRaiseNothing(_ id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    #expect(!rule.good.isEmpty)
    for example in rule.good {
      let found = PolicyReader.read(SourceFile(path: "example.xml", text: example.text)).diagnostics
      #expect(found.map(\.message) == [], "\(example.text)")
    }
  }
}
