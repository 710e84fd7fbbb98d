import BackendInventory
import Diagnostics
import PolicyDocument

/// What a policy that uses a backend pool says, as far as it was understood. Its backends stand in
/// API Management, not in the policy.
package struct RecognizedPool: Sendable {
  /// A pool that the policy names.
  package struct Pool: Hashable, Sendable {
    package var name: String
    /// In lower case; nil for whatever request has no other pool.
    package var deployment: String?
  }

  /// What the response header says where a backend entity answered.
  struct Label: Hashable, Sendable {
    var entity: String
    var text: String
  }

  /// With defaults where `known` lacks a part. The backends have names, priorities, weights and
  /// deployments where `tellsMembers`, and never URLs.
  package var configuration: LoadBalancerConfiguration
  package var known: Set<RecognizedPolicy.Part> = []
  /// The general pool first.
  package var pools: [Pool]
  /// Whether the comment at the policy's head, which a portal may drop, tells the pools' members.
  package var tellsMembers = false
  /// Whether the policy leaves authentication to the keys of the backend entities.
  package var leavesKeysToEntities = false
  /// Whether the default template, filled with what was read, gives this very policy.
  package var isPure = false

  /// The statuses of `retryOn`; nil where the policy tests none.
  var statuses: [RetryCondition]?
  /// Nil where the policy makes one attempt, whatever happens.
  var onNoResponse: Bool?
  /// How often the policy tries again.
  var again: Int?
  /// Whether it hands on an answer while backends are left.
  var hasLimit = false
  /// Whether breakers are open for a fixed time, where the policy says so.
  var isFixed = false
  /// What the policy sends to all backends alike; nil where that is not plain.
  var knownAuthentication: BackendAuthentication?
  /// Whom the managed identity's token is for.
  var audience: String?
  var labels: [Label] = []

  package var generalPool: String { pools[0].name }
}

extension RecognizedPool {
  /// The document that the default template makes of what was read.
  func document() -> PolicyTree? {
    guard let record = try? record() else { return nil }
    let text = PolicyTemplate.default(for: .pool).render(record)
    let read = PolicyReader.read(SourceFile(path: "", text: text))
    return read.diagnostics.hasErrors ? nil : read.tree
  }

  /// A configuration with as many backends, so that it is tried as often.
  private var counted: LoadBalancerConfiguration {
    var counted = configuration
    if let statuses { counted.retryOn = statuses + (onNoResponse == true ? [.noResponse] : []) }
    guard counted.backends.isEmpty else { return counted }
    let tries = (again ?? 0) + 1
    let isAll = configuration.exhausted == .soonestRetryAfter && !hasLimit
    counted.attempts = isAll ? .all : .count(tries)
    counted.backends = (0..<(isAll ? tries : tries + 1)).map { number in
      LoadBalancerConfiguration.Backend(
        name: String(number), url: "", priority: 1, weight: nil, region: nil, subscription: nil,
        auth: .managedIdentity(clientID: nil), deployments: [])
    }
    return counted
  }

  private func record() throws(GenerationError) -> TemplateRecord {
    let isSingle = !leavesKeysToEntities
    var like = LoadBalancerConfiguration.standard([
      LoadBalancerConfiguration.Backend(
        name: "", url: "", priority: 1, weight: nil, region: nil, subscription: nil,
        auth: authentication, deployments: [])
    ])
    like.strategy = .pool
    like.apiName = configuration.apiName
    like.subscriptionKeyHeader = configuration.subscriptionKeyHeader
    like.coolDownDefault = configuration.coolDownDefault
    like.coolDownMax = isFixed ? like.coolDownDefault : .max
    like.exhausted = configuration.exhausted
    like.backendHeader = configuration.backendHeader
    let provenance = Provenance(inventoryName: "", environment: nil, command: "")
    var fields = try TemplateData.record(of: like, provenance: provenance).fields
    func replace(_ name: String, _ value: TemplateValue) {
      fields.removeAll { $0.name == name }
      fields.append((name, value))
    }
    replace("singleCredential", .flag(isSingle))
    if let audience {
      let credentials = try BackendCredential.all(of: like).map(\.record).map { record in
        TemplateRecord(
          record.fields.map { $0.name == "audience" ? ("audience", .code(audience)) : $0 })
      }
      replace("credentials", .list(credentials))
    }
    replace(
      "pools",
      .list(
        pools.map { pool in
          TemplateRecord([
            ("name", .code(pool.name)), ("deployment", .text(pool.deployment)),
            ("members", .list([])),
          ])
        }))
    replace("generalPool", .code(generalPool))
    replace("poolPerDeployment", .flag(pools.count > 1))
    replace(
      "entities",
      .list(
        labels.map { label in
          TemplateRecord([
            ("name", .code(label.entity)), ("backend", .text(label.text)),
            ("url", .text(label.text)),
          ])
        }))
    replace("retry", .record(RetryPlan(counted).record))
    return TemplateRecord(fields)
  }

  /// How the policy authenticates.
  var authentication: BackendAuthentication {
    knownAuthentication ?? .managedIdentity(clientID: nil)
  }
}
