import BackendInventory
import Diagnostics

/// The accounts and deployments that can be balanced among, joined; and why others cannot.
struct AzureSelection {
  /// An account with the deployments that requests can be sent to.
  struct Backend {
    var account: AzureAccount
    var url: String
    /// Whether there is no host of its own, so that Entra ID's tokens are refused.
    var needsKey: Bool
    /// In the order of their names.
    var deployments: [AzureDeployment]
  }

  private(set) var backends: [Backend] = []
  private(set) var notes: [ImportNote] = []
  private(set) var skippedAccounts = 0
  private(set) var skippedDeployments = 0

  init(_ listing: AzureListing) {
    var deployments: [String: [AzureDeployment]] = [:]
    let known = Dictionary(
      listing.accounts.map { ($0.id.key, $0) }, uniquingKeysWith: { first, _ in first })
    var strangers: [String: (at: SourceLocation, name: String, count: Int)] = [:]
    var strangerOrder: [String] = []
    for deployment in listing.deployments {
      guard let key = deployment.accountKey else {
        skip(deployment, "has no \"id\" that names its account")
        continue
      }
      guard known[key] != nil else {
        skippedDeployments += 1
        if strangers[key] == nil {
          strangerOrder.append(key)
          let id = deployment.id.text.split(separator: "/")
          strangers[key] = (
            deployment.location, id.dropLast(2).last.map(String.init) ?? key, 0
          )
        }
        strangers[key]?.count += 1
        continue
      }
      if let reason = Self.reason(against: deployment) {
        skip(deployment, reason)
      } else {
        deployments[key, default: []].append(deployment)
      }
    }
    for key in strangerOrder {
      guard let stranger = strangers[key] else { continue }
      let noun = stranger.count == 1 ? "deployment is" : "deployments are"
      note(
        """
        \(stranger.count) \(noun) left out: the account \(Shown.text(stranger.name)) is in none \
        of the files; add the output of `az cognitiveservices account list -o json`
        """, at: stranger.at)
    }
    for account in listing.accounts {
      take(account, deployments[account.id.key] ?? [])
    }
  }

  private mutating func take(_ account: AzureAccount, _ deployments: [AzureDeployment]) {
    if let reason = Self.reason(against: account) {
      skip(account, reason, with: deployments)
      return
    }
    guard !deployments.isEmpty else {
      skip(
        account,
        """
        has no deployments to balance among in the files; \
        `az cognitiveservices account deployment list` prints them
        """, with: [])
      return
    }
    guard let host = AzureHost(account) else {
      skip(account, "has neither \"customSubDomainName\" nor an \"endpoint\"", with: deployments)
      return
    }
    if host.isShared {
      guard !account.disablesLocalAuth else {
        skip(
          account,
          """
          has no custom subdomain, so that no token of a managed identity is taken, and keys are \
          switched off ("disableLocalAuth")
          """, with: deployments)
        return
      }
      note(
        """
        the account \(Shown.text(account.name)) has no custom subdomain, so that a managed \
        identity cannot work: its key is to stand in a named value; \
        `az cognitiveservices account update --custom-domain NAME` gives it one
        """, at: account.location)
    }
    if account.publicNetworkAccess?.value.lowercased() == "disabled" {
      note(
        """
        the account \(Shown.text(account.name)) takes no requests from public networks: the \
        gateway has to reach it through a private endpoint
        """, at: account.location)
    }
    for deployment in deployments {
      guard let spillover = deployment.spillover else { continue }
      note(
        """
        the deployment \(Shown.text(deployment.name)) spills over to \(Shown.text(spillover)) \
        within its account, before the gateway sees a 429; that stays as it is in Azure
        """, at: deployment.location)
    }
    backends.append(
      Backend(
        account: account, url: host.url, needsKey: host.isShared,
        deployments: deployments.sorted { $0.name < $1.name }))
  }

  private static func reason(against account: AzureAccount) -> String? {
    if let kind = account.kind?.value, !["openai", "aiservices"].contains(kind.lowercased()) {
      return "is of the kind \(Shown.text(kind)), only OpenAI and AIServices are used"
    }
    if let state = account.provisioningState?.value, state.lowercased() != "succeeded" {
      return "is not ready: its provisioning state is \(Shown.text(state))"
    }
    return nil
  }

  private static func reason(against deployment: AzureDeployment) -> String? {
    if let state = deployment.provisioningState, state.lowercased() != "succeeded" {
      return "is not ready: its provisioning state is \(Shown.text(state))"
    }
    if let format = deployment.format, format.lowercased() != "openai" {
      return "is of the model format \(Shown.text(format)), only OpenAI is used"
    }
    if deployment.payment == .batch {
      return "is of the batch SKU \(Shown.text(deployment.sku ?? "")), which answers no requests"
    }
    return nil
  }

  private mutating func skip(_ deployment: AzureDeployment, _ reason: String) {
    skippedDeployments += 1
    note(
      "the deployment \(Shown.text(deployment.name)) \(reason); left out", at: deployment.location)
  }

  private mutating func skip(
    _ account: AzureAccount, _ reason: String, with deployments: [AzureDeployment]
  ) {
    skippedAccounts += 1
    skippedDeployments += deployments.count
    let more =
      switch deployments.count {
      case 0: ""
      case 1: ", with its deployment"
      default: ", with its \(deployments.count) deployments"
      }
    note(
      "the account \(Shown.text(account.name)) \(reason); left out\(more)", at: account.location)
  }

  private mutating func note(_ message: String, at location: SourceLocation) {
    notes.append(ImportNote(message, at: location))
  }
}
