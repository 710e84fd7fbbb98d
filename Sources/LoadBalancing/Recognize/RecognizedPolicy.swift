import BackendInventory
package import Diagnostics

/// What a policy says about its load balancer, as far as it was understood.
package struct RecognizedPolicy: Sendable {
  /// A part of a configuration that a policy may or may not tell.
  package enum Part: Hashable, Sendable, CaseIterable {
    case apiName, subscriptionKeyHeader, auth, retryOn, attempts, coolDownDefault, coolDownMax
    case exhausted, cacheType, backendHeader
  }

  /// With the backends of the first list, and with defaults where `known` lacks a part. What no
  /// policy tells (the API's path, subscriptions, models) has defaults as well.
  package var configuration: LoadBalancerConfiguration
  package var known: Set<Part> = []
  /// In the order of the document; never empty.
  package var lists: [RecognizedList]
  /// Lists that look like backends and were not understood, and why.
  package var doubts: [RecognitionDoubt]
  /// Whether `generate` wrote the policy; it may have been edited since.
  package var isGenerated = false
  /// Whether the default template, filled with `configuration`, gives this very policy.
  package var isPure = false
  /// What of the document each part was read from, where that can be told apart from the rest.
  var covered: [Part: CoveredCode] = [:]
  /// Whether throttling is kept for each deployment, in a generated policy.
  var isPerDeployment = false
}

/// One list of backends.
package struct RecognizedList: Sendable {
  /// The variable of the policy, or of the code, that holds the list.
  package var name: String
  package var backends: [RecognizedBackend]
  /// What the code makes it: `JArray of JObject`.
  package var type: String
  /// Where the list begins.
  package var range: SourceRange
  var covered = CoveredCode()
}

/// One backend of a list.
package struct RecognizedBackend: Sendable {
  package var backend: LoadBalancerConfiguration.Backend
  /// Whether the name is made of the URL, since the list has none.
  package var isNameDerived: Bool
  /// Properties that no configuration has, as written.
  package var others: [String: String]
  /// How the properties that a configuration has are written: by what they mean, name and type.
  var spellings: [String: String] = [:]
  /// The URL as it is written, with its last slash and `/openai`.
  var writtenURL = ""
  /// Whether the backend says itself how to authenticate.
  var hasKey: Bool
  /// The named value that holds its key: `{{name}}`.
  var keyName: String? {
    guard hasKey, case .namedValue(let name) = backend.auth else { return nil }
    return "{{\(name)}}"
  }
  /// The number of its credential, in a generated policy.
  var credential: Int?
}

/// A list of backends that was not understood.
package struct RecognitionDoubt: Hashable, Sendable {
  package var range: SourceRange
  /// `the URL of the second backend is …`: a clause.
  package var reason: String
}

/// What of a document the configuration speaks about, so that nothing is said twice.
struct CoveredCode: Sendable {
  /// Parts of expressions, by where the value begins.
  var code: [Int: Set<SourceRange>] = [:]
  /// Where attributes begin that are covered as a whole.
  var attributes: Set<Int> = []

  mutating func formUnion(_ other: CoveredCode) {
    code.merge(other.code) { $0.union($1) }
    attributes.formUnion(other.attributes)
  }
}
