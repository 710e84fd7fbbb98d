package import Diagnostics

/// OpenAPI 3.1, and what a file says that only 3.1 knows.
package enum OpenAPINewerFeature: OpenAPICheck {
  package static let rule = Rule(
    id: "openapi-newer-feature", severity: .warning, family: .openAPI,
    summary: "The file is OpenAPI 3.1, or says something that only 3.1 knows.",
    why: """
      API Management imports 3.1 in part: what 3.0 does not know is left out or made into \
      something else, and some of it, such as a number as `exclusiveMinimum`, makes the import \
      fail.
      """,
    fix: "Take the specification in OpenAPI 3.0 where there is one, or rewrite what is pointed at.",
    bad: [
      RuleExample(
        OpenAPIExample.file(
          before: """
            "components": { "schemas": {
                "request": {
                  "type": "object",
                  "properties": { "n": { ⟦"type"⟧: ["integer", "null"] } }
                }
              } }
            """)),
      RuleExample(
        OpenAPIExample.file(version: "3.1.0").replacingFirst("\"3.1.0\"", with: "⟦\"3.1.0\"⟧")),
    ],
    good: [
      RuleExample(
        OpenAPIExample.file(
          before: """
            "components": { "schemas": {
                "request": {
                  "type": "object",
                  "properties": { "n": { "type": "integer", "nullable": true } }
                }
              } }
            """))
    ],
    reference:
      "https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions")

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    let content = specification.content
    guard let version = content.version, !content.isSwagger else { return [] }
    let isNewer = version.text.value.hasPrefix("3.1.")
    var found: [Diagnostic] = []
    if isNewer {
      found.append(
        Diagnostic(
          rule, "the file is OpenAPI 3.1, which API Management imports only in part",
          at: specification.location(version.text.range),
          help: "take the specification in OpenAPI 3.0 where there is one"))
    }
    return found
      + content.newerFeatures.compactMap { feature in
        guard let first = feature.places.first.first else { return nil }
        let message =
          "\(feature.name) is known to OpenAPI 3.1 only, "
          + (isNewer
            ? "of which API Management imports a part"
            : "and the file says that it is \(OpenAPIText.shown(version.text.value))")
        return Diagnostic(
          rule, message, at: specification.location(first),
          notes: specification.others(feature.places))
      }
  }
}
