import BackendInventory
import Diagnostics
import LoadBalancing
import PolicyDocument
import Testing

@Suite struct RecognizeTests {
  private func outcome(_ text: String) throws -> PolicyRecognizer.Outcome {
    try PolicyRecognizer.recognize(policyTree("a.xml", text))
  }

  private func backends(_ code: String) throws -> [LoadBalancerConfiguration.Backend]? {
    let policy = "<fragment><set-variable name=\"listBackends\" value=\"@{\(code)}\" /></fragment>"
    return try outcome(policy).policy?.configuration.backends
  }

  // MARK: - Lists

  private static let east = #"{ "url", "https://eastus.openai.azure.com/" }, { "priority", 1 }"#
  private static let west = #"{ "url", "https://westus.openai.azure.com/" }, { "priority", 2 }"#

  /// One list of two backends, as people write it.
  static let spellings: [(String, String)] = [
    (
      "Add and initialisers",
      """
      JArray backends = new JArray();
      backends.Add(new JObject() { \(east), { "isThrottling", false }, { "retryAfter", DateTime.MinValue } });
      backends.Add(new JObject() { \(west), { "isThrottling", false }, { "retryAfter", DateTime.MinValue } });
      return backends;
      """
    ),
    (
      "JProperty",
      #"""
      var list = new JArray(
        new JObject(new JProperty("url", "https://eastus.openai.azure.com"), new JProperty("priority", 1)),
        new JObject(new JProperty("url", "https://westus.openai.azure.com"), new JProperty("priority", 2)));
      return list;
      """#
    ),
    (
      "indices",
      #"""
      return new JArray {
        new JObject { ["endpoint"] = "https://eastus.openai.azure.com/openai", ["priority"] = 1 },
        new JObject { ["endpoint"] = "https://westus.openai.azure.com/openai/", ["priority"] = 2 }
      };
      """#
    ),
    (
      "anonymous objects",
      #"""
      var priority = 2;
      return JArray.FromObject(new[] {
        new { url = "https://eastus.openai.azure.com", priority = 1 },
        new { url = "https://westus.openai.azure.com", priority },
      }).ToString();
      """#
    ),
    (
      "parsed texts",
      #"""
      return JArray.Parse(@"[ { ""baseUrl"": ""https://eastus.openai.azure.com"", ""priority"": 1 },
        { ""baseUrl"": ""https://westus.openai.azure.com"", ""priority"": 2 } ]");
      """#
    ),
    (
      "parsed objects",
      #"""
      var backends = new JArray();
      backends.Add(JObject.Parse("{ \"backend\": \"https://eastus.openai.azure.com\", \"priority\": 1 }"));
      backends.Add(JObject.Parse("{ 'backend': 'https://westus.openai.azure.com', 'priority': 2, }"));
      return backends;
      """#
    ),
    (
      "locals",
      #"""
      const string domain = ".openai.azure.com";
      string east = "https://eastus" + domain;
      JObject first = new JObject();
      first["url"] = east;
      first.Add("priority", 1);
      var second = new JObject { { "url", $"https://westus{domain}" } };
      second.Add(new JProperty("priority", 1 + 1));
      var backends = new List<JObject> { first };
      backends.Add(second);
      foreach (JObject backend in backends) { if (backend.Value<int>("priority") == 1) { return backend; } }
      return backends;
      """#
    ),
    (
      "in a branch",
      """
      if (context.Api.Id == "a") {
        var backends = new JArray();
        backends.Add(new JObject { \(east) });
        backends.Add(new JObject { \(west) });
        return backends;
      }
      return new JArray();
      """
    ),
  ]

  @Test(arguments: spellings)
  func aListIsReadHoweverItIsWritten(_ what: String, _ code: String) throws {
    let found = try #require(try backends(code))
    #expect(
      found.map(\.url) == ["https://eastus.openai.azure.com", "https://westus.openai.azure.com"])
    #expect(found.map(\.priority) == [1, 2])
    #expect(found.map(\.name) == ["eastus", "westus"])
  }

  @Test func propertiesAreKnownByManyNames() throws {
    let found = try #require(
      try backends(
        #"""
        return new JArray(new JObject { { "Name", "a" }, { "base-url", "https://a.example.com" }, { "Weight", 3 },
          { "location", "eastus" }, { "api-key", "{{a-key}}" }, { "deployments", new JArray("x", "y") }, { "sku", "PTU" } });
        """#))
    let backend = try #require(found.first)
    #expect(backend.name == "a")
    #expect(backend.weight == 3)
    #expect(backend.region == "eastus")
    #expect(backend.auth == .namedValue("a-key"))
    #expect(backend.deployments.map(\.name) == ["x", "y"])
  }

  @Test func aLiteralMayHoldTheList() throws {
    let found = try outcome(
      #"""
      <policies><inbound><set-variable name="routes" value='[{"url":"https://a.example.com","priority":2},
        {"url":"{{second-url}}","priority":1}]' /></inbound></policies>
      """#)
    let policy = try #require(found.policy)
    #expect(policy.lists.map(\.name) == ["routes"])
    #expect(policy.configuration.backends.map(\.priority) == [2, 1])
    #expect(
      policy.configuration.backends.map(\.url) == ["https://a.example.com", "{{second-url}}"])
  }

  /// What cannot be known is said, and never guessed.
  @Test(arguments: [
    (
      #"var l = new JArray(); l.Add(new JObject { { "url", context.Variables["u"] }, { "priority", 1 } }); return l;"#,
      "URL"
    ),
    (
      #"var l = new JArray(); l.Add(new JObject { { "url", "https://a" }, { "priority", context.Product.Id } }); return l;"#,
      "priority"
    ),
    (
      #"var l = new JArray(); l.Add(new JObject { { "url", "https://a" } }); if (x) { l.Add(new JObject()); } return l;"#,
      "changed"
    ),
    (
      #"var l = new JArray(); l.Add(new JObject { { "url", "https://a" } }); l[0]["url"] = "https://b"; return l;"#,
      "changed"
    ),
    (
      #"var l = new JArray(); l.Add(new JObject { { "url", "https://a" } }); if (x) { var m = l; m.Add(new JObject()); } return l;"#,
      "changed"
    ),
    (
      #"var l = new JArray(); l.Add(new JObject { { "url", "https://a" } }); foreach (JObject b in l) { b["url"] = "x"; } return l;"#,
      "changed"
    ),
    (
      #"var l = new JArray(); l.Add(new JObject { { "url", "https://a" } }); Change(l); return l;"#,
      "changed"
    ),
    (
      #"return new JArray(new JObject { { "url", "https://a" } }, context.Variables["b"]);"#,
      "elements"
    ),
  ])
  func whatIsNotPlainIsInDoubt(_ code: String, _ reason: String) throws {
    let policy = "<fragment><set-variable name=\"l\" value=\"@{\(code)}\" /></fragment>"
    let found = try outcome(policy)
    #expect(found.policy == nil)
    #expect(found.doubts.count == 1)
    #expect(found.doubts.first?.reason.contains(reason) == true, "\(found.doubts)")
  }

  @Test(arguments: [
    #"var l = new JArray(); l.Add(new JObject { { "name", "a" }, { "value", 1 } }); return l;"#,
    #"return new JArray("https://a", "https://b");"#,
    #"return new JObject { { "url", "https://a" } };"#,
    #"var l = (JArray)context.Variables["listBackends"]; l[0]["isThrottling"] = true; return l;"#,
    #"return JArray.Parse("[");"#,
  ])
  func whatIsNoListOfBackendsIsNone(_ code: String) throws {
    let policy = "<fragment><set-variable name=\"l\" value=\"@{\(code)}\" /></fragment>"
    let found = try outcome(policy)
    #expect(found.policy == nil)
    #expect(found.doubts.isEmpty, "\(found.doubts)")
  }

  /// Routes that clusters pick from: the routes are the backends.
  @Test func routesOfClustersAreOneList() throws {
    let found = try outcome(
      #"""
      <fragment><set-variable name="clusters" value="@{
        JArray routes = new JArray();
        JArray clusters = new JArray();
        if (context.Deployment.Region == "West Europe" || true)
        {
          routes.Add(new JObject() { { "name", "one" }, { "location", "eastus" }, { "backend-id", "pool-1" }, { "priority", 1 } });
          routes.Add(new JObject() { { "name", "two" }, { "location", "westus" }, { "backend-id", "pool-2" }, { "priority", 2 } });
          clusters.Add(new JObject() { { "deploymentName", "chat" }, { "routes", new JArray(routes[0], routes[1]) } });
          clusters.Add(new JObject() { { "deploymentName", "embed" }, { "routes", new JArray(routes[0]) } });
        }
        return clusters;
      }" /></fragment>
      """#)
    let policy = try #require(found.policy)
    #expect(found.doubts.isEmpty)
    #expect(policy.lists.count == 1)
    #expect(policy.configuration.backends.map(\.name) == ["one", "two"])
    #expect(policy.configuration.backends.map(\.region) == ["eastus", "westus"])
    #expect(policy.lists[0].backends.map { $0.others["backend-id"] } == ["pool-1", "pool-2"])
  }

  /// Code that grows without end when it is followed carelessly.
  @Test(arguments: [
    #"var l = new JArray(); l.Add(new JObject { { "url", "https://a" }, { "l", l } }); l.Add(l); return l;"#,
    #"var o = new JObject { { "url", "https://a" } }; o["o"] = o; return new JArray(o);"#,
    #"string s = "https://a"; "# + String(repeating: "s = s + s; ", count: 80)
      + #"return new JArray(new JObject { { "url", s } });"#,
    #"var l = new JArray(new JObject { { "url", "https://a" } }); "#
      + String(repeating: "l = new JArray(l, l); ", count: 60) + "return l;",
    #"var l = new JArray(); "#
      + String(
        repeating: #"l.Add(new JArray(new JObject { { "url", "https://a" } })); if (x) { f(l); } "#,
        count: 1000) + "return l;",
  ])
  func hostileCodeIsFollowedInTime(_ code: String) throws {
    let start = ContinuousClock.now
    _ = try backends(code)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  // MARK: - Settings

  /// Conditions that are told, and those of which no part may be told alone.
  @Test(arguments: [
    (
      "context.Response == null || context.Response.StatusCode == 429",
      [RetryCondition.noResponse, .status(429)]
    ),
    ("context.Response?.StatusCode / 100 == 5", [.statusClass(5)]),
    ("((int)context.Response.StatusCode) > 499 && n < 3", [.statusClass(5)]),
    ("context.Response.StatusCode >= 429", nil),
    ("n < 3 || context.Response.StatusCode == 429", nil),
    ("context.Response.StatusCode >= 500 && context.Response.StatusCode != 501", nil),
    ("!(context.Response.StatusCode == 200)", nil),
    ("context.Response.StatusCode == code", nil),
  ])
  func statusesAreReadWhole(_ condition: String, _ conditions: [RetryCondition]?) throws {
    let policy = try #require(
      try outcome(
        HandEdited.policy().replacing(
          "context.Response.StatusCode == 429 || context.Response.StatusCode >= 500",
          with: condition)
      ).policy)
    #expect(policy.known.contains(.retryOn) == (conditions != nil))
    if let conditions { #expect(policy.configuration.retryOn == conditions) }
  }

  @Test func settingsOfAHandEditedPolicyAreRead() throws {
    let policy = try #require(try outcome(HandEdited.policy()).policy)
    #expect(policy.known == [.auth, .retryOn, .cacheType, .coolDownDefault])
    #expect(policy.configuration.retryOn == [.status(429), .statusClass(5)])
    #expect(policy.configuration.cacheType == .preferExternal)
    #expect(policy.configuration.coolDownDefault == 10)
    #expect(
      policy.configuration.backends.map(\.auth) == [
        .managedIdentity(clientID: nil), .managedIdentity(clientID: nil),
      ])
  }

  // MARK: - Generated policies

  @Test func aGeneratedPolicyIsRecognisedExactly() throws {
    #expect(Self.configurations.count > 80)
    for (index, configuration) in Self.configurations.enumerated() {
      let text = try PolicyGenerator.render(configuration, provenance: Sample.provenance)
      for escaped in index % 4 == 0 ? [false, true] : [false] {
        var tree = try policyTree("a.xml", text)
        if escaped {
          let bytes = PolicyConverter.convert(tree, to: .xml)
          tree = PolicyReader.read(SourceFile(path: "a.xml", bytes: bytes)).tree
        }
        let policy = try #require(PolicyRecognizer.recognize(tree).policy)
        #expect(policy.configuration == Self.told(configuration))
        #expect(policy.known == Set(RecognizedPolicy.Part.allCases))
        #expect(policy.isGenerated)
        #expect(policy.isPure)
      }
    }
  }

  @Test func anEditedGeneratedPolicyIsNotPure() throws {
    let text = try PolicyGenerator.render(Self.configurations[0], provenance: Sample.provenance)
    let edited = text.replacing("buffer-response=\"false\"", with: "buffer-response=\"true\"")
    let policy = try #require(try outcome(edited).policy)
    #expect(policy.isGenerated)
    #expect(!policy.isPure)
  }
}

/// A policy as people write it after the well-known sample, in our own words.
enum HandEdited {
  static func policy(
    backends: String = #"""
    list.Add(new JObject() { { "url", "https://eastus.openai.azure.com/" }, { "priority", 1 } });
    list.Add(new JObject() { { "url", "https://westus.openai.azure.com/" }, { "priority", 2 } });
    """#,
    statuses: String = "context.Response.StatusCode == 429 || context.Response.StatusCode >= 500",
    count: Int = 50
  ) -> String {
    #"""
    <policies>
      <inbound>
        <base />
        <cache-lookup-value key="@("list-" + context.Api.Id)" variable-name="listBackends" />
        <choose>
          <when condition="@(!context.Variables.ContainsKey("listBackends"))">
            <set-variable name="listBackends" value="@{
              // the backends
              JArray list = new JArray();
              \#(backends)
              return list;
            }" />
            <cache-store-value key="@("list-" + context.Api.Id)" value="@((JArray)context.Variables["listBackends"])" duration="60" />
          </when>
        </choose>
        <authentication-managed-identity resource="https://cognitiveservices.azure.com" output-token-variable-name="token" />
      </inbound>
      <backend>
        <retry condition="@(context.Response != null && (\#(statuses)) && (int)context.Variables["left"] > 0)" count="\#(count)" interval="0">
          <forward-request buffer-request-body="true" />
          <set-variable name="wait" value="@{
            string text = context.Response.Headers.GetValueOrDefault("Retry-After", "-1");
            return text == "-1" ? context.Response.Headers.GetValueOrDefault("x-ratelimit-reset-requests", "10") : text;
          }" />
        </retry>
      </backend>
    </policies>
    """#
  }
}
