/// An operation of the API in front of the backends, where no OpenAPI file lists them.
///
/// A request that matches no operation gets 404 from the gateway, so that the last three take
/// whatever the first do not name.
struct APIOperation: Sendable {
  var name: String
  var title: String
  var method: String
  var template: String

  static let all = [
    APIOperation(
      name: "chat-completions", title: "Chat completions", method: "POST",
      template: "/deployments/{deployment-id}/chat/completions"),
    APIOperation(
      name: "completions", title: "Completions", method: "POST",
      template: "/deployments/{deployment-id}/completions"),
    APIOperation(
      name: "embeddings", title: "Embeddings", method: "POST",
      template: "/deployments/{deployment-id}/embeddings"),
    APIOperation(name: "any-post", title: "Any other POST", method: "POST", template: "/*"),
    APIOperation(name: "any-get", title: "Any other GET", method: "GET", template: "/*"),
    APIOperation(name: "any-delete", title: "Any other DELETE", method: "DELETE", template: "/*"),
  ]

  /// The names in braces in the template.
  var parameters: [String] {
    template.split(separator: "/").filter { $0.hasPrefix("{") && $0.hasSuffix("}") }
      .map { String($0.dropFirst().dropLast()) }
  }

  var properties: [(String, ArtifactValue)] {
    [
      ("displayName", .text(title)),
      ("method", .text(method)),
      ("urlTemplate", .text(template)),
      (
        "templateParameters",
        .list(
          parameters.map {
            .object([("name", .text($0)), ("type", .text("string")), ("required", .flag(true))])
          })
      ),
    ]
  }
}
