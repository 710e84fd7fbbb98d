import Diagnostics
import PolicyDocument
import Testing

/// Public repositories hold templates of policies: what a script fills in later is no error.
@Suite struct SchemaPlaceholderTests {
  @Test(arguments: ["${allowed_origins}", "{allowed_origins}", "ALLOWED_ORIGINS", "{{origins}}"])
  func aPlaceholderForElementsIsAWarning(text: String) {
    let document = """
      <policies><inbound><cors><allowed-origins>\(text)</allowed-origins></cors></inbound></policies>
      """
    let tree = PolicyReader.read(SourceFile(path: "a.xml", text: document)).tree
    let findings = SchemaCheck.check(tree)
    #expect(findings.map(\.rule) == ["unexpected-text"])
    #expect(findings.map(\.severity) == [.warning])
  }

  @Test func otherTextIsAnError() {
    let document =
      "<policies><inbound><cors><allowed-origins>*</allowed-origins></cors></inbound></policies>"
    let tree = PolicyReader.read(SourceFile(path: "a.xml", text: document)).tree
    #expect(SchemaCheck.check(tree).contains { $0.severity == .error })
  }
}
