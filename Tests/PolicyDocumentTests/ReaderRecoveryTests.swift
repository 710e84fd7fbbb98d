import Diagnostics
import PolicyDocument
import Testing

/// One mistake gives one error, and whatever stands in a file, the writer gives it back.
@Suite struct ReaderRecoveryTests {
  private func read(_ bytes: [UInt8]) -> PolicyReadResult {
    let result = PolicyReader.read(SourceFile(path: "policy.xml", bytes: bytes))
    #expect(PolicyWriter.text(of: result.tree) == bytes)
    return result
  }

  private func rules(_ text: String) -> [String] {
    read(Array(text.utf8)).diagnostics.map(\.rule)
  }

  @Test(arguments: [
    ("<policies><inbound><choose></inbound><backend/></policies>", "element-not-closed"),
    ("<policies><inbound><base/></policies><backend/></policies>", "element-not-closed"),
    ("<a><b><c></b></c></a>", "element-not-closed"),
    ("<h><value>x<value></h>", "element-not-closed"),
    ("<a><b>", "element-not-closed"),
    ("<a><bb></bc></a>", "wrong-end-tag"),
    ("<a></b></a>", "wrong-end-tag"),
    ("<a><b</a>", "unterminated-tag"),
    ("<a><b></b</a>", "unterminated-tag"),
    ("<a", "unterminated-tag"),
    ("<a b=\"x><c d=\"y\"/></a>", "unterminated-attribute-value"),
    ("<a b=\"x/>\n<c d=\"y\"/>", "unterminated-attribute-value"),
    ("<a b=\"@(x\" c=\"d\"/>", "unterminated-expression"),
    ("<a b=\"@(f(x)\" c=\"@(y)\"/>\n<e f=\"@(z)\"/>", "unterminated-expression"),
    ("<a b=\"@(x[0)\" c=\"d\"/>", "unterminated-expression"),
    ("<a b=\"@{ return x;\"/>\n<c d=\"@{ return 1; }\"/>", "unterminated-expression"),
    ("<v>@(x</v>\n<v>@(y)</v>", "unterminated-expression"),
    ("<v>@{ return \"x; }</v>\n<v>@(y)</v>", "unterminated-expression"),
    ("<v>@(x /* )</v>", "unterminated-expression"),
    ("<a b=\"@(x))\"/>", "text-after-expression"),
    ("<a b=\"@(x[\"y\"]) z\"/>", "text-after-expression"),
    ("<v>@(x) y</v>", "text-after-expression"),
    ("<a b='1'c='2'/>", "attribute-spacing"),
    ("<a b=1 c='2'/>", "unquoted-attribute-value"),
    ("<a b=@(x) c='2'/>", "unquoted-attribute-value"),
    ("<a b= c='2'/>", "unquoted-attribute-value"),
    ("<a b c='2'/>", "attribute-without-value"),
    ("<a><!-- </a>", "unterminated-comment"),
    ("<a><? </a>", "unterminated-instruction"),
    ("x <a/>", "not-xml"),
    ("<a/>\u{1}", "text-outside-elements"),
    ("<a>&#0;</a>", "undefined-reference"),
    ("<!DOCTYPE a [<!ENTITY b '>'>]><a/>", "document-type"),
  ])
  func oneMistakeIsOneError(_ text: String, _ rule: String) {
    let found = rules(text).filter { $0 != "control-character" }
    #expect(found == [rule], "\(text)")
  }

  @Test func reportsSeveralMistakes() {
    #expect(
      rules("<a b><c>&nbsp;</d><e f=g/></a>")
        == [
          "attribute-without-value", "undefined-reference", "wrong-end-tag",
          "unquoted-attribute-value",
        ])
  }

  @Test func pointsAtTheBracketThatIsNotClosed() throws {
    let text = "<a b=\"@(f(x, g(y))\"/>"
    let found = try #require(read(Array(text.utf8)).diagnostics.first)
    #expect(found.location.range == SourceRange(start: 7, end: 8))
    #expect(found.message == #""(" is not closed in this expression"#)
  }

  @Test func namesBothTagsAndWhereTheFirstStands() throws {
    let found = try #require(read(Array("<a>\n</b>".utf8)).diagnostics.first)
    #expect(found.message == "`a` is closed by `</b>`")
    #expect(found.notes.first?.location?.range == SourceRange(start: 1, end: 2))
  }

  @Test func readsOnBehindABrokenExpression() throws {
    let text = "<a b=\"@(x\" c=\"d\"/><e f=\"@(y)\"/>"
    let tree = read(Array(text.utf8)).tree
    #expect(tree.elements.map(\.name) == ["a", "e"])
    #expect(tree.elements.first?.attributes.map(\.name) == ["b", "c"])
    #expect(tree.elements.first?.attributes.first?.value.kind == .literal)
    #expect(tree.elements.last?.attributes.first?.value.kind == .expression)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x3C, 0x00], "utf16-input"), ([0x3C, 0x00, 0x61, 0x00], "utf16-input"),
      ([0xFE, 0xFF, 0x00, 0x3C], "utf16-input"), ([], "empty-document"),
      ([0xEF, 0xBB, 0xBF], "empty-document"), ([0x20, 0x0A], "empty-document"),
      ([0x3C, 0x61, 0x3E, 0xC3, 0x28, 0x3C, 0x2F, 0x61, 0x3E], "invalid-utf8"),
      ([0x3C, 0x61, 0x3E, 0xED, 0xA0, 0x80, 0x3C, 0x2F, 0x61, 0x3E], "invalid-utf8"),
      ([0x3C, 0x61, 0x3E, 0xC0, 0x80, 0x3C, 0x2F, 0x61, 0x3E], "invalid-utf8"),
      ([0x3C, 0x61, 0x3E, 0xEF, 0xBF, 0xBF, 0x3C, 0x2F, 0x61, 0x3E], "control-character"),
      ([0x3C, 0x61, 0x3E, 0x08, 0x3C, 0x2F, 0x61, 0x3E], "control-character"),
    ] as [([UInt8], String)])
  func looksAtTheEncoding(_ bytes: [UInt8], _ rule: String) {
    #expect(read(bytes).diagnostics.map(\.rule) == [rule])
  }

  @Test func stopsAtTooDeepNesting() {
    let text = String(repeating: "<a>", count: 200)
    #expect(rules(text + String(repeating: "</a>", count: 200)) == [])
    #expect(rules(text + "<a>" + String(repeating: "</a>", count: 201)) == ["nesting-too-deep"])
  }

  @Test func stopsAfterManyErrors() throws {
    let found = read(Array(String(repeating: "<a b=1/>", count: 500).utf8)).diagnostics
    #expect(found.count == PolicyReader.mostErrors)
    #expect(found.last?.notes.last?.message == "reading stopped here, after 100 errors")
  }

  @Test func refusesFilesThatAreTooLarge() {
    let bytes = [UInt8](repeating: UInt8(ascii: " "), count: PolicyReader.largestFile + 1)
    #expect(read(bytes).diagnostics.map(\.rule) == ["document-too-large"])
  }

  /// Every prefix and every document with one byte taken out is read and given back.
  @Test func brokenDocumentsComeBack() {
    let text = #"""
      <?xml version="1.0"?><policies><inbound><set-variable name="a" value="@{ // it's
      return x["y"] < 1 && $"{z:0}" == @"\" ? '"' : {{n}}; }" /><!-- c --><value>@("</v>")</value>
      <set-body template='liquid'>{% if a < b %}{{x}}</set-body><![CDATA[<]]>&lt;</inbound></policies>
      """#
    let bytes = Array(text.utf8)
    #expect(read(bytes).diagnostics.map(\.message) == [])
    for index in bytes.indices {
      _ = read(Array(bytes[..<index]))
      _ = read(Array(bytes[..<index] + bytes[(index + 1)...]))
    }
  }
}

/// Time grows with the size of the input, whatever it is made of. A part of the reader that went
/// back over the text for each mistake would take minutes for one of these.
@Suite(.serialized) struct ReaderLinearTimeTests {
  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      "<a>", "<a ", "<a b=\"", "<a b='", "@(", "<a b=\"@(", "<a b=\"@(\"/>", "<a>@{", "<!--", "<!",
      "{{", "<![CDATA[", "<?", "</a>", "&", "&#", "<a b=\"{{", "<a b='@($\"{", "<a b=\"x\"y", "\"",
      "<a b=\"@(x)\" \"", "<a/>@(", "<a>{%", "<a b=@(", "<!DOCTYPE [", "<a b=\"<", "<a/>\"   ",
    ])
  func repeated(_ unit: String) {
    let unit = Array(unit.utf8)
    var bytes = Array("<r template='liquid'><s>".utf8)
    bytes.reserveCapacity(100_100)
    while bytes.count < 100_000 { bytes += unit }
    for prefix in [0, 24] {
      let file = SourceFile(path: "big.xml", bytes: Array(bytes[prefix...]))
      let result = PolicyReader.read(file)
      #expect(result.tree.nodes.count > 0)
    }
  }
}
