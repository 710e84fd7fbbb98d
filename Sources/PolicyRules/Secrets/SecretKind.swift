package import Diagnostics

/// What a text that must not be read by others is, as far as its form or its place tells.
package enum SecretKind: Sendable, Hashable {
  case apiKey
  case password
  case clientSecret
  case accountKey
  case sharedAccessKey
  case sasToken
  case token
  case signingKey
  case privateKey
  case gitHubToken
  case amazonKey
  case googleKey

  /// As a message calls it.
  package var title: String {
    switch self {
    case .apiKey: "an API key"
    case .password: "a password"
    case .clientSecret: "a client secret"
    case .accountKey: "an account key"
    case .sharedAccessKey: "a shared access key"
    case .sasToken: "the signature of a SAS token"
    case .token: "a token"
    case .signingKey: "a symmetric signing key"
    case .privateKey: "a private key"
    case .gitHubToken: "a GitHub token"
    case .amazonKey: "an Amazon access key"
    case .googleKey: "a Google API key"
    }
  }
}

/// A secret in a text, and exactly its bytes.
package struct FoundSecret: Sendable, Hashable {
  package var kind: SecretKind
  package var range: SourceRange

  package init(_ kind: SecretKind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
