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
}
