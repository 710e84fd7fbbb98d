import BackendInventory
import Diagnostics

/// The account of a backend is known, ready, and takes the credential that the policy sends.
enum AccountCheck {
  /// The lines of a backend whose account is not known.
  static func missing(
    _ backend: LoadBalancerConfiguration.Backend, _ subject: DoctorCase
  ) -> [DoctorLine] {
    let about = DoctorLine.Subject.backend(backend.name)
    guard let url = BackendURL(backend.url), url.azureDomain != nil else {
      return [shared(backend, subject.facts) ?? foreign(backend)]
    }
    let name = AccountHost(url: backend.url).accountName ?? ""
    let namesake = subject.facts.accounts.first { $0.name.lowercased() == name }
    if let namesake, namesake.hasNoSubdomain {
      return [
        DoctorLine(
          "subdomain", about, .cannotKnow,
          """
          the account \(Shown.text(namesake.name)) has no custom subdomain and answers at no host \
          of its own; whether this backend's host is meant for it is not known
          """, at: namesake.location, commands: [giveSubdomain(namesake)])
      ]
    }
    let near = Suggestion.nearest(to: name, in: subject.spareAccounts.prefix(300))
    let reason =
      switch subject.facts.accounts.count {
      case 0: "no account is in the files"
      case 1: "the account in the files does not answer at \(Shown.text(url.host))"
      case let count:
        "none of the \(count) accounts in the files answers at \(Shown.text(url.host))"
      }
    return [
      DoctorLine(
        "account", about, .cannotKnow,
        "\(reason): nothing is known of this backend",
        remark: near.map { "the files hold the account \(Shown.text($0)), which is spelled alike" },
        commands: [AzureCommand.listAccounts(subscription: backend.subscription)])
    ]
  }

  static func lines(
    _ backend: LoadBalancerConfiguration.Backend, _ account: DoctorAccount
  ) -> [DoctorLine] {
    let about = DoctorLine.Subject.backend(backend.name)
    var found = DoctorLine(
      "account", about, .ok, "the account is \(Shown.text(account.name))", at: account.location)
    if let kind = account.account.kind, !["openai", "aiservices"].contains(kind.value.lowercased())
    {
      found.status = .cannotKnow
      found.message += """
        , of the kind \(Shown.text(kind.value)); whether it answers Azure OpenAI's paths is not known
        """
    }
    return [found, state(account, about), key(backend, account, about)]
  }

  /// A host that no Azure OpenAI resource has.
  private static func foreign(_ backend: LoadBalancerConfiguration.Backend) -> DoctorLine {
    DoctorLine(
      "account", .backend(backend.name), .cannotKnow,
      "its host is not one of Azure OpenAI's, so that no account of Azure's can be looked up")
  }

  /// The host of a whole region, which takes no tokens.
  private static func shared(
    _ backend: LoadBalancerConfiguration.Backend, _ facts: DoctorFacts
  ) -> DoctorLine? {
    guard let host = BackendURL(backend.url)?.host, host.hasSuffix(".api.cognitive.microsoft.com")
    else { return nil }
    guard case .managedIdentity = backend.auth else {
      return DoctorLine(
        "account", .backend(backend.name), .cannotKnow,
        "its host is that of a whole region, and which account its key belongs to is not known")
    }
    let accounts = facts.accounts.filter { $0.hosts.contains(host) && $0.hasNoSubdomain }
    return DoctorLine(
      "subdomain", .backend(backend.name), .notOK,
      """
      its host, \(Shown.text(host)), is that of a whole region and takes no token of a managed \
      identity: the account needs a custom subdomain
      """, at: accounts.count == 1 ? accounts.first?.location : nil,
      remark: "the backend's URL is then https://SUBDOMAIN.openai.azure.com/",
      commands: [giveSubdomain(accounts.count == 1 ? accounts.first : nil)])
  }

  private static func giveSubdomain(_ account: DoctorAccount?) -> String {
    AzureCommand.az(
      "cognitiveservices account update",
      [
        ("--name", .init(account?.name, or: "ACCOUNT")),
        ("--resource-group", .init(account?.resourceGroup, or: "RESOURCE_GROUP")),
        ("--subscription", .init(account?.subscription)),
        ("--custom-domain", .init(account?.name, or: "SUBDOMAIN")),
      ])
  }

  private static func state(
    _ account: DoctorAccount, _ about: DoctorLine.Subject
  ) -> DoctorLine {
    guard let state = account.property("provisioningState"), let text = state.text else {
      return DoctorLine(
        "account-state", about, .cannotKnow, "the output does not say whether the account is ready",
        at: account.location, commands: [show(account)])
    }
    switch ProvisioningState(text) {
    case .ready:
      return DoctorLine("account-state", about, .ok, "the account is ready", at: state.start)
    case .broken:
      return DoctorLine(
        "account-state", about, .notOK,
        "the account's provisioning state is \(Shown.text(text))", at: state.start,
        commands: [show(account)])
    case .other:
      return DoctorLine(
        "account-state", about, .cannotKnow,
        "the account's provisioning state is \(Shown.text(text)); look again later",
        at: state.start, commands: [show(account)])
    }
  }

  /// Whether keys are taken, by what the policy sends.
  private static func key(
    _ backend: LoadBalancerConfiguration.Backend, _ account: DoctorAccount,
    _ about: DoctorLine.Subject
  ) -> DoctorLine {
    let setting = account.property("disableLocalAuth")
    let location = setting?.start ?? account.location
    switch backend.auth {
    case .managedIdentity:
      guard setting?.isTrue == true else {
        return DoctorLine(
          "keys", about, .ok, "the policy sends tokens, and no key is needed", at: location,
          remark: setting?.isFalse == true
            ? "the account takes keys as well; to switch them off, set \"disableLocalAuth\"" : nil)
      }
      return DoctorLine(
        "keys", about, .ok, "the account takes tokens only, and the policy sends them",
        at: location)
    case .namedValue:
      if setting?.isTrue == true {
        return DoctorLine(
          "keys", about, .notOK,
          "the policy sends a key, and the account takes none (\"disableLocalAuth\")",
          at: location, remark: "or let the policy use the managed identity for this backend",
          commands: [AzureCommand.setAccount(account, property: "disableLocalAuth", to: "false")])
      }
      guard setting?.isFalse == true else {
        return DoctorLine(
          "keys", about, .cannotKnow, "the output does not say whether the account takes keys",
          at: location, commands: [show(account)])
      }
      return DoctorLine("keys", about, .ok, "the account takes keys", at: location)
    }
  }

  static func show(_ account: DoctorAccount) -> String {
    AzureCommand.az(
      "cognitiveservices account show", AzureCommand.accountOptions(account),
      into: AzureCommand.fileName("account", account.name))
  }
}

/// The account has a host of its own: without one no token of Entra ID is taken.
enum SubdomainCheck {
  static func line(
    _ backend: LoadBalancerConfiguration.Backend, _ account: DoctorAccount
  ) -> DoctorLine? {
    guard case .managedIdentity = backend.auth else { return nil }
    let about = DoctorLine.Subject.backend(backend.name)
    if let name = account.property("customSubDomainName"), let text = name.text {
      return DoctorLine(
        "subdomain", about, .ok, "the account has the custom subdomain \(Shown.text(text))",
        at: name.start)
    }
    return DoctorLine(
      "subdomain", about, .cannotKnow,
      """
      the output does not name the account's custom subdomain, without which no token of a managed \
      identity is taken
      """, at: account.location, commands: [AccountCheck.show(account)])
  }
}
