import BackendInventory
import Diagnostics
import Testing

@Suite("Checks of a configuration")
struct CheckTests {
  private func findings(_ url: String) -> [Diagnostic] {
    InventoryValidator.validate(
      inventory(
        backends: """
          - { name: a, url: '\(url)', priority: 1 }
          - { name: b, url: 'https://contoso-westus.openai.azure.com/', priority: 1 }
          """.split(separator: "\n").map { "\n  " + $0 }.joined()))
  }

  @Test(
    "A URL of a resource raises nothing, however it is spelled",
    arguments: [
      "https://contoso.openai.azure.com", "https://contoso.openai.azure.com/",
      "https://contoso.openai.azure.com//", "https://contoso.openai.azure.com/openai",
      "https://contoso.openai.azure.com/openai/", "HTTPS://Contoso.OpenAI.Azure.com/",
      "https://contoso.openai.azure.com:443/", "https://my-res-01.cognitiveservices.azure.com/",
      "https://my-res-01.services.ai.azure.com/",
    ])
  func goodURL(_ url: String) {
    #expect(findings(url).rules == [])
  }

  @Test(
    "A URL that is no endpoint is refused",
    arguments: [
      "http://contoso.openai.azure.com", "contoso.openai.azure.com", "https:/contoso", "ftp://x",
      "//contoso.openai.azure.com", "https://", "https:///openai", "https://a b.openai.azure.com",
      "https://contoso.openai.azure.com/?x", "https://contoso.openai.azure.com/#x",
      "https://u@contoso.openai.azure.com", "https://u:p@contoso.openai.azure.com",
      "https://contoso.openai.azure.com/openai/v1", "https://contoso.openai.azure.com/OpenAI/x",
      "https://contoso.openai.azure.com/\"", "https://{{host}}/", "{{url}}", "https://-a.b/",
      "https://a..b/", "https://contoso.openai.azure.com:/", "https://contoso.openai.azure.com:0/",
      "https://contoso.openai.azure.com:x/", "https://contoso.openai.azure.com:99999/",
      "https://\(String(repeating: "a", count: 64)).openai.azure.com", "https://bücher.de/",
      "https://contoso.openai.azure.com%2f/", "javascript:alert(1)", "https://[::1",
    ])
  func badURL(_ url: String) {
    #expect(findings(url).rules == ["invalid-backend-url"])
    #expect(findings(url).texts == ["'\(url)'"])
  }

  @Test(
    "A host outside Azure OpenAI is a warning",
    arguments: [
      "https://localhost:8443/", "https://10.0.0.4", "https://[::1]:8443",
      "https://mock.contoso.com",
      "https://eastus.api.cognitive.microsoft.com", "https://openai.azure.com",
      "https://contoso.privatelink.openai.azure.com", "https://contoso.openai.azure.com.evil.net",
      "https://contoso-openai.azure.com", "https://contoso.azure-api.net",
    ])
  func foreignHost(_ url: String) {
    #expect(findings(url).rules == ["unknown-backend-host"])
    #expect(findings(url).first?.severity == .warning)
  }

  @Test(
    "The same resource is found in every spelling",
    arguments: [
      ("https://contoso-westus.openai.azure.com", true),
      ("https://CONTOSO-westus.openai.azure.com:443/openai/", true),
      ("https://contoso-westus.openai.azure.com:8443/", false),
      ("https://contoso-westus.cognitiveservices.azure.com/", false),
    ])
  func sameURL(_ url: String, _ isSame: Bool) {
    #expect(findings(url).rules == (isSame ? ["duplicate-backend-url"] : []))
  }

  @Test(
    "Priorities raise a finding where one is most likely missing",
    arguments: [
      ([1, 1], false), ([1, 2], false), ([2, 3], false), ([1, 3], true), ([1, 2, 4], true),
      ([1, 3, 5], false), ([10, 20], false), ([5, 10, 100], false), ([1, 2, 3, 99], true),
      ([3, 2, 1, 2], false), ([7, 7], false),
    ])
  func priorities(_ priorities: [Int], _ isFound: Bool) {
    let backends = priorities.enumerated().map {
      "{ name: b\($0), url: \"https://b\($0).openai.azure.com\", priority: \($1) }"
    }
    let findings = InventoryValidator.validate(
      inventory(backends: "[\(backends.joined(separator: ", "))]"))
    #expect(findings.rules == (isFound ? ["priority-gap"] : []))
  }

  @Test(
    "A deployment's name says what it is, with whatever between its words",
    arguments: [
      ("gpt-4o-2024-11-20", "gpt-4o", "2024-11-20", true),
      ("GPT4o_20241120", "gpt-4o", "2024-11-20", true),
      ("gpt-3.5-turbo-0125", "gpt-35-turbo", "0125", true),
      ("prod.gpt-4o.2024-11-20.ptu", "gpt-4o", "2024-11-20", true),
      ("gpt-4-turbo-2024-04-09", "gpt-4", "turbo-2024-04-09", true),
      ("text-embedding-ada-002-2", "text-embedding-ada-002", "2", true),
      ("gpt-4o", "gpt-4o", nil, true), ("anything", nil, nil, true), ("chat", nil, "1", true),
      ("gpt-4o", "gpt-4o", "2024-11-20", false), ("chat", "gpt-4o", nil, false),
      ("gpt-4-2024-11-20", "gpt-4o", "2024-11-20", false),
    ] as [(String, String?, String?, Bool)])
  func names(_ name: String, _ model: String?, _ version: String?, _ isClear: Bool) {
    let fields =
      ["name: \(name)"] + (model.map { ["model: \($0)"] } ?? [])
      + (version.map { ["version: \($0)"] } ?? [])
    let findings = InventoryValidator.validate(
      inventory("deployments: [{ \(fields.joined(separator: ", ")) }]"))
    #expect(findings.rules == (isClear ? [] : ["unclear-deployment-name"]))
  }

  @Test("Provisioned capacity is compared for one deployment at a time")
  func provisioned() {
    func rules(_ first: String, _ second: String) -> [String] {
      InventoryValidator.validate(
        inventory(
          backends: """
            [{ name: a, url: "https://a.openai.azure.com", priority: 1, deployments: [\(first)] },
             { name: b, url: "https://b.openai.azure.com", priority: 2, deployments: [\(second)] }]
            """)
      ).rules
    }
    let late = ["provisioned-behind-pay-as-you-go"]
    #expect(rules("{ name: x, sku: Standard }", "{ name: x, sku: ProvisionedManaged }") == late)
    #expect(
      rules("{ name: x, sku: DataZoneStandard }", "{ name: x, sku: GlobalProvisionedManaged }")
        == late)
    #expect(rules("{ name: x, sku: ProvisionedManaged }", "{ name: x, sku: Standard }") == [])
    #expect(rules("{ name: x }", "{ name: x, sku: ProvisionedManaged }") == [])
    #expect(
      rules(
        "{ name: x, sku: ProvisionedManaged }, { name: y, sku: Standard }",
        "{ name: x, sku: Standard }, { name: y, sku: Standard }") == [])
  }

  /// The deployments of each backend, and which backends are said to lack which.
  @Test(
    "A deployment that is missing is named once, where it is missing",
    arguments: [
      (["x y", "x y"], []), (["x y", "x"], ["b1 y"]), (["x", "x y"], ["b0 y"]),
      (["gpt-4o-1120", "gpt-4o-112"], ["b1 gpt-4o-1120"]),
      (["gpt-4o-112", "gpt-4o-1120", "gpt-4o-1120"], ["b0 gpt-4o-1120"]),
      (["gpt-4o-1120 gpt-4o-0806", "gpt-4o-0806"], ["b1 gpt-4o-1120"]),
      (["x", ""], ["b1 x"]), (["x", "x", "x y"], ["b0 y", "b1 y"]),
      (["chat", "embeddings"], ["b0 embeddings", "b1 chat"]),
    ] as [([String], [String])])
  func deployments(_ lists: [String], _ expected: [String]) {
    let backends = lists.enumerated().map { index, list in
      let names = list.split(separator: " ").map { "{ name: \($0) }" }
      return "{ name: b\(index), url: \"https://b\(index).openai.azure.com\", priority: 1, "
        + "deployments: [\(names.joined(separator: ", "))] }"
    }
    let findings = InventoryValidator.validate(
      inventory(backends: "[\(backends.joined(separator: ",\n  "))]"))
    #expect(findings.allSatisfy { $0.rule == "inconsistent-deployments" })
    let found = findings.map {
      $0.message.replacing("the backend \"", with: "").replacing(
        "\" has no deployment \"", with: " "
      )
      .replacing("\"", with: "")
    }
    #expect(found == expected)
  }

  @Test("A backend without deployments beside others that have some is told of")
  func noDeployments() {
    let findings = InventoryValidator.validate(
      inventory(
        backends: """
          [{ name: a, url: "https://a.openai.azure.com", priority: 1, deployments: [{ name: x }] },
           { name: b, url: "https://b.openai.azure.com", priority: 2 }]
          """))
    #expect(findings.rules == ["inconsistent-deployments"])
    #expect(findings.texts == ["b"])
  }

  @Test(
    "An API path is what the SDKs can use",
    arguments: [
      ("openai", true), ("team/openai", true), ("a/b/openai", true), ("/openai", false),
      ("openai/", false), ("", nil), ("OpenAI", false), ("myopenai", false), ("a//openai", false),
      ("a b/openai", false), ("openai/v1", false), ("a?/openai", false),
    ] as [(String, Bool?)])
  func apiPath(_ path: String, _ isGood: Bool?) {
    let findings = InventoryValidator.validate(inventory(api: "{ name: a, path: '\(path)' }"))
    let expected =
      switch isGood {
      case true?: [String]()
      case false?: ["unusable-api-path"]
      case nil: ["invalid-value"]
      }
    #expect(findings.rules == expected)
  }

  @Test("Checks of one effective configuration run on their own")
  func checker() throws {
    let source = inventory("policy: { retry: { on: [404] } }")
    let (effective, diagnostics) = try #require(InventoryReader.read(source).inventory)
      .effective(environment: nil)
    #expect(diagnostics.isEmpty)
    #expect(InventoryChecker.check(try #require(effective)).rules == ["retries-client-errors"])
  }
}
