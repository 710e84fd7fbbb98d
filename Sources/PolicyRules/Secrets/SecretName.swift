/// The name of a header, a parameter or a member whose value is a secret.
struct SecretName {
  let kind: SecretKind
  /// Whether the name says it only in a URL or a connection string, behind `?`, `&` or `;`.
  var isInQuery = false

  /// Nil for any other name; letter case does not count.
  init?(_ name: some Collection<UInt8>) {
    guard let first = name.first, Self.lengths[Int(first | 0x20)] & 1 << UInt64(name.count) != 0,
      let known = Self.all[name.lowercasedASCII]
    else { return nil }
    self = known
  }

  /// For each first letter a bit for each length that a name has: nearly every word is passed over
  /// without a look at its letters.
  private static let lengths: [UInt64] = {
    var lengths = [UInt64](repeating: 0, count: 256)
    for name in all.keys where name.count < 64 {
      if let first = name.first { lengths[Int(first | 0x20)] |= 1 << UInt64(name.count) }
    }
    return lengths
  }()

  private init(_ kind: SecretKind, isInQuery: Bool = false) {
    self.kind = kind
    self.isInQuery = isInQuery
  }

  private static let all: [[UInt8]: SecretName] = {
    var all: [[UInt8]: SecretName] = [:]
    func add(_ name: SecretName, _ names: [String]) {
      for text in names { all[Array(text.utf8)] = name }
    }
    add(
      SecretName(.apiKey),
      [
        "api-key", "api_key", "apikey", "x-api-key", "ocp-apim-subscription-key",
        "subscription-key", "subscriptionkey", "x-functions-key", "x-rapidapi-key",
      ])
    add(
      SecretName(.clientSecret),
      ["client_secret", "clientsecret", "client-secret", "client_assertion"])
    add(SecretName(.accountKey), ["accountkey"])
    add(SecretName(.sharedAccessKey), ["sharedaccesskey"])
    add(SecretName(.sasToken), ["sig"])
    add(SecretName(.apiKey, isInQuery: true), ["code"])
    add(SecretName(.password, isInQuery: true), ["password", "pwd"])
    return all
  }()

  /// What a value consists of.
  enum Alphabet {
    case base64
    case key
    case password

    func holds(_ byte: UInt8) -> Bool {
      switch self {
      case .base64: byte.isBase64
      case .key: byte.isKeyPart
      case .password: byte > 0x20 && byte < 0x7F && !"\"'&;<>".utf8.contains(byte)
      }
    }
  }

  var alphabet: Alphabet {
    switch kind {
    case .accountKey, .sharedAccessKey: .base64
    case .password: .password
    default: .key
    }
  }

  /// Whether a value is a secret and no placeholder.
  func accepts(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch kind {
    case .accountKey, .sharedAccessKey, .sasToken:
      return value.count >= 40 && SecretText.isKey(value)
    case .password: return SecretText.isPassword(value)
    // A code that was made for one sign-in is shorter.
    case .apiKey where isInQuery: return value.count >= 50 && SecretText.isKey(value)
    default: return SecretText.isKey(value)
    }
  }
}
