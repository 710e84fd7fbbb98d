package import Diagnostics

/// Paths that begin with what the API's own path ends with.
package enum OpenAPIRepeatedPrefix: OpenAPICheck {
  package static let rule = Rule(
    id: "openapi-repeated-prefix", severity: .warning, family: .openAPI,
    summary: "A path begins with `/openai`, with which the API's own path already ends.",
    why: """
      The API's URL suffix ends in `/openai`, as the SDKs need it, and the policy sends requests to \
      `/openai` of a backend. An operation `/openai/deployments/…` below it would be called at \
      `/openai/openai/deployments/…`, which no SDK does and no backend answers.
      """,
    fix: "Take `/openai` off the paths.",
    bad: [
      RuleExample(
        OpenAPIExample.file(
          server: "https://{endpoint}",
          paths: """
            ⟦"/openai/models"⟧: {
                  "get": { "operationId": "models", "responses": {} }
                }
            """))
    ],
    good: [RuleExample(OpenAPIExample.file())])

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    var places = OpenAPIContent.Places()
    for path in specification.content.paths {
      let text = path.template.value
      if text == "/openai" || text.hasPrefix("/openai/") { places.add(path.template.range) }
    }
    guard let first = places.first.first else { return [] }
    return [
      Diagnostic(
        rule, "the path begins with `/openai`, with which the API's own path already ends",
        at: specification.location(first), notes: specification.others(places),
        help: "take `/openai` off the paths")
    ]
  }
}
