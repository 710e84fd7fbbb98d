import Diagnostics
import PolicyDocument
import Testing

/// `<set-header name="x" value="y" />`, in the ways in which people write it.
@Suite struct ValueElementFixTests {
  static let mended: [(String, String)] = [
    (
      "<set-header name=\"a\" value=\"b\"/>", "<set-header name=\"a\"><value>b</value></set-header>"
    ),
    (
      "<set-header value=\"b\" name='a' \t />",
      "<set-header name='a'><value>b</value></set-header>"
    ),
    (
      "<set-header name=\"a\" value=\"\"></set-header>",
      "<set-header name=\"a\"><value></value></set-header>"
    ),
    (
      "\n    <set-header\n      name=\"a\"\n      value=\"b\"\n    />\n",
      "\n    <set-header\n      name=\"a\">\n        <value>b</value>\n    </set-header>\n"
    ),
    (
      "\r\n\t<set-query-parameter name='a' value='b' exists-action=\"skip\" > \r\n </set-query-parameter>\r\n",
      "\r\n\t<set-query-parameter name='a' exists-action=\"skip\" >\r\n\t\t<value>b</value>\r\n\t</set-query-parameter>\r\n"
    ),
    (
      "\n  <choose><when condition=\"true\"><set-header name=\"a\" value=\"{{b}}\" /></when></choose>\n",
      "\n  <choose><when condition=\"true\"><set-header name=\"a\"><value>{{b}}</value></set-header></when></choose>\n"
    ),
    (
      "<set-header name=\"a\" value=\"@(\"<\" + (1 < 2 && true) + '&')\"/>",
      "<set-header name=\"a\"><value>@(\"<\" + (1 < 2 && true) + '&')</value></set-header>"
    ),
    (
      "<set-header name=\"a\" value='@{ return &quot;a&quot; + (1 &lt; 2 &amp;&amp; true);\n }'/>",
      "<set-header name=\"a\"><value>@{ return &quot;a&quot; + (1 &lt; 2 &amp;&amp; true);\n }</value></set-header>"
    ),
    (
      "<set-header name=\"a\" value=\"say &quot;é&#233;&amp;lt;&quot; 'x'\"/>",
      "<set-header name=\"a\"><value>say &quot;é&#233;&amp;lt;&quot; 'x'</value></set-header>"
    ),
  ]

  @Test(arguments: mended) func becomesAnElement(_ text: String, _ expected: String) {
    let file = Self.file(text)
    let findings = Self.check(file)
    #expect(findings.map(\.rule) == ["unknown-attribute"])
    let fixed = AppliedFixes(findings, of: file)
    let result = String(decoding: fixed.bytes, as: UTF8.self)
    #expect(result == Self.file(expected).text)
    #expect(Self.check(Self.file(expected)).map(\.message) == [])
  }

  /// The text would not mean the same there, or what is meant is not clear.
  static let left: [String] = [
    "<set-header name=\"a\" value=\"b\"><value>c</value></set-header>",
    "<set-header name=\"a\" value=\"b\"><!-- c --></set-header>",
    "<set-header name=\"a\" value=\"b\" exists-action=\"delete\" />",
    "<set-header name=\"a\" value=\" b\" />",
    "<set-header name=\"a\" value=\"b\nc\" />",
    "<set-header name=\"a\" value=\"b]]>c\" />",
    "<set-header name=\"a\" value=\"@(b[c[0]]>1)\" />",
    "<set-body value=\"b\" />",
  ]

  @Test(arguments: left) func staysAnAttribute(_ text: String) {
    let file = Self.file(text)
    let findings = Self.check(file)
    #expect(findings.contains { $0.rule == "unknown-attribute" })
    #expect(findings.allSatisfy { $0.fix == nil })
  }

  static func file(_ content: String) -> SourceFile {
    SourceFile(path: "policy.xml", text: "<policies><inbound>\(content)</inbound></policies>")
  }

  static func check(_ file: SourceFile) -> [Diagnostic] {
    let read = PolicyReader.read(file)
    return read.diagnostics + SchemaCheck.check(read.tree)
  }
}
