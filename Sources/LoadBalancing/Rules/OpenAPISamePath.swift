package import Diagnostics

/// Two paths that are one.
package enum OpenAPISamePath: OpenAPICheck {
  package static let rule = Rule(
    id: "openapi-same-path", severity: .warning, family: .openAPI,
    summary: "Two paths differ in nothing but the names of their parameters.",
    why: """
      Such paths are one and the same, in OpenAPI and in API Management, whose importer refuses two \
      operations of one method and path.
      """,
    fix: "Put their operations below one of them.",
    bad: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models/{model}": {
                  "get": { "operationId": "model", "responses": {} }
                },
                ⟦"/models/{id}"⟧: {
                  "get": { "operationId": "modelById", "responses": {} }
                }
            """))
    ],
    good: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models/{model}": {
                  "get": { "operationId": "model", "responses": {} }
                },
                "/models/{model}/files": {
                  "get": { "operationId": "files", "responses": {} }
                }
            """))
    ],
    reference: "https://spec.openapis.org/oas/v3.0.3#path-templating-matching")

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    var first: [String: OpenAPIContent.Text] = [:]
    return specification.content.paths.compactMap { path in
      let template = path.template
      guard let earlier = first[shape(of: template.value)] else {
        first[shape(of: template.value)] = template
        return nil
      }
      // One name twice is another finding.
      guard earlier.value != template.value else { return nil }
      return Diagnostic(
        rule,
        "\(OpenAPIText.shown(template.value)) is the same path as \(OpenAPIText.shown(earlier.value))",
        at: specification.location(template.range),
        notes: [Diagnostic.Note("the first one", at: specification.location(earlier.range))],
        help: "put their operations below one of them")
    }
  }

  /// The path without the names of its parameters.
  private static func shape(of path: String) -> String {
    var shape = ""
    var isName = false
    for character in path {
      if character == "}" { isName = false }
      if !isName { shape.append(character) }
      if character == "{" { isName = true }
    }
    return shape
  }
}
