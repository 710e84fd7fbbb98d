import Diagnostics
import PolicyRules
import Testing

/// What is known from one policy to the next.
@Suite struct NullSurveyTests {
  private func nulls(_ policy: String) -> [String] { NullFlowTests.nulls(policy) }

  private static let send =
    "<send-request mode=\"new\" response-variable-name=\"r\" ignore-error=\"true\">"
    + "<set-url>https://contoso.com</set-url><set-method>GET</set-method></send-request>"

  private static func use(_ code: String) -> String {
    "<set-variable name=\"v\" value=\"@(\(code))\" />"
  }

  private static let status = use("((IResponse)context.Variables[\"r\"]).StatusCode")

  private static func when(_ condition: String, _ then: String, otherwise: String = "") -> String {
    let rest = otherwise.isEmpty ? "" : "<otherwise>\(otherwise)</otherwise>"
    return "<choose><when condition=\"@(\(condition))\">\(then)</when>\(rest)</choose>"
  }

  private static let answer = "<return-response />"

  @Test(arguments: [
    status,
    use("context.Variables.GetValueOrDefault<IResponse>(\"r\").StatusCode"),
    use("(context.Variables[\"r\"] as IResponse).StatusCode"),
    when("context.Variables[\"r\"] == null", use("1")) + status,
    when("context.Request.Method == \"PUT\"", send) + status,
    when("context.Variables[\"r\"] == null", status, otherwise: answer),
    when("context.Variables[\"r\"] != null", answer, otherwise: status),
    "<set-variable name=\"c\" value=\"@(context.Variables[&quot;r&quot;])\" />"
      + use("((IResponse)context.Variables[\"c\"]).StatusCode"),
    "<return-response response-variable-name=\"r\" />",
  ])
  func ignoredFailuresAreFound(policies: String) {
    let found = nulls(document("inbound", Self.send + policies))
    #expect(found == ["warning send-request-result-may-be-null"])
  }

  @Test(arguments: [
    when("context.Variables[\"r\"] != null", status),
    when("context.Variables[\"r\"] == null", answer, otherwise: status),
    when("context.Variables[\"r\"] == null", answer) + status,
    when("((IResponse)context.Variables[\"r\"])?.StatusCode == 200", status),
    "<set-variable name=\"ok\" value=\"@(context.Variables[&quot;r&quot;] != null)\" />"
      + when("(bool)context.Variables[\"ok\"]", status),
    "<base />" + status,
    "<include-fragment fragment-id=\"f\" />" + status,
    "<set-variable name=\"r\" value=\"@(1)\" />" + status,
    "<send-request mode=\"new\" response-variable-name=\"r\"><set-url>https://contoso.com</set-url>"
      + "<set-method>GET</set-method></send-request>" + status,
  ])
  func guardedFailuresAreNot(policies: String) {
    #expect(nulls(document("inbound", Self.send + policies)).isEmpty)
  }

  @Test func responsesExistBehindForwarding() {
    let code = "context.Response.StatusCode == 429"
    let warning = "warning response-may-be-null"
    #expect(nulls(document("inbound", Self.when(code, Self.answer))) == [warning])
    #expect(nulls(document("outbound", Self.when(code, Self.answer))).isEmpty)
    #expect(nulls(document("on-error", Self.when(code, Self.answer))).isEmpty)
    func retry(_ condition: String, _ before: String, _ after: String = "") -> [String] {
      nulls(
        document(
          "backend",
          "<retry condition=\"@(\(condition))\" count=\"1\" interval=\"1\">\(before)"
            + "<forward-request />\(after)</retry>"))
    }
    #expect(retry("context.Response == null || \(code)", "") == [])
    #expect(retry(code, "") == ["info response-may-be-null"])
    #expect(retry("false", Self.when(code, Self.use("1"))) == [warning])
    #expect(retry("false", "", Self.when(code, Self.use("1"))) == [])
    #expect(
      nulls(
        "<fragment>" + Self.when(code, Self.use("1")) + "<forward-request /></fragment>")
        == [warning])
    #expect(nulls("<fragment>" + Self.when(code, Self.use("1")) + "</fragment>") == [])
    // The gateway counts when the answer is there.
    #expect(
      nulls(
        document(
          "inbound",
          "<rate-limit-by-key calls=\"1\" renewal-period=\"1\" counter-key=\"a\" "
            + "increment-condition=\"@(\(code))\" />")) == [])
  }

  @Test func checkedHeadersAreThere() {
    let use = Self.use("context.Request.Headers.GetValueOrDefault(\"authorization\").Length")
    let check =
      "<check-header name=\"Authorization\" failed-check-httpcode=\"401\" "
      + "failed-check-error-message=\"no\" ignore-case=\"true\"><value>a</value></check-header>"
    #expect(nulls(document("inbound", use)) == ["warning value-may-be-null"])
    #expect(nulls(document("inbound", check + use)) == [])
  }

  @Test(arguments: [
    ("context.User.Email", ["info context-member-may-be-null"]),
    ("context.Product.Name", ["info context-member-may-be-null"]),
    ("context.User?.Email", []),
    ("context.Product == null ? 0 : context.Product.Name.Length", []),
    ("context.Subscription.Id", []),
    ("context.Api.Name + context.Operation.Id", []),
    ("context.Request.Certificate.Subject", ["warning context-member-may-be-null"]),
    ("context.Request.Certificate == null || context.Request.Certificate.Subject == null", []),
    ("context.Request.Body?.As<string>(preserveContent: true)", []),
    ("new [] { \"a\" }.FirstOrDefault().Length", ["info value-may-be-null"]),
    ("new [] { 1 }.FirstOrDefault().ToString()", []),
  ])
  func membersOfContext(code: String, expected: [String]) {
    #expect(nulls(document("inbound", "<base />" + Self.use(code))) == expected)
  }

  /// More facts than are kept: nothing is said, above all nothing false.
  @Test func tooManyFactsSilence() {
    let tests = (0..<400).map {
      "context.Request.Headers.GetValueOrDefault(\"a\($0)\") != null"
    }.joined(separator: " && ")
    let use = Self.use("context.Request.Headers.GetValueOrDefault(\"a1\").Length")
    #expect(nulls(document("inbound", Self.when(tests, use))) == [])
  }

  // MARK: Bodies

  private static let read = use("context.Response.Body.As<string>()")
  private static let keep = use("context.Response.Body.As<string>(true)")
  private static let write = "<set-body>@(context.Response.Body.As<string>())</set-body>"

  @Test(arguments: [
    (read + write, ["warning body-read-twice"]),
    (read + read + "<set-body>a</set-body>", ["warning body-read-twice"]),
    (keep + write, []),
    (use("context.Response.Body.As<string>(preserveContent: true)") + write, []),
    (use("context.Response.Body.As<string>(false)") + write, ["warning body-read-twice"]),
    (use("context.Response.Body?.As<string>()") + write, ["warning body-read-twice"]),
    (keep + keep, []),
    (write, []),
    (write + write, []),
    (read, ["warning body-not-passed-on"]),
    (read + "<set-body>a</set-body>", []),
    (read + "<base />", []),
    (read + answer, []),
    (when("context.Api.Id == \"a\"", read + "<set-body>a</set-body>", otherwise: write), []),
    (when("context.Api.Id == \"a\"", read) + write, ["info body-read-twice"]),
    (use("new JObject { [\"a\"] = 1 }[\"a\"]"), []),
  ])
  func bodiesAreReadOnce(policies: String, expected: [String]) {
    #expect(nulls(document("outbound", policies)) == expected)
  }

  @Test func answersOfOtherRequestsAreReadOnce() {
    let read = Self.use("((IResponse)context.Variables[\"r\"]).Body.As<string>()")
    let send = Self.send.replacing(" ignore-error=\"true\"", with: "")
    #expect(nulls(document("inbound", send + read)) == [])
    #expect(nulls(document("inbound", send + read + read)) == ["warning body-read-twice"])
    #expect(nulls(document("inbound", send + read + send + read)) == [])
  }

  @Test func requestsKeepTheirBodies() {
    let read = Self.use("context.Request.Body.As<string>()")
    let lost = ["warning body-not-passed-on"]
    #expect(nulls(document("inbound", read)) == lost)
    #expect(
      nulls("<policies><inbound>\(read)</inbound><backend><base /></backend></policies>") == lost)
    #expect(
      nulls("<policies><inbound>\(read)</inbound><backend></backend></policies>") == [])
    #expect(nulls(document("inbound", read + Self.answer)) == [])
  }

  @Test func requestsWithoutBody() {
    let read = Self.use("context.Request.Body.As<string>(true)")
    let found = ["warning body-may-be-null"]
    #expect(nulls(document("inbound", read)) == [])
    #expect(
      nulls(document("inbound", Self.when("context.Request.Method == \"GET\"", read))) == found)
    #expect(
      nulls(document("inbound", Self.when("context.Request.Method != \"GET\"", read))) == [])
    #expect(
      nulls(
        document(
          "inbound",
          Self.when("context.Request.Method == \"GET\" && context.Request.Body != null", read)))
        == [])
  }

  /// Four times the policies; sixteen times the time would be square.
  @Test func longDocumentsTakeLinearTime() {
    func time(_ count: Int) -> Duration {
      let branches = (0..<count).map {
        Self.when(
          "context.Request.Headers.GetValueOrDefault(\"a\($0)\") != null",
          "<set-variable name=\"v\($0)\" value=\"@(context.RequestId)\" />")
      }
      let policy = document("inbound", branches.joined())
      return fastest { _ = nulls(policy) }
    }
    _ = time(50)
    let short = time(250)
    #expect(time(1000) < short * 12)
  }

  // MARK: Fragments

  /// What is found in a policy that includes the fragment `f`.
  private func nulls(_ policies: String, f fragment: String) -> [Diagnostic] {
    var circumstances = PolicyCircumstances()
    circumstances.fragments = FragmentLibrary(paths: ["f": ["f.xml"]]) {
      SourceFile(path: $0, text: "<fragment>\(fragment)</fragment>")
    }
    let file = SourceFile(path: "policy.xml", text: document("inbound", policies))
    return PolicyChecker.check(file, circumstances).filter {
      $0.rule == "send-request-result-may-be-null"
    }
  }

  private static let include = "<include-fragment fragment-id=\"f\" />"

  @Test func whatAFragmentSendsIsFollowed() {
    #expect(nulls(Self.include + Self.status, f: Self.send).count == 1)
    let sent = "<choose><when condition=\"@(true)\">\(Self.send)</when></choose>"
    #expect(nulls(Self.include + Self.status, f: sent).count == 1)
    // The fragment takes care of it, or has nothing to do with it.
    let stop = Self.when("context.Variables[\"r\"] == null", Self.answer)
    #expect(nulls(Self.include + Self.status, f: Self.send + stop).isEmpty)
    #expect(nulls(Self.send + Self.include + Self.status, f: stop).isEmpty)
    #expect(nulls(Self.send + Self.include + Self.status, f: "<base />").isEmpty)
    #expect(nulls(Self.send + Self.include + Self.status, f: Self.use("1")).count == 1)
    #expect(nulls(Self.include + Self.status, f: Self.use("1")).isEmpty)
  }

  /// A fragment that reads what was sent outside of it: said where it is included.
  @Test func whatAFragmentReadsIsSaidWhereItIsIncluded() throws {
    let found = nulls(Self.send + Self.include, f: Self.status + Self.status)
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(finding.location.file.path == "policy.xml")
    #expect(finding.location.file.text(finding.location.range) == "f")
    #expect(finding.notes.first?.message.contains("f.xml:1:") == true)
    // What happens inside the fragment alone is found there.
    #expect(nulls(Self.include, f: Self.send + Self.status).isEmpty)
  }

  /// In a loop an attempt may find what the fragment set in the one before.
  @Test func aFragmentInALoopSetsForTheNextAttempt() {
    func loop(_ policies: String) -> String {
      "<retry condition=\"@(true)\" count=\"2\" interval=\"1\">\(policies)</retry>"
    }
    let set = "<set-variable name=\"r\" value=\"@(context.Request.Url.Host)\" />"
    #expect(nulls(Self.send + loop(Self.status + Self.include), f: set).isEmpty)
    #expect(nulls(Self.send + loop(Self.status + Self.include), f: Self.use("1")).count == 1)
  }
}
