import BackendInventory

/// The gateway can reach the account, as far as the account's own settings tell.
enum NetworkCheck {
  static func line(
    _ backend: LoadBalancerConfiguration.Backend, _ account: DoctorAccount, _ subject: DoctorCase
  ) -> DoctorLine {
    let about = DoctorLine.Subject.backend(backend.name)
    guard let access = account.property("publicNetworkAccess"), let text = access.text else {
      return DoctorLine(
        "network", about, .cannotKnow,
        "the output does not say which networks the account takes requests from",
        at: account.location, commands: [AccountCheck.show(account)])
    }
    guard text.lowercased() == "enabled" else {
      return DoctorLine(
        "network", about, .cannotKnow,
        text.lowercased() == "disabled"
          ? """
          the account takes no requests from public networks, and whether the gateway reaches it \
          through a private endpoint is not in the files
          """
          : "the account's public network access is \(Shown.text(text)), which is not looked into",
        at: access.start, commands: [showEndpoints(account)])
    }
    let rules = account.property("networkAcls")
    guard let action = rules?["defaultAction"], action.text?.lowercased() == "deny" else {
      return DoctorLine(
        "network", about, .ok, "the account takes requests from all networks",
        at: rules?["defaultAction"]?.start ?? access.start)
    }
    guard let rules, letsNobodyIn(rules, account) else {
      return DoctorLine(
        "network", about, .cannotKnow,
        """
        the account takes requests from chosen networks only, and whether the gateway's is among \
        them is not looked into
        """, at: action.start, commands: [showRules(account)])
    }
    return DoctorLine(
      "network", about, .notOK,
      "the account refuses every network: it has neither a rule that allows one nor an endpoint",
      at: action.start, commands: allow(account, subject.chosenService))
  }

  /// Certain only where every way in is given as empty.
  private static func letsNobodyIn(_ rules: AzureNode, _ account: DoctorAccount) -> Bool {
    let bypass = rules["bypass"]?.text?.lowercased() ?? "none"
    return bypass == "none" && rules["ipRules"]?.items?.isEmpty == true
      && rules["virtualNetworkRules"]?.items?.isEmpty == true
      && account.property("privateEndpointConnections")?.items?.isEmpty == true
  }

  private static func allow(_ account: DoctorAccount, _ service: DoctorService?) -> [String] {
    let addresses = service?.publicAddresses ?? []
    let options = AzureCommand.accountOptions(account)
    guard !addresses.isEmpty else {
      return [
        AzureCommand.az(
          "cognitiveservices account network-rule add",
          options + [("--ip-address", AzureCommand.Word(nil, or: "GATEWAY_ADDRESS"))])
      ]
    }
    return addresses.prefix(8).map { address in
      AzureCommand.az(
        "cognitiveservices account network-rule add",
        options + [("--ip-address", AzureCommand.Word(address, or: "GATEWAY_ADDRESS"))])
    }
  }

  private static func showRules(_ account: DoctorAccount) -> String {
    AzureCommand.az(
      "cognitiveservices account network-rule list", AzureCommand.accountOptions(account))
  }

  private static func showEndpoints(_ account: DoctorAccount) -> String {
    AzureCommand.az(
      "network private-endpoint-connection list",
      [("--id", AzureCommand.Word(account.id.text, or: "ACCOUNT_ID"))])
  }
}
