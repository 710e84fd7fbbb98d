package import BackendInventory
package import Diagnostics

/// An inventory that is to be written: what it says, and what people read beside it.
package struct InventoryDraft: Sendable {
  /// A setting of the `policy` section.
  package enum Setting: Hashable, Sendable, CaseIterable {
    case strategy, retryOn, attempts, coolDownDefault, coolDownMax, exhausted, cacheType, auth,
      backendHeader
  }

  /// A value that a comment may stand behind.
  package enum Value: Hashable, Sendable {
    case apiName, apiPath, subscriptionKeyHeader
    /// Of a backend, by its index.
    case url(Int)
    case priority(Int)
    case weight(Int)
    case region(Int)
    case subscription(Int)
    case backendAuth(Int)
    /// Of a backend's deployment, by the indices of both; where all backends share one list, of
    /// the first backend's.
    case deployment(Int, of: Int)
    case setting(Setting)
  }

  /// What is written. Named values take the place of keys before a draft is made.
  package var configuration: LoadBalancerConfiguration
  /// Paragraphs at the head of the file, without `#`. One that begins with `- ` is an item of a
  /// list, and is wrapped like one.
  package var head: [String]
  /// Paragraphs above a backend, by its index.
  package var backendComments: [Int: [String]] = [:]
  /// What stands behind a value, on its line.
  package var valueComments: [Value: String] = [:]
  /// The settings that are written; those that differ from the defaults always are.
  package var writtenSettings: Set<Setting> = []

  package init(configuration: LoadBalancerConfiguration, head: [String] = []) {
    self.configuration = configuration
    self.head = head
  }

  /// How most backends authenticate: the one way that `policy.auth` says. Of ways that are
  /// equally common the default counts, and then the first.
  package var commonAuth: BackendAuthentication {
    let standard = PolicySettings.defaults(at: SourceRange(at: 0)).auth.value
    let counts = Dictionary(grouping: configuration.backends, by: \.auth).mapValues(\.count)
    var best = standard
    var most = counts[standard] ?? 0
    for backend in configuration.backends {
      let count = counts[backend.auth] ?? 0
      if count > most { (best, most) = (backend.auth, count) }
    }
    return best
  }

  /// The list of deployments that all backends have; nil where they differ, and where there is
  /// none.
  package var sharedDeployments: [LoadBalancerConfiguration.Deployment]? {
    guard let first = configuration.backends.first?.deployments, !first.isEmpty,
      configuration.backends.allSatisfy({ $0.deployments == first })
    else { return nil }
    return first
  }
}

extension InventoryDraft {
  /// The inventory's text and all that `validate` says of it. What has an error may not be handed
  /// out: whoever imports would have to mend what was never theirs.
  package func checked(path: String) -> (text: String, diagnostics: [Diagnostic]) {
    let text = InventoryText.yaml(of: self)
    let file = SourceFile(path: path, text: text)
    return (text, InventoryValidator.validate(file))
  }
}
