import BackendInventory
import Diagnostics

/// What the files hold that the checklist looks at. The content of each decides what it is, not its
/// name nor its place on the command line.
struct DoctorFacts {
  private(set) var accounts: [DoctorAccount] = []
  private(set) var services: [DoctorService] = []
  private(set) var apis: [DoctorAPI] = []
  private(set) var policies: [DoctorPolicy] = []
  private(set) var subscriptions: [DoctorSubscription] = []
  private(set) var roles: [RoleListing] = []
  private(set) var notes: [ImportNote] = []
  /// Why a file is not as Azure prints it: then there is no checklist.
  private(set) var faults: [ImportNote] = []
  /// What the YAML and JSON reader has to say.
  private(set) var diagnostics: [Diagnostic] = []

  /// By the key of the account's id.
  private var deployments: [String: [DoctorDeployment]] = [:]
  /// The accounts whose deployments were listed, not shown one by one.
  private var listedAccounts: Set<String> = []
  private var accountIndices: [String: Int] = [:]
  private var assignments: [String: [RoleAssignment]] = [:]
  private var groupAssignments: [RoleAssignment] = []
  private var seen: Set<String> = []

  init(_ files: [SourceFile]) {
    for file in files { read(file) }
    for (index, account) in accounts.enumerated() {
      for host in account.hosts where accountIndices[host] == nil { accountIndices[host] = index }
    }
    for assignment in roles.flatMap(\.assignments) {
      assignments[assignment.principal, default: []].append(assignment)
      if assignment.principalType == "group" { groupAssignments.append(assignment) }
    }
  }

  var hasErrors: Bool { diagnostics.hasErrors || !faults.isEmpty }

  /// The account that answers at a host, which is in lower case.
  func account(at host: String) -> DoctorAccount? { accountIndices[host].map { accounts[$0] } }

  /// The deployments of an account, and whether they are all.
  func deployments(of account: DoctorAccount) -> (list: [DoctorDeployment], areAll: Bool) {
    (deployments[account.id.key] ?? [], listedAccounts.contains(account.id.key))
  }

  func assignments(for principal: String) -> [RoleAssignment] { assignments[principal] ?? [] }

  var assignmentsForGroups: [RoleAssignment] { groupAssignments }

  // MARK: - Reading

  private mutating func read(_ file: SourceFile) {
    let document = AzureDocument(file)
    diagnostics += document.diagnostics
    faults += document.faults
    notes += document.notes
    guard let elements = document.elements else { return }
    guard document.form != .member("resources") else {
      note("a template says what is to be, not what is; left out", at: document.start)
      return
    }
    let isListing = document.form == .array || document.form == .member("value")
    var reading = FileReading(isWhole: isListing && !document.isPartial)
    for element in elements {
      guard element.isObject else {
        faults.append(
          ImportNote(
            "an element is no object; expected is what `az … -o json` prints", at: element.start))
        continue
      }
      take(element, &reading)
    }
    let declared = document.root?["scope"]?.text
    if !reading.roles.isEmpty || declared != nil && document.form == .member("value") {
      roles.append(
        RoleListing(
          reading.roles, declared: declared.map(AzureResourceID.init), isWhole: reading.isWhole))
    }
    if let first = reading.strangers.first {
      let count = reading.strangers.count == 1 ? "" : ", \(reading.strangers.count) elements"
      note("what stands here is none of what the checklist looks at; left out\(count)", at: first)
    }
    if elements.isEmpty, declared == nil {
      note("the file holds an empty list", at: document.start)
    }
  }

  private struct FileReading {
    let isWhole: Bool
    var roles: [RoleAssignment] = []
    var strangers: [SourceLocation] = []
  }

  private mutating func take(_ node: AzureNode, _ reading: inout FileReading) {
    switch DoctorElement(node) {
    case .account:
      guard let account = DoctorAccount(node) else {
        return note("the account has no \"id\"; left out", at: node.start)
      }
      if isNew(account.id.key) { accounts.append(account) }
    case .deployment:
      guard let deployment = DoctorDeployment(node), let key = deployment.deployment.accountKey
      else {
        return note("the deployment has no \"id\" that names its account; left out", at: node.start)
      }
      if reading.isWhole { listedAccounts.insert(key) }
      if isNew(deployment.deployment.id.key) { deployments[key, default: []].append(deployment) }
    case .role:
      guard let assignment = RoleAssignment(node) else {
        return note(
          "the role assignment does not say who has what where; left out", at: node.start)
      }
      reading.roles.append(assignment)
    case .service:
      guard let service = DoctorService(node) else {
        return note("the service has neither \"id\" nor \"name\"; left out", at: node.start)
      }
      if isNew(service.id.key.isEmpty ? service.name.lowercased() : service.id.key) {
        services.append(service)
      }
    case .api:
      guard let api = DoctorAPI(node) else {
        return note("the API has neither \"id\" nor \"name\"; left out", at: node.start)
      }
      if api.isCurrent { apis.append(api) }
    case .policy: policies += [DoctorPolicy(node)].compactMap(\.self)
    case .subscription: subscriptions += [DoctorSubscription(node)].compactMap(\.self)
    case .other: reading.strangers.append(node.start)
    }
  }

  /// A resource that is given twice counts once, as it is read first.
  private mutating func isNew(_ key: String) -> Bool { seen.insert(key).inserted }

  private mutating func note(_ message: String, at location: SourceLocation) {
    notes.append(ImportNote(message, at: location))
  }
}

/// What an element of Azure's JSON is to the checklist.
enum DoctorElement {
  case account, deployment, role, service, api, policy, subscription, other

  /// By its type, else by the type that its id holds, else by its looks.
  init(_ node: AzureNode) {
    let id = node["id"]?.text.map(AzureResourceID.init)
    let type = (node["type"]?.text.map { $0.prefix { $0 != "@" }.lowercased() }) ?? id?.type
    switch type {
    case "microsoft.authorization/roleassignments": self = .role
    case "microsoft.apimanagement/service": self = .service
    case "microsoft.apimanagement/service/apis": self = .api
    case "microsoft.apimanagement/service/subscriptions": self = .subscription
    case let type? where type.hasPrefix("microsoft.apimanagement/") && type.hasSuffix("/policies"):
      self = .policy
    default:
      switch AzureResource.kind(of: node) {
      case .account: self = .account
      case .deployment: self = .deployment
      case .other where node.property("roleDefinitionId") != nil: self = .role
      case .other
      where node["id"] == nil && node.property("subscriptionRequired") != nil
        && node.property("path") != nil:
        self = .api
      default: self = .other
      }
    }
  }
}
