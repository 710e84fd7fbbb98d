package import BackendInventory

/// What a load balancer is, without where it was written: made of an inventory, compared by
/// `diff`, rendered by the templates. Two configurations are equal when they balance alike.
package struct LoadBalancerConfiguration: Hashable, Sendable {
  /// One Azure OpenAI resource.
  package struct Backend: Hashable, Sendable {
    package var name: String
    /// Without a trailing slash and without `/openai`.
    package var url: String
    package var priority: Int
    package var weight: Int?
    package var region: String?
    package var subscription: String?
    package var auth: BackendAuthentication
    package var deployments: [Deployment]
  }

  /// One model deployment.
  package struct Deployment: Hashable, Sendable {
    package var name: String
    package var model: String?
    package var version: String?
    package var sku: String?
    package var capacity: Int?
  }

  package var strategy: BalancingStrategy
  package var apiName: String
  package var apiPath: String
  package var subscriptionKeyHeader: String
  package var backends: [Backend]
  package var retryOn: [RetryCondition]
  package var attempts: AttemptLimit
  /// Seconds.
  package var coolDownDefault: Int
  /// Seconds.
  package var coolDownMax: Int
  package var exhausted: ExhaustedBehavior
  package var cacheType: CacheType
  package var backendHeader: BackendHeader
}

extension LoadBalancerConfiguration {
  /// The configuration that an inventory describes. The inventory has been checked and has no
  /// errors; a backend without a priority, which is one, would count as priority 1.
  package init(_ inventory: EffectiveInventory) {
    let settings = inventory.policy
    self.init(
      strategy: settings.strategy.value,
      apiName: inventory.api.name.value,
      apiPath: inventory.api.path.value,
      subscriptionKeyHeader: inventory.api.subscriptionKeyHeader.value,
      backends: inventory.backends.map { backend in
        Backend(
          name: backend.name.value,
          url: Self.baseURL(backend.url.value),
          priority: backend.priority?.value ?? 1,
          weight: backend.weight?.value,
          region: backend.region?.value,
          subscription: backend.subscription?.value,
          auth: backend.auth?.value ?? settings.auth.value,
          deployments: backend.deployments.map { deployment in
            Deployment(
              name: deployment.name.value,
              model: deployment.model?.value,
              version: deployment.version?.value,
              sku: deployment.sku?.value,
              capacity: deployment.capacity?.value)
          })
      },
      retryOn: settings.retryOn.value,
      attempts: settings.attempts.value,
      coolDownDefault: settings.coolDownDefault.value,
      coolDownMax: settings.coolDownMax.value,
      exhausted: settings.exhausted.value,
      cacheType: settings.cacheType.value,
      backendHeader: settings.backendHeader.value)
  }

  /// The URL up to its host: trailing slashes and a final `/openai` are the policy's to add.
  static func baseURL(_ url: String) -> String {
    var url = Substring(url)
    while url.hasSuffix("/") { url = url.dropLast() }
    if url.hasSuffix("/openai") { url = url.dropLast("/openai".count) }
    while url.hasSuffix("/") { url = url.dropLast() }
    return String(url)
  }
}
