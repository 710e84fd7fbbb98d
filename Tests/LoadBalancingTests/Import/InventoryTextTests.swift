import BackendInventory
import Diagnostics
import Foundation
import LoadBalancing
import TestSupport
import Testing

@Suite struct InventoryTextTests {
  /// What the inventory reader makes of a text; every finding about its form fails the test.
  private func read(_ text: String, _ what: String) throws -> LoadBalancerConfiguration {
    let result = InventoryReader.read(SourceFile(path: "inventory.yaml", text: text))
    #expect(result.diagnostics.map(\.message) == [], "\(what)\n\(text)")
    let (effective, diagnostics) = try #require(result.inventory, "\(text)").effective()
    #expect(diagnostics.map(\.message) == [], "\(what)\n\(text)")
    return LoadBalancerConfiguration(try #require(effective))
  }

  private func check(_ configuration: LoadBalancerConfiguration, _ what: String = "") throws {
    var draft = InventoryDraft(configuration: configuration)
    for settings in [Set(), Set(InventoryDraft.Setting.allCases)] {
      draft.writtenSettings = settings
      let text = InventoryText.yaml(of: draft)
      #expect(try read(text, what) == configuration, "\(what)\n\(text)")
      #expect(InventoryText.yaml(of: draft) == text)
    }
  }

  /// What an inventory can say: priorities from 1 to 100, client ids and names that are some.
  private func sayable(_ configuration: LoadBalancerConfiguration) -> LoadBalancerConfiguration {
    var sayable = configuration
    for index in sayable.backends.indices {
      sayable.backends[index].priority += 1
      sayable.backends[index].name = String(
        sayable.backends[index].name.filter { $0 != "\u{7}" })
      for place in sayable.backends[index].deployments.indices {
        sayable.backends[index].deployments[place].name.removeAll { "\"\\".contains($0) }
      }
      if sayable.backends[index].auth == .managedIdentity(clientID: "0-1") {
        sayable.backends[index].auth = .managedIdentity(
          clientID: "01234567-89ab-cdef-0123-456789abcdef")
      }
    }
    return sayable
  }

  @Test func everyConfigurationIsReadBack() throws {
    let all =
      PolicyHarness.policies().map { ($0.name, $0.configuration) }
      + PolicyHarness.combinations().map { ("combination", $0) }
      + RecognizeTests.configurations.map { ("option", $0) }
    #expect(all.count > 500)
    for (name, configuration) in all { try check(sayable(configuration), name) }
  }

  @Test(arguments: ["inventory.yaml", "inventory.json", "reference-eight-backends.yaml"])
  func everyExampleIsReadBack(name: String) throws {
    let path = "\(Shell.root)/examples/\(name)"
    let file = SourceFile(path: name, bytes: Array(try Data(contentsOf: URL(filePath: path))))
    let inventory = try #require(InventoryReader.read(file).inventory)
    for environment in [nil] + inventory.environmentNames.map(Optional.some) {
      let effective = try #require(inventory.effective(environment: environment).inventory)
      try check(LoadBalancerConfiguration(effective), "\(name) \(environment ?? "")")
    }
  }

  /// Texts that YAML or its readers take for something else.
  static let oddTexts = [
    "0613", "2024-11-20", "1e3", "off", "on", "yes", "true", "null", "Null", "NULL", "~", "~a",
    "0x1F", "0o17", "1_000", ".5", "-5", "-", "--", "---", "--- a", "...", "- a", "?", "? a", "?a",
    ":", ":a", ": a", "a:", "a: b", "a:b", "a::b", "a:,b", "a:}", "a#b", "a #b", "#a", "a # b",
    "\"a\"", "'a'", "a\"b", "it's", "\"", "'", "a, b", "[a]", "a]", "{a}", "{{a}}", "a}", "a{",
    "&a", "*a", "!a", "!!str a", "|", "|-", ">", ">a", "%a", "@a", "`a`", "a\\b", "\\n", "<<", "=",
    "a  b", "é", "日本", "😀", "a\u{A0}b", "a\u{2028}b", "a\u{200B}b", "a\u{FEFF}b", "a\u{E000}b",
    "a?b", "a ?b", "a -b", "a - b", "key: [x", "\u{301}a", "a\u{301}",
  ]

  @Test(arguments: oddTexts) func anOddTextIsReadBackAsItIs(_ text: String) throws {
    var configuration = Sample.configuration([.init(name: text), .init(name: "b", priority: 2)])
    configuration.backends[0].url = "https://a.openai.azure.com"
    configuration.backends[0].region = text
    configuration.backends[0].subscription = text
    for index in configuration.backends.indices {
      configuration.backends[index].deployments[0].model = text
      configuration.backends[index].deployments[0].version = text
      configuration.backends[index].deployments[0].sku = text
      configuration.backends[index].deployments[0].capacity = 3
    }
    try check(configuration, text)
    // A list of its own for each, and a name with what a deployment's may hold.
    configuration.backends[1].deployments[0].capacity = 4
    if !text.contains(where: { "/?#\"\\".contains($0) }) {
      configuration.backends[1].deployments[0].name = text
    }
    try check(configuration, text)
  }

  @Test(arguments: [1, 59, 60, 61, 90, 3599, 3600, 3660, 7200, 86_400])
  func everyDurationIsReadBack(seconds: Int) throws {
    try check(
      Sample.configuration([.init()]) {
        $0.coolDownDefault.value = 1
        $0.coolDownMax.value = seconds
      })
  }

  @Test(arguments: [
    "https://a.openai.azure.com", "https://a.openai.azure.com:8443", "https://a/b",
    "https://a/openai/x", "https://a/openai", "{{url}}", "https://{{host}}", "https://a/?b=c#d",
  ])
  func everyURLIsReadBack(_ url: String) throws {
    var configuration = Sample.configuration([.init()])
    configuration.backends[0].url = url
    try check(configuration, url)
  }

  /// Nothing in a comment becomes part of the inventory.
  @Test func commentsStandBesideTheInventoryAndNotInIt() throws {
    let configuration = Sample.configuration([.init(name: "a"), .init(name: "b", priority: 2)])
    var draft = InventoryDraft(
      configuration: configuration,
      head: [
        "Made of policy.xml.\nversion: 2\u{2028}api: x",
        "- An item that is longer than a line may be, so that it goes on below itself, and "
          + "under its first word rather than at the margin.",
      ])
    draft.backendComments = [0: ["the first"], 1: ["the # second", "with: more"]]
    draft.valueComments = [
      .apiName: "proposed", .url(1): "as written\nurl: x", .priority(0): "1 is first",
      .deployment(0, of: 0): "a deployment", .setting(.coolDownMax): "the default",
      .setting(.retryOn): "as above", .setting(.cacheType): "a default too",
    ]
    draft.writtenSettings = Set(InventoryDraft.Setting.allCases).subtracting([.strategy])
    let text = InventoryText.yaml(of: draft)
    #expect(try read(text, "comments") == configuration)
    #expect(
      text == """
        # Made of policy.xml. version: 2 api: x
        # - An item that is longer than a line may be, so that it goes on below itself, and under its first
        #   word rather than at the margin.
        version: 1

        api:
          name: azure-openai-service-api  # proposed
          path: openai
          subscriptionKeyHeader: api-key

        # Every backend has these.
        deployments:
          - { name: gpt-4o }  # a deployment

        backends:
          # the first
          - name: a
            url: https://a.openai.azure.com/
            priority: 1  # 1 is first

          # the # second
          # with: more
          - name: b
            url: https://b.openai.azure.com/  # as written url: x
            priority: 2

        policy:
          retry:
            on: [408, 429, 499, 5xx, no-response]  # as above
            attempts: all
          coolDown:
            default: 10s
            max: 5m  # the default
          exhausted: relay-first
          cache: { type: prefer-external }  # a default too
          auth: managed-identity
          backendHeader: off

        """)
  }

  @Test func theCommonAuthenticationStandsOnce() throws {
    let configuration = Sample.configuration([
      .init(name: "a", auth: .namedValue("k")), .init(name: "b", auth: .namedValue("k")),
      .init(name: "c"), .init(name: "d", auth: .managedIdentity(clientID: "{{id}}")),
    ])
    try check(configuration)
    let text = InventoryText.yaml(of: InventoryDraft(configuration: configuration))
    #expect(text.contains("  auth: \"{{k}}\"\n"))
    #expect(text.components(separatedBy: "{{k}}").count == 2)
    #expect(text.contains("    auth: managed-identity\n"))
    #expect(text.contains("    auth: { managedIdentity: \"{{id}}\" }\n"))
  }
}
