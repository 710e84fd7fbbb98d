package import Diagnostics

/// One configuration that an inventory holds: its base, or its base with one environment laid
/// over it. Rules check it, and the load balancer's configuration is made of it.
///
/// A value that an environment changed has its range in the overlay, so that what is said about
/// it points there.
package struct EffectiveInventory: Sendable {
  package var source: SourceFile
  /// The environment's name and where it is declared; nil for the base.
  package var environment: Located<String>?
  package var api: InventoryAPI
  /// In the order of the file; what an environment adds stands last.
  package var backends: [InventoryBackend]
  /// The `backends` key and list, for findings about the list as a whole.
  package var backendsRange: SourceRange
  package var policy: PolicySettings
  /// What kind of instance it is for; nil where nobody said.
  package var tier: ServiceTier?

  package init(
    source: SourceFile, environment: Located<String>?, api: InventoryAPI,
    backends: [InventoryBackend], backendsRange: SourceRange, policy: PolicySettings
  ) {
    self.source = source
    self.environment = environment
    self.api = api
    self.backends = backends
    self.backendsRange = backendsRange
    self.policy = policy
  }
}

/// The API in API Management that stands in front of the backends.
package struct InventoryAPI: Sendable {
  /// The API's id in API Management.
  package var name: Located<String>
  /// The API URL suffix: `openai`, or something that ends in `/openai`.
  package var path: Located<String>
  /// The header in which callers send their subscription key.
  package var subscriptionKeyHeader: Located<String>

  package init(
    name: Located<String>, path: Located<String>, subscriptionKeyHeader: Located<String>
  ) {
    self.name = name
    self.path = path
    self.subscriptionKeyHeader = subscriptionKeyHeader
  }
}

/// One Azure OpenAI resource.
package struct InventoryBackend: Sendable {
  package var name: Located<String>
  package var url: Located<String>
  /// 1 is tried first; nil where it is missing or unreadable, which is reported elsewhere.
  package var priority: Located<Int>?
  /// A share among backends of equal priority; nil where none is given.
  package var weight: Located<Int>?
  package var region: Located<String>?
  /// The Azure subscription that the resource is in, for quota checks.
  package var subscription: Located<String>?
  /// How the gateway authenticates to this backend; nil to do as `policy.auth` says.
  package var auth: Located<BackendAuthentication>?
  /// Its own list, or the shared one where it has none.
  package var deployments: [InventoryDeployment]
  /// True where the list is the shared one.
  package var sharesDeployments: Bool
  /// The whole entry.
  package var range: SourceRange

  package init(
    name: Located<String>, url: Located<String>, priority: Located<Int>?, weight: Located<Int>?,
    region: Located<String>?, subscription: Located<String>?,
    auth: Located<BackendAuthentication>?, deployments: [InventoryDeployment],
    sharesDeployments: Bool, range: SourceRange
  ) {
    self.name = name
    self.url = url
    self.priority = priority
    self.weight = weight
    self.region = region
    self.subscription = subscription
    self.auth = auth
    self.deployments = deployments
    self.sharesDeployments = sharesDeployments
    self.range = range
  }
}

/// One model deployment of a backend.
package struct InventoryDeployment: Sendable {
  package var name: Located<String>
  package var model: Located<String>?
  package var version: Located<String>?
  /// The SKU's name as Azure spells it, such as `GlobalStandard`.
  package var sku: Located<String>?
  /// Thousands of tokens a minute for pay-as-you-go, provisioned units otherwise.
  package var capacity: Located<Int>?
  package var range: SourceRange

  package init(
    name: Located<String>, model: Located<String>?, version: Located<String>?,
    sku: Located<String>?, capacity: Located<Int>?, range: SourceRange
  ) {
    self.name = name
    self.model = model
    self.version = version
    self.sku = sku
    self.capacity = capacity
    self.range = range
  }
}

/// How the gateway proves itself to a backend.
package enum BackendAuthentication: Hashable, Sendable {
  /// A managed identity's token: the system-assigned one, or the user-assigned one with this
  /// client id (which may be a named value, `{{name}}`).
  case managedIdentity(clientID: String?)
  /// A key in the `api-key` header, kept in the named value of this name.
  case namedValue(String)
}
