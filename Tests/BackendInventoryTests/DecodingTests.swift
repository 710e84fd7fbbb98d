import BackendInventory
import Diagnostics
import Testing

@Suite("Decoding an inventory")
struct DecodingTests {
  @Test("All errors are found in one run")
  func allErrors() {
    let source = file(
      """
      version: 1
      api: { name: azure-openai, pth: openai }
      backends:
        - { name: eastus, url: http://contoso-eastus.openai.azure.com, priority: first }
        - { name: westus, url: https://contoso-westus.openai.azure.com/, weight: 0 }
        - nothing
        - { url: https://contoso-north.openai.azure.com/, priority: 1 }
      policy:
        exhausted: never
        exhausted: relay-first
        coolDown: { default: 10 s }
        retry: { on: [429, 99, [5xx]], attempts: 0 }
      environments:
        dev: { backends: { eastus: { priority: 2 } } }
        test: { backends: [{ name: westsu, remove: true }, { name: eastus, priority: 200 }] }
      """)
    let findings = InventoryValidator.validate(source)
    let found = zip(findings.rules, findings.texts).map { "\($0) \($1)" }
    #expect(
      found == [
        "unknown-key pth",
        "invalid-backend-url http://contoso-eastus.openai.azure.com", "wrong-type first",
        "missing-field westus", "invalid-value 0", "wrong-type nothing", "missing-field url",
        "invalid-value never", "duplicate-key exhausted", "invalid-value 10 s",
        "invalid-value 99", "wrong-type [5xx]", "invalid-value 0",
        "wrong-type { eastus: { priority: 2 } }", "remove-unknown-backend westsu",
        "invalid-value 200",
      ])
  }

  @Test(
    "Texts are what is written, whatever other readers take them for",
    arguments: [
      "0613", "2024-11-20", "1e3", "on", "off", "1_000", "0x1F", "true", ".5", "'~'", "\"null\"",
    ])
  func texts(_ written: String) throws {
    let source = inventory(
      "deployments: [{ name: \(written), model: \(written), version: \(written) }]")
    let inventory = try #require(InventoryReader.read(source).inventory)
    let deployment = try #require(
      inventory.effective().inventory?.backends.first?.deployments.first)
    let text = written.filter { $0 != "'" && $0 != "\"" }
    #expect(deployment.name.value == text)
    #expect(deployment.version?.value == text)
    #expect(source.text(deployment.name.range) == written)
  }

  @Test(
    "Numbers are decimal digits without quotes",
    arguments: [
      ("1", nil), ("007", nil), ("0x1", "wrong-type"), ("1.0", "wrong-type"), ("1e1", "wrong-type"),
      ("'1'", "wrong-type"), ("+1", "wrong-type"), ("1_0", "wrong-type"), ("-1", "invalid-value"),
      ("99999999999999999999", "invalid-value"), ("101", "invalid-value"), ("[1]", "wrong-type"),
    ] as [(String, String?)])
  func numbers(_ written: String, _ rule: String?) {
    let source = inventory(
      backends: """
        [{ name: a, url: "https://a.openai.azure.com", priority: 1, weight: \(written) },
         { name: b, url: "https://b.openai.azure.com", priority: 1 }]
        """)
    let findings = InventoryValidator.validate(source)
    #expect(findings.rules == (rule.map { [$0] } ?? []))
    if rule != nil { #expect(findings.texts == [written]) }
  }

  @Test(
    "Durations have units",
    arguments: [
      ("1", 1), ("10s", 10), ("5m", 300), ("24h", 86_400), ("'90'", 90),
    ])
  func durations(_ written: String, _ seconds: Int) throws {
    let source = inventory("policy: { coolDown: { default: 1, max: \(written) } }")
    let policy = try #require(InventoryReader.read(source).inventory?.effective().inventory?.policy)
    #expect(policy.coolDownMax.value == seconds)
    #expect(InventoryValidator.validate(source).isEmpty)
  }

  @Test(
    "Durations beyond a day or below a second are refused",
    arguments: [
      "0", "86401", "25h", "9999999999999999999h", "99999999999999999999999", "-1", "s", "1.5m",
    ])
  func badDurations(_ written: String) {
    let findings = InventoryValidator.validate(
      inventory("policy: { coolDown: { max: \(written) } }"))
    #expect(findings.rules == ["invalid-value"])
  }

  @Test(
    "Authentication in all its spellings",
    arguments: [
      ("managed-identity", .managedIdentity(clientID: nil)),
      ("\"{{key}}\"", .namedValue("key")),
      ("{ namedValue: key }", .namedValue("key")),
      ("{ namedValue: \"{{key}}\" }", .namedValue("key")),
      (
        "{ managedIdentity: 3d2b8f6e-91c4-4c4e-8a0f-6f1f4f0a7c55 }",
        .managedIdentity(clientID: "3d2b8f6e-91c4-4c4e-8a0f-6f1f4f0a7c55")
      ),
      ("{ managedIdentity: \"{{client}}\" }", .managedIdentity(clientID: "{{client}}")),
    ] as [(String, BackendAuthentication)])
  func authentication(_ written: String, _ value: BackendAuthentication) throws {
    let source = inventory("policy: { auth: \(written) }")
    #expect(InventoryValidator.validate(source).isEmpty)
    let effective = try #require(InventoryReader.read(source).inventory?.effective().inventory)
    #expect(effective.policy.auth.value == value)
  }

  @Test("A named value without quotes is told how to be written")
  func unquotedNamedValue() {
    let findings = InventoryValidator.validate(inventory("policy: { auth: {{key}} }"))
    #expect(findings.rules == ["unsupported-yaml"])
    #expect(findings.first?.help == "put \"{{…}}\" in quotes")
  }

  @Test("The defaults are those of the table of fields")
  func defaults() throws {
    let result = InventoryReader.read(inventory())
    let effective = try #require(result.inventory?.effective().inventory)
    #expect(effective.api.path.value == "openai")
    #expect(effective.api.subscriptionKeyHeader.value == "api-key")
    let written = InventoryReader.read(
      inventory(
        """
        policy:
          retry: { on: [408, 429, 499, 5xx, no-response], attempts: all }
          coolDown: { default: 10s, max: 300s }
          exhausted: relay-first
          cache: { type: prefer-external }
          auth: managed-identity
          backendHeader: off
        """))
    let explicit = try #require(written.inventory?.effective().inventory)
    #expect(effective.policy.retryOn.value == explicit.policy.retryOn.value)
    #expect(effective.policy.attempts.value == explicit.policy.attempts.value)
    #expect(effective.policy.coolDownDefault.value == explicit.policy.coolDownDefault.value)
    #expect(effective.policy.coolDownMax.value == explicit.policy.coolDownMax.value)
    #expect(effective.policy.exhausted.value == explicit.policy.exhausted.value)
    #expect(effective.policy.cacheType.value == explicit.policy.cacheType.value)
    #expect(effective.policy.auth.value == explicit.policy.auth.value)
    #expect(effective.policy.backendHeader.value == explicit.policy.backendHeader.value)
  }

  @Test(
    "Nothing is said twice of what cannot be read",
    arguments: [
      "version: 1\napi: { name: a }\nbackends: none\n",
      "version: 1\napi: { name: a }\n",
      "version: 1\napi: none\nbackends:\n"
        + "- { name: a, url: 'https://a.openai.azure.com', priority: 1 }\n"
        + "- { name: b, url: 'https://b.openai.azure.com', priority: 1 }\n",
      "version: 3\nbackend: none\n", "- 1\n", "text\n", "",
    ])
  func oneFinding(_ text: String) {
    #expect(InventoryValidator.validate(file(text)).count == 1)
  }

  @Test("Suggestions name the nearest key")
  func suggestions() {
    let findings = InventoryValidator.validate(inventory("polcy: {}\nfoo: 1"))
    #expect(findings.map(\.help).first == "did you mean \"policy\"?")
    #expect(
      findings.map(\.help).last == """
        known keys are "api", "backends", "deployments", "environments", "policy" and "version"
        """)
  }
}

@Suite("Keys in clear")
struct PlaintextKeyTests {
  /// No real keys: an old Azure key, a new one, an OpenAI key and a token.
  static let keys = [
    "0f1e2d3c4b5a69788796a5b4c3d2e1f0", "0F1E2D3C4B5A69788796A5B4C3D2E1F0",
    String(repeating: "9aBcDeF", count: 12), "sk-proj-aaaabbbbccccdddd1234",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.aaaaaaaaaaaaaaaa",
  ]

  /// Places where people put keys, and others where one may end up.
  static let places = [
    "auth: %", "auth: '%'", "auth: { namedValue: % }", "auth: { managedIdentity: % }",
    "auth: { key: % }", "auth: [%]", "auth: { %: 1 }", "apiKey: %", "key: '%'", "region: [%]",
    "weight: %", "deployments: %", "deployments: [{ name: [%] }]", "%: 1",
    "deployments: [{ name: '%', sku: '%', model: '%' }]",
  ]

  @Test("No message ever shows one", arguments: keys, places)
  func hidden(_ key: String, _ place: String) {
    let backend = { (url: String) in
      """
      [{ name: a, url: "\(url)", priority: 1, \(place.replacing("%", with: key)) },
       { name: b, url: "https://b.openai.azure.com", priority: 1 }]
      """
    }
    for url in [
      "https://a.openai.azure.com", "https://a.openai.azure.com/?api-key=\(key)",
      "https://me:\(key)@a.openai.azure.com", "https://\(key)", "\(key)",
    ] {
      let findings = InventoryValidator.validate(inventory(backends: backend(url)))
      #expect(findings.hasErrors || place.contains("region") || place.contains("sku"))
      for finding in findings {
        let texts = [finding.message, finding.help ?? ""] + finding.notes.map(\.message)
        #expect(!texts.joined(separator: "\n").contains(key), "\(finding.message)")
      }
    }
  }

  @Test(
    "Nor does one as part of another text", arguments: keys,
    [
      "api: { path: '%' }", "api: { path: 'x?key=%' }", "api: { subscriptionKeyHeader: 'k %' }",
      "policy: { exhausted: 'key %' }", "policy: { cache: { type: 'Bearer %' } }",
      "policy: { retry: { on: ['x %'] } }", "policy: { coolDown: { max: 'key=%' } }",
      "policy: { auth: 'Bearer %' }", "policy: { auth: { namedValue: 'api-key %' } }",
      "backends: [{ name: 'x %', remove: true }]",
    ])
  func hiddenInText(_ key: String, _ place: String) {
    let findings = InventoryValidator.validate(
      inventory("environments: { dev: { \(place.replacing("%", with: key)) } }"))
    #expect(findings.hasErrors)
    for finding in findings {
      let texts = [finding.message, finding.help ?? ""] + finding.notes.map(\.message)
      #expect(!texts.joined(separator: "\n").contains(key), "\(finding.message)")
    }
  }

  @Test(
    "Where a key may stand by mistake, it is called one", arguments: keys,
    [
      "policy: { auth: '%' }", "policy: { auth: { namedValue: '%' } }", "policy: { key: '%' }",
      "api-key: '%'",
    ])
  func found(_ key: String, _ place: String) {
    let findings = InventoryValidator.validate(inventory(place.replacing("%", with: key)))
    // A token's dots may stand in a named value's name, but not so many letters.
    #expect(findings.rules.contains("plaintext-key"))
  }

  @Test(
    "Names and ids are no keys",
    arguments: [
      "contoso-eastus-openai-key-prod-2025-q1", "openai.key_01", "kv-contoso-openai-westeurope-01",
    ])
  func names(_ name: String) {
    #expect(
      InventoryValidator.validate(inventory("policy: { auth: { namedValue: \(name) } }")).isEmpty)
  }

  @Test(
    "A finding that points at one tells outputs to hide it",
    arguments: [
      "policy: { auth: '%' }", "policy: { auth: 'Bearer %' }",
      "policy: { auth: { namedValue: '%' } }",
      "policy: { auth: { managedIdentity: '%' } }", "apiKey: '%'",
      "backends: [{ name: eastus, url: 'https://a.openai.azure.com/?api-key=%' }]",
      "backends: [{ name: eastus, url: 'https://me:%@a.openai.azure.com/' }]",
      "backends: [{ name: eastus, url: '%' }]",
    ])
  func hidesText(_ place: String) {
    let key = Self.keys[0]
    let findings = InventoryValidator.validate(
      inventory("environments: { dev: { \(place.replacing("%", with: key)) } }"))
    let pointing = findings.filter { $0.location.file.text($0.location.range).contains(key) }
    #expect(!pointing.isEmpty)
    #expect(pointing.map(\.hidesText) == pointing.map { _ in true })
  }

  @Test("A key as a header's name is one too")
  func header() {
    let findings = InventoryValidator.validate(
      inventory(api: "{ name: a, subscriptionKeyHeader: \(Self.keys[0]) }"))
    #expect(findings.rules == ["plaintext-key"])
  }
}
