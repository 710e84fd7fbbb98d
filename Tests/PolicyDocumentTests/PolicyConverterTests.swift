import Diagnostics
import PolicyDocument
import Testing

@Suite struct PolicyConverterTests {
  private func read(
    _ bytes: [UInt8], sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> PolicyTree {
    let result = PolicyReader.read(SourceFile(path: "policy.xml", bytes: bytes))
    #expect(result.diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
    return result.tree
  }

  private func convert(_ text: String, to format: PolicyFormat) -> String {
    String(decoding: PolicyConverter.convert(read(Array(text.utf8)), to: format), as: UTF8.self)
  }

  @Test(arguments: [
    // raw, escaped
    (#"<a b="@(x["y"])"/>"#, #"<a b='@(x["y"])'/>"#),
    (#"<a b="@(x["y"] == 'c')"/>"#, #"<a b="@(x[&quot;y&quot;] == 'c')"/>"#),
    (#"<a b="@(x < 1 && y > 2)"/>"#, #"<a b="@(x &lt; 1 &amp;&amp; y > 2)"/>"#),
    (
      "<a b=\"@{\r\n\treturn 1; // one\n}\"/>",
      "<a b=\"@{&#13;&#10;&#9;return 1; // one&#10;}\"/>"
    ),
    ("<a b=\"\n  @(x)\n\"/>", "<a b=\"\n  @(x)\n\"/>"),
    (
      "<v>@{\n  return x < 1 && y[z[0]]>2; // two\n}</v>",
      "<v>@{\n  return x &lt; 1 &amp;&amp; y[z[0]]&gt;2; // two\n}</v>"
    ),
    ("<a b=\"/x?y=1&z=2&amp;w\"/>", "<a b=\"/x?y=1&amp;z=2&amp;w\"/>"),
    ("<!-- a --- b --><a/>", "<!-- a - - - b --><a/>"),
    ("<v><![CDATA[a < b]]></v>", "<v><![CDATA[a < b]]></v>"),
    (
      "<v template=\"liquid\">{% if a < b %}{{c}}{% endif %}</v>",
      "<v template=\"liquid\">{% if a &lt; b %}{{c}}{% endif %}</v>"
    ),
  ])
  func writesXML(_ raw: String, _ escaped: String) {
    #expect(convert(raw, to: .xml) == escaped)
    #expect(
      PolicyComparison.sameMeaning(read(Array(raw.utf8)), read(Array(escaped.utf8))))
  }

  @Test(arguments: [
    (#"<a b="@(x[&quot;y&quot;] &lt; 1 &amp;&amp; z)"/>"#, #"<a b="@(x["y"] < 1 && z)"/>"#),
    (#"<a b='@(x["y"])' c='d'/>"#, #"<a b="@(x["y"])" c='d'/>"#),
    ("<a b=\"@{&#10;  return 1;&#10;}\"/>", "<a b=\"@{\n  return 1;\n}\"/>"),
    ("<v>@(a &lt; b &amp;&amp; c)</v>", "<v>@(a < b && c)</v>"),
    // what would be read as a reference again stays
    (#"<a b="@(&quot;&amp;lt;&quot;)"/>"#, #"<a b="@("&amp;lt;")"/>"#),
    (#"<a b="@(&quot;&amp;&#108;t;&quot;)"/>"#, #"<a b="@("&amp;&#108;t;")"/>"#),
    // literals stay
    ("<v>a &lt; b &amp; c</v>", "<v>a &lt; b &amp; c</v>"),
    ("<a b='&quot;'/>", "<a b='&quot;'/>"),
  ])
  func writesRaw(_ escaped: String, _ raw: String) {
    #expect(convert(escaped, to: .rawxml) == raw)
    #expect(
      PolicyComparison.sameMeaning(read(Array(raw.utf8)), read(Array(escaped.utf8))))
  }

  @Test func writtenByHandComesBackToTheByte() {
    let raw = #"""
      <?xml version="1.0" encoding="utf-8"?>
      <!-- orders -->
      <policies>
        <inbound>
          <base />
          <set-variable name="a" value="@{
            // it's "quoted"
            var x = new JArray { 1, 2 };
            return x.Count < 2 && $"{x[0]:D2}" != @"c:\";
          }" />
          <value>@("Bearer " + (x < y ? "&" : '"'.ToString()))</value>
        </inbound>
      </policies>

      """#
    let xml = convert(raw, to: .xml)
    #expect(xml != raw)
    #expect(convert(xml, to: .rawxml) == raw)
    #expect(convert(xml, to: .xml) == xml)
    #expect(convert(raw, to: .rawxml) == raw)
  }

  @Test(arguments: [
    ("<a b='1' c='2'/>", "<a c=\"2\" b=\"1\"></a>", true),
    ("<a>\n <b/>\n</a>", "<a><!-- x --><b/></a>", true),
    ("<a>x &amp; y</a>", "<a><![CDATA[x & y]]></a>", true),
    ("<a b=\" @(x)\"/>", "<a b='@(x)'/>", true),
    ("<a>1\r\n2</a>", "<a>1\n2</a>", true),
    ("<a>x</a>", "<a> x</a>", false),
    ("<a b=\"@(x)\"/>", "<a b=\"@(x )\"/>", false),
    ("<a/>", "<a b=''/>", false),
    ("<a><b/><c/></a>", "<a><c/><b/></a>", false),
  ])
  func comparesMeaning(_ left: String, _ right: String, _ same: Bool) {
    #expect(
      PolicyComparison.sameMeaning(read(Array(left.utf8)), read(Array(right.utf8))) == same)
  }
}
