/// A resource within the API Management service.
struct ServiceResource: Sendable {
  enum Kind: String, Sendable {
    case namedValue = "namedValues"
    case backend = "backends"
    case api = "apis"
    case operation = "apis/operations"
    case apiPolicy = "apis/policies"
    case subscription = "subscriptions"

    /// The full type, without a version.
    var type: String { "Microsoft.ApiManagement/service/\(rawValue)" }

    var isPartOfAPI: Bool { self == .operation || self == .apiPolicy }
  }

  var kind: Kind
  /// Its own name, without its parents'.
  var name: String
  /// What the template calls it.
  var symbol: ParameterName
  var properties: [(String, ArtifactValue)]
  /// The symbols of what must be there before; parents and what properties name need no mention.
  var dependsOn: [ParameterName] = []

  /// Whether it is a pool of backends, which has neither a URL nor a protocol.
  var isPool: Bool { kind == .backend && properties.contains { $0.0 == "pool" } }

  /// The path within the service, such as `/apis/NAME/policies/policy`.
  func path(api: String) -> String {
    switch kind {
    case .operation: "/apis/\(api)/operations/\(name)"
    case .apiPolicy: "/apis/\(api)/policies/\(name)"
    default: "/\(kind.rawValue)/\(name)"
    }
  }
}

/// The versions of Azure's APIs that exports use: the newest that are generally available and of
/// which every region knows.
enum AzureAPIVersion {
  static let apiManagement = "2024-05-01"
  static let roleAssignments = "2022-04-01"
  static let cognitiveServices = "2024-10-01"
  static let deployments = "2022-09-01"
}

/// The built-in role *Cognitive Services OpenAI User*.
enum OpenAIUserRole {
  static let name = "Cognitive Services OpenAI User"
  static let id = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
}

/// A role that an identity of the service has on an account.
struct AccountRole: Sendable {
  var symbol: ParameterName
  /// The backend that the account was first seen in.
  var backend: String
  var host: String
  /// Nil for the subscription of the API Management service.
  var subscription: ParameterName?
  var resourceGroup: ParameterName
  var account: ParameterName
  /// Whether the account's name may be left empty, for a host that need not be an account's.
  var isOptional: Bool
  /// The parameter with the identity's principal id; nil for the service's own identity.
  var principal: ParameterName?
}
