import BackendInventory

/// Where an account answers Azure OpenAI's paths.
struct AzureHost {
  let url: String
  /// Whether the host belongs to a whole region: it takes keys and no tokens.
  let isShared: Bool

  /// Nil where the account says nothing about it.
  init?(_ account: AzureAccount) {
    let own = account.endpoint.map(\.value)
    var candidates = account.openAIEndpoints.map(\.value)
    // An account of many services answers at a host of another service first of all.
    if account.kind?.value.lowercased() != "aiservices", let own { candidates.insert(own, at: 0) }
    if let url = candidates.first(where: Self.isOfResource) {
      self.init(url)
    } else if let name = account.customSubdomain {
      self.init("https://\(name).openai.azure.\(Self.cloud(of: account))/")
    } else if let own, Self.isOfResource(own) {
      self.init(own)
    } else if let shared = own ?? candidates.first {
      self.init(shared)
    } else {
      return nil
    }
  }

  private init(_ url: String) {
    self.url = url
    isShared = !Self.isOfResource(url)
  }

  private static func isOfResource(_ url: String) -> Bool {
    BackendURL(url)?.azureDomain != nil
  }

  /// The last part of the cloud's domains.
  private static func cloud(of account: AzureAccount) -> String {
    let hosts = ([account.endpoint].compactMap(\.self) + account.openAIEndpoints)
      .compactMap { BackendURL($0.value)?.host }
    for host in hosts {
      if let label = host.split(separator: ".").last, ["us", "cn"].contains(label) {
        return String(label)
      }
    }
    guard hosts.isEmpty, let region = account.region else { return "com" }
    if region.hasPrefix("usgov") || region.hasPrefix("usdod") { return "us" }
    return region.hasPrefix("china") ? "cn" : "com"
  }
}
