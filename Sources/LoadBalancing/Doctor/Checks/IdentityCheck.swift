import BackendInventory
import Diagnostics

/// The service has the managed identities that the policy takes tokens of.
enum IdentityCheck {
  static func lines(_ subject: DoctorCase) -> [DoctorLine] {
    let identities = subject.clientIDs
    guard !identities.isEmpty else {
      return [
        DoctorLine(
          "identity", .service, .ok, "no backend needs a managed identity: all have keys")
      ]
    }
    switch subject.service {
    case .none:
      return [
        DoctorLine(
          "identity", .service, .cannotKnow,
          "no API Management service is in the files, so that its identity is not known",
          commands: [AzureCommand.showService()])
      ]
    case .several(let services):
      let names = services.prefix(5).map { Shown.text($0.name) }.joined(separator: ", ")
      return [
        DoctorLine(
          "identity", .service, .cannotKnow,
          "the files hold several API Management services (\(names)), and nothing tells which is meant",
          at: services[0].location, remark: "--service NAME chooses one")
      ]
    case .chosen(let service):
      return identities.map { line($0, of: service) }
    }
  }

  private static func line(_ clientID: String?, of service: DoctorService) -> DoctorLine {
    guard case .said(let system, let assigned) = service.identities else {
      return DoctorLine(
        "identity", .service, .cannotKnow,
        "the output does not say which identities the service has", at: service.location,
        commands: [AzureCommand.showService(service)])
    }
    guard let clientID else { return systemLine(system, hasAssigned: !assigned.isEmpty, service) }
    if clientID.hasPrefix("{{") {
      let value = clientID.drop { $0 == "{" || $0 == " " }.prefix { $0 != "}" && $0 != " " }
      return DoctorLine(
        "identity", .service, .cannotKnow,
        """
        which user-assigned identity is meant stands in the named value \(Shown.text(clientID))
        """, at: service.identityLocation,
        remark: "with the client id itself in the inventory, its roles can be checked",
        commands: [
          AzureCommand.az(
            "apim nv show",
            AzureCommand.serviceOptions(service.address, name: "--service-name") + [
              ("--named-value-id", AzureCommand.Word(String(value), or: "NAMED_VALUE"))
            ])
        ])
    }
    if assigned.contains(where: { $0.clientID == clientID.lowercased() }) {
      return DoctorLine(
        "identity", .service, .ok,
        "the service has the user-assigned identity with the client id \(Shown.text(clientID))",
        at: service.identityLocation)
    }
    guard assigned.allSatisfy({ $0.clientID != nil }) else {
      return DoctorLine(
        "identity", .service, .cannotKnow,
        "the output leaves out client ids of the service's user-assigned identities",
        at: service.identityLocation, commands: [AzureCommand.showService(service)])
    }
    return DoctorLine(
      "identity", .service, .notOK,
      """
      the service has no user-assigned identity with the client id \(Shown.text(clientID)), which \
      the policy names: it gets no token
      """, at: service.identityLocation, commands: assign(clientID, to: service, system: system))
  }

  private static func systemLine(
    _ system: DoctorService.SystemIdentity, hasAssigned: Bool, _ service: DoctorService
  ) -> DoctorLine {
    guard system == .off else {
      return DoctorLine(
        "identity", .service, .ok, "the service has a system-assigned identity",
        at: service.identityLocation)
    }
    let remark =
      hasAssigned
      ? "it has a user-assigned one; the inventory can name its client id instead" : nil
    // `az apim update` leaves a service alone that has an identity of another kind.
    let command =
      hasAssigned
      ? AzureCommand.az(
        "resource update",
        [
          ("--ids", AzureCommand.Word(service.id.text, or: "SERVICE_ID")),
          ("--set", "identity.type=SystemAssigned, UserAssigned"),
        ])
      : AzureCommand.az(
        "apim update", AzureCommand.serviceOptions(service.address),
        flags: "--enable-managed-identity true")
    return DoctorLine(
      "identity", .service, .notOK,
      "the service has no system-assigned identity, so that the policy gets no token",
      at: service.identityLocation, remark: remark, commands: [command])
  }

  private static func assign(
    _ clientID: String, to service: DoctorService, system: DoctorService.SystemIdentity
  ) -> [String] {
    let type = system == .off ? "UserAssigned" : "SystemAssigned, UserAssigned"
    let path = service.id.text.isEmpty ? "SERVICE_ID" : service.id.text
    let client = AzureCommand.Word.isName(clientID) ? clientID : "CLIENT_ID"
    let url = "\(path)?api-version=\(AzureAPIVersion.apiManagement)"
    let body =
      "{\"identity\": {\"type\": \"\(type)\", \"userAssignedIdentities\": {\"IDENTITY_ID\": {}}}}"
    return [
      AzureCommand.az(
        "identity list",
        [("--query", .query("[?clientId=='\(client)'].id"))], flags: "-o tsv"),
      AzureCommand.az(
        "rest", [("--method", "patch"), ("--url", AzureCommand.Word(url, or: "SERVICE_ID"))],
        flags: "--body " + ShellText.singleQuoted(body)),
    ]
  }
}

extension AzureCommand {
  static func showService(_ service: DoctorService) -> String {
    az("apim show", serviceOptions(service.address), into: "apim.json")
  }
}
