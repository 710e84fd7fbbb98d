import BackendInventory

/// One way in which some of the backends are authenticated to: a token of one identity for one
/// audience, or one key.
struct BackendCredential {
  private enum Kind: Hashable {
    case token(audience: String, clientID: String?)
    case namedValue(String)
  }

  private let kind: Kind
  /// Counted from 1, in the order in which backends first use them.
  let number: Int
  /// Positions of the backends that use it.
  private(set) var backends: [Int]
  /// The variable that holds the token.
  private let variable: String?

  /// The credentials of a configuration, each once.
  ///
  /// - Throws: `GenerationError` where a named value or a client id could not stand in a policy.
  static func all(
    of configuration: LoadBalancerConfiguration
  ) throws(GenerationError) -> [BackendCredential] {
    var credentials: [BackendCredential] = []
    var tokens = 0
    for (index, backend) in configuration.backends.enumerated() {
      let kind = try kind(of: backend)
      if let known = credentials.firstIndex(where: { $0.kind == kind }) {
        credentials[known].backends.append(index)
        continue
      }
      var variable: String?
      if case .token = kind {
        tokens += 1
        variable = tokens == 1 ? "msi-access-token" : "msi-access-token-\(tokens)"
      }
      credentials.append(
        BackendCredential(
          kind: kind, number: credentials.count + 1, backends: [index], variable: variable))
    }
    return credentials
  }

  private static func kind(
    of backend: LoadBalancerConfiguration.Backend
  ) throws(GenerationError) -> Kind {
    switch backend.auth {
    case .managedIdentity(let clientID):
      if let clientID, !PolicyName.isClientID(clientID) {
        throw GenerationError(
          "\"\(TemplateText(clientID).plain)\" cannot be a managed identity's client id",
          help: "give the identity's GUID, or a named value such as {{identity-client-id}}")
      }
      return .token(audience: Audience.ofBackend(backend.url), clientID: clientID)
    case .namedValue(let name):
      guard let name = PolicyName.namedValue(name) else {
        throw GenerationError(
          "\"\(TemplateText(name).plain)\" cannot be the name of a named value",
          help: "names hold letters, digits, periods, hyphens and underscores")
      }
      return .namedValue(name)
    }
  }

  var record: TemplateRecord {
    var token = false
    var audience: String?
    var clientID: String?
    var namedValue: String?
    switch kind {
    case .token(let tokenAudience, let tokenClientID):
      token = true
      audience = tokenAudience
      clientID = tokenClientID
    case .namedValue(let name): namedValue = "{{\(name)}}"
    }
    return TemplateRecord([
      ("number", .number(number)),
      ("token", .flag(token)),
      ("variable", .code(variable)),
      ("audience", .code(audience)),
      ("clientID", .code(clientID)),
      ("namedValue", .code(namedValue)),
    ])
  }
}

/// The audience of tokens for Azure OpenAI.
enum Audience {
  /// The audience in the cloud that a backend's host belongs to: Azure Government and Azure in
  /// China have their own. Hosts outside Azure count as the public cloud.
  static func ofBackend(_ url: String) -> String {
    let host = host(of: url)
    for suffix in ["us", "cn"] where host.hasSuffix(".azure.\(suffix)") {
      return "https://cognitiveservices.azure.\(suffix)"
    }
    return "https://cognitiveservices.azure.com"
  }

  private static func host(of url: String) -> String {
    var rest = url.lowercased()[...]
    if rest.hasPrefix("https://") { rest = rest.dropFirst("https://".count) }
    if rest.hasPrefix("http://") { rest = rest.dropFirst("http://".count) }
    return String(rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" })
  }
}

/// Names that stand in a policy as they are, so that nothing else may get through.
enum PolicyName {
  /// A named value's name, with or without its braces; nil where it cannot be one.
  static func namedValue(_ text: String) -> String? {
    var name = text[...]
    if name.hasPrefix("{{"), name.hasSuffix("}}"), name.count >= 4 {
      name = name.dropFirst(2).dropLast(2)
      while name.first == " " { name = name.dropFirst() }
      while name.last == " " { name = name.dropLast() }
    }
    let isName =
      (1...256).contains(name.utf8.count)
      && name.utf8.allSatisfy { isAlphanumeric($0) || [0x2D, 0x2E, 0x5F].contains($0) }
    return isName ? String(name) : nil
  }

  /// A client id is a GUID, or a named value that holds one.
  static func isClientID(_ text: String) -> Bool {
    if text.hasPrefix("{{") { return text.hasSuffix("}}") && namedValue(text) != nil }
    return (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
  }

  /// A header's name is a token (RFC 9110, section 5.6.2).
  static func isHeader(_ text: String) -> Bool {
    (1...128).contains(text.utf8.count)
      && text.utf8.allSatisfy { isAlphanumeric($0) || "!#$%*+-.^_`|~".utf8.contains($0) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
