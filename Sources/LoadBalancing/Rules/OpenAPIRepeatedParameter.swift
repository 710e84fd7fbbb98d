package import Diagnostics

/// Parameters of one name in one URL.
package enum OpenAPIRepeatedParameter: OpenAPICheck {
  package static let rule = Rule(
    id: "openapi-repeated-parameter", severity: .warning, family: .openAPI,
    summary: "A path parameter and a required query parameter of an operation have one name.",
    why: """
      API Management puts required query parameters into the operation's URL template, where each \
      name may stand once, in whatever letter case.
      """,
    fix: "Rename one of them, or do not require the one in the query.",
    bad: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models/{id}": {
                  "get": {
                    "operationId": "model",
                    "parameters": [
                      { "name": "id", "in": "path", "required": true },
                      { "name": ⟦"ID"⟧, "in": "query", "required": true }
                    ],
                    "responses": {}
                  }
                }
            """))
    ],
    good: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models/{id}": {
                  "get": {
                    "operationId": "model",
                    "parameters": [
                      { "name": "id", "in": "path", "required": true },
                      { "name": "ID", "in": "query" }
                    ],
                    "responses": {}
                  }
                }
            """))
    ],
    reference:
      "https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions")

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    let content = specification.content
    var found: [Diagnostic] = []
    for path in content.paths {
      for operation in path.operations {
        var first: [String: OpenAPIContent.Text] = [:]
        for (name, _) in content.urlParameters(of: operation, in: path) {
          guard let earlier = first.updateValue(name, forKey: name.value.lowercased()) else {
            continue
          }
          found.append(
            Diagnostic(
              rule, "a second parameter of the URL is called \(OpenAPIText.shown(name.value))",
              at: specification.location(name.range),
              notes: [Diagnostic.Note("the first one", at: specification.location(earlier.range))],
              help: "rename one of them, or do not require the one in the query"))
        }
      }
    }
    return found
  }
}
