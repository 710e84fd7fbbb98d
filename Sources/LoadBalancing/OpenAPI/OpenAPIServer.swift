/// The one server that an OpenAPI file names for API Management: an absolute URL that ends in
/// `/openai`.
///
/// API Management takes it for the API's service URL, which the policy never uses: the policy sets
/// the backend itself. But the importer refuses a URL with a variable, as the published file has
/// it, and keeps no URL that is not HTTPS.
package struct OpenAPIServer: Hashable, Sendable {
  package let url: String

  /// Why a URL cannot be the server.
  package struct Refusal: Error {
    /// What is wrong with it, after its name.
    package let reason: String
  }

  /// - Parameter text: slashes at its end make no difference.
  package init(_ text: String) throws(Refusal) {
    var url = text[...]
    while url.last == "/" { url = url.dropLast() }
    guard url.lowercased().hasPrefix("https://") else {
      throw Refusal(reason: "does not begin with https://")
    }
    if url.contains("{") { throw Refusal(reason: "holds a variable") }
    let isPlain = url.utf8.allSatisfy { byte in
      (0x21...0x7E).contains(byte) && !"\"<>\\^`|}".utf8.contains(byte)
    }
    guard isPlain else { throw Refusal(reason: "holds a character that no URL has") }
    guard !url.contains("?"), !url.contains("#") else {
      throw Refusal(reason: "has a query or a fragment")
    }
    let parts = url.dropFirst("https://".count).split(
      separator: "/", omittingEmptySubsequences: false)
    guard let host = parts.first, !host.isEmpty, !host.contains("@") else {
      throw Refusal(reason: "has no host, or credentials before it")
    }
    guard parts.count > 1, parts.last == "openai" else {
      throw Refusal(reason: "does not end in /openai")
    }
    self.url = String(url)
  }

  /// The server that an inventory gives: the backend that is tried first, so that requests still
  /// reach a resource should somebody take the policy away.
  package init(of configuration: LoadBalancerConfiguration) throws(Refusal) {
    let first = configuration.backends.min { $0.priority < $1.priority }
    try self.init((first?.url ?? "") + "/openai")
  }

  /// The path of a server's URL, whatever stands before it: `/openai` of `https://{endpoint}/openai`.
  /// Empty where there is none.
  static func path(of url: String) -> Substring {
    var rest = url[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    guard let slash = rest.firstIndex(of: "/") else { return "" }
    rest = rest[slash...]
    while rest.last == "/" { rest = rest.dropLast() }
    return rest
  }
}
