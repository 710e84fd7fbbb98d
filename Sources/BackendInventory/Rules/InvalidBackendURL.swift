package import Diagnostics

/// A URL that is no Azure OpenAI endpoint.
package enum InvalidBackendURL: InventoryCheck {
  package static let rule = Rule(
    id: "invalid-backend-url", severity: .error, family: .inventory,
    summary: """
      The URL of a backend is not `https`, names no host, or holds more than an endpoint does.
      """,
    why: """
      The gateway appends the path of the request to it: credentials, a query or another path \
      make every request fail, and what is not `https` sends prompts and tokens in clear.
      """,
    fix: """
      Write the resource's endpoint as the portal shows it: \
      `https://<name>.openai.azure.com/`.
      """,
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: ⟦http://contoso-eastus.openai.azure.com/⟧, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """),
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - name: eastus
            url: ⟦https://contoso-eastus.openai.azure.com/openai/deployments/gpt-4o⟧
            priority: 1
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """),
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/openai, priority: 2 }
        """)
    ])

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    inventory.backends.compactMap { backend in
      // A URL that is missing or unreadable has been reported.
      guard !backend.url.value.isEmpty, let problem = problem(with: backend.url.value) else {
        return nil
      }
      var finding = Diagnostic(
        rule, "the URL of the backend \(Shown.text(backend.name.value)) \(problem.message)",
        at: inventory.location(backend.url.range), help: problem.help)
      // In credentials and queries stand keys.
      finding.hidesText =
        BackendURL(backend.url.value).map { $0.hasCredentials || $0.hasQuery }
        ?? SecretShape.isContained(in: backend.url.value)
      return finding
    }
  }

  /// What is wrong with a URL, as the end of a sentence; nil where nothing is. It never shows what
  /// stands in the URL: that may be a key.
  static func problem(with text: String) -> (message: String, help: String?)? {
    guard let url = BackendURL(text) else {
      return ("is not absolute, \"https://\" is expected", "write \"https://\" before the host")
    }
    if url.scheme != "https" {
      return ("is not \"https\"", "write \"https://\" before the host")
    }
    if url.hasCredentials {
      return ("holds credentials", "delete what stands before the \"@\", and see \"auth\"")
    }
    if url.hasQuery { return ("has a query", "delete the \"?\" and what follows") }
    if url.hasFragment { return ("has a fragment", "delete the \"#\" and what follows") }
    if url.host.isEmpty { return ("names no host", nil) }
    if text.contains("{{") {
      return (
        "holds a named value",
        "write the host itself, and what differs between environments under \"environments\""
      )
    }
    if !isHost(url.host) { return ("has a host that no host can be called", nil) }
    if let port = url.port, !isPort(port) { return ("has no number as its port", nil) }
    if !["", "/openai"].contains(url.trimmedPath) {
      return ("has a path other than \"/openai\"", "delete what follows the host")
    }
    return nil
  }

  /// Labels of letters, digits, `-` and `_` (RFC 1123, and what resolvers take), an IPv4 address,
  /// or an IPv6 address in brackets.
  private static func isHost(_ host: String) -> Bool {
    if host.hasPrefix("["), host.hasSuffix("]") {
      return host.dropFirst().dropLast().allSatisfy {
        $0.isASCII && $0.isHexDigit || $0 == ":" || $0 == "."
      }
    }
    return host.utf8.count <= 253
      && host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.allSatisfy {
            $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")
          }
      }
  }

  private static func isPort(_ text: String) -> Bool {
    text.utf8.count <= 5 && text.allSatisfy(\.isASCII) && UInt16(text).map { $0 > 0 } ?? false
  }
}
