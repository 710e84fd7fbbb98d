import BackendInventory

/// The backend entities and pools of a configuration as resources of the service.
enum BackendResources {
  /// Entities first: pools name them.
  static func all(
    of configuration: LoadBalancerConfiguration, names: inout ParameterNames,
    namedValues: [ServiceResource]
  ) -> [ServiceResource] {
    guard configuration.strategy == .pool else { return [] }
    let backends = BackendPoolResources(configuration)
    var symbols: [String: ParameterName] = [:]
    var resources: [ServiceResource] = []
    for entity in backends.entities {
      let symbol = names.name(for: entity.name) + ["backend"]
      symbols[entity.name] = symbol
      resources.append(
        ServiceResource(
          kind: .backend, name: entity.name, symbol: symbol, properties: properties(of: entity),
          dependsOn: namedValues.filter { $0.name == entity.keyNamedValue }.map(\.symbol)))
    }
    for pool in backends.pools {
      resources.append(
        ServiceResource(
          kind: .backend, name: pool.name, symbol: names.name(for: pool.name) + ["pool"],
          properties: properties(of: pool),
          dependsOn: pool.members.compactMap { symbols[$0.entity] }))
    }
    return resources
  }

  private static func properties(of entity: BackendEntity) -> [(String, ArtifactValue)] {
    let breaker = entity.circuitBreaker
    var condition: [(String, ArtifactValue)] = [
      ("count", .integer(breaker.failureCount)),
      ("interval", .text(duration(breaker.interval))),
    ]
    if !breaker.statusRanges.isEmpty {
      let ranges = breaker.statusRanges.map {
        ArtifactValue.object([("min", .integer($0.min)), ("max", .integer($0.max))])
      }
      condition.append(("statusCodeRanges", .list(ranges)))
    }
    if !breaker.errorReasons.isEmpty {
      condition.append(("errorReasons", .list(breaker.errorReasons.map { .text($0) })))
    }
    var properties: [(String, ArtifactValue)] = [
      ("description", .text(entity.description)),
      ("type", .text("Single")),
      ("url", .text(entity.url)),
      ("protocol", .text("http")),
    ]
    if let name = entity.keyNamedValue {
      properties.append(
        (
          "credentials",
          .object([("header", .object([("api-key", .list([.text("{{\(name)}}")]))]))])
        ))
    }
    properties.append(
      (
        "circuitBreaker",
        .object([
          (
            "rules",
            .list([
              .object([
                ("name", .text(breaker.ruleName)),
                ("failureCondition", .object(condition)),
                ("tripDuration", .text(duration(breaker.tripDuration))),
                ("acceptRetryAfter", .flag(breaker.acceptsRetryAfter)),
              ])
            ])
          )
        ])
      ))
    return properties
  }

  private static func properties(of pool: BackendPool) -> [(String, ArtifactValue)] {
    let members = pool.members.map { member in
      var fields: [(String, ArtifactValue)] = [
        ("id", .text("/backends/\(member.entity)")), ("priority", .integer(member.priority)),
      ]
      if let weight = member.weight { fields.append(("weight", .integer(weight))) }
      return ArtifactValue.object(fields)
    }
    return [
      ("description", .text(pool.description)),
      ("type", .text("Pool")),
      ("pool", .object([("services", .list(members))])),
    ]
  }

  /// Seconds as ISO 8601 writes them.
  private static func duration(_ seconds: Int) -> String { "PT\(seconds)S" }
}
