import BackendInventory

/// The identity may call the account's deployments.
enum RoleCheck {
  static func line(
    _ backend: LoadBalancerConfiguration.Backend, _ account: DoctorAccount, _ subject: DoctorCase
  ) -> DoctorLine? {
    guard case .managedIdentity(let clientID) = backend.auth else { return nil }
    let about = DoctorLine.Subject.backend(backend.name)
    switch subject.principal(of: clientID) {
    case .known(let principal):
      return judge(principal, account, subject.facts, about)
    case .absent:
      return DoctorLine(
        "role", about, .cannotKnow,
        "the service does not have the identity yet that needs the role \(role)",
        at: account.location)
    case .unknown:
      return DoctorLine(
        "role", about, .cannotKnow,
        "which identity needs the role \(role) is not known, as said above",
        at: account.location)
    }
  }

  private static let role = "\"\(OpenAIUserRole.name)\""

  private static func judge(
    _ principal: String, _ account: DoctorAccount, _ facts: DoctorFacts,
    _ about: DoctorLine.Subject
  ) -> DoctorLine {
    let own = facts.assignments(for: principal)
    let near = own.filter { $0.scope.isAtOrAbove(account.id) }
    if let found = near.first(where: { AzureRole.callers[$0.role] != nil && !$0.hasCondition }) {
      let name = AzureRole.callers[found.role] ?? ""
      return DoctorLine(
        "role", about, .ok, "the identity has the role \"\(name)\"\(place(found, account))",
        at: found.location)
    }
    if let doubt = doubt(near, own, facts.assignmentsForGroups, account) {
      return DoctorLine(
        "role", about, .cannotKnow, doubt.message, at: doubt.assignment.location,
        remark: doubt.remark,
        commands: [AzureCommand.assignRole(principal: principal, account: account)])
    }
    let listing = account.subscription.map(AzureCommand.listRoles)
    guard facts.roles.contains(where: { $0.covers(account.id, for: principal) }) else {
      return DoctorLine(
        "role", about, .cannotKnow,
        facts.roles.isEmpty
          ? "no role assignments are in the files, which would show the role \(role)"
          : """
          the role \(role) is in none of the files, and nothing shows that they hold all \
          assignments of this account
          """,
        at: account.location, commands: [listing].compactMap(\.self))
    }
    let others = Set(near.compactMap { AzureRole.others[$0.role] }).sorted()
    let remark =
      others.isEmpty
      ? nil
      : "it has \(others.map { "\"\($0)\"" }.joined(separator: " and ")), which does not "
        + "let it call deployments"
    return DoctorLine(
      "role", about, .notOK,
      "the identity lacks the role \(role), so that the account refuses its requests",
      at: near.first?.location ?? account.location, remark: remark,
      commands: [AzureCommand.assignRole(principal: principal, account: account)])
  }

  /// What may let the identity in, or not.
  private static func doubt(
    _ near: [RoleAssignment], _ own: [RoleAssignment], _ groups: [RoleAssignment],
    _ account: DoctorAccount
  ) -> (message: String, assignment: RoleAssignment, remark: String?)? {
    let callers = AzureRole.callers
    if let found = near.first(where: { callers[$0.role] != nil }) {
      return (
        "the identity has a role that lets it in, with a condition that is not looked into", found,
        nil
      )
    }
    if let found = near.first(where: { AzureRole.others[$0.role] == nil }) {
      let name = Shown.text(found.roleName ?? found.role)
      return (
        "the identity has the role \(name), and whether that lets it call deployments is not known",
        found, "what it needs is in the data actions of \(role)"
      )
    }
    if let found = own.first(where: {
      AzureRole.others[$0.role] == nil && $0.scope.isManagementGroup
    }) {
      return (
        """
        the identity has a role that may let it in at a management group, and whether the account \
        is in that group is not known
        """, found, nil
      )
    }
    if let found = groups.first(where: {
      callers[$0.role] != nil && ($0.scope.isAtOrAbove(account.id) || $0.scope.isManagementGroup)
    }) {
      return (
        "a group has a role that lets it in, and whether the identity is in that group is not known",
        found, nil
      )
    }
    return nil
  }

  private static func place(_ assignment: RoleAssignment, _ account: DoctorAccount) -> String {
    if assignment.scope.key == account.id.key { return "" }
    if assignment.scope.resourceGroup != nil { return ", at the resource group" }
    return assignment.scope.subscription != nil ? ", at the subscription" : ", above everything"
  }
}
