import BackendInventory
import Diagnostics
import LoadBalancing
import PolicyDocument
import Testing

/// What a policy that uses a pool says of its configuration.
@Suite struct RecognizePoolTests {
  /// Every option that such a policy has, alone and together.
  static var configurations: [LoadBalancerConfiguration] {
    PolicyHarness.policies().map(\.configuration).filter { $0.strategy == .pool }
      + PolicyHarness.combinations().filter { $0.strategy == .pool }
  }

  /// What the policy tells, with the defaults in the place of all else.
  static func told(_ configuration: LoadBalancerConfiguration) -> LoadBalancerConfiguration {
    let standard = Sample.configuration([])
    var told = configuration
    told.apiPath = ""
    told.apiName = TemplateText(configuration.apiName).comment
    told.cacheType = standard.cacheType
    let count = configuration.backends.count
    let attempts = if case .count(let number) = configuration.attempts { number } else { count }
    told.attempts = attempts >= count ? .all : configuration.attempts
    if configuration.exhausted == .relayFirst {
      told.coolDownDefault = standard.coolDownDefault
      told.coolDownMax = standard.coolDownMax
    } else if configuration.coolDownMax > configuration.coolDownDefault {
      told.coolDownMax = max(standard.coolDownMax, configuration.coolDownDefault)
    } else {
      told.coolDownMax = configuration.coolDownDefault
    }
    if min(count, attempts) <= 1 { told.retryOn = standard.retryOn }
    let pooled = configuration.pooledDeployments
    let hasWeights = configuration.backends.contains { $0.weight != nil }
    for index in told.backends.indices {
      let held = Set(told.backends[index].deployments.map { $0.name.lowercased() })
      told.backends[index].name = TemplateText(told.backends[index].name).comment
      told.backends[index].url = ""
      told.backends[index].region = nil
      told.backends[index].weight = hasWeights ? told.backends[index].weight ?? 1 : nil
      if configuration.authenticationOfPool == .keysOfEntities {
        told.backends[index].auth = .managedIdentity(clientID: nil)
      }
      let wanted = pooled.map { $0.lowercased() }.filter { held.isEmpty || held.contains($0) }
      let sample = Sample.configuration([.init(deployments: wanted)])
      told.backends[index].deployments = sample.backends[0].deployments
    }
    return told
  }

  private func recognized(_ text: String) throws -> RecognizedPool {
    let outcome = try PolicyRecognizer.recognize(policyTree("p.xml", text))
    #expect(outcome.policy == nil)
    return try #require(outcome.pool)
  }

  private func withoutComments(_ text: String) -> String {
    text.replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "")
  }

  @Test func aGeneratedPolicyIsRecognisedExactly() throws {
    let all = Self.configurations
    #expect(all.count > 90)
    for configuration in all {
      let text = try PolicyGenerator.render(configuration, provenance: Sample.provenance)
      let escaped = PolicyConverter.convert(try policyTree("p.xml", text), to: .xml)
      for written in [text, String(decoding: escaped, as: UTF8.self)] {
        let pool = try recognized(written)
        #expect(pool.configuration == Self.told(configuration))
        #expect(pool.isPure)
        #expect(pool.tellsMembers)
        let resources = BackendPoolResources(configuration)
        #expect(pool.pools.map(\.name) == resources.pools.map(\.name))
        #expect(pool.pools.map(\.deployment) == resources.pools.map { $0.deployment?.lowercased() })
        let keys = configuration.authenticationOfPool == .keysOfEntities
        #expect(pool.leavesKeysToEntities == keys)
        #expect(pool.known.contains(.auth) == !keys)
      }
    }
  }

  /// A portal may drop comments.
  @Test func withoutCommentsTheBackendsAreUnknown() throws {
    for configuration in Self.configurations {
      let text = try PolicyGenerator.render(configuration, provenance: Sample.provenance)
      let pool = try recognized(withoutComments(text))
      #expect(!pool.tellsMembers)
      #expect(pool.configuration.backends == [])
      #expect(!pool.known.contains(.apiName))
      #expect(pool.isPure)
      #expect(pool.configuration.exhausted == configuration.exhausted)
      #expect(pool.configuration.backendHeader == configuration.backendHeader)
    }
  }

  /// Comments that go on and on are looked through once.
  @Test func hostileCommentsAreReadInTime() throws {
    let text = try PolicyGenerator.render(
      try #require(Self.configurations.first), provenance: Sample.provenance)
    let line = "\n  Pool azure-openai-service-api-pool: "
    let start = ContinuousClock.now
    for more in [
      String(repeating: "a ", count: 200_000), String(repeating: "a (priority 1", count: 50_000),
      String(repeating: "a (priority 1) ", count: 50_000),
    ] {
      let pool = try recognized(text.replacing("\n-->", with: line + more + "\n-->"))
      #expect(!pool.tellsMembers)
    }
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func anEditedPolicyIsNotPure() throws {
    let text = try PolicyGenerator.render(
      try #require(Self.configurations.first), provenance: Sample.provenance)
    for (old, new) in [
      ("buffer-response=\"false\"", "buffer-response=\"true\""),
      ("first-fast-retry=\"true\"", "first-fast-retry=\"false\""),
      ("<outbound>", "<outbound><set-header name=\"x\" exists-action=\"delete\" />"),
    ] {
      #expect(text.contains(old))
      let pool = try recognized(text.replacing(old, with: new))
      #expect(!pool.isPure, "\(new)")
    }
  }

  @Test func otherPoliciesAreNone() throws {
    let text = try PolicyGenerator.render(
      try #require(Self.configurations.first), provenance: Sample.provenance)
    for (old, new) in [
      ("generated by apim-policy from inventory.yaml,", "made by hand:"),
      (
        "<set-backend-service ",
        "<set-backend-service base-url=\"https://a\" /><set-backend-service "
      ),
      ("backend-id=", "base-url="),
    ] {
      #expect(text.contains(old))
      let tree = try policyTree("p.xml", text.replacing(old, with: new))
      #expect(PolicyRecognizer.recognize(tree).pool == nil, "\(new)")
    }
  }
}

/// `diff` where a policy uses a pool.
@Suite struct PoolDiffTests {
  private let inventory = """
    version: 1
    api: { name: chat }
    deployments: [{ name: gpt-4o }, { name: embeddings }]
    backends:
      - { name: east, url: https://contoso-east.openai.azure.com/, priority: 1, weight: 30 }
      - { name: west, url: https://contoso-west.openai.azure.com/, priority: 1, weight: 70 }
      - { name: north, url: https://contoso-north.openai.azure.com/, priority: 2 }
    policy: { strategy: pool, exhausted: soonest-retry-after, backendHeader: name }
    """

  private func side(_ name: String, _ text: String) -> ComparisonSide {
    ComparisonSide(name: name, file: SourceFile(path: name, text: text), environment: nil)
  }

  private func policy(_ inventory: String) throws -> String {
    let outcome = try PolicyGeneration.generate(
      PolicyGeneration.Request(
        inventory: SourceFile(path: "i.yaml", text: inventory), environment: nil, template: nil,
        format: .rawxml, provenance: .command(inventory: "i.yaml", environment: nil)))
    return String(decoding: try #require(outcome.policy), as: UTF8.self)
  }

  private func messages(_ old: String, _ new: String) throws -> [String] {
    let outcome = try Comparison.compare(
      side(old.hasPrefix("<") ? "old.xml" : "i.yaml", old),
      side(new.hasPrefix("<") ? "new.xml" : "i.yaml", new))
    let report = try #require(outcome.report, "\(outcome.diagnostics)")
    let isOfInventories = ![old, new].contains { $0.contains("<policies>") }
    #expect(report.notes.isEmpty == (report.isSame || isOfInventories))
    return report.changes.map { "\($0.subject ?? $0.path) \($0.old ?? "-") → \($0.new ?? "-")" }
  }

  @Test func theSameIsTheSame() throws {
    #expect(try messages(inventory, policy(inventory)) == [])
    #expect(try messages(policy(inventory), policy(inventory)) == [])
  }

  @Test(arguments: [
    ("name: west,", "name: south,", ["backend \"west\":", "backend \"south\":"]),
    ("weight: 30", "weight: 40", ["backend \"east\": weight 30 → 40"]),
    ("priority: 2", "priority: 3", ["backend \"north\": priority 2 → 3"]),
    ("exhausted: soonest-retry-after", "exhausted: relay-first", ["policy.exhausted"]),
    ("backendHeader: name", "backendHeader: url", ["policy.backendHeader name → url"]),
    ("backendHeader: name", "coolDown: { default: 20s }", ["policy.coolDown.default 10s → 20s"]),
    (
      "backendHeader: name", "backendHeader: name, retry: { on: [429] }",
      ["policy.retry.on 408, 429, 499, 5xx, no-response → 429"]
    ),
    (
      "backendHeader: name", "backendHeader: name, retry: { attempts: 2 }",
      ["policy.retry.attempts all → 2"]
    ),
    (
      "backendHeader: name", "backendHeader: name, auth: \"{{a-key}}\"",
      [
        "backend \"east\": auth managed-identity → {{a-key}}",
        "backend \"west\": auth managed-identity → {{a-key}}",
        "backend \"north\": auth managed-identity → {{a-key}}",
      ]
    ),
    (
      "{ name: embeddings }", "{ name: images }",
      ["deployment \"embeddings\"", "deployment \"images\""]
    ),
  ])
  func whatBothHoldIsCompared(_ old: String, _ new: String, _ expected: [String]) throws {
    let changed = inventory.replacing(old, with: new)
    #expect(changed != inventory)
    let found = try messages(inventory, policy(changed))
    for words in expected {
      #expect(found.contains { $0.contains(words) }, "\(found)")
    }
    // Nothing is said of the code that the settings make.
    #expect(!found.contains { $0.contains("@") || $0.contains("inbound") }, "\(found)")
    // The same between two policies.
    #expect(try messages(policy(inventory), policy(changed)) == found)
  }

  /// A pool has no backend to fall back to, so that their order means nothing.
  @Test func theOrderOfBackendsIsNoDifference() throws {
    var lines = inventory.split(separator: "\n").map(String.init)
    lines.swapAt(4, 5)
    let turned = lines.joined(separator: "\n")
    #expect(try messages(inventory, turned) == [])
    func list(_ text: String) -> String {
      text.replacing("strategy: pool, exhausted: soonest-retry-after", with: "strategy: list")
    }
    #expect(try messages(list(inventory), list(turned)).count == 1)
  }

  /// Only the hash tells what the policy does not hold.
  @Test func anotherURLIsSeen() throws {
    let changed = inventory.replacing("contoso-west", with: "fabrikam-west")
    let found = try messages(inventory, policy(changed))
    #expect(found.count == 1)
    #expect(found.first?.contains("policyIdentity") == true)
  }

  @Test func aPoolNeverLacksItsBackends() throws {
    let bare = try policy(inventory.replacing("weight: 30", with: "weight: 40"))
      .replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "")
      .replacing("first-fast-retry=\"true\"", with: "first-fast-retry=\"false\"")
    let found = try messages(inventory, bare)
    // That something else is different only the hash tells.
    #expect(found.count == 2)
    #expect(found.first?.contains("policyIdentity") == true)
    #expect(found.last == "backend/retry/@first-fast-retry true → -")
    let list = inventory.replacing("strategy: pool", with: "strategy: list")
    #expect(
      try messages(list, bare) == [
        "policy.strategy list → pool", "backend/retry/@first-fast-retry true → -",
      ])
    #expect(try messages(list, policy(inventory)) == ["policy.strategy list → pool"])
    #expect(try messages(policy(inventory), policy(list)) == ["policy.strategy pool → list"])
  }

  @Test func whatWasEditedInBothIsNoDifference() throws {
    func edited(_ inventory: String) throws -> String {
      try policy(inventory).replacing(
        "<outbound>", with: "<outbound><set-header name=\"x-a\" exists-action=\"delete\" />")
    }
    let found = try messages(
      edited(inventory),
      edited(inventory.replacing("retry-after, ", with: "retry-after, retry: { attempts: 2 }, ")))
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.contains("x-a") }, "\(found)")
  }

  @Test func anotherPoolIsNamed() throws {
    let text = try policy(inventory)
    let other = text.replacing("return \"chat-gpt-4o-pool\"", with: "return \"shared-pool\"")
    #expect(other != text)
    #expect(
      try messages(text, other).contains(
        "pool of the deployment \"gpt-4o\": chat-gpt-4o-pool → shared-pool"))
  }
}
