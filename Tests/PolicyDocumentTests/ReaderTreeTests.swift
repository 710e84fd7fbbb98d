import Diagnostics
import PolicyDocument
import Testing

/// What the reader makes of documents that are right.
@Suite struct ReaderTreeTests {
  private func read(
    _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> PolicyTree {
    let file = SourceFile(path: "policy.xml", text: text)
    let result = PolicyReader.read(file)
    #expect(result.diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
    #expect(PolicyWriter.text(of: result.tree) == file.bytes, sourceLocation: sourceLocation)
    return result.tree
  }

  /// The value of the first attribute of the first element.
  private func value(
    _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> (value: PolicyValue, file: SourceFile) {
    let tree = read(text, sourceLocation: sourceLocation)
    let attribute = try #require(tree.elements.first?.attributes.first)
    return (attribute.value, tree.source)
  }

  @Test func readsAWholeDocument() throws {
    let tree = read(
      """
      \u{FEFF}<?xml version="1.0" encoding="utf-8"?>\r
      <!-- orders -->\r
      <policies>\r
        <inbound>\r
          <base />\r
          <set-header name='x' exists-action = "override"><value>@("a" + b)</value></set-header>\r
        </inbound>\r
      </policies>\r

      """)
    #expect(tree.documentKind == .policies)
    let inbound = try #require(tree.elements.first?.childElements.first)
    #expect(inbound.childElements.map(\.name) == ["base", "set-header"])
    let header = try #require(inbound.childElements.last)
    #expect(header.attribute("exists-action")?.value.string(in: tree.source) == "override")
    #expect(tree.source.text(header.nameRange) == "set-header")
    guard case .text(let text)? = header.childElements.first?.children.first else {
      Issue.record("no text")
      return
    }
    #expect(text.kind == .expression)
    #expect(text.expressionCode(in: tree.source)?.string == #""a" + b"#)
  }

  @Test(arguments: [
    // raw, escaped, mixed, single quotes
    (#"<a b="@(x["y"] < 1 && z)"/>"#, #"x["y"] < 1 && z"#),
    (#"<a b="@(x[&quot;y&quot;] &lt; 1 &amp;&amp; z)"/>"#, #"x["y"] < 1 && z"#),
    (#"<a b="@(x["y"] &lt; 1 && z)"/>"#, #"x["y"] < 1 && z"#),
    (#"<a b='@(x["y"] < 1 && z)'/>"#, #"x["y"] < 1 && z"#),
    (#"<a b='@(x == 'c')'/>"#, "x == 'c'"),
    // what strings may hold
    (
      #"<a b="@(")" + "}" + "-->" + "{{" + "\"" + @"\" + '"' + '\'')" c="d"/>"#,
      #"")" + "}" + "-->" + "{{" + "\"" + @"\" + '"' + '\''"#
    ),
    (
      ##"<a b="@($"{x["}"]}{{}}" + $@"{y:0.0}""" + @$"{$"{z}"}")"/>"##,
      ##"$"{x["}"]}{{}}" + $@"{y:0.0}""" + @$"{$"{z}"}""##
    ),
    (#"<a b="@($"{f(new { a = 1, b = "}" })}")"/>"#, #"$"{f(new { a = 1, b = "}" })}""#),
    // comments may hold anything
    ("<a b=\"@(x // it's ) \" {\n + 1 /* ' ) */)\"/>", "x // it's ) \" {\n + 1 /* ' ) */"),
    ("<a b=\"@(x &#47;/ ) &#10; + 1)\"/>", "x // ) \n + 1"),
    // white space around
    ("<a b=\" \n @(x) \t\"/>", "x"),
    // closing bracket as a reference
    ("<a b=\"@(x&#41;\"/>", "x"),
    // named values stand anywhere
    (#"<a b="@({{n}} + "{{m}}")"/>"#, #"{{n}} + "{{m}}""#),
    // text in single quotes is no C#, but it is for the C# rules to say so
    (#"<a b="@(h.Get('Retry-After', '0'))"/>"#, "h.Get('Retry-After', '0')"),
    // Python's format strings double the braces
    (#"<a b="@{{ if (x) {{ y = 0; }} return y; }}"/>"#, "{ if (x) {{ y = 0; }} return y; }"),
  ])
  func findsTheEndOfAnExpression(_ text: String, _ code: String) throws {
    let (value, file) = try value(text)
    #expect(value.isExpression)
    let mapped = try #require(value.expressionCode(in: file))
    #expect(mapped.string == code)
  }

  @Test(arguments: [
    #"<parameter name="@id"/>"#, #"<template match="@*"/>"#, #"<a b="x @(y)"/>"#,
    #"<a b="me@(example).com"/>"#, #"<a b=""/>"#, #"<a b="@"/>"#,
    #"<rewrite-uri template="/a?x=1&y=2&amp;z=3"/>"#, #"<a b="{{url}}"/>"#, #"<a b="@{{x}}"/>"#,
    #"<a b="{&quot;a&quot;: {&quot;b&quot;: 1}}"/>"#,
  ])
  func leavesLiteralsAlone(_ text: String) throws {
    #expect(try value(text).value.kind == .literal)
  }

  @Test func mapsDecodedCodeToTheSource() throws {
    let (value, file) = try value(#"<a b="@(x &lt; &quot;é&quot;)"/>"#)
    let code = try #require(value.expressionCode(in: file))
    #expect(code.string == #"x < "é""#)
    #expect(file.text(code.sourceRange(of: SourceRange(start: 2, end: 3))) == "&lt;")
    #expect(
      file.text(code.sourceRange(of: SourceRange(start: 4, end: code.utf8.count)))
        == "&quot;é&quot;")
  }

  @Test func decodesLiterals() throws {
    let (value, file) = try value(#"<a b="1 &lt; 2 &amp;lt; &#x41;&#66; &unknown &"/>"#)
    #expect(value.string(in: file) == "1 < 2 &lt; AB &unknown &")
  }

  @Test func findsNamedValues() throws {
    let (value, file) = try value(#"<a b="{{host}}/{{ path.1 }}/{x}/{{}}"/>"#)
    let found = value.namedValues(in: file)
    #expect(found.map(\.name) == ["host", "path.1"])
    #expect(found.map { file.text($0.range) } == ["{{host}}", "{{ path.1 }}"])

    let (code, other) = try self.value(#"<a b="@(new D {{"a", 1}, {"b", {{n}}}}["{{m}}"])"/>"#)
    #expect(code.namedValues(in: other).map(\.name) == ["n", "m"])
  }

  @Test func readsLiquid() throws {
    let tree = read(
      """
      <set-body template="liquid">
        {% if body.a < 3 and body.b != "&" %}<b x="1">{{ body.name }}</b>{% endif %}
        @(not an expression
      </set-body>
      """)
    let body = try #require(tree.elements.first)
    #expect(body.childElements.map(\.name) == ["b"])
    guard case .text(let text)? = body.childElements.first?.children.first else {
      Issue.record("no text")
      return
    }
    #expect(text.namedValues(in: tree.source).isEmpty)
  }

  @Test func readsTextExpressionsWithMarkupInside() throws {
    let tree = read(
      """
      <set-body>
        @{
          var x = new List<string>();
          return "</set-body>" + (a </**/b ? "<a>" : "]]>");
        }
      </set-body>
      <set-body><![CDATA[@("x")]]></set-body>
      """)
    #expect(tree.documentKind == .snippet)
    #expect(tree.elements.count == 2)
    let first = try #require(tree.elements.first)
    #expect(first.children.count == 1)
    guard case .text(let text)? = first.children.first else {
      Issue.record("no text")
      return
    }
    #expect(text.kind == .block)
  }

  @Test func keepsEntitiesOutOfBlocks() throws {
    let tree = read("<value>@{ return a &lt; b ? &quot;x&quot; : &quot;&amp;nbsp;&quot;; }</value>")
    guard case .text(let text)? = tree.elements.first?.children.first else {
      Issue.record("no text")
      return
    }
    #expect(
      text.expressionCode(in: tree.source)?.string == #" return a < b ? "x" : "&nbsp;"; "#)
  }

  @Test(arguments: [
    ("<policies><inbound /></policies>", PolicyDocumentKind.policies),
    ("<fragment />", .fragment), ("<http-data-source />", .resolver), ("<inbound />", .snippet),
    ("<base /><set-body />", .snippet), ("<project />", .unknown), ("<!-- x --><a/>", .unknown),
  ])
  func tellsTheKindOfDocument(_ text: String, _ kind: PolicyDocumentKind) {
    #expect(read(text).documentKind == kind)
  }

  @Test(arguments: [
    ("<policies>", true), ("\u{FEFF}<?xml version='1.0'?>\n<!-- a > b -->\n<fragment>", true),
    ("<inbound/>", true), ("<on-error >", true), ("<sql-data-source>", true),
    ("<Project Sdk=\"x\">", false),
    ("<project xmlns=\"http://maven.apache.org/POM/4.0.0\">", false),
    ("<svg>", false), ("<xs:schema>", false), ("<!DOCTYPE html><policies>", false), ("", false),
    ("{}", false), ("<", false), ("<!--", false), ("<fragment android:name=\"a\">", false),
    ("<backend url=\"x\"/>", false), ("<policies><!-- x --><inbuond/></policies>", true),
    ("<policies><choose/></policies>", true), ("<policies/>", true),
    ("<policies>\n  <policy name=\"a\"/>", false),
    ("<policies xmlns=\"https://contoso.com\"><group/>", false), ("<policiesx>", false),
    ("<value/>", false),
    ("<polices>\n<!-- a --><inbound>", true), ("<Policies><backend/>", true),
    ("<fragmnt><set-header name=\"a\">", true), ("<polices><rule>", false), ("<polices/>", false),
    ("<policy><inbound>", false), ("<fragments><fragment>", false), ("<fragments><inbound>", false),
    ("<polices a=\"b\"><inbound>", false), ("<polices>", false),
  ])
  func tellsPoliciesFromOtherFiles(_ text: String, _ expected: Bool) {
    #expect(PolicyReader.looksLikePolicy(Array(text.utf8)) == expected)
    let utf16: [UInt8] =
      [0xFF, 0xFE] + text.utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      #expect(PolicyReader.looksLikePolicy(utf16) == expected)
    }
  }
}
