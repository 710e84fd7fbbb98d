package import Diagnostics

/// Two operations with one id.
package enum OpenAPIDuplicateOperation: OpenAPICheck {
  package static let rule = Rule(
    id: "openapi-duplicate-operation", severity: .error, family: .openAPI,
    summary: "Two operations have the same `operationId`.",
    why: "The importer refuses a file with two operations of one id, as OpenAPI itself does.",
    fix: "Give each operation an id of its own.",
    bad: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models": {
                  "get": { "operationId": "models", "responses": {} }
                },
                "/models/{model}": {
                  "get": { "operationId": ⟦"models"⟧, "responses": {} }
                }
            """))
    ],
    good: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models": {
                  "get": { "operationId": "models", "responses": {} }
                },
                "/models/{model}": {
                  "get": { "operationId": "model", "responses": {} }
                }
            """))
    ],
    reference: "https://spec.openapis.org/oas/v3.0.3#operation-object")

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    return specification.content.operations.compactMap(\.id).compactMap { id in
      guard let earlier = first[id.value] else {
        first[id.value] = id.range
        return nil
      }
      return Diagnostic(
        rule, "a second operation has the id \(OpenAPIText.shown(id.value))",
        at: specification.location(id.range),
        notes: [Diagnostic.Note("the first one", at: specification.location(earlier))],
        help: "give each operation an id of its own")
    }
  }
}
