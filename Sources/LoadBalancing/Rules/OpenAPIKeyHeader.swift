package import Diagnostics

/// Callers who are told another header than the one in which the API takes keys.
package enum OpenAPIKeyHeader: OpenAPICheck {
  package static let rule = Rule(
    id: "openapi-key-header", severity: .warning, family: .openAPI,
    summary: "The file tells callers another header for their key than the API takes.",
    why: """
      The importer leaves security schemes out: the API takes keys in the header that its own \
      settings name, `subscriptionKeyHeader` of the inventory. Clients made from the file send \
      another one, and are answered with 401.
      """,
    fix: "Let both name one header; the Azure OpenAI SDKs send `api-key`.",
    bad: [
      RuleExample(
        OpenAPIExample.file(
          before: """
            "components": { "securitySchemes": {
                "key": { "type": "apiKey", "in": "header", "name": ⟦"Ocp-Apim-Subscription-Key"⟧ }
              } }
            """))
    ],
    good: [
      RuleExample(
        OpenAPIExample.file(
          before: """
            "components": { "securitySchemes": {
                "key": { "type": "apiKey", "in": "header", "name": "api-key" }
              } }
            """))
    ])

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    let names = specification.content.keySchemes.compactMap { scheme -> OpenAPIContent.Text? in
      guard scheme.type == "apiKey", scheme.location == "header", let name = scheme.name,
        name.value.lowercased() != "authorization"
      else { return nil }
      return name
    }
    let wanted = specification.keyHeader
    guard let first = names.first,
      !names.contains(where: { $0.value.lowercased() == wanted.lowercased() })
    else { return [] }
    return [
      Diagnostic(
        rule,
        "callers are to send their key as \(OpenAPIText.shown(first.value)), and the API takes it as "
          + OpenAPIText.shown(wanted),
        at: specification.location(first.range),
        help: "let the file and the inventory's `subscriptionKeyHeader` name one header")
    ]
  }
}
