package import Diagnostics
import PolicyDocument

/// Addresses that the gateway cannot send a request to.
package enum UnusableURL: PolicyCheck {
  package static let rule = Rule(
    id: "unusable-url",
    severity: .warning,
    family: .policy,
    summary: "A URL without scheme or host, or with a scheme that the policy cannot use.",
    why: """
      The gateway sends requests to absolute addresses alone. With anything else the service \
      refuses to save the policy, or the policy fails with each request.
      """,
    fix: "Write the whole URL: `https://`, the host, and the path.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-backend-service ⟦base-url="contoso.com/orders"⟧ />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <send-request response-variable-name="status">
              <set-url>⟦htps://contoso.com/status⟧</set-url>
              <set-method>GET</set-method>
            </send-request>
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-backend-service base-url="https://contoso.com/orders" />
            <send-request response-variable-name="status">
              <set-url>https://contoso.com/status</set-url>
              <set-method>GET</set-method>
            </send-request>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/send-request-policy",
    reach: .element
  )

  private struct Fact: Sendable {
    var path: [String] = []
    var attribute: String
    var schemes: [String]
  }

  private static let facts: [String: Fact] = [
    // Service Fabric's addresses have a scheme of their own.
    "set-backend-service": Fact(
      attribute: "base-url", schemes: ["https", "http", "wss", "ws", "fabric"]),
    "proxy": Fact(attribute: "url", schemes: ["http"]),
    "validate-jwt": Fact(
      path: ["openid-config"], attribute: "url", schemes: ["https", "http"]),
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: facts) { policy, _ in
      guard let fact = facts[policy.name] else { return }
      for element in PolicyWalk.elements(at: fact.path, below: policy) {
        guard let attribute = element.attribute(fact.attribute),
          case .literal(let text) = KnownValue(fact.attribute, of: element, in: source),
          !text.isEmpty
        else { continue }
        found += finding(
          "`\(fact.attribute)` of `\(element.name)`", text, fact.schemes,
          at: SourceLocation(source, attribute.range))
      }
    }
    survey.elements(named: "set-url") { element, place in
      // A resolver's request may get its host from a backend; a copied one has a URL already.
      guard let request = place.parent, request.attribute("mode") == nil || isNew(request, source),
        !request.childElements.contains(where: { $0.name == "set-backend-service" }),
        case .literal(let text) = KnownValue(textOf: element, in: source)
      else { return }
      let range = Alternative.text.content(of: element, in: source) ?? element.nameRange
      found += finding("`set-url`", text, ["https", "http"], at: SourceLocation(source, range))
    }
    return found
  }

  private static func isNew(_ request: PolicyElement, _ source: SourceFile) -> Bool {
    KnownValue("mode", of: request, in: source) == .literal("new")
  }

  private static func finding(
    _ subject: String, _ text: String, _ schemes: [String], at place: SourceLocation
  ) -> [Diagnostic] {
    guard let problem = problem(of: text, schemes) else { return [] }
    return [Diagnostic(rule, "\(subject) \(problem.message)", at: place, help: problem.help)]
  }

  private static func problem(
    of text: String, _ schemes: [String]
  ) -> (message: String, help: String?)? {
    if text.contains(where: \.isWhitespace) { return ("holds white space", nil) }
    let scheme = text.prefix { $0 != ":" && $0 != "/" && $0 != "?" }
    let rest = text.dropFirst(scheme.count)
    // `contoso.com:8080` has a port, no scheme.
    let isHost = scheme.contains(".") || scheme == "localhost"
    guard rest.hasPrefix(":"), !isHost, scheme.first?.isLetter == true else {
      return ("has no scheme", "write `\(schemes.first ?? "https")://` before the host")
    }
    let known = scheme.lowercased()
    guard schemes.contains(known) else {
      let meant = Suggestion.nearest(to: known, in: schemes)
      return (
        "has the scheme \"\(scheme)\", which it cannot use",
        meant.map { "did you mean `\($0)`?" } ?? "it takes \(schemes.codeList("or"))"
      )
    }
    if known == "fabric" { return nil }
    guard rest.hasPrefix("://") else {
      return ("lacks the `//` behind \"\(scheme):\"", "write `\(known)://` before the host")
    }
    let host = rest.dropFirst(3).prefix { $0 != "/" && $0 != "?" }
    return host.isEmpty ? ("names no host", nil) : nil
  }
}
