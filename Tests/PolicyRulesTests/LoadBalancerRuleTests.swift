import Diagnostics
import PolicyRules
import Testing

/// The known defects of load balancers: where they are seen, and what only looks like one.
@Suite struct LoadBalancerRuleTests {
  /// A load balancer as they were written by hand for years, with what is wrong with most of them.
  private static let handWritten = """
    <policies>
      <inbound>
        <base />
        <cache-lookup-value key="pool" variable-name="pool" />
        <choose>
          <when condition="@(!context.Variables.ContainsKey("pool"))">
            <set-variable name="pool" value="@{
              JArray pool = new JArray();
              pool.Add(new JObject() { { "url", "https://a.contoso.com/" }, { "priority", 1 }, { "weight", 3 }, { "busy", false }, { "until", DateTime.MinValue } });
              pool.Add(new JObject() { { "url", "https://b.contoso.com/" }, { "priority", 2 }, { "weight", 1 }, { "busy", false }, { "until", DateTime.MinValue } });
              return pool;
            }" />
            <cache-store-value key="pool" value="@((JArray)context.Variables["pool"])" duration="86400" />
          </when>
        </choose>
        <authentication-managed-identity resource="https://cognitiveservices.azure.com" output-token-variable-name="token" />
        <set-header name="Authorization" exists-action="override">
          <value>@("Bearer " + (string)context.Variables["token"])</value>
        </set-header>
        <set-variable name="index" value="@(0)" />
      </inbound>
      <backend>
        <retry condition="@(context.Response != null && (context.Response.StatusCode == 401 || context.Response.StatusCode == 429 || context.Response.StatusCode >= 500))" count="50" interval="2">
          <set-variable name="address" value="@(((JArray)context.Variables["pool"])[(int)context.Variables["index"]].Value<string>("url") + "/openai")" />
          <set-backend-service base-url="@((string)context.Variables["address"])" />
          <limit-concurrency key="pool" max-count="50">
            <forward-request fail-on-error-status-code="true" />
          </limit-concurrency>
          <cache-lookup-value key="pool" variable-name="pool" />
          <set-variable name="pool" value="@{
            JArray pool = (JArray)context.Variables["pool"];
            int seconds = Convert.ToInt32(context.Response.Headers.GetValueOrDefault("Retry-After", "-1"));
            JObject chosen = (JObject)pool[(int)context.Variables["index"]];
            chosen["busy"] = true;
            chosen["until"] = DateTime.Now.AddSeconds(seconds == -1 ? 10 : seconds);
            return pool;
          }" />
          <cache-store-value key="pool" value="@((JArray)context.Variables["pool"])" duration="60" />
          <set-variable name="index" value="@{
            JArray pool = (JArray)context.Variables["pool"];
            int best = 0;
            for (int i = 0; i < pool.Count; i++)
            {
              if ((DateTime)pool[i]["until"] < DateTime.Now && pool[i].Value<int>("priority") < pool[best].Value<int>("priority")) { best = i; }
            }
            return best;
          }" />
        </retry>
      </backend>
      <outbound>
        <base />
        <set-header name="x-backend" exists-action="override">
          <value>@(context.Variables.GetValueOrDefault<string>("address", "none"))</value>
        </set-header>
      </outbound>
    </policies>
    """

  private static let rules: [String] = [
    "auth-error-marked", "backend-url-exposed", "buffered-stream", "cache-shorter-than-cooldown",
    "cached-list-overwritten", "concurrency-key-shared", "cooldown-not-clamped",
    "credentials-forwarded", "double-slash-url", "error-status-in-retry", "header-number-parse",
    "local-time", "long-cached-configuration", "no-response-not-retried", "retry-waits-in-gateway",
    "retry-without-body", "shared-cache-key", "unused-weight",
  ]

  @Test(arguments: rules)
  func aHandWrittenLoadBalancerHasEach(rule: String) {
    #expect(!findings(Self.handWritten, of: rule).isEmpty)
  }

  /// Each defect is said where it is, and none twice.
  @Test func nothingIsSaidTwice() {
    for rule in Self.rules {
      #expect(findings(Self.handWritten, of: rule).count == 1, "\(rule)")
    }
  }

  private static let response = "context.Response.Headers"

  @Test(arguments: [
    "Convert.ToInt32(\(response).GetValueOrDefault(\"Retry-After\", \"10\"))",
    "int.Parse(\(response)[\"Retry-After\"].First().Trim())",
    "int.Parse(\(response)[\"Retry-After\"]?.FirstOrDefault() ?? \"1\")",
    "System.Convert.ToDouble((\(response).GetValueOrDefault(\"x-wait\") ?? \"0\").ToString())",
    "Int64.Parse(((IResponse)context.Variables[\"a\"]).Headers.GetValueOrDefault(\"x-wait\", \"0\"))",
    "DateTime.Parse(\(response).GetValueOrDefault(\"Date\", \"\").Split(';')[0])",
  ])
  func headersThatAreParsedAreFound(code: String) {
    #expect(headerFindings("@(\(code))").map { $0.prefix(8) } == ["warning:"], "\(code)")
  }

  @Test(arguments: [
    "@(int.Parse(context.Request.Headers.GetValueOrDefault(\"Content-Length\", \"0\")))",
    "@(int.Parse((string)context.Variables[\"a\"]))",
    "@(Convert.ToBase64String(Encoding.UTF8.GetBytes(\(response).GetValueOrDefault(\"a\", \"\"))))",
    "@(Regex.IsMatch(\(response).GetValueOrDefault(\"a\", \"\"), \"^[0-9]+$\") ? int.Parse("
      + "\(response).GetValueOrDefault(\"a\", \"\")) : 1)",
    "@{ try { return int.Parse(\(response).GetValueOrDefault(\"a\", \"\")); } catch { return 1; } }",
    "@{ int a; string b = \(response).GetValueOrDefault(\"a\", \"\"); "
      + "if (int.TryParse(b, out a)) { return int.Parse(b); } return 1; }",
    "@{ var a = Regex.Match(\(response).GetValueOrDefault(\"a\", \"\"), \"[0-9]+\").Groups[0].Value;"
      + " return int.Parse(a); }",
  ])
  func whatCannotThrowOrIsNoHeaderIsNot(value: String) {
    #expect(headerFindings(value) == [], "\(value)")
  }

  @Test func aHeaderOfTheRequestIsInformation() {
    let value = "@(int.Parse(context.Request.Headers.GetValueOrDefault(\"x-limit\", \"1\")))"
    #expect(headerFindings(value).map { $0.prefix(5) } == ["info:"])
  }

  private func headerFindings(_ value: String) -> [String] {
    findings(
      document("outbound", "<set-variable name=\"b\" value=\"\(value)\" />"),
      of: "header-number-parse")
  }

  /// A round with `parts` of its own.
  private static func loop(
    _ condition: String, _ attributes: String = "count=\"2\" interval=\"0\"",
    _ parts: String = "<set-backend-service base-url=\"https://a\" />",
    request: String = "<forward-request buffer-request-body=\"true\" />"
  ) -> String {
    document(
      "backend", "<retry condition=\"@(\(condition))\" \(attributes)>\(parts)\(request)</retry>")
  }

  private static let status = "context.Response.StatusCode"

  private static let silent: [(policy: String, rule: String)] = [
    // With a new token it may go through.
    (loop("\(status) == 401"), "auth-error-marked"),
    (loop("\(status) == 401 || \(status) == 403"), "auth-error-marked"),
    (loop("\(status) == 429 || \(status) != 401"), "auth-error-marked"),
    (loop("\(status) == 429 || \(status) >= 500"), "auth-error-marked"),
    (loop("context.Response == null || \(status) == 429"), "no-response-not-retried"),
    (loop("\(status) == 429"), "no-response-not-retried"),
    (
      loop("context.Response != null && \(status) == 429", "count=\"2\" interval=\"0\"", ""),
      "no-response-not-retried"
    ),
    (loop("\(status) == 429", "count=\"10\" interval=\"0\""), "many-retries"),
    (loop("\(status) == 429", "count=\"{{retries}}\" interval=\"0\""), "many-retries"),
    (
      "<policies><outbound><retry condition=\"@(true)\" count=\"50\" interval=\"0\">"
        + "<set-variable name=\"a\" value=\"b\" /></retry></outbound></policies>", "many-retries"
    ),
    (
      loop("\(status) == 429", "count=\"1\" interval=\"5\" first-fast-retry=\"true\""),
      "retry-waits-in-gateway"
    ),
    (loop("\(status) == 429", "count=\"1\" interval=\"5\"", ""), "retry-waits-in-gateway"),
    (
      loop(
        "true", "count=\"1\" interval=\"1\"", "<set-body>a</set-body>",
        request: "<forward-request />"),
      "retry-without-body"
    ),
    (
      loop("true", request: "<forward-request buffer-request-body=\"true\" />"),
      "retry-without-body"
    ),
    // What is shown is not compared.
    (
      document(
        "outbound",
        "<set-header name=\"a\"><value>@(context.Response.StatusReason.Trim())</value></set-header>"
      ),
      "status-reason-condition"
    ),
    (loop("context.Response.StatusReason != null"), "status-reason-condition"),
    (
      document("inbound", "<set-variable name=\"a\" value=\"@(\"a b\".Split(' ')[0] + \" \")\" />"),
      "suspicious-blank"
    ),
    (
      document(
        "inbound", "<set-variable name=\"a\" value=\"@(new[] { \" a\" }.Contains(\" a\"))\" />"),
      "suspicious-blank"
    ),
    // A token is the same for all APIs.
    (
      document(
        "inbound",
        "<set-backend-service base-url=\"https://a\" />"
          + "<cache-store-value key=\"token\" value=\"@((string)context.Variables[\"token\"])\" "
          + "duration=\"86400\" />"), "shared-cache-key"
    ),
    (
      document(
        "inbound",
        "<set-header name=\"Date\"><value>@(DateTime.Now.ToString(\"R\"))</value></set-header>"
          + "<cache-lookup-value key=\"a\" variable-name=\"a\" />"), "local-time"
    ),
    (
      document(
        "inbound",
        "<set-variable name=\"a\" value=\"@(new DateTimeOffset(DateTime.Now).ToUnixTimeSeconds())\" />"
          + "<cache-lookup-value key=\"a\" variable-name=\"b\" />"), "local-time"
    ),
    // Either branch may run.
    (
      document(
        "inbound",
        "<choose><when condition=\"@(true)\"><set-backend-service backend-id=\"a\" /></when></choose>"
          + "<set-backend-service base-url=\"https://a\" />"), "base-url-after-backend-id"
    ),
    (
      document(
        "inbound",
        "<set-backend-service base-url=\"https://a\" /><set-backend-service backend-id=\"a\" />"),
      "base-url-after-backend-id"
    ),
    // The same key, written in another way or held by a variable.
    (
      document(
        "inbound",
        "<set-variable name=\"key\" value=\"@(\"a-\" + context.Api.Id)\" />"
          + "<cache-lookup-value key=\"@(\"a-\"+(context.Api.Id))\" variable-name=\"a\" />"
          + "<cache-lookup-value key=\"@((string)context.Variables[\"key\"])\" variable-name=\"a\" />"
          + "<cache-store-value key=\"@( \"a-\" + context.Api.Id )\" duration=\"1\" "
          + "value=\"@((string)context.Variables[\"a\"])\" />"), "cache-key-mismatch"
    ),
    (
      document("inbound", "<set-variable name=\"a\" value=\"@({{a}} + \"b\")\" />"),
      "named-value-unquoted"
    ),
  ]

  @Test(arguments: silent)
  func whatOnlyLooksLikeADefectIsNone(policy: String, rule: String) {
    #expect(findings(policy, of: rule) == [], "\(policy)")
  }

  /// The examples that are right must not raise even information.
  @Test func rightExamplesHaveNothingOfTheirRule() {
    let rules = PolicyRuleList.all.map { $0.rule }.filter { $0.family == .loadBalancing }
    #expect(rules.count >= 20)
    for rule in rules {
      for example in rule.good {
        #expect(findings(example.text, of: rule.id) == [], "\(rule.id)")
      }
    }
  }

  @Test(arguments: [
    "body[\" a\"]", "body[\"a \"]", "body[@\"  a-b.c_1 \"]", "body?[\"x\"]?[\"a \"]",
    "body.Value<string>(\" a\")", "body[\"\\u0061 \"]", "body[(\"a \")]",
  ])
  func aBlankAroundANameIsFoundHoweverItIsWritten(key: String) {
    let policy = document(
      "inbound",
      "<set-variable name=\"a\" value=\"@{ JObject body = null; return \(key) != null; }\" />")
    #expect(findings(policy, of: "suspicious-blank").count == 1)
  }

  @Test func aTimeThatIsComparedIsBounded() {
    let policy = document(
      "outbound",
      "<set-variable name=\"a\" value=\"@{ int s; int.TryParse(\(Self.response).GetValueOrDefault("
        + "\"Retry-After\", \"\"), out s); if (s <= 0 || s > 60) { s = 10; } "
        + "return DateTime.UtcNow.AddSeconds(s); }\" />")
    #expect(findings(policy, of: "cooldown-not-clamped") == [])
  }

  @Test func faultsThatOnlyMarkAreFoundToo() {
    let mark =
      "<choose><when condition=\"@(\(Self.status) == 400 || \(Self.status) == 429)\">"
      + "<cache-store-value key=\"busy\" value=\"a\" duration=\"9\" /></when></choose>"
    let backend = "<set-backend-service base-url=\"https://a\" />"
    let policy = Self.loop("true", "count=\"2\" interval=\"0\"", backend + mark)
    #expect(findings(policy, of: "auth-error-marked").count == 1)
  }

  @Test func aKeyThatIsAPartOfTheOneLookedUpIsASlip() {
    let policy = document(
      "inbound",
      "<cache-lookup-value key=\"@(context.Api.Id + \"-\" + context.User.Id)\" variable-name=\"a\" />"
        + "<cache-store-value key=\"@(context.Api.Id)\" value=\"b\" duration=\"1\" />")
    #expect(findings(policy, of: "cache-key-mismatch").count == 1)
  }

  @Test func theBackendOfInboundHoldsInBackend() {
    let policy = """
      <policies>
        <inbound><set-backend-service backend-id="a" /></inbound>
        <backend>
          <retry condition="@(false)" count="1" interval="0">
            <set-backend-service base-url="https://b" />
            <forward-request buffer-request-body="true" />
          </retry>
        </backend>
      </policies>
      """
    #expect(findings(policy, of: "base-url-after-backend-id").count == 1)
  }

  /// The list is stored three times; the store behind the mark is the one that forgets it.
  @Test func theStoreBehindTheMarkIsSaid() {
    func store(_ seconds: Int) -> String {
      "<cache-store-value key=\"k\" value=\"@((JArray)context.Variables[\"pool\"])\" duration=\"\(seconds)\" />"
    }
    let mark = """
      <set-variable name="pool" value="@{
        JArray pool = (JArray)context.Variables["pool"];
        pool[0]["until"] = DateTime.UtcNow.AddSeconds(double.Parse(context.Response.Headers["Retry-After"][0]));
        return pool;
      }" />
      """
    let set = "<set-variable name=\"pool\" value=\"@(new JArray())\" />"
    let rule = "cache-shorter-than-cooldown"
    let behind = findings(document("outbound", set + store(11) + mark + store(12)), of: rule)
    #expect(behind.count == 1)
    #expect(behind.first?.contains("after 12 seconds") == true)
    // In a loop the only store may stand before it.
    let before = findings(document("outbound", set + store(11) + mark), of: rule)
    #expect(before.count == 1)
    #expect(before.first?.contains("after 11 seconds") == true)
  }

  /// A gateway may show a missing answer as a response with status 500.
  @Test func whetherAFailureIsShownAsAResponseIsSaid() {
    func said(_ test: String) -> String? {
      let condition = "context.Response != null && \(test)"
      return findings(
        Self.loop(
          condition, "count=\"2\" interval=\"0\"", "<set-backend-service base-url=\"https://a\" />"),
        of: "no-response-not-retried"
      ).first
    }
    #expect(said("\(Self.status) == 429")?.hasSuffix("is not retried") == true)
    #expect(
      said("(\(Self.status) == 429 || \(Self.status) >= 500)")?.hasSuffix("status 500") == true)
    #expect(said("\(Self.status) > 500")?.hasSuffix("is not retried") == true)
  }

  @Test func whatAttemptsDrawIsInformation() {
    func draws(_ seed: String) -> [String] {
      let draw = "<set-variable name=\"a\" value=\"@(new Random(\(seed)).Next(2))\" />"
      let backend = "<set-backend-service base-url=\"https://a\" />"
      return findings(
        Self.loop("true", "count=\"2\" interval=\"0\"", draw + backend), of: "same-random-number")
    }
    #expect(draws("context.RequestId.GetHashCode()").map { $0.prefix(5) } == ["info:"])
    #expect(draws("7").map { $0.prefix(8) } == ["warning:"])
    #expect(draws("").isEmpty)
    #expect(draws("Guid.NewGuid().GetHashCode()").isEmpty)
    // Before the loop the request draws once.
    let policy = """
      <policies><inbound>
        <set-variable name="a" value="@(new Random(context.RequestId.GetHashCode()).Next(2))" />
        <set-backend-service base-url="https://a" />
      </inbound></policies>
      """
    #expect(findings(policy, of: "same-random-number").isEmpty)
  }

  @Test(arguments: [
    ("@(context.Api.Id)", 1), ("busy", 1), ("@(\"busy\")", 1),
    ("@(context.Request.MatchedParameters[\"deployment-id\"])", 0),
    ("@((string)context.Variables[\"key\"])", 0), ("@(context.Request.Url.Path)", 0),
    ("busy-deployment", 0), ("{{key}}", 0),
  ])
  func aKeyWithoutTheDeploymentIsInformation(key: String, count: Int) {
    let mark = """
      <set-variable name="until" value="@{
        int seconds = int.Parse(context.Response.Headers.GetValueOrDefault("Retry-After", "1"));
        return DateTime.UtcNow.AddSeconds(seconds);
      }" />
      <cache-store-value key='\(key)' value="@((DateTime)context.Variables["until"])" duration="60" />
      """
    let reads =
      "<trace source='a'><message>@(context.Request.MatchedParameters[\"deployment-id\"])</message></trace>"
    let rule = "mark-shared-by-deployments"
    #expect(findings(document("outbound", reads + mark), of: rule).count == count)
    let other = reads.replacing("deployment-id", with: "id")
    if !key.contains("deployment-id") {
      #expect(findings(document("outbound", other + mark), of: rule).isEmpty)
    }
  }
}
