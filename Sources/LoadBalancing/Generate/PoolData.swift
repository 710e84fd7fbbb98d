/// What templates see of pools and their entities. `TemplateSchema` says what every value means.
enum PoolData {
  static func pools(of resources: BackendPoolResources?) -> TemplateValue {
    guard let resources else { return .nothing }
    let backends = Dictionary(
      resources.entities.map { ($0.name, $0.backendName) }, uniquingKeysWith: { first, _ in first })
    return .list(
      resources.pools.map { pool in
        TemplateRecord([
          ("name", .code(pool.name)),
          ("deployment", .text(pool.deployment?.lowercased())),
          (
            "members",
            .list(
              pool.members.map { member in
                TemplateRecord([
                  ("entity", .code(member.entity)),
                  ("backend", .text(backends[member.entity] ?? "")),
                  ("priority", .number(member.priority)),
                  ("weight", .number(member.weight)),
                ])
              })
          ),
        ])
      })
  }

  static func entities(of resources: BackendPoolResources?) -> TemplateValue {
    guard let resources else { return .nothing }
    return .list(
      resources.entities.map { entity in
        TemplateRecord([
          ("name", .code(entity.name)),
          ("backend", .text(entity.backendName)),
          ("url", .text(entity.url)),
        ])
      })
  }
}
