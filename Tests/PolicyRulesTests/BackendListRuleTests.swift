import Diagnostics
import PolicyRules
import Testing

/// The forms of a list of backends in which the rules find its defects.
@Suite struct BackendListRuleTests {
  /// Lists that are written as JSON in a string of either kind.
  private static func textList(_ literal: String) -> String {
    """
    <policies>
      <inbound>
        <set-variable name="pool" value="@(JArray.Parse(\(literal)))" />
        <cache-store-value key="pool" value="@((JArray)context.Variables["pool"])" duration="60" />
        <set-backend-service base-url="@(((JArray)context.Variables["pool"])[0].Value<string>("url") + "/openai")" />
      </inbound>
    </policies>
    """
  }

  @Test(arguments: [
    #"@"[{""url"": ""https://a.contoso.com/"", ""weight"": 3, ""regionKey"": ""7c1e90ab52d84f36b9a07e15c3f2d684""}]""#,
    #""[{\"url\": \"https://a.contoso.com/\", \"weight\": 3, \"regionKey\": \"7c1e90ab52d84f36b9a07e15c3f2d684\",}]""#,
    #""[{'weight':3,'regionKey':'7c1e90ab52d84f36b9a07e15c3f2d684','more':[1,{}],'url':'https://a.contoso.com/'}]""#,
    "@\"[\n{ 'url': 'https://a.contoso.com/', 'weight': 3, 'regionKey': '7c1e90ab52d84f36b9a07e15c3f2d684' }\n]\"",
  ])
  func aListInATextIsRead(literal: String) throws {
    let policy = Self.textList(literal)
    for rule in ["unused-weight", "double-slash-url", "shared-cache-key"] {
      #expect(findings(policy, of: rule).count == 1, "\(rule): \(literal)")
    }
    let file = SourceFile(path: "p.xml", text: policy)
    let secrets = PolicyChecker.check(file).filter { $0.rule == "literal-secret" }
    #expect(secrets.count == 1)
    let place = try #require(secrets.first?.location)
    #expect(file.text(place.range) == "7c1e90ab52d84f36b9a07e15c3f2d684")
  }

  @Test(arguments: [
    #""[{'url':'https://a.contoso.com/','weight':3""#, #""[{'url' 'https://a.contoso.com/'}]""#,
    #""[{'url':'https://a.contoso.com/','weight':3} x""#, #""""#, #""{""#, #""[{'a""#, #""[{'a':""#,
    #"$"[{{'url':'https://a.contoso.com/','weight':3}}]""#,
  ])
  func aTextThatIsNoJSONHoldsNoList(literal: String) {
    #expect(findings(Self.textList(literal), of: "unused-weight") == [])
    #expect(findings(Self.textList(literal), of: "double-slash-url") == [])
  }

  /// A list may name backend entities in place of URLs.
  @Test func aListOfBackendEntitiesIsOne() {
    let policy = """
      <policies>
        <inbound>
          <set-variable name="pool" value="@(new JArray(new JObject { { "backend-id", "a" }, { "weight", 1 } }))" />
          <cache-store-value key="pool" value="@((JArray)context.Variables["pool"])" duration="60" />
          <set-backend-service backend-id="@((string)((JArray)context.Variables["pool"])[0]["backend-id"])" />
        </inbound>
      </policies>
      """
    #expect(findings(policy, of: "shared-cache-key").count == 1)
    #expect(findings(policy, of: "unused-weight").count == 1)
  }
}
