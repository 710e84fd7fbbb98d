import Foundation
import TestSupport
import Testing

/// `import` of API Management's backends and pools, through the built tool.
@Suite struct ImportBackendsTests {
  @Test(arguments: ["backends", "backends-template"])
  func inventoriesAreAsTheyWere(name: String) async throws {
    let result = try await ImportAzureTests.run(["\(name).json"])
    #expect(result.status == 0, "\(result.error)")
    try ImportAzureTests.expect(result.output, toBe: "\(name).yaml")
    try ImportAzureTests.expect(result.error, toBe: "\(name).stderr")
    let folder = try TemporaryFolder()
    try folder.write("inventory.yaml", result.output)
    let policy = try await Shell.apimPolicy("generate", "inventory.yaml", in: folder.path)
    #expect(policy.status == 0, "\(policy.error)")
  }

  @Test func accountsAddTheDeploymentsOfAPool() async throws {
    let folder = try TemporaryFolder()
    let pool = try await ImportAzureTests.run(["backends.json"])
    let path = try folder.write("inventory.yaml", pool.output)
    let merged = try await ImportAzureTests.run(ImportAzureTests.contoso + ["--merge", path])
    #expect(merged.status == 0, "\(merged.error)")
    try ImportAzureTests.expect(merged.output, toBe: "backends-merged.yaml")
  }

  @Test func severalPoolsAreChosenAmong() async throws {
    let folder = try TemporaryFolder()
    func entity(_ name: String, _ properties: String) -> String {
      """
      {"id": "/a/backends/\(name)", "name": "\(name)",
       "type": "Microsoft.ApiManagement/service/backends", "properties": {\(properties)}}
      """
    }
    let single = "\"url\": \"https://contoso.openai.azure.com\", \"protocol\": \"http\""
    let pool = "\"type\": \"Pool\", \"pool\": {\"services\": [{\"id\": \"/backends/one\"}]}"
    try folder.write(
      "b.json", "[\(entity("one", single)), \(entity("a", pool)), \(entity("b", pool))]")
    let open = try await ImportAzureTests.run(["b.json"], in: folder.path)
    #expect(open.status == 2)
    #expect(open.error.contains("there are 2 pools, \"a\" and \"b\": choose one with --pool"))
    let chosen = try await ImportAzureTests.run(["b.json", "--pool", "B"], in: folder.path)
    #expect(chosen.status == 0, "\(chosen.error)")
    #expect(chosen.output.contains("# Made of the pool b."))
    let unknown = try await ImportAzureTests.run(["b.json", "--pool", "c"], in: folder.path)
    #expect(unknown.status == 2)
    #expect(unknown.error.contains("no pool has the name \"c\"; there are \"a\" and \"b\""))
  }

  @Test func singleBackendsOfAzureOpenAIAreTaken() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "one.json",
      """
      {"id": "/x/backends/solo", "name": "solo",
       "type": "Microsoft.ApiManagement/service/backends",
       "properties": {"url": "https://contoso.openai.azure.us/openai", "protocol": "http"}}
      """)
    let result = try await ImportAzureTests.run(["one.json", "backends.json"], in: folder.path)
    #expect(result.status == 2)
    let alone = try await ImportAzureTests.run(["one.json"], in: folder.path)
    #expect(alone.status == 0, "\(alone.error)")
    #expect(alone.output.contains("url: https://contoso.openai.azure.us/\n    priority: 1\n"))
  }

  @Test func noKeyIsHandedOn() async throws {
    let folder = try TemporaryFolder()
    let key = "0123456789abcdef0123456789abcdef"
    try folder.write(
      "one.json",
      """
      [{"id": "/x/backends/solo", "name": "solo",
        "type": "Microsoft.ApiManagement/service/backends",
        "properties": {"url": "https://contoso.openai.azure.com", "protocol": "http",
          "credentials": {"header": {"api-key": ["\(key)"], "\(key)": ["\(key)"]},
                          "query": {"k": ["\(key)"]}}}},
       {"id": "/x/backends/two", "name": "two",
        "type": "Microsoft.ApiManagement/service/backends",
        "properties": {"url": "https://contoso.openai.azure.com?key=\(key)", "protocol": "http"}}]
      """)
    let result = try await ImportAzureTests.run(["one.json"], in: folder.path)
    #expect(result.status == 0, "\(result.error)")
    #expect(!result.output.contains(key))
    #expect(!result.error.contains(key))
    #expect(result.error.contains("put it into the named value \"solo-key\""))
    #expect(result.output.contains("auth: \"{{solo-key}}\""))
    #expect(result.error.contains("\"two\" has no finished URL, or one with a key in it"))
  }

  // MARK: - With the policy

  /// The policy and the template that the tool makes of an inventory.
  private func exported(_ inventory: String, in folder: TemporaryFolder) async throws {
    try folder.write("pool.yaml", inventory)
    let made = try await Shell.apimPolicy(
      "generate", "pool.yaml", "-o", "policy.xml", in: folder.path)
    #expect(made.status == 0, "\(made.error)")
    let template = try await Shell.apimPolicy(
      "export", "pool.yaml", "--to", "arm", "-o", ".", in: folder.path)
    #expect(template.status == 0, "\(template.error)")
  }

  private static let pool = """
    version: 1
    api: { name: chat, subscriptionKeyHeader: x-key }
    deployments: [{ name: gpt-4o }, { name: Embeddings }]
    backends:
      - { name: East US, url: https://contoso-east.openai.azure.com/, priority: 1, region: eastus }
      - { name: west, url: https://contoso-west.openai.azure.com/, priority: 2, region: westus }
    policy:
      strategy: pool
      retry: { on: [429, 5xx], attempts: 1 }
      coolDown: { default: 20s, max: 20s }
      exhausted: soonest-retry-after
      auth: { managedIdentity: "{{identity}}" }
      backendHeader: name

    """

  @Test func aPoolsPolicyAloneSaysWhatElseIsNeeded() async throws {
    let folder = try TemporaryFolder()
    try await exported(Self.pool, in: folder)
    let result = try await ImportAzureTests.run(["policy.xml", "-o", "i.yaml"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.error.contains("error: the policy uses the pool \"chat-pool\": its backends"))
    #expect(result.error.contains("az rest --url \"https://management.azure.com/"))
    #expect(result.error.contains("apim-policy import policy.xml backends.json\n"))
    #expect(try !folder.names.contains("i.yaml"))
  }

  @Test func thePolicyAndItsBackendsAreTheInventory() async throws {
    let folder = try TemporaryFolder()
    try await exported(Self.pool, in: folder)
    let result = try await ImportAzureTests.run(
      ["azuredeploy.json", "policy.xml", "-o", "i.yaml"], in: folder.path)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.error.hasSuffix("wrote i.yaml\n"))
    let same = try await Shell.apimPolicy("diff", "pool.yaml", "i.yaml", in: folder.path)
    #expect(same.status == 0, "\(same.output)")
    #expect(try folder.read("i.yaml").hasPrefix("# Made of policy.xml and the pool chat-pool.\n"))
    // And the same policy again, but for where it says that it comes from.
    let again = try await Shell.apimPolicy("generate", "i.yaml", in: folder.path)
    #expect(
      again.output.replacing("i.yaml", with: "pool.yaml")
        == (try folder.read("policy.xml").replacing(" -o policy.xml", with: "")))
  }

  @Test func whatSomebodyChangedInThePolicyIsSaid() async throws {
    let folder = try TemporaryFolder()
    try await exported(Self.pool, in: folder)
    let edited = try folder.read("policy.xml")
      .replacing("buffer-response=\"false\"", with: "buffer-response=\"true\"")
    try folder.write("policy.xml", edited)
    let result = try await ImportAzureTests.run(
      ["policy.xml", "azuredeploy.json"], in: folder.path)
    #expect(result.status == 0)
    #expect(result.error.contains("`backend/retry/forward-request/@buffer-response` is not as it"))
    let other = try await ImportAzureTests.run(
      ["policy.xml", "\(ImportAzureTests.folder)/backends.json"], in: folder.path)
    #expect(other.status == 2)
    #expect(
      other.error.contains(
        "the pool \"chat-pool\", which the policy uses, is not in the given files"))
    let accounts = try await ImportAzureTests.run(
      ["policy.xml", "\(ImportAzureTests.folder)/accounts.json"], in: folder.path)
    #expect(accounts.status == 2)
    #expect(accounts.error.contains("and the given files hold none; to get them: az rest"))
  }

  @Test func aListBesideBackendsIsRefused() async throws {
    let list = "\(Shell.root)/examples/import/hand-written.xml"
    let result = try await ImportAzureTests.run([list, "backends.json"])
    #expect(result.status == 2)
    #expect(result.error.contains("JSON beside a policy that uses no pool"))
  }

  /// The pools of single deployments belong to the general one.
  @Test func exportedPoolsAreOneLoadBalancer() async throws {
    let folder = try TemporaryFolder()
    try await exported(Self.pool, in: folder)
    let result = try await ImportAzureTests.run(["azuredeploy.json"], in: folder.path)
    #expect(result.status == 0, "\(result.error)")
    for line in [
      "  name: chat\n", "  - name: East US\n", "    region: eastus\n",
      "  - { name: gpt-4o }\n  - { name: Embeddings }\n",
      "  strategy: pool\n  retry:\n    on: [429, 5xx]\n  coolDown: { default: 20s, max: 20s }\n",
    ] {
      #expect(result.output.contains(line), "\(result.output)")
    }
    #expect(result.error.contains("the policy that uses the pool says how it authenticates"))
    let one = try await ImportAzureTests.run(
      ["azuredeploy.json", "--pool", "chat-embeddings-pool"], in: folder.path)
    #expect(one.status == 0, "\(one.error)")
    #expect(!one.output.contains("gpt-4o }"))
  }

  @Test func whatBreakersSayIsWritten() async throws {
    let folder = try TemporaryFolder()
    func entity(_ name: String, _ ranges: String, _ rest: String) -> String {
      """
      {"id": "/a/backends/\(name)", "name": "\(name)",
       "type": "Microsoft.ApiManagement/service/backends",
       "properties": {"url": "https://contoso-\(name).openai.azure.com/openai", "protocol": "http",
         "circuitBreaker": {"rules": [{"name": "r", \(rest),
           "failureCondition": {"count": 2, "interval": "PT1M", "statusCodeRanges": [\(ranges)],
             "errorReasons": ["BackendConnectionFailure", "Timeout"]}}]}}}
      """
    }
    let ranges = #"{"min": 200, "max": 299}, {"min": 400, "max": 404}, {"min": 500, "max": 599}"#
    try folder.write(
      "b.json",
      """
      [\(entity("one", ranges, #""tripDuration": "PT10M", "acceptRetryAfter": true"#)),
       \(entity("two", ranges, #""tripDuration": "PT10M", "acceptRetryAfter": true"#)),
       \(entity("three", ranges, #""tripDuration": "PT10M", "acceptRetryAfter": false"#)),
       {"id": "/a/backends/p", "name": "p", "type": "Microsoft.ApiManagement/service/backends",
        "properties": {"type": "Pool", "pool": {"services": [
          {"id": "/backends/one", "priority": 1, "weight": 5},
          {"id": "/backends/two", "priority": 1, "weight": 5},
          {"id": "/backends/three", "priority": 2, "weight": 5}]}}}]
      """)
    let result = try await ImportAzureTests.run(["b.json"], in: folder.path)
    #expect(result.status == 0, "\(result.error)")
    #expect(
      result.output.hasSuffix(
        """
        policy:
          strategy: pool
          retry:
            on: [400, 401, 402, 403, 404, 5xx, no-response]
          coolDown: { default: 10m, max: 24h }

        """), "\(result.output)")
    #expect(!result.output.contains("weight"))
    for words in [
      "the statuses from 200 to 299",
      "opens after 2 failures in PT1M; the one that `export` writes",
      "the breakers differ in \"acceptRetryAfter\"; the commonest, true, stands for all",
      "warning[retries-client-errors]",
    ] {
      #expect(result.error.contains(words), "\(result.error)")
    }
  }
}
