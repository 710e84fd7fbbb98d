package import BackendInventory
package import Diagnostics
import PolicyDocument

/// Something that API Management offers in some tiers and gateways only.
///
/// From the tables of the pages about gateways and policies, and the `Gateways` line of each
/// policy's own page; where these contradict each other for a tier, nothing is said of it. An error
/// is what the service is known to refuse, or what cannot work in any way; the rest may be saved and
/// does nothing, which is a warning.
package struct TierFact: Sendable {
  /// What in an element the fact is about.
  package enum Subject: Sendable {
    /// The policy as such.
    case policy
    /// An attribute that has one of some values.
    case value(ValueCondition)
    /// An attribute, whatever its value.
    case attribute(String)
    /// The policy, unless an attribute certainly has one of some values, of which another fact may
    /// tell.
    case otherwise(ValueCondition)
  }

  package var subject = Subject.policy
  /// The tiers that lack it, and how bad that is.
  package var tiers: [ServiceTier: Severity]
  /// What they lack, for the message: "built-in cache"; nil for the policy itself.
  package var lack: String?
  package var help: String
  /// Whether one finding in a document says all.
  package var isSaidOnce = false

  /// By the policy's name.
  package static let all: [String: [TierFact]] = {
    var facts: [String: [TierFact]] = [:]
    func add(_ names: [String], _ new: [TierFact]) {
      for name in names { facts[name, default: []] += new }
    }
    limits(add)
    caches(add)
    messaging(add)
    graphQL(add)
    add(
      ["get-authorization-context"],
      [
        TierFact(
          tiers: [.selfHosted: .warning, .workspace: .warning],
          help: "get the token with `send-request`, or use a gateway that has connections")
      ])
    add(
      ["authentication-managed-identity"],
      [
        TierFact(
          tiers: [.workspace: .warning],
          help: "use a key in a secret named value, or get the token with `send-request`")
      ])
    // A short answer streams well: only long ones, such as server-sent events, do not.
    add(
      ["forward-request"],
      [
        TierFact(
          subject: .value(ValueCondition("buffer-response", is: ["false"])),
          tiers: [.consumption: .info], lack: "support for long streams of server-sent events",
          help: "leave it out unless the answers are short")
      ])
    add(
      ["set-backend-service"],
      ["sf-resolve-condition", "sf-service-instance-name", "sf-partition-key", "sf-listener-name"]
        .map {
          TierFact(
            subject: .attribute($0),
            tiers: [
              .v2: .warning, .consumption: .warning, .selfHosted: .warning, .workspace: .warning,
            ],
            lack: "support for Service Fabric",
            help: "give the backend by `base-url` or `backend-id`")
        })
    return facts
  }()

  private typealias Add = (_ names: [String], _ facts: [TierFact]) -> Void

  private static func limits(_ add: Add) {
    // The service answers "Policy is not allowed in 'Consumption' sku". About the v2 tiers and
    // `quota-by-key` the pages contradict each other.
    for (name, plain) in [("rate-limit-by-key", "rate-limit"), ("quota-by-key", "quota")] {
      add(
        [name],
        [
          TierFact(
            tiers: [.consumption: .error],
            help: "use `\(plain)`, which counts by subscription, or another tier")
        ])
    }
    add(
      ["llm-token-limit", "azure-openai-token-limit"],
      [
        TierFact(
          tiers: [.consumption: .warning],
          help: "limit tokens at the deployment, or use another tier")
      ])
  }

  private static func caches(_ add: Add) {
    let policies = [
      "cache-lookup", "cache-store", "cache-lookup-value", "cache-store-value",
      "cache-remove-value",
    ]
    add(
      policies.filter { $0 != "cache-store" },
      [
        TierFact(
          subject: .value(ValueCondition("caching-type", is: ["internal"])),
          tiers: [.consumption: .error, .selfHosted: .error], lack: "built-in cache",
          help: "write `caching-type=\"external\"` and connect an external cache"),
        TierFact(
          subject: .value(ValueCondition("caching-type", is: ["external"])),
          tiers: [.workspace: .error], lack: "external cache",
          help: "write `caching-type=\"internal\"`"),
      ])
    add(
      policies,
      [
        TierFact(
          subject: .otherwise(ValueCondition("caching-type", is: ["internal", "external"])),
          tiers: [.consumption: .info, .selfHosted: .info], lack: "built-in cache",
          help: "connect an external cache: without one nothing is cached", isSaidOnce: true)
      ])
    // They need a cache that can compare vectors, which the built-in one cannot.
    add(
      ["llm", "azure-openai"].flatMap {
        ["\($0)-semantic-cache-lookup", "\($0)-semantic-cache-store"]
      },
      [
        TierFact(
          tiers: [.workspace: .warning], lack: "external cache",
          help: "use the gateway of an instance that has one")
      ])
  }

  private static func messaging(_ add: Add) {
    add(
      ["send-service-bus-message"],
      [
        TierFact(
          tiers: [
            .v2: .warning, .consumption: .warning, .selfHosted: .warning, .workspace: .warning,
          ], help: "send the message with `send-request` to the REST address of the Service Bus")
      ])
    // An instance of a classic tier may have self-hosted gateways, which run the same documents.
    let dapr: [ServiceTier: Severity] = [
      .v2: .warning, .consumption: .warning, .workspace: .warning, .classic: .info,
    ]
    let help = "Dapr runs beside a self-hosted gateway: use one, or `send-request`"
    add(["publish-to-dapr", "invoke-dapr-binding"], [TierFact(tiers: dapr, help: help)])
    add(
      ["set-backend-service"],
      [
        TierFact(
          subject: .value(ValueCondition("backend-id", is: ["dapr"])), tiers: dapr,
          lack: "support for Dapr", help: help)
      ])
  }

  private static func graphQL(_ add: Add) {
    let help = "use a gateway that runs this resolver"
    add(
      ["sql-data-source", "cosmosdb-data-source"],
      [
        TierFact(
          tiers: [.consumption: .warning, .selfHosted: .warning, .workspace: .warning], help: help)
      ])
    add(["http-data-source"], [TierFact(tiers: [.workspace: .warning], help: help)])
    add(
      ["publish-event"],
      [TierFact(tiers: [.selfHosted: .warning, .workspace: .warning], help: help)])
    add(
      ["validate-graphql-request"],
      [TierFact(tiers: [.workspace: .warning], help: "use a gateway that has GraphQL APIs")])
  }
}
