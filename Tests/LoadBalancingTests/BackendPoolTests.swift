import BackendInventory
import LoadBalancing
import Testing

/// The entities and pools that a configuration becomes.
@Suite struct BackendPoolTests {
  @Test func oneDeploymentMakesOnePool() {
    let resources = BackendPoolResources(
      Sample.configuration([
        .init(name: "eastus-ptu", url: "https://contoso-eastus.openai.azure.com//openai/"),
        .init(name: "westus", priority: 2, deployments: ["GPT-4o"]),
      ]))
    #expect(
      resources.entities.map(\.name) == [
        "azure-openai-service-api-eastus-ptu", "azure-openai-service-api-westus",
      ])
    #expect(
      resources.entities.map(\.url) == [
        "https://contoso-eastus.openai.azure.com/openai", "https://westus.openai.azure.com/openai",
      ])
    #expect(resources.pools.map(\.name) == ["azure-openai-service-api-pool"])
    #expect(
      resources.generalPool.members == [
        .init(entity: "azure-openai-service-api-eastus-ptu", priority: 1, weight: nil),
        .init(entity: "azure-openai-service-api-westus", priority: 2, weight: nil),
      ])
  }

  @Test func eachDeploymentHasAPoolOfItsOwn() {
    let resources = BackendPoolResources(
      Sample.configuration(
        [
          .init(name: "a", weight: 80, deployments: ["gpt-4o", "embeddings"]),
          .init(name: "b", deployments: ["GPT-4o"]),
          .init(name: "c", priority: 2, deployments: []),
        ], api: "chat"))
    #expect(
      resources.pools.map { [$0.name] + $0.members.map(\.entity) } == [
        ["chat-pool", "chat-a", "chat-b", "chat-c"],
        ["chat-gpt-4o-pool", "chat-a-gpt-4o", "chat-b-gpt-4o", "chat-c-gpt-4o"],
        ["chat-embeddings-pool", "chat-a-embeddings", "chat-c-embeddings"],
      ])
    #expect(resources.pools[1].members.map(\.weight) == [80, 1, 1])
    #expect(resources.pools.map(\.deployment) == [nil, "gpt-4o", "embeddings"])
    #expect(resources.entity("chat-a-gpt-4o")?.deployment == "gpt-4o")
  }

  @Test func namesAreValidAndUnique() {
    let long = String(repeating: "long.name/", count: 30)
    let resources = BackendPoolResources(
      Sample.configuration(
        [
          .init(name: "a.b"), .init(name: "a-b"), .init(name: "A B"), .init(name: long),
          .init(name: long + "x"), .init(name: "pool"), .init(name: "\u{E9}"),
          .init(name: "a", deployments: ["b", "gpt-4o"]),
        ], api: "1 API"))
    let names = resources.entities.map(\.name) + resources.pools.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(name)")
      #expect((1...80).contains(name.utf8.count), "\(name)")
    }
    #expect(names.first == "b-1-api-a-b")
  }

  @Test func theBreakerFollowsTheRetrySettings() {
    func breaker(_ change: (inout PolicySettings) -> Void) -> CircuitBreaker {
      CircuitBreaker(Sample.configuration([.init()], change: change))
    }
    let usual = breaker { _ in }
    #expect(
      usual.statusRanges == [
        .init(min: 408, max: 408), .init(min: 429, max: 429), .init(min: 499, max: 599),
      ])
    #expect(usual.failureCount == 1)
    #expect(usual.tripDuration == 10)
    #expect(usual.acceptsRetryAfter)
    #expect(usual.errorReasons == ["BackendConnectionFailure", "Timeout"])
    let fixed = breaker {
      $0.coolDownDefault.value = 30
      $0.coolDownMax.value = 30
      $0.retryOn.value = [.status(150), .statusClass(4), .status(404), .status(503)]
    }
    #expect(!fixed.acceptsRetryAfter)
    #expect(fixed.tripDuration == 30)
    #expect(fixed.errorReasons == [])
    #expect(fixed.statusRanges == [.init(min: 400, max: 499), .init(min: 503, max: 503)])
  }

  @Test func keysThatDifferStandInTheEntities() {
    func configuration(_ auths: [BackendAuthentication?]) -> LoadBalancerConfiguration {
      Sample.configuration(
        auths.enumerated().map { .init(name: "b\($0.offset)", auth: $0.element) })
    }
    let same = configuration([nil, .managedIdentity(clientID: nil)])
    #expect(same.authenticationOfPool == .policy(.managedIdentity(clientID: nil)))
    #expect(BackendPoolResources(same).entities.map(\.keyNamedValue) == [nil, nil])
    let shared = configuration([.namedValue("k"), .namedValue("k")])
    #expect(shared.authenticationOfPool == .policy(.namedValue("k")))
    let keys = configuration([.namedValue("k1"), .namedValue("k2")])
    #expect(keys.authenticationOfPool == .keysOfEntities)
    #expect(BackendPoolResources(keys).entities.map(\.keyNamedValue) == ["k1", "k2"])
    #expect(configuration([nil, .namedValue("k")]).authenticationOfPool == .impossible)
    #expect(
      configuration([nil, .managedIdentity(clientID: "{{other}}")]).authenticationOfPool
        == .impossible)
    let clouds = Sample.configuration([
      .init(name: "a"), .init(name: "b", url: "https://b.openai.azure.us"),
    ])
    #expect(clouds.authenticationOfPool == .impossible)
  }
}
