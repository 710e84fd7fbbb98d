/// The files that the rules about OpenAPI show.
enum OpenAPIExample {
  static let chat = """
    "/deployments/{deployment}/chat/completions": {
          "post": { "operationId": "chat", "responses": {} }
        }
    """

  /// A small file with these paths and, before them, whatever else is needed.
  static func file(
    version: String = "3.0.1", server: String = "https://{endpoint}/openai", before: String = "",
    paths: String = chat
  ) -> String {
    """
    {
      "openapi": "\(version)",
      "info": { "title": "Models of contoso", "version": "1" },
      "servers": [ { "url": "\(server)" } ],
    \(before.isEmpty ? "" : "  \(before),\n")  "paths": {
        \(paths)
      }
    }
    """
  }
}

extension String {
  /// For examples: the text with the first part of this kind replaced.
  func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
