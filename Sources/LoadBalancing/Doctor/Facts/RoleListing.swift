import BackendInventory
import Diagnostics

/// A role that somebody has at a scope, as `az role assignment list` and REST print it.
struct RoleAssignment {
  /// In lower case.
  let principal: String
  /// `ServicePrincipal`, `Group`, `User`, in lower case.
  let principalType: String?
  /// The id of the role's definition, without its path, in lower case.
  let role: String
  let roleName: String?
  /// Empty for the root, above everything.
  let scope: AzureResourceID
  let hasCondition: Bool
  let location: SourceLocation

  /// Nil where it is not said who has what where.
  init?(_ node: AzureNode) {
    guard let principal = node.property("principalId")?.text,
      let definition = node.property("roleDefinitionId")?.text,
      let role = AzureResourceID(definition).name,
      let scope = node.property("scope")?.text
    else { return nil }
    self.principal = principal.lowercased()
    self.role = role.lowercased()
    self.scope = AzureResourceID(scope)
    principalType = node.property("principalType")?.text?.lowercased()
    roleName = node.property("roleDefinitionName")?.text
    hasCondition = node.property("condition") != nil
    location = (node.property("roleDefinitionId") ?? node).start
  }
}

/// Built-in roles, by what they let a caller do with Azure OpenAI's data actions
/// (Azure built-in roles).
enum AzureRole {
  /// The roles that let their holder call deployments.
  static let callers = [
    OpenAIUserRole.id: OpenAIUserRole.name,
    "a001fd3d-188f-4b5d-821b-7da978bf7442": "Cognitive Services OpenAI Contributor",
    "a97b65f3-24c7-4388-baec-2e87135dc908": "Cognitive Services User",
  ]

  /// Roles that are often taken for one of those, or stand beside them, and hold no such data
  /// action. Of any other role it is not known.
  static let others = [
    "8e3af657-a8ff-443c-a75c-2fe8c4bcb635": "Owner",
    "b24988ac-6180-42a0-ab88-20f7382dd24c": "Contributor",
    "acdd72a7-3385-48ef-bd42-f606fba81ae7": "Reader",
    "25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68": "Cognitive Services Contributor",
    "bba48692-92b0-4667-a9ad-c31c7b334ac2": "Cognitive Services Usages Reader",
    "4633458b-17de-408a-b874-0445c86b69e6": "Key Vault Secrets User",
  ]
}

extension AzureResourceID {
  /// Whether what holds here holds for that resource too.
  func isAtOrAbove(_ other: AzureResourceID) -> Bool {
    key == other.key || key.isEmpty || other.key.hasPrefix(key + "/")
  }

  var isManagementGroup: Bool {
    key.hasPrefix("/providers/microsoft.management/managementgroups/")
  }
}

/// The role assignments of one file.
struct RoleListing {
  let assignments: [RoleAssignment]
  /// What the listing says that it covers, in `{"scope": …, "value": […]}`.
  private let declared: AzureResourceID?
  /// Whether it is a listing, and all of it, not a single assignment or a query of one's own.
  private let isWhole: Bool
  private let principals: Set<String>
  private let hasSeveralRoles: Bool
  private let scopes: [AzureResourceID]
  /// The subscriptions in which there are two scopes of which neither is within the other: no
  /// listing of one scope, with those above it, has them.
  private let wholeSubscriptions: Set<String>

  init(_ assignments: [RoleAssignment], declared: AzureResourceID?, isWhole: Bool) {
    self.assignments = assignments
    self.declared = declared
    self.isWhole = isWhole
    principals = Set(assignments.map(\.principal))
    hasSeveralRoles = Set(assignments.map(\.role)).count > 1
    var seen: Set<String> = []
    scopes = assignments.map(\.scope).filter { seen.insert($0.key).inserted }
    let bySubscription = Dictionary(grouping: scopes) { $0.subscription?.lowercased() ?? "" }
    wholeSubscriptions = Set(
      bySubscription.filter { name, scopes in
        let ordered = scopes.sorted { $0.key.utf8.count < $1.key.utf8.count }
        return !name.isEmpty && !zip(ordered, ordered.dropFirst()).allSatisfy { $0.isAtOrAbove($1) }
      }.keys)
  }

  /// Whether an assignment for the principal at the account, or above it, would be in the listing
  /// if there were one. A listing may have been asked for one scope, one principal or one role
  /// alone, and does not say so.
  func covers(_ account: AzureResourceID, for principal: String) -> Bool {
    guard isWhole else { return false }
    if let declared { return declared.isAtOrAbove(account) }
    guard hasSeveralRoles, principals.contains(principal) || principals.count > 1 else {
      return false
    }
    if let subscription = account.subscription?.lowercased(),
      wholeSubscriptions.contains(subscription)
    {
      return true
    }
    // A listing of one scope with what it inherits lacks management groups in older versions of
    // `az` (Azure/azure-cli#25078): it has to show that it does not.
    return scopes.contains { account.isAtOrAbove($0) }
      && scopes.contains { $0.key != account.key && $0.isAtOrAbove(account) }
      && scopes.contains(where: \.isManagementGroup)
  }
}
