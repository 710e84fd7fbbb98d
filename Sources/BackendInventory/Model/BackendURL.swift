/// The parts of a backend's URL, as far as a load balancer needs them (RFC 3986).
package struct BackendURL {
  package var scheme: String
  var hasCredentials: Bool
  /// In lower case, without a port.
  package var host: String
  /// Digits after the host's colon; nil where there are none, and for 443.
  var port: String?
  var path: String
  var hasQuery: Bool
  var hasFragment: Bool

  /// Nil where there is no `scheme://`.
  package init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      text[colon...].hasPrefix("://")
    else { return nil }
    scheme = text[..<colon].lowercased()
    var rest = text[text.index(colon, offsetBy: 3)...]
    hasFragment = rest.contains("#")
    rest = rest.prefix { $0 != "#" }
    hasQuery = rest.contains("?")
    rest = rest.prefix { $0 != "?" }
    var authority = rest.prefix { $0 != "/" }
    path = String(rest[authority.endIndex...])
    hasCredentials = authority.contains("@")
    if let at = authority.lastIndex(of: "@") {
      authority = authority[authority.index(after: at)...]
    }
    // The colons of an IPv6 address stand in brackets.
    let bracket = authority.lastIndex(of: "]") ?? authority.startIndex
    if let colon = authority[bracket...].lastIndex(of: ":") {
      let digits = authority[authority.index(after: colon)...]
      port = digits == "443" ? nil : String(digits)
      authority = authority[..<colon]
    }
    host = authority.lowercased()
  }

  /// The path without trailing slashes: what is left of a good one is nothing or `/openai`.
  var trimmedPath: Substring {
    var path = path[...]
    while path.last == "/" { path = path.dropLast() }
    return path
  }

  /// What two URLs of one resource have in common, however they are spelled.
  package var identity: String {
    "\(scheme)://\(host)\(port.map { ":\($0)" } ?? "")"
      + (trimmedPath == "/openai" ? "" : trimmedPath)
  }

  /// The domain of Azure OpenAI that the host lies in, with its cloud; nil for any other host.
  package var azureDomain: AzureDomain? {
    AzureDomain.all.first { domain in
      host.hasSuffix("." + domain.name)
        && !host.dropLast(domain.name.count + 1).contains(".")
    }
  }
}

/// A domain in which Azure OpenAI resources have their hosts.
package struct AzureDomain {
  package var name: String
  package var cloud: String

  static let all =
    ["openai.azure", "cognitiveservices.azure"].flatMap { domain in
      [
        AzureDomain(name: domain + ".com", cloud: "the public cloud"),
        AzureDomain(name: domain + ".us", cloud: "Azure US Government"),
        AzureDomain(name: domain + ".cn", cloud: "Azure China"),
      ]
    } + [AzureDomain(name: "services.ai.azure.com", cloud: "the public cloud")]
}
