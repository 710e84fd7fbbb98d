import BackendInventory
import PolicyRules

/// Makes the data that templates see of a configuration. `TemplateSchema` says what every value
/// means.
package enum TemplateData {
  /// - Throws: `GenerationError` where a value cannot stand in any policy.
  package static func record(
    of configuration: LoadBalancerConfiguration, provenance: Provenance
  ) throws(GenerationError) -> TemplateRecord {
    guard !configuration.backends.isEmpty else {
      throw GenerationError(
        "the inventory has no backends, so there is nothing to balance",
        help: "list at least one backend")
    }
    if configuration.strategy == .pool, configuration.authenticationOfPool == .impossible {
      throw GenerationError(
        "the backends do not all take the same token, and a policy that uses a pool sends one",
        help: "give every backend the same `auth`, or each its own named value")
    }
    let credentials = try BackendCredential.all(of: configuration)
    // A policy with a list has no use for them, and they may be many.
    let resources = configuration.strategy == .pool ? BackendPoolResources(configuration) : nil
    let hasWeights = configuration.backends.contains { $0.weight != nil }
    let hash = configuration.hash
    return TemplateRecord([
      (
        "source",
        .record(
          TemplateRecord([
            ("inventory", .text(provenance.inventoryName)),
            ("environment", .text(provenance.environment)),
            ("command", .text(provenance.command)),
          ]))
      ),
      ("identity", .text(identity(provenance, hash: hash))),
      ("hash", .code(hash)),
      ("api", .record(try api(configuration))),
      (
        "backends",
        .list(
          configuration.backends.enumerated().map { index, backend in
            Self.backend(backend, index: index, credentials: credentials)
          })
      ),
      ("hasWeights", .flag(hasWeights)),
      ("firstBackend", .number(firstBackend(of: configuration))),
      ("perDeployment", .flag(configuration.holdsSeveralDeployments)),
      ("credentials", .list(credentials.map(\.record))),
      ("singleCredential", .flag(credentials.count == 1)),
      ("pools", PoolData.pools(of: resources)),
      ("generalPool", .code(resources?.generalPool.name)),
      ("poolPerDeployment", .flag((resources?.pools.count ?? 0) > 1)),
      ("entities", PoolData.entities(of: resources)),
      ("retry", .record(RetryPlan(configuration).record)),
      ("coolDown", .record(coolDown(configuration))),
      (
        "exhausted",
        .record(
          TemplateRecord([
            ("relayFirst", .flag(configuration.exhausted == .relayFirst)),
            ("soonestRetryAfter", .flag(configuration.exhausted == .soonestRetryAfter)),
          ]))
      ),
      ("cacheType", .code(configuration.cacheType.rawValue)),
      ("backendHeader", .record(backendHeader(configuration.backendHeader))),
    ])
  }

  private static func identity(_ provenance: Provenance, hash: String) -> String {
    PolicyIdentity(
      inventory: provenance.inventoryName, environment: provenance.environment,
      template: provenance.template, configuration: hash, fingerprint: provenance.fingerprint
    ).text
  }

  private static func api(
    _ configuration: LoadBalancerConfiguration
  ) throws(GenerationError) -> TemplateRecord {
    let header = configuration.subscriptionKeyHeader
    guard PolicyName.isHeader(header) else {
      throw GenerationError(
        "\"\(TemplateText(header).plain)\" cannot be the name of an HTTP header",
        help: "`subscriptionKeyHeader` takes letters, digits and hyphens, such as api-key")
    }
    return TemplateRecord([
      ("name", .text(configuration.apiName)),
      ("path", .text(configuration.apiPath)),
      ("subscriptionKeyHeader", .text(header)),
      (
        "otherKeyHeader",
        .flag(!["api-key", "authorization"].contains(header.lowercased()))
      ),
    ])
  }

  private static func backend(
    _ backend: LoadBalancerConfiguration.Backend, index: Int, credentials: [BackendCredential]
  ) -> TemplateRecord {
    TemplateRecord([
      ("index", .number(index)),
      ("name", .text(backend.name)),
      ("url", .text(backend.url)),
      ("priority", .number(clamp(backend.priority, to: Int(Int32.min)...Int(Int32.max)))),
      ("weight", .number(clamp(backend.weight ?? 1, to: 0...1_000_000))),
      ("region", .text(backend.region)),
      ("subscription", .text(backend.subscription)),
      ("credential", .number(credentials.first { $0.backends.contains(index) }?.number ?? 1)),
      (
        "deployments",
        .list(
          backend.deployments.map {
            TemplateRecord([
              ("name", .text($0.name)),
              ("model", .text($0.model)),
              ("version", .text($0.version)),
              ("sku", .text($0.sku)),
              ("capacity", .number($0.capacity)),
            ])
          })
      ),
    ])
  }

  /// The backend that answers when all are exhausted: the lowest priority number, first listed.
  private static func firstBackend(of configuration: LoadBalancerConfiguration) -> Int {
    let lowest = configuration.backends.map(\.priority).min()
    return configuration.backends.firstIndex { $0.priority == lowest } ?? 0
  }

  /// The longest cool-down that a policy can name, in seconds: a cache's duration and the
  /// milliseconds are 32-bit numbers.
  private static let longestCoolDown = 2_000_000

  private static func coolDown(_ configuration: LoadBalancerConfiguration) -> TemplateRecord {
    let max = clamp(configuration.coolDownMax, to: 1...longestCoolDown)
    let usual = clamp(configuration.coolDownDefault, to: 1...max)
    return TemplateRecord([
      ("default", .number(usual)),
      ("defaultMilliseconds", .number(usual * 1000)),
      ("max", .number(max)),
      ("maxMilliseconds", .number(max * 1000)),
      ("fixed", .flag(max <= usual)),
    ])
  }

  private static func backendHeader(_ header: BackendHeader) -> TemplateRecord {
    TemplateRecord([
      ("on", .flag(header != .off)),
      ("name", .flag(header == .name)),
      ("url", .flag(header == .url)),
      ("header", .code(header == .name ? "x-openai-backendname" : "x-openai-backendurl")),
      ("variable", .code(header == .name ? "backendName" : "backendUrl")),
    ])
  }
}

/// A number, moved into a range where it lies outside.
func clamp(_ number: Int, to range: ClosedRange<Int>) -> Int {
  min(max(number, range.lowerBound), range.upperBound)
}
