package import Diagnostics

/// A file without operations.
package enum OpenAPINoOperations: OpenAPICheck {
  package static let rule = Rule(
    id: "openapi-no-operations", severity: .warning, family: .openAPI,
    summary: "The file has no operations.",
    why: """
      API Management answers 404 to every request for which the API has no operation, so an API made \
      of this file answers nothing else.
      """,
    fix: "Take the specification that lists the operations of Azure OpenAI's inference.",
    bad: [
      RuleExample(
        OpenAPIExample.file().replacingFirst(OpenAPIExample.chat, with: "")
          .replacingFirst("\"paths\"", with: "⟦\"paths\"⟧"))
    ],
    good: [RuleExample(OpenAPIExample.file())])

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    let content = specification.content
    guard content.operations.isEmpty else { return [] }
    let place = content.root["paths"]?.key ?? content.version?.text.range ?? SourceRange(at: 0)
    return [Diagnostic(rule, "the file has no operations", at: specification.location(place))]
  }
}
