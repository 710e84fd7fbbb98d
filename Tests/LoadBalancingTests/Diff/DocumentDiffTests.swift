import Diagnostics
import LoadBalancing
import PolicyDocument
import Testing

/// The changes between two policies' texts.
func documentChanges(_ old: String, _ new: String) throws -> [Change] {
  try DocumentDiff.compare(policyTree("old.xml", old), policyTree("new.xml", new))
}

func policyTree(_ name: String, _ text: String) throws -> PolicyTree {
  let result = PolicyReader.read(SourceFile(path: name, text: text))
  try #require(!result.diagnostics.hasErrors, "\(result.diagnostics.map(\.message)) in \(text)")
  return result.tree
}

/// A document with this in its inbound section.
private func inbound(_ content: String) -> String {
  "<policies><inbound><base />\(content)</inbound></policies>"
}

@Suite struct DocumentDiffTests {
  // MARK: - What is no difference

  static let same: [(String, String, String)] = [
    (
      "formatting",
      #"<policies><inbound><base/><set-header name="a"><value>1</value></set-header></inbound></policies>"#,
      """
      <policies>
        <inbound>
          <base></base>
          <set-header
              name="a" >
            <value>
              1
            </value>
          </set-header>
        </inbound>
      </policies>

      """
    ),
    (
      "comments, declaration, byte order mark", inbound("<set-method>GET</set-method>"),
      "\u{FEFF}<?xml version=\"1.0\"?><!-- a -->"
        + inbound("<!-- b --><set-method>G<!-- c -->ET</set-method>") + "<!-- d -->"
    ),
    (
      "order of attributes, quoting",
      inbound(#"<retry condition="@(true)" count="3" interval="1"><base /></retry>"#),
      inbound("<retry interval='1' count='3' condition='@(true)'><base /></retry>")
    ),
    (
      "raw and escaped",
      inbound(#"<set-variable name="a" value="@(1 < 2 && "x" != "y")" />"#),
      inbound(
        "<set-variable name=\"&#97;\" value=\"@(1 &lt; 2 &amp;&amp; &quot;x&quot; != &#x22;y&#x22;)\" />"
      )
    ),
    (
      "CDATA and escaped", inbound("<set-body>a &lt; b &amp; c</set-body>"),
      inbound("<set-body>a <![CDATA[< b &]]> c</set-body>")
    ),
    (
      "an expression in CDATA", inbound("<set-body>@(1 < 2 ? \"a\" : \"b\")</set-body>"),
      inbound("<set-body>\n<![CDATA[@(1 < 2 ? \"a\" : \"b\")]]>\n</set-body>")
    ),
    (
      "line ends", inbound("<set-body>a\nb</set-body>"), inbound("<set-body>a\r\nb</set-body>")
    ),
    (
      "the layout and comments of an expression",
      inbound(#"<set-variable name="a" value="@{ var x = 1; return x+1; }" />"#),
      inbound(
        """
        <set-variable name="a" value="@{
            var x = 1; // one
            /* two */ return x + 1;
          }" />
        """)
    ),
    (
      "an empty section and none", "<policies><inbound><base /></inbound></policies>",
      "<policies><outbound> <!-- none --> </outbound><inbound><base /></inbound><on-error /></policies>"
    ),
    (
      "the order of sections",
      "<policies><inbound><base /></inbound><outbound><base /></outbound></policies>",
      "<policies><outbound><base /></outbound><inbound><base /></inbound></policies>"
    ),
    (
      "defaults that are spelled out",
      "<policies><backend><forward-request /></backend></policies>",
      """
      <policies><backend><forward-request timeout="300" follow-redirects="false" \
      buffer-request-body="false" buffer-response="true" fail-on-error-status-code="false" \
      http-version="1" /></backend></policies>
      """
    ),
    (
      "a default of an inner element",
      inbound(
        "<validate-jwt header-name=\"a\"><required-claims><claim name=\"x\" /></required-claims></validate-jwt>"
      ),
      inbound(
        "<validate-jwt clock-skew=\"0\" header-name=\"a\"><required-claims><claim match=\"all\" name=\"x\" /></required-claims></validate-jwt>"
      )
    ),
  ]

  @Test(arguments: same) func isNoDifference(what: String, old: String, new: String) throws {
    #expect(try documentChanges(old, new).map(Summary.init) == [], "\(what)")
    #expect(try documentChanges(new, old).map(Summary.init) == [], "\(what)")
  }

  // MARK: - What is one

  static let different: [(String, String, [Summary])] = [
    (
      "<policies><backend><retry condition=\"@(true)\" count=\"50\" interval=\"1\"><forward-request /></retry></backend></policies>",
      "<policies><backend><retry condition=\"@(true)\" count=\"3\" interval=\"1\"><forward-request /></retry></backend></policies>",
      [Summary(.attributeChanged, "backend/retry/@count", "50", "3")]
    ),
    (
      inbound(""), inbound(#"<set-backend-service backend-id="a" />"#),
      [
        Summary(
          .elementAdded, "inbound/set-backend-service", nil,
          #"<set-backend-service backend-id="a" />"#)
      ]
    ),
    (
      inbound(#"<set-backend-service backend-id="a" />"#),
      inbound(#"<set-backend-service base-url="a" />"#),
      [
        Summary(.attributeRemoved, "inbound/set-backend-service/@backend-id", "a", nil),
        Summary(.attributeAdded, "inbound/set-backend-service/@base-url", nil, "a"),
      ]
    ),
    (
      inbound(#"<set-header name="api-key"><value>{{a}}</value></set-header>"#),
      inbound(#"<set-header name="api-key"><value>{{b}}</value></set-header>"#),
      [
        Summary(
          .textChanged, #"inbound/set-header[@name="api-key"]/value"#, "{{a}}", "{{b}}")
      ]
    ),
    (
      inbound("<set-body>a b</set-body>"), inbound("<set-body>a  b</set-body>"),
      [Summary(.textChanged, "inbound/set-body", "a b", "a  b")]
    ),
    (
      inbound("<set-body>a</set-body>"), inbound("<set-body />"),
      [Summary(.textChanged, "inbound/set-body", "a", nil)]
    ),
    (
      inbound("<set-body><a> x </a></set-body>"), inbound("<set-body><a>x</a></set-body>"),
      [Summary(.textChanged, "inbound/set-body/a", " x ", "x")]
    ),
    // White space in strings is not layout, and a comment's text may be a string's.
    (
      inbound(#"<set-variable name="a" value="@("a  b")" />"#),
      inbound(#"<set-variable name="a" value="@("a b")" />"#),
      [
        Summary(
          .attributeChanged, #"inbound/set-variable[@name="a"]/@value"#, #"@("a  b")"#,
          #"@("a b")"#)
      ]
    ),
    // The same letter in other bytes is another text.
    (
      inbound("<set-method>\u{E9}</set-method>"), inbound("<set-method>e\u{301}</set-method>"),
      [Summary(.textChanged, "inbound/set-method", "\u{E9}", "e\u{301}")]
    ),
    // A named value is neither an expression nor a default.
    (
      "<policies><backend><forward-request timeout=\"{{t}}\" /></backend></policies>",
      "<policies><backend><forward-request /></backend></policies>",
      [Summary(.attributeRemoved, "backend/forward-request/@timeout", "{{t}}", nil)]
    ),
    (
      inbound(#"<set-header name="a" /><set-query-parameter name="b" />"#),
      inbound(#"<set-query-parameter name="b" /><set-header name="a" />"#),
      [
        Summary(
          .elementMoved, #"inbound/set-header[@name="a"]"#, "after base in inbound",
          #"after set-query-parameter[@name="b"] in inbound"#)
      ]
    ),
    (
      "<policies><inbound><base /><set-header name=\"a\" /></inbound><outbound><base /></outbound></policies>",
      "<policies><inbound><base /></inbound><outbound><base /><set-header name=\"a\" /></outbound></policies>",
      [
        Summary(
          .elementMoved, #"outbound/set-header[@name="a"]"#, "after base in inbound",
          "after base in outbound")
      ]
    ),
    // `base` is the same everywhere: one that is gone and another that is new did not move.
    (
      "<policies><inbound><base /><set-method>A</set-method></inbound><outbound><set-method>B</set-method></outbound></policies>",
      "<policies><inbound><set-method>A</set-method></inbound><outbound><base /><set-method>B</set-method></outbound></policies>",
      [
        Summary(.elementRemoved, "inbound/base", "<base />", nil),
        Summary(.elementAdded, "outbound/base", nil, "<base />"),
      ]
    ),
    // Moved, and changed on the way.
    (
      inbound(
        #"<set-header name="a"><value>1</value></set-header><set-method>A</set-method><set-status code="1" reason="x" />"#
      ),
      inbound(
        #"<set-method>A</set-method><set-status code="1" reason="x" /><set-header name="a"><value>2</value></set-header>"#
      ),
      [
        Summary(
          .elementMoved, #"inbound/set-header[@name="a"]"#, "after base in inbound",
          "after set-status in inbound"),
        Summary(.textChanged, #"inbound/set-header[@name="a"]/value"#, "1", "2"),
      ]
    ),
    // Renamed: most of it is the same.
    (
      inbound(
        #"<set-header name="a" exists-action="skip"><value>1</value><value>2</value></set-header>"#),
      inbound(
        #"<set-header name="b" exists-action="skip"><value>1</value><value>2</value></set-header>"#),
      [Summary(.attributeChanged, #"inbound/set-header[@name="b"]/@name"#, "a", "b")]
    ),
    (
      "<policies><inbound><base /></inbound></policies>", "<fragment><base /></fragment>",
      [
        Summary(
          .elementRemoved, "policies", "<policies><inbound><base /></inbound></policies>", nil),
        Summary(.elementAdded, "fragment", nil, "<fragment><base /></fragment>"),
      ]
    ),
    (
      "<fragment><set-method>A</set-method></fragment>",
      "<fragment><set-method>B</set-method></fragment>",
      [Summary(.textChanged, "fragment/set-method", "A", "B")]
    ),
  ]

  @Test(arguments: different)
  func isADifference(old: String, new: String, changes: [Summary]) throws {
    #expect(try documentChanges(old, new).map(Summary.init) == changes)
  }

  @Test func anInsertedPolicyLeavesTheRestAsItIs() throws {
    let choose = (1...4).map {
      "<choose><when condition=\"@(context.X == \($0))\"><set-method>M\($0)</set-method></when></choose>"
    }
    let old = inbound(choose.joined())
    let inserted =
      "<choose><when condition=\"@(false)\"><return-response /></when></choose>"
    let new = inbound(
      inserted + choose[0] + choose[1].replacing("M2", with: "Other") + choose[2] + choose[3])
    let changes = try documentChanges(old, new)
    #expect(
      changes.map(Summary.init) == [
        Summary(.elementAdded, "inbound/choose[1]", nil, inserted),
        Summary(.textChanged, "inbound/choose[3]/when/set-method", "M2", "Other"),
      ])
    #expect(changes.last?.oldPath == "inbound/choose[2]/when/set-method")
  }

  @Test func ofSiblingsAllChangedThoseMostAlikeAreCompared() throws {
    func when(_ condition: String, _ method: String) -> String {
      "<choose><when condition=\"@(\(condition))\"><set-method>\(method)</set-method><set-status code=\"200\" reason=\"\(method)\" /></when></choose>"
    }
    let changes = try documentChanges(
      inbound(when("a", "A") + when("b", "B")),
      inbound(when("new", "NEW") + when("a2", "A") + when("b2", "B")))
    #expect(
      changes.map(\.path) == [
        "inbound/choose[1]", "inbound/choose[2]/when/@condition",
        "inbound/choose[3]/when/@condition",
      ])
  }

  @Test func aDefaultThatWasInForceIsNamed() throws {
    let changes = try documentChanges(
      "<policies><backend><forward-request /></backend></policies>",
      "<policies><backend><forward-request timeout=\"60\" /></backend></policies>")
    #expect(changes.map(\.kind) == [.attributeAdded])
    #expect(changes.first?.defaultValue == "300")
    #expect(
      DiffReport(oldName: "a", newName: "b", changes: changes).text(color: false)
        .contains("backend/forward-request/@timeout: 300 by default → 60"))
  }

  @Test func changedExpressionsCarryTheirLines() throws {
    func variable(_ code: String) -> String {
      inbound("<set-variable name=\"a\" value=\"@{\(code)}\" />")
    }
    let changes = try documentChanges(
      variable("\n    var a = 1;\n    var b = 2;\n    var c = 3;\n    return a;\n  "),
      variable("\n  var a = 1;\n  var b = 2;\n  var c = 4;\n  return a;\n"))
    #expect(
      changes.flatMap(\.hunks).flatMap(\.lines).map(\.marked) == [
        "   var b = 2;", "-  var c = 3;", "+  var c = 4;", "   return a;",
      ])
  }

  @Test func pathsQuoteWhatTheyCanAndCountTheRest() throws {
    let changes = try documentChanges(
      inbound(
        """
        <set-header name="a"><value>1</value></set-header><set-header name="a"><value>2</value></set-header>
        <set-header name='say "x"'><value>3</value></set-header>
        <set-header name="@(context.Api.Name)"><value>4</value></set-header>
        """),
      inbound(
        """
        <set-header name="a"><value>1</value></set-header><set-header name="a"><value>20</value></set-header>
        <set-header name='say "x"'><value>30</value></set-header>
        <set-header name="@(context.Api.Name)"><value>40</value></set-header>
        """))
    #expect(
      changes.map(\.path) == [
        #"inbound/set-header[@name="a"][2]/value"#, #"inbound/set-header[@name='say "x"']/value"#,
        "inbound/set-header[4]/value",
      ])
  }

  @Test func rangesPointAtWhatChanged() throws {
    let old = inbound(#"<set-method>A</set-method><set-status code="1" reason="x" />"#)
    let new = inbound(#"<set-method>B</set-method><set-status code="2" reason="x" />"#)
    let changes = try documentChanges(old, new)
    let oldFile = SourceFile(path: "", text: old)
    let newFile = SourceFile(path: "", text: new)
    #expect(changes.compactMap(\.oldRange).map(oldFile.text) == ["A", #"code="1""#])
    #expect(changes.compactMap(\.newRange).map(newFile.text) == ["B", #"code="2""#])
  }
}
