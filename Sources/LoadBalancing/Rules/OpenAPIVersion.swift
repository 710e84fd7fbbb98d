package import Diagnostics

/// A file of no version of OpenAPI that API Management imports.
package enum OpenAPIVersion: OpenAPICheck {
  package static let rule = Rule(
    id: "openapi-version", severity: .error, family: .openAPI,
    summary: "The file is not of a version of OpenAPI that API Management imports.",
    why: "The importer takes Swagger 2.0, OpenAPI 3.0 and, in part, 3.1, and refuses all else.",
    fix: "Take the specification in OpenAPI 3.0, or convert it.",
    bad: [
      RuleExample(
        OpenAPIExample.file(version: "4.0.0")
          .replacingFirst("\"4.0.0\"", with: "⟦\"4.0.0\"⟧")),
      RuleExample("{ ⟦\"title\"⟧: \"Models of contoso\", \"paths\": {} }"),
    ],
    good: [
      RuleExample(OpenAPIExample.file()),
      RuleExample(
        """
        {
          "swagger": "2.0",
          "info": { "title": "Models of contoso", "version": "1" },
          "paths": { "/models": { "get": { "operationId": "models", "responses": {} } } }
        }
        """),
    ],
    reference:
      "https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions")

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    guard let (key, version) = specification.content.version else {
      return [
        Diagnostic(
          rule, "the file says neither `openapi` nor `swagger`, so it is no OpenAPI file",
          at: specification.location(
            specification.content.firstKey
              ?? SourceRange(start: 0, end: min(1, specification.file.bytes.count))))
      ]
    }
    let text = version.value
    let isKnown =
      key == "swagger"
      ? text == "2.0" : text.hasPrefix("3.0.") || text.hasPrefix("3.1.") || text == "3.0"
    if isKnown { return [] }
    return [
      Diagnostic(
        rule, "API Management imports no file of \(key) \(OpenAPIText.shown(text))",
        at: specification.location(version.range),
        help: "it takes Swagger 2.0, OpenAPI 3.0 and, in part, OpenAPI 3.1")
    ]
  }
}
