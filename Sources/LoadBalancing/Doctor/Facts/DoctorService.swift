import BackendInventory
import Diagnostics

/// Where a service is, for commands.
struct ServiceAddress {
  var name: String?
  var resourceGroup: String?
  var subscription: String?

  /// Of the id of a service, or of something inside it.
  init(_ id: AzureResourceID) {
    name = id.part(after: "service")
    resourceGroup = id.resourceGroup
    subscription = id.subscription
  }
}

/// An API Management service, as `az apim show`, `az apim list` and REST print it.
struct DoctorService {
  /// A user-assigned identity that the service has.
  struct AssignedIdentity {
    /// In lower case; nil where the output leaves it out.
    var clientID: String?
    var principalID: String?
  }

  /// Which identities a service has.
  enum Identities {
    /// The output says nothing of them.
    case unsaid
    case said(system: SystemIdentity, assigned: [AssignedIdentity])
  }

  enum SystemIdentity: Equatable {
    case off
    /// With its principal id, where the output gives it.
    case on(principalID: String?)
  }

  let id: AzureResourceID
  let name: String
  let resourceGroup: String?
  /// `Consumption`, `Developer` and others.
  let sku: Located<String>?
  let provisioningState: Located<String>?
  let identities: Identities
  /// Where the identity stands, or the service where none is said.
  let identityLocation: SourceLocation
  /// The addresses from which requests leave, as far as they are given.
  let publicAddresses: [String]
  let location: SourceLocation

  var address: ServiceAddress {
    var address = ServiceAddress(id)
    address.name = name
    address.resourceGroup = resourceGroup
    return address
  }

  /// Nil where the service has neither id nor a name.
  init?(_ node: AzureNode) {
    id = AzureResourceID(node["id"]?.text ?? "")
    guard let name = node["name"]?.text ?? id.part(after: "service") else { return nil }
    self.name = name
    resourceGroup = id.resourceGroup ?? node["resourceGroup"]?.text
    sku = node[["sku", "name"]]?.located
    provisioningState = node.property("provisioningState")?.located
    location = (node["name"] ?? node).start
    identityLocation = node["identity"]?.start ?? location
    publicAddresses = (node.property("publicIPAddresses")?.items ?? []).compactMap(\.text)
    identities = Self.identities(node)
  }

  private static func identities(_ node: AzureNode) -> Identities {
    guard let identity = node["identity"] else {
      // REST leaves out what is not there, but so does a query.
      return node.holds("identity") ? .said(system: .off, assigned: []) : .unsaid
    }
    guard let type = identity["type"]?.text?.lowercased() else { return .unsaid }
    let assigned = identity["userAssignedIdentities"]?.node.members ?? []
    return .said(
      system: type.contains("systemassigned")
        ? .on(principalID: identity["principalId"]?.text?.lowercased()) : .off,
      assigned: assigned.map { member in
        let node = AzureNode(file: identity.file, node: member.value)
        return AssignedIdentity(
          clientID: node["clientId"]?.text?.lowercased(),
          principalID: node["principalId"]?.text?.lowercased())
      })
  }
}

/// An API of a service, as `az apim api show`, `az apim api list` and REST print it.
struct DoctorAPI {
  /// Its id in the service, without a revision.
  let name: String
  /// Whether it is the revision that callers get.
  let isCurrent: Bool
  let id: AzureResourceID
  let location: SourceLocation
  private let node: AzureNode

  /// Nil where the API has neither id nor a name.
  init?(_ node: AzureNode) {
    id = AzureResourceID(node["id"]?.text ?? "")
    guard let full = node["name"]?.text ?? id.name else { return nil }
    let parts = full.split(separator: ";", maxSplits: 1)
    name = parts.first.map(String.init) ?? full
    isCurrent = node.property("isCurrent")?.isFalse != true
    location = (node["name"] ?? node).start
    self.node = node
  }

  /// The service's name; nil where the id does not hold it.
  var service: String? { id.part(after: "service") }

  func property(_ key: String) -> AzureNode? { node.property(key) }
}

/// A subscription of callers; of its keys nothing is read.
struct DoctorSubscription {
  let scope: String
  let state: String?
  let location: SourceLocation

  init?(_ node: AzureNode) {
    guard let scope = node.property("scope")?.text else { return nil }
    self.scope = AzureResourceID(scope).key
    state = node.property("state")?.text?.lowercased()
    location = (node["name"] ?? node).start
  }
}

/// A policy of an API, as REST answers it.
struct DoctorPolicy {
  /// The API's id in the service, in lower case.
  let api: String
  let text: String
  let location: SourceLocation

  /// Nil where it is not an API's own policy, or has no text.
  init?(_ node: AzureNode) {
    let id = AzureResourceID(node["id"]?.text ?? "")
    guard id.type == "microsoft.apimanagement/service/apis/policies",
      let api = id.part(after: "apis"), let value = node.property("value")?.node.scalar?.text
    else { return nil }
    self.api = api.lowercased()
    text = value
    location = (node["name"] ?? node).start
  }
}
