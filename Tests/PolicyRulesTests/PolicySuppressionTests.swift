import Diagnostics
import PolicyRules
import Testing

@Suite struct PolicySuppressionTests {
  @Test func aCommentHoldsForTheElementBehindItAndForNoOther() {
    let found = Finding.inPolicy(
      """
      <policies>
        <inbound>
          <!-- apim-policy: allow unknown-attribute because the preview has it -->
          <set-backend-service backend-id="a" backend-pool="paid" />
          <set-backend-service backend-id="b" ⟦backend-pool⟧="free" />
        </inbound>
      </policies>
      """)
    #expect(found == [.marked("unknown-attribute")])
  }

  @Test func aCommentHoldsForWhatStandsInTheElement() {
    let found = Finding.inPolicy(
      """
      <policies>
        <!-- apim-policy: allow unknown-attribute because the preview has it -->
        <!-- the pool is new -->
        <inbound>
          <set-backend-service backend-id="a" backend-pool="paid" />
          <choose>
            <when condition="@(true)">
              <set-backend-service backend-id="b" backend-pool="free" />
            </when>
          </choose>
        </inbound>
        <outbound>
          <set-status ⟦cod⟧="200" code="200" reason="OK" />
        </outbound>
      </policies>
      """)
    #expect(found == [.marked("unknown-attribute")])
  }

  @Test func aCommentBeforeTheRootHoldsForTheFile() {
    let found = Finding.inPolicy(
      """
      <?xml version="1.0"?>
      <!-- apim-policy: allow unknown-attribute, missing-attribute because a script
           fills them in -->
      <policies>
        <inbound>
          <set-backend-service backend-id="a" backend-pool="paid" />
          <set-header exists-action="override"><value>a</value></set-header>
        </inbound>
      </policies>
      """)
    #expect(found == [])
  }

  @Test func aCommentThatAllowsNothingIsReported() {
    let found = Finding.inPolicy(
      """
      <!-- apim-policy: allow unknown-attribute, ⟦missing-attribute⟧ because the preview has it -->
      <policies>
        <inbound>
          <set-backend-service backend-id="a" backend-pool="paid" />
        </inbound>
      </policies>
      """)
    #expect(found == [.marked("unused-suppression", .warning)])
  }

  @Test func ofTwoCommentsThatHoldTheInnerOneIsUsed() {
    let found = Finding.inPolicy(
      """
      <!-- apim-policy: allow ⟦unknown-attribute⟧ because it is new -->
      <policies>
        <inbound>
          <!-- apim-policy: allow unknown-attribute because the preview has it -->
          <set-backend-service backend-id="a" backend-pool="paid" />
        </inbound>
      </policies>
      """)
    #expect(found == [.marked("unused-suppression", .warning)])
  }

  @Test func aCommentWithNothingBehindItIsUnused() {
    let found = Finding.inPolicy(
      """
      <policies>
        <inbound>
          <base />
          <!-- apim-policy: allow ⟦unknown-attribute⟧ because the preview has it -->
        </inbound>
      </policies>
      """)
    #expect(found == [.marked("unused-suppression", .warning)])
  }

  @Test(arguments: [
    "apim-policy: allow ⟦unknown-atribute⟧ because new",
    "apim-policy: ⟦alow⟧ unknown-attribute because new",
    "⟦apim-policy:⟧",
    "⟦apim-policy: allow⟧",
    "⟦apim-policy: allow because new⟧",
    "⟦apim-policy: allow unknown-attribute⟧",
    "⟦apim-policy: allow unknown-attribute because⟧ ",
    "⟦apim-policy: allow unknown-attribute, because new⟧",
    "⟦apim-policy: allow , because new⟧",
    "apim-policy: allow unknown-attribute ⟦missing-attribute⟧ because new",
    "apim-policy: allow ⟦unused-suppression⟧ because new",
    "apim-policy: allow ⟦element-not-closed⟧ because new",
  ])
  func aCommentThatIsNotUnderstoodIsReportedAndAllowsNothing(comment: String) {
    let found = Finding.inPolicy("<!-- \(comment) -->\n<policies><inbound /></policies>")
    #expect(found == [.marked("invalid-suppression", .warning)])
    let text = RuleExample(comment).text
    let both = Finding.inPolicy(
      "<policies><inbound><!-- \(text) --><set-status ⟦cod⟧=\"2\" code=\"200\" reason=\"OK\" />"
        + "</inbound></policies>")
    #expect(both.contains(.marked("unknown-attribute")))
  }

  @Test func nearestNamesAreSuggested() throws {
    let file = SourceFile(
      path: "policy.xml",
      text:
        "<!-- apim-policy: allow unknown-atribute because new -->\n<policies><inbound /></policies>"
    )
    let found = try #require(FileCheck.check(file, as: .policy).first)
    #expect(found.message == "no rule is called \"unknown-atribute\"")
    #expect(found.help == "did you mean \"unknown-attribute\"?")
  }

  @Test func inATextThatCannotBeReadNothingIsCalledUnused() {
    let found = Finding.inPolicy(
      """
      <!-- apim-policy: allow unknown-attribute because the preview has it -->
      <policies>
        <inbound>
          <base
        </inbound>
      </policies>
      """)
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.rule == "unused-suppression" })
  }

  @Test func codeThatLooksLikeACommentIsCode() {
    let found = Finding.inPolicy(
      """
      <policies>
        <inbound>
          <set-body>@("<!-- apim-policy: allow nonsense because -->")</set-body>
        </inbound>
      </policies>
      """)
    #expect(found == [])
  }

  @Test func manyCommentsAreCutOffAndSaidOnce() {
    let comments = String(
      repeating: "<!-- apim-policy: allow unknown-attribute because new -->\n", count: 30_000)
    let statuses = String(
      repeating: "<set-status cod=\"2\" code=\"200\" reason=\"OK\" />", count: 9000)
    let file = SourceFile(
      path: "policy.xml",
      text: "\(comments)<policies><inbound>\(statuses)</inbound></policies>")
    let found = FileCheck.check(file, as: .policy)
    #expect(found.filter { $0.rule == "unknown-attribute" }.isEmpty)
    #expect(found.filter { $0.rule == "invalid-suppression" }.count == 1)
    #expect(found.filter { $0.rule == "unused-suppression" }.count == 999)
  }
}
