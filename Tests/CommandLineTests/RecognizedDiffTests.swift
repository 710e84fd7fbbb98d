import Foundation
import TestSupport
import Testing

/// `diff` on policies that hold lists of backends, with the built binary.
@Suite struct RecognizedDiffCommandTests {
  private func policy(_ backends: String, count: Int = 3) -> String {
    #"""
    <policies>
      <inbound>
        <base />
        <set-variable name="listBackends" value="@{
          var list = new JArray();
          \#(backends)
          return list;
        }" />
      </inbound>
      <backend>
        <retry condition="@(context.Response != null && context.Response.StatusCode == 429)" count="\#(count)" interval="0">
          <forward-request buffer-request-body="true" />
        </retry>
      </backend>
      <outbound><base /></outbound>
      <on-error><base /></on-error>
    </policies>
    """#
  }

  @Test func twoHandEditedPoliciesAreComparedByTheirBackends() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.xml",
      policy(
        #"list.Add(new JObject { { "url", "https://eastus.openai.azure.com/" }, { "priority", 1 } });"#
      ))
    try folder.write(
      "b.xml",
      policy(
        #"list.Add(new JObject() { { "url", "https://eastus.openai.azure.com/" }, { "priority", (2) } }); // later"#,
        count: 5))
    let text = try await Shell.apimPolicy("diff", "a.xml", "b.xml", in: folder.path)
    #expect(text.status == 1)
    #expect(
      text.output == """
        a.xml → b.xml: 2 differences

        backend "eastus": priority 1 → 2
          a.xml:5, b.xml:5

        backend/retry/@count: 3 → 5
          a.xml:11, b.xml:11

        """, "\(text.output)")
    let same = try await Shell.apimPolicy("diff", "a.xml", "a.xml", in: folder.path)
    #expect(same.status == 0)
    let json = try await Shell.apimPolicy(
      "diff", "a.xml", "b.xml", "--output", "json", in: folder.path)
    #expect(json.output.contains(#""kind": "priority-changed""#))
    #expect(json.output.contains(#""oldLine": 5"#))
  }

  @Test func aGeneratedPolicyThatWasEditedIsComparedWithItsInventory() async throws {
    let folder = try TemporaryFolder()
    let inventory = "\(Shell.root)/examples/inventory.yaml"
    _ = try await Shell.apimPolicy(
      "generate", inventory, "-e", "prod", "-o", "p.xml", in: folder.path)
    let edited = try folder.read("p.xml").replacingOccurrences(
      of: #"{ "priority", 3 }"#, with: #"{ "priority", 4 }"#
    )
    try folder.write("p.xml", edited)
    let result = try await Shell.apimPolicy("diff", "\(inventory)#prod", "p.xml", in: folder.path)
    #expect(result.status == 1)
    #expect(result.output.contains("priority 3 → 4"), "\(result.output)")
    #expect(!result.output.contains("listBackends"), "\(result.output)")
  }

  @Test func aListThatIsNotUnderstoodIsNamed() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.xml",
      policy(#"list.Add(new JObject { { "url", "https://a.example.com" }, { "priority", 1 } });"#))
    try folder.write(
      "b.xml",
      policy(
        #"list.Add(new JObject { { "url", "{{host}}" + context.Api.Id }, { "priority", 1 } });"#))
    let result = try await Shell.apimPolicy("diff", "a.xml", "b.xml", in: folder.path)
    #expect(result.status == 1)
    #expect(
      result.output.contains("note: b.xml:5: a list of backends is compared as code"),
      "\(result.output)")
    let json = try await Shell.apimPolicy(
      "diff", "a.xml", "b.xml", "--output", "json", in: folder.path)
    #expect(json.output.contains(#""notes": ["#))
  }

  @Test func aChangedLiteralIsNamedWithItsPlace() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a.xml", policy("").replacingOccurrences(of: "429", with: "( 503 )"))
    try folder.write("b.xml", policy(""))
    let result = try await Shell.apimPolicy("diff", "a.xml", "b.xml", in: folder.path)
    #expect(
      result.output.contains("backend/retry/@condition: 503 → 429\n  a.xml:11:"), "\(result.output)"
    )
  }
}
