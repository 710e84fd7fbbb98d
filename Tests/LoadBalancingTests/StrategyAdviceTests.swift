import BackendInventory
import Diagnostics
import LoadBalancing
import PolicyRules
import Testing

/// Which strategy is advised, and by which points.
@Suite struct StrategyAdviceTests {
  private func advice(
    _ policy: String = "", auths: [String] = [], deployments: String = "", count: Int = 2,
    tier: ServiceTier = .classic
  ) throws -> StrategyAdvice {
    let backends = (0..<count).map { index in
      let auth = index < auths.count ? ", auth: \(auths[index])" : ""
      return """
          - { name: b\(index), url: https://b\(index).openai.azure.com/, priority: \(index % 2 + 1)\(auth) }
        """
    }
    let text = """
      version: 1
      api: { name: azure-openai }
      deployments: [\(deployments)]
      backends:
      \(backends.joined(separator: "\n"))
      policy: { \(policy) }
      """
    let (advice, diagnostics) = StrategyAdvice.advise(
      SourceFile(path: "inventory.yaml", text: text), environment: nil, tier: tier)
    #expect(diagnostics.map(\.message) == [])
    return try #require(advice)
  }

  private func points(_ advice: StrategyAdvice, _ weight: StrategyAdvice.Weight) -> [String] {
    advice.points.filter { $0.weight == weight }.map { "\($0.favours) \($0.id)" }
  }

  @Test func nothingSpecialIsForAPool() throws {
    let advice = try advice()
    #expect(advice.verdict == .pool)
    #expect(advice.current == .list)
    #expect(points(advice, .decides) == [])
    #expect(points(advice, .matters) == [])
    #expect(
      points(advice, .minor) == [
        "list exhausted", "list cool-down", "list cache", "list attempts", "list one-file",
        "pool connections", "pool less-code", "pool events",
      ])
  }

  @Test func whatAPoolCannotDoDecides() throws {
    for (advice, id) in [
      (try advice("strategy: pool", count: 31), "members"),
      (try advice("strategy: pool", auths: [#""{{key}}""#]), "authentication"),
      (try advice("strategy: pool", tier: .consumption), "circuit-breakers"),
      (
        try advice(
          "strategy: pool, retry: { on: [408,429,499,501,503,505,507,509,511,513,515] }"),
        "status-ranges"
      ),
    ] {
      #expect(advice.verdict == .list)
      #expect(points(advice, .decides) == ["list \(id)"])
      #expect(advice.current == .pool)
    }
  }

  @Test func whatTheInventoryAsksForMatters() throws {
    for (policy, id) in [
      ("exhausted: soonest-retry-after", "exhausted"), ("exhausted: relay-first", "exhausted"),
      ("coolDown: { max: 2m }", "cool-down"), ("cache: { type: external }", "cache"),
    ] {
      let advice = try advice(policy)
      #expect(points(advice, .matters) == ["list \(id)"])
      #expect(advice.verdict == .list)
    }
    let fixed = try advice("coolDown: { default: 30s, max: 30s }")
    #expect(!fixed.points.contains { $0.id == "cool-down" })
  }

  @Test func provisionedUnitsInFrontMatter() throws {
    let text = """
      version: 1
      api: { name: azure-openai }
      backends:
        - name: ptu
          url: https://ptu.openai.azure.com/
          priority: 1
          deployments: [{ name: gpt-4o, model: gpt-4o, version: 1, sku: ProvisionedManaged }]
        - name: payg
          url: https://payg.openai.azure.com/
          priority: 2
          deployments: [{ name: gpt-4o, model: gpt-4o, version: 1, sku: GlobalStandard }]
      """
    func matters(_ text: String) -> [String]? {
      StrategyAdvice.advise(
        SourceFile(path: "inventory.yaml", text: text), environment: nil, tier: .v2
      ).advice.map { points($0, .matters) }
    }
    #expect(matters(text) == ["list provisioned"])
    #expect(matters(text.replacing("priority: 2", with: "priority: 1")) == [])
  }

  @Test func gatewaysWithoutACacheAreForAPool() throws {
    #expect(points(try advice(tier: .selfHosted), .matters) == ["pool cache"])
    #expect(
      points(try advice("cache: { type: external }", tier: .selfHosted), .matters) == [])
    #expect(
      points(try advice("cache: { type: external }", tier: .workspace), .matters)
        == ["pool cache"])
    let both = try advice("exhausted: soonest-retry-after", tier: .selfHosted)
    #expect(both.verdict == .list, "a tie goes to what the inventory asks for")
  }

  @Test func deploymentsAreCounted() throws {
    let advice = try advice(deployments: "{ name: a }, { name: b }, { name: c }")
    let point = try #require(advice.points.first { $0.id == "deployments" })
    #expect(point.fact == "a list leaves each of 3 deployments alone on its own")
    #expect(point.loss.hasPrefix("pools need 8 backend entities and 4 pools"))
  }

  @Test func errorsOtherThanAPoolsAreReported() {
    let (advice, diagnostics) = StrategyAdvice.advise(
      SourceFile(path: "inventory.yaml", text: "version: 1\napi: { name: x }\n"),
      environment: nil, tier: .classic)
    #expect(advice == nil)
    #expect(!diagnostics.isEmpty)
  }

  @Test func theTextIsWrapped() throws {
    let text = try advice("exhausted: soonest-retry-after, backendHeader: url").text(of: "i.yaml")
    #expect(
      text.hasPrefix("i.yaml, on the gateway of the classic tiers\n\nfor a list\n  matters while"))
    #expect(text.hasSuffix("write \"strategy: list\" below \"policy\" to follow it\n") == false)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.contains("\nverdict: list\n"))
  }
}
