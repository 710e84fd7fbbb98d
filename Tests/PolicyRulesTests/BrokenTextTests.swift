import Diagnostics
import PolicyDocument
import PolicyRules
import Testing

/// What is certain stays although the text is broken elsewhere.
@Suite struct BrokenTextTests {
  /// An attribute without a value, in an element that is complete otherwise.
  private static let broken = "<trace source>a</trace>"

  private static func findings(_ text: String) -> [Diagnostic] {
    PolicyChecker.check(SourceFile(path: "policy.xml", text: text))
  }

  static let rules: [Rule] =
    (DocumentRuleList.all + PolicyRuleList.all).map { $0.rule }
    .filter { $0.reach != .document }

  @Test func manyRulesHaveAReachOfTheirOwn() {
    #expect(Self.rules.count >= 36)
  }

  /// Every example of such a rule that is a whole policy, beside a broken section.
  @Test(arguments: rules.map(\.id))
  func aBrokenPlaceFarAwayHidesNothing(id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    for example in rule.bad {
      let text = example.text
      let section = ["outbound", "on-error", "inbound"].first { !text.contains("<\($0)>") }
      guard let end = text.firstRange(of: "</policies>"), let section else { continue }
      let before = Self.findings(text).filter { $0.rule == id }
      let after = Self.findings(
        text[..<end.lowerBound] + "<\(section)>\(Self.broken)</\(section)></policies>")
      #expect(after.contains { $0.rule == "attribute-without-value" }, "\(after.map(\.rule))")
      #expect(
        after.filter { $0.rule == id }.map(\.location.range) == before.map(\.location.range))
    }
  }

  @Test(arguments: [
    // Broken in the start tag that the finding would point at.
    ("<set-header nmae=\"a\" b><value>c</value></set-header>", ["attribute-without-value"]),
    // Broken in the element whose content the finding would be about.
    (
      "<send-request response-variable-name=\"r\"><set-header c /></send-request>",
      ["attribute-without-value"]
    ),
    ("<retry condition=\"@(true)\" count=\"1\" interval=\"1\"><b></retry>", ["element-not-closed"]),
    // Whole beside it.
    (
      "<trace source>a</trace><set-header nmae=\"a\"><value>c</value></set-header>",
      ["attribute-without-value", "unknown-attribute"]
    ),
    (
      "<trace source>a</trace><retry condition=\"@(true)\" count=\"1\" interval=\"1\" />",
      ["attribute-without-value", "empty-container"]
    ),
    (
      "<trace source>a</trace><set-header name=\"a\"><vlaue>c</vlaue></set-header>",
      ["attribute-without-value", "unexpected-element"]
    ),
    // What counts what stands around it is not asked.
    ("<forward-request /><trace source>a</trace>", ["attribute-without-value"]),
  ])
  func onlyWhatIsCertainStays(policy: String, expected: [String]) {
    #expect(Self.findings(document("inbound", policy)).map(\.rule) == expected)
  }
}
