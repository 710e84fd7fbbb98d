/// The host of a backend, as far as it tells which Azure OpenAI account stands behind it.
struct AccountHost {
  static let domains = [
    "openai.azure.com", "cognitiveservices.azure.com", "services.ai.azure.com",
    "openai.azure.us", "cognitiveservices.azure.us",
    "openai.azure.cn", "cognitiveservices.azure.cn",
  ]

  /// In lower case, with a port where the URL has one.
  let host: String

  init(url: String) {
    let rest = url.lowercased()
    let start = rest.firstRange(of: "://")?.upperBound ?? rest.startIndex
    host = String(rest[start...].prefix { !"/?#".contains($0) })
  }

  /// The custom subdomain, after which accounts are usually named; nil for other hosts.
  var accountName: String? {
    for domain in Self.domains where host.hasSuffix("." + domain) {
      let name = host.dropLast(domain.utf8.count + 1)
      return Self.isAccountName(name) ? String(name) : nil
    }
    return nil
  }

  /// What the hosts of one account have in common.
  var identity: String { accountName ?? host }

  /// 2 to 64 letters, digits and hyphens, with a letter or digit at both ends (Azure's naming
  /// rules for `Microsoft.CognitiveServices/accounts`).
  private static func isAccountName(_ name: Substring) -> Bool {
    let isAllowed = name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    return isAllowed && (2...64).contains(name.utf8.count) && !name.hasPrefix("-")
      && !name.hasSuffix("-")
  }
}
