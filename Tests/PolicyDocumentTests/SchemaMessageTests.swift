import Diagnostics
import PolicyDocument
import Testing

/// What the schema's findings say, and where they point.
@Suite struct SchemaMessageTests {
  /// What scripts fill in is no error; what only resembles it is.
  @Test(arguments: [
    ("#{calls}#", true), ("#{calls}", true), ("#calls#", true), ("$(calls)", true),
    ("%%calls%%", true), ("%calls%", true), ("[[calls]]", true), ("@@calls@@", true),
    ("$calls$", true), ("$calls", true), ("~calls~", true), ("${calls}", true), ("{0}", true),
    ("__calls__x", false), ("CALLS_A_MINUTE", true), ("calls", false), ("10 a minute", false),
    ("#", false), ("$", false), ("ten%", false),
  ])
  func knowsPlaceholders(_ value: String, _ isOne: Bool) throws {
    let text =
      "<policies><inbound><rate-limit calls=\"\(value)\" renewal-period=\"60\" /></inbound></policies>"
    let findings = SchemaCheck.check(
      PolicyReader.read(SourceFile(path: "p.xml", bytes: Array(text.utf8))).tree)
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.severity == (isOne ? .warning : .error))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    /// What stands in `inbound`.
    let content: String
    let message: String
    var help: String?
    var severity = Severity.error
    /// The text that the finding points at.
    let place: String
    var testDescription: String { content }
  }

  static let cases: [Case] = [
    Case(
      content: "<retry count=\"1\" interval=\"0\"/>", message: "`retry` needs `condition`",
      help: "add `condition`: whether to run once more", place: "retry"),
    Case(
      content: "<retry condition=\"@(true)\" cout=\"1\" interval=\"0\"/>",
      message: "`cout` is not an attribute of `retry`", help: "did you mean `count`?",
      place: "cout"),
    Case(
      content: "<retry condition=\"@(true)\" count=\" many \" interval=\"0\"/>",
      message:
        "`count` must be a whole number from 1 to 50, an expression or a named value; found \"many\"",
      place: "many"),
    Case(
      content: "<retry condition=\"@(true)\" count=\"RETRY_COUNT\" interval=\"0\"/>",
      message:
        "`count` must be a whole number from 1 to 50, an expression or a named value; found \"RETRY_COUNT\"",
      severity: .warning, place: "RETRY_COUNT"),
    Case(
      content:
        "<cors><allowed-origins>%{ for o in origins ~}<origin>${o}</origin></allowed-origins></cors>",
      message: "text is not allowed in `allowed-origins`; write it in `origin`",
      severity: .warning, place: "%{ for o in origins ~}"),
    Case(
      content: "<retry condition=\"True\" count=\"1\" interval=\"0\"/>",
      message:
        "`condition` must be `true`, `false`, an expression or a named value; found \"True\"",
      help: "write it in lower case: \"true\"", place: "True"),
    Case(
      content: "<retry condition=\"&#49;&#48;\" count=\"1\" interval=\"0\"/>",
      message:
        "`condition` must be `true`, `false`, an expression or a named value; found \"10\"",
      place: "&#49;&#48;"),
    Case(
      content: "<choose><when condition=\"true\"/><value/></choose>",
      message: "`value` is not allowed in `choose`; it takes `when` and `otherwise`",
      place: "value"),
    Case(
      content: "<choose><wen condition=\"true\"/></choose>",
      message: "`wen` is not allowed in `choose`; it takes `when` and `otherwise`",
      help: "did you mean `when`?", place: "wen"),
    Case(
      content: "<choose><otherwise/><when condition=\"true\"/></choose>",
      message: "`when` must come before `otherwise`",
      help: "`choose` takes `when` and `otherwise`, in this order", place: "when"),
    Case(
      content: "<when condition=\"true\"/>",
      message: "`when` is not allowed in `inbound`; it belongs in `choose`", place: "when"),
    Case(
      content: "<set-header name=\"a\">text</set-header>",
      message: "text is not allowed in `set-header`; write it in `value`", place: "text"),
    Case(
      content: "<set-header name=\"a\" value=\"b\"/>",
      message: "`value` is not an attribute of `set-header`",
      help: "write it as an element in `set-header`: <value>…</value>", place: "value"),
    Case(
      content: "<set-header name=\"a\" exists-action=\"Skip\"/>",
      message:
        "`exists-action` must be `override`, `skip`, `append`, `delete`, an expression or a named value; found \"Skip\"",
      help: "did you mean \"skip\"?", place: "Skip"),
    Case(
      content: "<send-request ignore-error=\"@(true)\"/>",
      message:
        "`ignore-error` of `send-request` takes no expression; it must be `true`, `false` or a named value",
      place: "@(true)"),
    Case(
      content: "<cache-lookup-value key=\"a\" variable-name=\"@(1)\"/>",
      message:
        "`variable-name` of `cache-lookup-value` takes no expression; it must be text or a named value",
      severity: .warning, place: "@(1)"),
    Case(
      content: "<send-request><set-url> </set-url></send-request>",
      message:
        "the text of `set-url` must be text that is not empty, an expression or a named value",
      place: "set-url"),
    Case(
      content: "<set-status reason=\"a\"/>", message: "`set-status` needs `code`",
      help: "add `code`: the status code", severity: .warning, place: "set-status"),
    Case(
      content: "<wait/>", message: "`wait` needs at least one element",
      help:
        "add `send-request`, `cache-lookup-value`, `choose`, `forward-request`, `cache-store-value`, `authentication-managed-identity` or `authentication-token`",
      place: "wait"),
    Case(
      content: "<chose/>", message: "`chose` is no policy", help: "did you mean `choose`?",
      place: "chose"),
    Case(
      content: "<choose-one/>", message: "`choose-one` is newer than this version, or misspelled",
      severity: .info, place: "choose-one"),
    // Not documented by the service: what breaks the description is a warning.
    Case(
      content: "<authentication-token token-type=\"msi\"/>",
      message:
        "`token-type` must be `managed-service-identity`, `token-service` or a named value; found \"msi\"",
      severity: .warning, place: "msi"),
    Case(
      content:
        "<cross-domain><cross-domain-policy><allow-access-from/></cross-domain-policy></cross-domain>",
      message: "`allow-access-from` needs `domain`",
      help: "add `domain`: the domains, where * stands for any", severity: .warning,
      place: "allow-access-from"),
    // The policies inside are as sure as ever.
    Case(
      content: "<block><block><retry count=\"1\" interval=\"0\"/></block></block>",
      message: "`retry` needs `condition`", help: "add `condition`: whether to run once more",
      place: "retry"),
    Case(
      content: "<sql-data-source/>", message: "`sql-data-source` is not allowed in `inbound`",
      place: "sql-data-source"),
    Case(
      content: "<set-status code=\"200\" code=\"x\"/><set-variable name=\"a\"/>",
      message: "`set-variable` needs `value`",
      help: "add `value`: its value; a literal is a string",
      place: "set-variable"),
  ]

  @Test(arguments: cases) func saysWhatIsWrong(_ expected: Case) throws {
    let source = SourceFile(
      path: "policy.xml", text: "<policies><inbound>\(expected.content)</inbound></policies>")
    let findings = SchemaCheck.check(PolicyReader.read(source).tree)
    #expect(findings.map(\.message) == [expected.message])
    let finding = try #require(findings.first)
    #expect(finding.help == expected.help)
    #expect(finding.severity == expected.severity)
    #expect(source.text(finding.location.range) == expected.place)
  }

  /// An element with two places in a sequence is misplaced behind the second alone.
  @Test func resolversAreExplained() {
    func findings(_ request: String) -> [String] {
      let text = "<http-data-source><http-request>\(request)</http-request></http-data-source>"
      let source = SourceFile(path: "resolver.xml", text: text)
      return SchemaCheck.check(PolicyReader.read(source).tree).map(\.message)
    }
    let include = "<include-fragment fragment-id=\"f\"/>"
    let request = "<set-method>GET</set-method><set-url>u</set-url>"
    #expect(findings(include + request + include) == [])
    #expect(
      findings(request + "<set-body/>" + include)
        == ["`include-fragment` must come before `set-body`"])
    #expect(findings(include + "<set-url>u</set-url>") == ["`http-request` needs `set-method`"])
    #expect(
      findings(request + "<retry/>") == [
        "`retry` is not allowed in `http-request`; it takes `get-authorization-context`, "
          + "`set-backend-service`, `include-fragment`, `set-method`, `set-url`, `set-header`, "
          + "`set-body` and `authentication-certificate`"
      ])
  }

  /// Findings end after a while, however long the document is.
  @Test func findingsHaveALimit() {
    for element in ["<retry/>", "<when/>", "<unheard-of/>", "<choose>text</choose>"] {
      let text = "<fragment>" + String(repeating: element, count: 5000) + "</fragment>"
      let count = SchemaCheck.check(
        PolicyReader.read(SourceFile(path: "policy.xml", text: text)).tree
      ).count
      #expect(count >= 100 && count < 110, "\(element): \(count)")
    }
  }
}
