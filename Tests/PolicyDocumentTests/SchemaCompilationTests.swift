import Diagnostics
import PolicyDocument
import Testing

/// The boundary to libxml2: what it is given and what it must not do.
@Suite struct SchemaCompilationTests {
  private static let compiled = Result { try CompiledSchema(xsd: PolicySchema.current.xsd) }

  let schema: CompiledSchema

  init() throws {
    schema = try Self.compiled.get()
  }

  @Test(arguments: [
    "", "no XML", "<a", "<xs:schema/>", "<a/>",
    "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element type='none' name='a'/></xs:schema>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]><xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>",
  ])
  func aSchemaThatDoesNotCompileSaysWhy(_ xsd: String) throws {
    let error = #expect(throws: CompiledSchema.CompileError.self) {
      try CompiledSchema(xsd: xsd)
    }
    #expect(error?.message.isEmpty == false)
  }

  /// Content models where one element fits two places are refused by libxml2: that it accepts
  /// ours says that ours has none.
  @Test func libxml2RefusesContentThatIsNotDeterministic() {
    let error = #expect(throws: CompiledSchema.CompileError.self) {
      try CompiledSchema(
        xsd: """
          <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a">
          <xs:complexType><xs:sequence><xs:element name="b" minOccurs="0"/><xs:element name="b"/>
          </xs:sequence></xs:complexType></xs:element></xs:schema>
          """)
    }
    #expect(error?.message.contains("determinist") == true)
  }

  @Test(arguments: [
    "<!DOCTYPE policies><policies/>",
    "<!DOCTYPE policies SYSTEM 'file:///etc/passwd'><policies/>",
    "<!DOCTYPE policies [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><policies>&x;</policies>",
    "<!DOCTYPE policies [<!ENTITY % p SYSTEM 'http://localhost:1/'> %p;]><policies/>",
    """
    <!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
    <policies a="&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"/>
    """,
  ])
  func aDocumentTypeDeclarationIsRefused(_ text: String) {
    #expect(schema.validate(Array(text.utf8)) == .refused)
  }

  @Test(arguments: [
    "", " ", "policies", "<policies>", "<policies/><policies/>", "<policies>&x;</policies>",
    "<policies a='1' a='2'/>", "<policies><</policies>",
  ])
  func whatIsNotXMLIsMalformed(_ text: String) {
    #expect(schema.validate(Array(text.utf8)) == .malformed)
  }

  @Test func bytesThatAreNotUTF8AreMalformed() {
    #expect(schema.validate(Array("<policies>".utf8) + [0xFF, 0xC0]) == .malformed)
    #expect(schema.validate([0, 0, 0, 0]) == .malformed)
  }

  @Test func nestingHasALimit() {
    func nested(_ depth: Int) -> [UInt8] {
      let inner = depth - 3
      return Array(
        ("<policies><inbound><choose>"
          + String(repeating: "<when condition='1'><choose>", count: inner)
          + String(repeating: "</choose></when>", count: inner) + "</choose></inbound></policies>")
          .utf8)
    }
    #expect(schema.validate(nested(4)) != .refused)
    #expect(schema.validate(nested(127)) == .refused)
    // libxml2's own limit comes before ours can be looked at.
    #expect(schema.validate(nested(100_000)) == .malformed)
  }

  @Test func sizeHasALimit() {
    let document = [UInt8](repeating: 0x20, count: CompiledSchema.byteLimit + 1)
    #expect(schema.validate(document) == .refused)
  }

  @Test func manyErrorsAreCutOff() {
    let text = "<policies>" + String(repeating: "<x/>", count: 3) + "</policies>"
    guard case .invalid(let few) = schema.validate(Array(text.utf8)) else {
      Issue.record("is valid")
      return
    }
    #expect(few.count == 1)
    let inner = String(repeating: "<set-status/>", count: 5000)
    let many = schema.validate(Array("<fragment>\(inner)</fragment>".utf8))
    guard case .invalid(let violations) = many else {
      Issue.record("is valid")
      return
    }
    #expect(violations.count == CompiledSchema.violationLimit)
  }

  /// Elements are counted from the root on, comments and text not; an attribute is named.
  @Test func violationsNameElementAndAttribute() {
    let text = """
      <!-- c --><policies><!-- c --><inbound><base/>
        <retry condition="1" count="x" interval="0"><set-variable name="a" value="b" stray="c"/></retry>
      </inbound><?p?><outbound><set-status/>text</outbound></policies>
      """
    guard case .invalid(let violations) = schema.validate(Array(text.utf8)) else {
      Issue.record("is valid")
      return
    }
    let places = violations.map { "\($0.element.map(String.init) ?? "-") \($0.attribute ?? "-")" }
    #expect(places == ["3 count", "4 stray", "6 -", "5 -"])
    #expect(violations.allSatisfy { !$0.message.isEmpty && !$0.message.hasSuffix("\n") })
  }

  /// One compiled schema serves all tasks at a time.
  @Test func manyTasksValidateAtOnce() async {
    let documents = SchemaFixtures.valid + SchemaFixtures.invalid
    let expected = documents.map { schema.validate(Array($0.utf8)) }
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<64 {
        group.addTask {
          for round in 0..<20 {
            let index = (task * 7 + round) % documents.count
            if schema.validate(Array(documents[index].utf8)) != expected[index] { return false }
          }
          return true
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }

  /// Whatever the reader makes of bytes, the check ends and does not trap.
  @Test func documentsThatBreakOffAreChecked() {
    for text in SchemaFixtures.valid {
      let bytes = Array(text.utf8)
      for count in stride(from: 0, through: bytes.count, by: 3) {
        let file = SourceFile(path: "policy.xml", bytes: Array(bytes.prefix(count)))
        _ = SchemaCheck.check(PolicyReader.read(file).tree)
      }
    }
  }
}
