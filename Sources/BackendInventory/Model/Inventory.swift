package import Diagnostics

/// An inventory as its file says it: the base, and what each environment lays over it.
package struct Inventory: Sendable {
  package var source: SourceFile
  /// Where to point when something is missing from the file as a whole: its first key.
  var start: SourceRange
  var base: InventorySections
  var environments: [InventoryEnvironment]
  /// The `environments` key.
  var environmentsRange: SourceRange?

  /// In the order of the file.
  package var environmentNames: [String] { environments.map(\.name.value) }
}

/// What one environment lays over the base.
struct InventoryEnvironment: Sendable {
  var name: Located<String>
  var sections: InventorySections
}

/// A field as it was found.
enum Reading<Value: Sendable>: Sendable {
  /// Not there, or there without a value: then at the key's range.
  case absent(key: SourceRange? = nil)
  /// There, and not to be understood, which has been reported.
  case unreadable
  case present(Located<Value>)

  var located: Located<Value>? {
    if case .present(let value) = self { value } else { nil }
  }

  var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  /// This field where an overlay says nothing, else the overlay's.
  func overlaid(by overlay: Reading) -> Reading { overlay.isAbsent ? self : overlay }

  mutating func overlay(with overlay: Reading) { self = overlaid(by: overlay) }
}

/// The part of an inventory that the base and every environment have.
struct InventorySections: Sendable {
  var api = APISection()
  var deployments: Reading<[InventoryDeployment]> = .absent()
  var backends: [BackendEntry] = []
  /// The `backends` key and list.
  var backendsRange: SourceRange?
  var policy = PolicySection()
}

/// The `api` section as written.
struct APISection: Sendable {
  var keyRange: SourceRange?
  /// Whether the section stands there and is no mapping.
  var isUnreadable = false
  var name: Reading<String> = .absent()
  var path: Reading<String> = .absent()
  var subscriptionKeyHeader: Reading<String> = .absent()

  mutating func overlay(with overlay: APISection) {
    name.overlay(with: overlay.name)
    path.overlay(with: overlay.path)
    subscriptionKeyHeader.overlay(with: overlay.subscriptionKeyHeader)
  }
}

/// An entry of `backends` as written.
struct BackendEntry: Sendable {
  var name: Reading<String> = .absent()
  var url: Reading<String> = .absent()
  var priority: Reading<Int> = .absent()
  var weight: Reading<Int> = .absent()
  var region: Reading<String> = .absent()
  var subscription: Reading<String> = .absent()
  var auth: Reading<BackendAuthentication> = .absent()
  var deployments: Reading<[InventoryDeployment]> = .absent()
  /// Whether an environment takes the backend out.
  var isRemoved = false
  var range: SourceRange

  mutating func overlay(with overlay: BackendEntry) {
    url.overlay(with: overlay.url)
    priority.overlay(with: overlay.priority)
    weight.overlay(with: overlay.weight)
    region.overlay(with: overlay.region)
    subscription.overlay(with: overlay.subscription)
    auth.overlay(with: overlay.auth)
    deployments.overlay(with: overlay.deployments)
  }
}

/// The `policy` section as written.
struct PolicySection: Sendable {
  var keyRange: SourceRange?
  var strategy: Reading<BalancingStrategy> = .absent()
  var retryOn: Reading<[RetryCondition]> = .absent()
  var attempts: Reading<AttemptLimit> = .absent()
  var coolDownDefault: Reading<Int> = .absent()
  var coolDownMax: Reading<Int> = .absent()
  var exhausted: Reading<ExhaustedBehavior> = .absent()
  var cacheType: Reading<CacheType> = .absent()
  var auth: Reading<BackendAuthentication> = .absent()
  var backendHeader: Reading<BackendHeader> = .absent()

  mutating func overlay(with overlay: PolicySection) {
    keyRange = keyRange ?? overlay.keyRange
    strategy.overlay(with: overlay.strategy)
    retryOn.overlay(with: overlay.retryOn)
    attempts.overlay(with: overlay.attempts)
    coolDownDefault.overlay(with: overlay.coolDownDefault)
    coolDownMax.overlay(with: overlay.coolDownMax)
    exhausted.overlay(with: overlay.exhausted)
    cacheType.overlay(with: overlay.cacheType)
    auth.overlay(with: overlay.auth)
    backendHeader.overlay(with: overlay.backendHeader)
  }

  /// The settings, with defaults for what is not given.
  func settings(at range: SourceRange) -> PolicySettings {
    var settings = PolicySettings.defaults(at: keyRange ?? range)
    if let value = strategy.located { settings.strategy = value }
    if let value = retryOn.located { settings.retryOn = value }
    if let value = attempts.located { settings.attempts = value }
    if let value = coolDownDefault.located { settings.coolDownDefault = value }
    if let value = coolDownMax.located { settings.coolDownMax = value }
    if let value = exhausted.located { settings.exhausted = value }
    if let value = cacheType.located { settings.cacheType = value }
    if let value = auth.located { settings.auth = value }
    if let value = backendHeader.located { settings.backendHeader = value }
    return settings
  }
}
