package import Diagnostics
import PolicyDocument

/// One of several ways to tell a policy the same thing.
package enum Alternative: Sendable {
  case attribute(String)
  /// Attributes that belong together: each is a part of this way.
  case attributes([String])
  case child(String)
  /// The element's own text.
  case text
  /// An attribute's value that makes the others needless. Not one to list in a message.
  case exemption(ValueCondition)

  /// Whether an element takes this way; where the text does not tell, or misspells it, it does.
  func isTaken(by element: PolicyElement, in source: SourceFile) -> Bool {
    switch self {
    case .attribute(let name):
      element.attribute(name) != nil || element.misspells(attribute: name)
    case .attributes(let names):
      names.contains { element.attribute($0) != nil || element.misspells(attribute: $0) }
    case .child(let name):
      element.childElements.contains { $0.name == name } || element.misspells(child: name)
    case .text: holdsText(element, in: source)
    case .exemption(let condition): condition.holds(for: element, in: source) ?? true
    }
  }

  /// As it stands in a message; nil for what no message lists.
  var name: String? {
    switch self {
    case .attribute(let name): "`\(name)`"
    case .attributes(let names): names.map { "`\($0)`" }.joined(separator: " with ")
    case .child(let name): "an element `\(name)`"
    case .text: "text"
    case .exemption: nil
    }
  }

  /// The element's text or child, where that is the way that it takes.
  func content(of element: PolicyElement, in source: SourceFile) -> SourceRange? {
    switch self {
    case .child(let name): element.childElements.first { $0.name == name }?.nameRange
    case .text:
      element.children.lazy.compactMap { node -> SourceRange? in
        switch node {
        case .text(let value):
          let range = value.trimmedRange(in: source)
          return range.length > 0 ? range : nil
        case .cdata(let range, _): return range
        case .element, .comment, .processingInstruction, .skipped: return nil
        }
      }.first
    case .attribute, .attributes, .exemption: nil
    }
  }

  /// The first attribute of this way that the element has.
  func attribute(of element: PolicyElement) -> PolicyAttribute? {
    switch self {
    case .attribute(let name): element.attribute(name)
    case .attributes(let names): names.lazy.compactMap { element.attribute($0) }.first
    case .child, .text, .exemption: nil
    }
  }
}

/// Ways that shut each other out, or of which one must be taken, by the rules of the reference
/// pages.
package struct Alternatives: Sendable {
  /// Child names from the policy to the element that has the attributes.
  package var path: [String] = []
  package var ways: [Alternative]
  /// How bad two at once are; nil where that is right.
  package var several: Severity?
  /// How bad none is; nil where that is right.
  package var none: Severity?

  /// By the policy's name.
  package static let all: [String: [Alternatives]] = {
    let signature: [Alternative] = [.text, .attribute("certificate-id"), .attributes(["n", "e"])]
    let amount: [Alternative] = [.attribute("calls"), .attribute("bandwidth")]
    let subject: [Alternative] = [.attribute("name"), .attribute("id")]
    let timeout: [Alternative] = [.attribute("timeout"), .attribute("timeout-ms")]
    let tokenLimit = [
      Alternatives(
        ways: [.attribute("tokens-per-minute"), .attribute("token-quota")], none: .error)
    ]
    let token: [Alternative] = [
      .attribute("header-name"), .attribute("query-parameter-name"), .attribute("token-value"),
    ]
    return [
      "authentication-certificate": [
        Alternatives(
          ways: [.attribute("thumbprint"), .attribute("certificate-id"), .attribute("body")],
          several: .error, none: .error)
      ],
      "set-backend-service": [
        Alternatives(
          ways: [.attribute("base-url"), .attribute("backend-id")], several: .error, none: .error)
      ],
      "send-service-bus-message": [
        Alternatives(
          ways: [.attribute("queue-name"), .attribute("topic-name")], several: .error, none: .error)
      ],
      "validate-jwt": [
        Alternatives(ways: token, several: .error, none: .error),
        // Without a source of keys only unsigned tokens can be checked.
        Alternatives(
          ways: [
            .child("openid-config"), .child("issuer-signing-keys"),
            .child("issuer-signing-tokens"),
            .exemption(ValueCondition("require-signed-tokens", is: ["false", "0"])),
          ], none: .warning),
        Alternatives(
          path: ["issuer-signing-keys", "key"], ways: signature, several: .warning, none: .warning),
        Alternatives(
          path: ["decryption-keys", "key"], ways: signature, several: .warning, none: .warning),
      ],
      "validate-azure-ad-token": [Alternatives(ways: token, several: .error)],
      "validate-client-certificate": [
        Alternatives(
          path: ["identities", "identity"],
          ways: [
            .attribute("issuer-certificate-id"),
            .attributes(["issuer-subject", "issuer-thumbprint"]),
          ], several: .error),
        // One without any of them lets every certificate in, or none.
        Alternatives(
          path: ["identities", "identity"],
          ways: [
            "thumbprint", "serial-number", "common-name", "subject", "dns-name", "issuer-subject",
            "issuer-thumbprint", "issuer-certificate-id",
          ].map { .attribute($0) }, none: .warning),
      ],
      "validate-content": [
        Alternatives(
          path: ["content-type-map", "type"], ways: [.attribute("from"), .attribute("when")],
          several: .error, none: .error)
      ],
      "forward-request": [Alternatives(ways: timeout, several: .error)],
      "send-request": [
        Alternatives(ways: timeout, several: .warning),
        // Pages and schema disagree whether it has to be there.
        Alternatives(ways: [.attribute("response-variable-name")], none: .info),
      ],
      "cosmosdb-data-source": [
        Alternatives(
          ways: ["query-request", "read-request", "delete-request", "write-request"].map {
            .child($0)
          }, several: .error, none: .error)
      ],
      // Pages and schema disagree here too; the usual dimensions are sent without any.
      "emit-metric": [Alternatives(ways: [.child("dimension")], none: .info)],
      "log-to-eventhub": [
        Alternatives(
          ways: [.attribute("partition-id"), .attribute("partition-key")], several: .error),
        Alternatives(ways: [.text], none: .warning),
      ],
      "trace": [Alternatives(ways: [.text, .child("message")], none: .warning)],
      "azure-openai-token-limit": tokenLimit,
      "llm-token-limit": tokenLimit,
      "quota-by-key": [Alternatives(ways: amount, none: .error)],
      "quota": [
        // The documented statement of a quota for single APIs has its numbers on those alone.
        Alternatives(ways: amount + [.child("api")], none: .error),
        Alternatives(path: ["api"], ways: subject, none: .error),
        Alternatives(path: ["api", "operation"], ways: amount, none: .error),
        Alternatives(path: ["api", "operation"], ways: subject, none: .error),
      ],
      "rate-limit": [
        Alternatives(path: ["api"], ways: subject, none: .error),
        Alternatives(path: ["api", "operation"], ways: subject, none: .error),
      ],
    ]
  }()
}
