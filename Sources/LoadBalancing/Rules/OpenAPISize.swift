package import Diagnostics

/// A file that is too large to be handed over inside a request.
package enum OpenAPISize: RuleDeclaration {
  /// Bytes that an import takes inside a request (the import restrictions of API Management).
  private static let inlineLimit = 4 << 20

  package static let rule = Rule(
    id: "openapi-size", severity: .warning, family: .openAPI,
    summary: "The file is larger than 4 MB, and can only be imported by its URL.",
    why: """
      API Management takes up to 4 MB inside a request, as the portal, `az apim api import \
      --specification-path` and templates send it.
      """,
    fix: """
      Put the file where the service can fetch it, such as a blob with a link of limited time, and \
      import it by that URL (`--specification-url`, format `openapi+json-link`).
      """,
    bad: [], good: [],
    reference:
      "https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions")

  static func check(_ text: [UInt8], of specification: OpenAPISpecification) -> [Diagnostic] {
    guard text.count > inlineLimit else { return [] }
    let start = specification.content.version?.text.range ?? SourceRange(at: 0)
    return [
      Diagnostic(
        rule,
        "the file has \(text.count) bytes, and inside a request at most \(inlineLimit) are taken",
        at: specification.location(start),
        help: "import it by its URL: `--specification-url`, or the format `openapi+json-link`")
    ]
  }
}
