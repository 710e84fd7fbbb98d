package import Diagnostics

/// References to other files.
package enum OpenAPIExternalReference: OpenAPICheck {
  package static let rule = Rule(
    id: "openapi-external-reference", severity: .error, family: .openAPI,
    summary: "A `$ref` names another file.",
    why: "API Management follows references inside the file only.",
    fix: "Put the files together into one; bundlers for OpenAPI do it.",
    bad: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models": {
                  "get": {
                    "operationId": "models",
                    "responses": { "200": { "$ref": ⟦"./common.json#/responses/models"⟧ } }
                  }
                }
            """))
    ],
    good: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models": {
                  "get": {
                    "operationId": "models",
                    "responses": { "200": { "$ref": "#/components/responses/models" } },
                    "x-ms-examples": { "all": { "$ref": "./examples/models.json" } }
                  }
                }
            """))
    ],
    reference:
      "https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions")

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    let places = specification.content.externalReferences
    guard let first = places.first.first else { return [] }
    return [
      Diagnostic(
        rule, "the reference names another file, which API Management does not follow",
        at: specification.location(first), notes: specification.others(places),
        help: "put what it names into this file")
    ]
  }
}
