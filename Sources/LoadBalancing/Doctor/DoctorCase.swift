import BackendInventory
import Diagnostics

/// What the checks look at: what the inventory wants, and what the files say is there.
struct DoctorCase {
  let configuration: LoadBalancerConfiguration
  let facts: DoctorFacts
  let service: ServiceChoice
  /// The inventory and its environment, for what is to be generated of them.
  let inventory: SourceFile
  let environment: String?
  /// The names of the accounts that no backend has, in lower case: one of them may be meant where
  /// a host is misspelled.
  let spareAccounts: [String]

  /// Which API Management service is meant.
  enum ServiceChoice {
    case chosen(DoctorService)
    case none
    /// These, and nothing tells which.
    case several([DoctorService])
  }

  /// The principal that a managed identity is to Azure's roles.
  enum Principal {
    case known(String)
    /// There is none yet, which the service's own line says.
    case absent
    case unknown
  }

  init(
    _ configuration: LoadBalancerConfiguration, _ facts: DoctorFacts, service name: String?,
    inventory: SourceFile, environment: String?
  ) {
    self.configuration = configuration
    self.facts = facts
    self.inventory = inventory
    self.environment = environment
    service = Self.choose(name, configuration, facts)
    let used = Set(
      configuration.backends.compactMap { backend in
        BackendURL(backend.url).flatMap { facts.account(at: $0.host)?.id.key }
      })
    spareAccounts = facts.accounts.filter { !used.contains($0.id.key) }.map { $0.name.lowercased() }
  }

  private static func choose(
    _ name: String?, _ configuration: LoadBalancerConfiguration, _ facts: DoctorFacts
  ) -> ServiceChoice {
    var candidates = facts.services
    if let name {
      candidates = candidates.filter { $0.name.lowercased() == name.lowercased() }
    } else if candidates.count > 1 {
      // The service that has the API.
      let wanted = configuration.apiName.lowercased()
      let owners = Set(
        facts.apis.filter { $0.name.lowercased() == wanted }
          .compactMap { $0.service?.lowercased() })
      let owning = candidates.filter { owners.contains($0.name.lowercased()) }
      if !owning.isEmpty { candidates = owning }
    }
    guard let first = candidates.first else { return .none }
    return candidates.count == 1 ? .chosen(first) : .several(candidates)
  }

  var chosenService: DoctorService? {
    if case .chosen(let service) = service { service } else { nil }
  }

  /// Where the service is, as far as the files tell.
  var serviceAddress: ServiceAddress? {
    chosenService?.address ?? api.map { ServiceAddress($0.id) }
  }

  /// The API of the inventory, of the service that is meant.
  var api: DoctorAPI? {
    let wanted = configuration.apiName.lowercased()
    let found = facts.apis.filter { $0.name.lowercased() == wanted }
    guard let service = chosenService?.name.lowercased() else {
      return Set(found.map { $0.service?.lowercased() }).count == 1 ? found.first : nil
    }
    return found.first { $0.service == nil || $0.service?.lowercased() == service }
  }

  /// The client ids of the managed identities that the backends use, each once; nil for the
  /// service's own.
  var clientIDs: [String?] {
    var seen: Set<String?> = []
    return configuration.backends.compactMap { backend -> String?? in
      guard case .managedIdentity(let clientID) = backend.auth else { return nil }
      return seen.insert(clientID).inserted ? .some(clientID) : nil
    }
  }

  /// The principal of an identity.
  func principal(of clientID: String?) -> Principal {
    guard case .chosen(let service) = service,
      case .said(let system, let assigned) = service.identities
    else { return .unknown }
    guard let clientID else {
      switch system {
      case .off: return .absent
      case .on(let principal): return principal.map(Principal.known) ?? .unknown
      }
    }
    guard !clientID.hasPrefix("{{") else { return .unknown }
    if let found = assigned.first(where: { $0.clientID == clientID.lowercased() }) {
      return found.principalID.map(Principal.known) ?? .unknown
    }
    return assigned.allSatisfy { $0.clientID != nil } ? .absent : .unknown
  }
}
