package import Diagnostics

/// Operations that are called otherwise in API Management than one would think.
package enum OpenAPIOperationName: OpenAPICheck {
  /// What a name is cut to, so that a number fits behind it (the import restrictions of API
  /// Management).
  private static let longest = 76

  package static let rule = Rule(
    id: "openapi-operation-name", severity: .info, family: .openAPI,
    summary: "An operation gets another name in API Management than its `operationId`.",
    why: """
      The importer makes an operation's name of its id: lower case, a dash for what is no letter or \
      digit, at most 76 characters, and a number behind it where the name is taken. Without an id it \
      takes the method and the path. Policies of operations, and a later import, go by that name.
      """,
    fix:
      "Give ids that stay different and short in this form, and keep them from version to version.",
    bad: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models": {
                  "get": { "operationId": "Models_List", "responses": {} }
                },
                "/models/list": {
                  "get": { "operationId": ⟦"models-list"⟧, "responses": {} }
                }
            """)),
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models": {
                  ⟦"get"⟧: { "responses": {} }
                }
            """)),
    ],
    good: [
      RuleExample(
        OpenAPIExample.file(
          paths: """
            "/models": {
                  "get": { "operationId": "Models_List", "responses": {} }
                },
                "/models/{model}": {
                  "get": { "operationId": "Models_Get", "responses": {} }
                }
            """))
    ],
    reference:
      "https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions")

  package static func check(_ specification: OpenAPISpecification) -> [Diagnostic] {
    var missing = OpenAPIContent.Places()
    var long = OpenAPIContent.Places()
    var alike = OpenAPIContent.Places()
    var first: [String: OpenAPIContent.Text] = [:]
    var example: (first: OpenAPIContent.Text, name: String)?
    for operation in specification.content.operations {
      guard let id = operation.id else {
        missing.add(operation.method.range)
        continue
      }
      guard let name = name(of: id.value) else { continue }
      if name.utf8.count > longest { long.add(id.range) }
      let cut = String(name.prefix(longest))
      if let earlier = first[cut] {
        // One id twice is another finding.
        guard earlier.value != id.value else { continue }
        alike.add(id.range)
        if example == nil { example = (earlier, cut) }
      } else {
        first[cut] = id
      }
    }
    var found: [Diagnostic] = []
    func add(
      _ places: OpenAPIContent.Places, _ message: String, notes: [Diagnostic.Note] = []
    ) {
      guard let place = places.first.first else { return }
      found.append(
        Diagnostic(
          rule, message, at: specification.location(place),
          notes: notes + specification.others(places)))
    }
    add(
      missing,
      "the operation has no `operationId`: API Management names it after its method and path")
    add(long, "the id is longer than \(longest) characters: API Management cuts it off")
    if let example {
      add(
        alike,
        "API Management names two operations `\(example.name)`, and puts a number behind one",
        notes: [Diagnostic.Note("the other one", at: specification.location(example.first.range))])
    }
    return found
  }

  /// An id as the importer writes it; nil where its letters are not all ASCII, of which nothing is
  /// said.
  static func name(of id: String) -> String? {
    guard id.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let words = id.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.joined(separator: "-")
  }
}
