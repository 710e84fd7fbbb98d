import Diagnostics
import PolicyDocument
import Testing

@Suite struct MisspelledPolicyTests {
  @Test(arguments: [
    ("<rate-limit-by-kye />", "rate-limit-by-key"), ("<chose />", "choose"),
    ("<Set-Header />", "set-header"), ("<SET-BODY><a /></SET-BODY>", "set-body"),
    ("<crs />", "cors"), ("<bse />", "base"), ("<forward-requst />", "forward-request"),
    ("<choose><when condition=\"true\"><set-varable /></when></choose>", "set-variable"),
    ("<set-vraiabl />", "set-variable"),
  ])
  func isAnError(_ content: String, _ meant: String) throws {
    let findings = check(content)
    #expect(findings.map(\.rule) == ["misspelled-policy"])
    let finding = try #require(findings.first)
    #expect(finding.severity == .error)
    #expect(finding.help == "did you mean `\(meant)`?")
    #expect(finding.fix?.edits.allSatisfy { $0.text == meant } == true)
  }

  /// Farther away, or short and not near enough, or where such a policy may not stand.
  @Test(arguments: [
    "<rate-limit-by-address />", "<tracking />", "<co />",
    "<bs />", "<wiat2 />", "<my-policy />", "<set-cookie />",
    "<choose><when condition=\"true\"><bsae /></when></choose>",
  ])
  func isInformation(_ content: String) {
    let findings = check(content)
    #expect(findings.map(\.rule) == ["unknown-policy"])
    #expect(findings.allSatisfy { $0.severity == .info && $0.fix == nil })
  }

  @Test func dataIsNotLookedAt() {
    #expect(check("<set-body><set-haeder /><chose /></set-body>").isEmpty)
  }

  /// Where two names are equally near, it is for the author to say which is meant.
  @Test func whatIsNotClearHasNoFix() {
    let known = ["set-header", "set-leader", "get-header"]
    #expect(Misspelling.candidates(for: "set-eader", among: known) == ["set-header", "set-leader"])
    #expect(Misspelling.only("set-eader", among: known) == nil)
    #expect(Misspelling.only("set-heder", among: known) == "set-header")
    #expect(Misspelling.only("Get-header", among: known) == "get-header")
    #expect(Misspelling.only(String(repeating: "a", count: 100_000), among: known) == nil)
  }

  @Test func theEndTagHasToBeItsOwn() throws {
    let element = PolicyElement(
      name: "chose", nameRange: SourceRange(start: 1, end: 6), attributes: [], children: [],
      startTag: SourceRange(start: 0, end: 7), endTag: nil)
    let source = SourceFile(path: "", text: "<chose>")
    #expect(element.renaming(to: "choose", in: source) == nil)
  }

  @Test(arguments: [
    ("<inbuond />", "unexpected-element"), ("<Inbound />", "unexpected-element"),
    (
      "<inbound><set-header name=\"a\"><vlaue>b</vlaue></set-header></inbound>",
      "unexpected-element"
    ),
  ])
  func otherNamesAreErrorsWithTheirFix(_ content: String, _ rule: String) {
    let findings = Self.check(document: "<policies>\(content)</policies>")
    #expect(findings.map(\.rule) == [rule])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.fix != nil)
    #expect(findings.first?.help?.hasPrefix("did you mean") == true)
  }

  @Test(arguments: ["polices", "Policies", "fragmnt"]) func rootsAreErrorsWithTheirFix(
    _ name: String
  ) {
    let findings = Self.check(document: "<\(name)></\(name)>")
    #expect(findings.map(\.rule) == ["root-element"])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.fix?.edits.count == 2)
    let two = Self.check(document: "<\(name)></\(name)><\(name)></\(name)>")
    #expect(two.allSatisfy { $0.fix == nil })
  }

  /// The name is right, and the place is not.
  @Test(arguments: [
    "<validate-jwt header-name=\"a\"><audience>b</audience></validate-jwt>",
    "<validate-jwt header-name=\"a\"><issuer>b</issuer></validate-jwt>",
    "<cors><allowed-origins><origin>*</origin></allowed-origins><header>a</header></cors>",
    "<send-request mode=\"new\"><set-url>a</set-url><set-header names=\"a\" counts=\"1\" /></send-request>",
  ])
  func whatBelongsElsewhereIsNotRenamed(_ content: String) {
    let findings = check(content)
    #expect(findings.contains { $0.severity == .error })
    #expect(findings.allSatisfy { $0.fix == nil || $0.fix?.description == "write `name`" })
  }

  /// Renamed, it would stand there twice.
  @Test(arguments: [
    "<policies><inbound /><inbuond /></policies>", "<policies><inbuond /><inbuond /></policies>",
    "<fragment><retry condition=\"true\" cuont=\"1\" conut=\"1\" interval=\"1\" /></fragment>",
    "<fragment><retry condition=\"true\" cuont=\"1\" count=\"1\" interval=\"1\" /></fragment>",
  ])
  func whatStandsThereAlreadyIsNotMeant(_ document: String) {
    let findings = Self.check(document: document)
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.fix == nil })
  }

  @Test func aSnippetIsSaidToBeOne() {
    for text in ["<inbound><base /></inbound>", "<set-header name=\"a\" /><base />"] {
      let findings = Self.check(document: text)
      #expect(findings.map(\.rule) == ["root-element"])
      #expect(findings.map(\.severity) == [.info])
    }
  }

  private func check(_ content: String) -> [Diagnostic] {
    Self.check(document: "<policies><inbound>\(content)</inbound></policies>")
  }

  private static func check(document: String) -> [Diagnostic] {
    let read = PolicyReader.read(SourceFile(path: "policy.xml", text: document))
    return read.diagnostics + SchemaCheck.check(read.tree)
  }
}
