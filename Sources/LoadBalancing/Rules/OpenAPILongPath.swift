package import Diagnostics

/// Paths that are longer than an operation's URL template may be.
package enum OpenAPILongPath: OpenAPICheck {
  /// Of `urlTemplate` (the resource type `service/apis/operations`).
  private static let longest = 1000

  package static let rule = Rule(
    id: "openapi-long-path", severity: .warning, family: .openAPI,
    summary: "A path is longer than 1,000 characters.",
    why: "The URL template of an operation in API Management holds 1,000 characters.",
    fix: "Shorten the path.",
    bad: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            ⟦"/\(String(repeating: "models/", count: 150))"⟧: {
                  "get": { "operationId": "models", "responses": {} }
                }
            """))
    ],
    good: [RuleExample(OpenAPIExample.file())],
    reference:
      "https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/apis/operations")

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    specification.content.paths.compactMap { path in
      let length = path.template.value.unicodeScalars.count
      guard length > longest else { return nil }
      return Diagnostic(
        rule, "the path has \(length) characters, and a URL template holds \(longest)",
        at: specification.location(path.template.range))
    }
  }
}
