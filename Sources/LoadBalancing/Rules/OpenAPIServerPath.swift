package import Diagnostics

/// Paths that are meant below another one than `/openai`.
package enum OpenAPIServerPath: OpenAPICheck {
  package static let rule = Rule(
    id: "openapi-server-path", severity: .warning, family: .openAPI,
    summary: "The file's server has more behind `/openai`, which the new server leaves out.",
    why: """
      The paths of the file count from its server. Where that is `/openai/v1`, a path \
      `/chat/completions` means `/openai/v1/chat/completions`; the policy sends requests to \
      `/openai` of a backend, where no such operation is.
      """,
    fix: """
      Put what stands behind `/openai` before every path of the file, or take a specification \
      whose server ends in `/openai`.
      """,
    bad: [
      RuleExample(
        OpenAPIExample.file(server: "https://{endpoint}/openai/v1")
          .replacingFirst(
            "\"https://{endpoint}/openai/v1\"", with: "⟦\"https://{endpoint}/openai/v1\"⟧"))
    ],
    good: [RuleExample(OpenAPIExample.file())])

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    let content = specification.content
    guard let server = content.isSwagger ? content.basePath : content.serverURLs.first else {
      return []
    }
    let path = OpenAPIServer.path(of: server.value)
    guard let rest = path.firstRange(of: "/openai/")?.upperBound else { return [] }
    let left = "/" + path[rest...]
    return [
      Diagnostic(
        rule,
        "the paths count from \(OpenAPIText.shown(String(path))), and the policy's from `/openai`",
        at: specification.location(server.range),
        help: "put \(OpenAPIText.shown(left)) before every path")
    ]
  }
}
