package import Diagnostics

/// A name that stands twice in one object.
package enum OpenAPIDuplicateKey: OpenAPICheck {
  package static let rule = Rule(
    id: "openapi-duplicate-key", severity: .warning, family: .openAPI,
    summary: "A name stands twice in one object.",
    why: """
      Only one of the two values can count; which one, or whether the file is read at all, differs \
      from reader to reader. At the top of the file that is an error: what is imported would be left \
      to chance.
      """,
    fix: "Delete one of the two, or move their contents together.",
    bad: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models": {
                  "get": { "operationId": "models", "responses": {} }
                },
                ⟦"/models"⟧: {
                  "post": { "operationId": "addModel", "responses": {} }
                }
            """))
    ],
    good: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models": {
                  "get": { "operationId": "models", "responses": {} },
                  "post": { "operationId": "addModel", "responses": {} }
                }
            """))
    ],
    reference: "https://www.rfc-editor.org/rfc/rfc8259#section-4")

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    let content = specification.content
    var found = content.repeats.map { each in
      Diagnostic(
        rule, "\(OpenAPIText.shown(name(each.second, specification))) stands here a second time",
        at: specification.location(each.second), severity: each.isAtRoot ? .error : nil,
        notes: [
          Diagnostic.Note("it stands first here", at: specification.location(each.first))
        ], help: "delete one of the two")
    }
    let rest = content.repeatCount - content.repeats.count
    if rest > 0, !found.isEmpty {
      found[0].notes.append(Diagnostic.Note("\(rest) more are not shown"))
    }
    return found
  }

  /// A name without its quotes.
  private static func name(_ range: SourceRange, _ specification: OpenAPISpecification) -> String {
    specification.file.text(SourceRange(start: range.start + 1, end: range.end - 1))
  }
}
