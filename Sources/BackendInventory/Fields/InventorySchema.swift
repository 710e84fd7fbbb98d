import Diagnostics

/// The inventory's format for others to read: a JSON Schema for editors and pipelines, and a
/// page of reference. Both are made of the table of fields that the decoder itself uses.
package enum InventorySchema {
  /// The JSON Schema (2020-12), as indented JSON text.
  ///
  /// It takes YAML as YAML 1.2 reads it, which is what editors do: `off` and `on` are texts, a
  /// date is a text, `0613` is a number, which a text field therefore takes too. It knows no more
  /// than one value at a time: what needs the whole inventory, the rules tell.
  package static var jsonSchema: String {
    var members: [(String, JSONValue)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("title", "apim-policy inventory, version 1"),
    ]
    members += objectMembers(InventoryFields.root)
    let definitions = tables.dropFirst().map {
      ($0.definitionName, JSONValue.object(objectMembers($0)))
    }
    members.append(
      ("$defs", .object(definitions + [("authentication", authentication)])))
    return JSONValue.object(members).text
  }

  /// Every table, the root first, each followed by those that stand below it.
  static var tables: [FieldTable] {
    var found: [FieldTable] = []
    func visit(_ table: FieldTable) {
      guard !found.contains(where: { $0.name == table.name }) else { return }
      found.append(table)
      for field in table.fields { field.kind.table.map(visit) }
    }
    visit(InventoryFields.root)
    return found
  }

  private static func objectMembers(_ table: FieldTable) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [
      ("description", .string(plain(table.summary))), ("type", "object"),
      ("properties", .object(table.fields.map { ($0.key, schema($0)) })),
    ]
    let required = table.fields.filter(\.isRequired).map { JSONValue.string($0.key) }
    if !required.isEmpty { members.append(("required", .array(required))) }
    members.append(("additionalProperties", false))
    return members
  }

  private static func schema(_ field: Field) -> JSONValue {
    var members: [(String, JSONValue)] = [("description", .string(plain(field.summary)))]
    if let value = defaultValue(field) { members.append(("default", value)) }
    return .object(members + valueMembers(field.kind, isNullable: !field.isRequired))
  }

  /// What says which values a field takes. What need not be there may be null as well.
  private static func valueMembers(
    _ kind: FieldKind, isNullable: Bool
  ) -> [(String, JSONValue)] {
    switch kind {
    case .text(let shape):
      var members: [(String, JSONValue)] = []
      if let pattern = shape.pattern {
        members = [type(["string"], isNullable), ("pattern", .string(pattern))]
      } else {
        members = [type(["string", "number", "boolean"], isNullable)]
        if !shape.forbidden.isEmpty {
          let characters = shape.forbidden.map { $0 == "\\" ? "\\\\" : String($0) }.joined()
          members.append(("pattern", .string("^[^\(characters)]+$")))
        }
      }
      return members + [("minLength", 1), ("maxLength", .int(shape.maxLength))]
    case .integer(let range):
      return [type(["integer"], isNullable)] + bounds(range)
    case .boolean:
      return [type(["boolean"], isNullable)]
    case .duration(let range):
      return [type(["string", "integer"], isNullable), ("pattern", "^[0-9]+[smh]?$")]
        + bounds(range)
    case .choice(let words):
      return [("enum", .array(words.map(JSONValue.string) + (isNullable ? [.null] : [])))]
    case .retryConditions:
      let items: JSONValue = .object([
        (
          "anyOf",
          [
            .object([("type", "integer")] + bounds(100...599)),
            .object([
              ("type", "string"),
              (
                "pattern",
                .string("^([1-5][0-9][0-9]|\(RetryCondition.words.joined(separator: "|")))$")
              ),
            ]),
          ]
        )
      ])
      return [type(["array"], isNullable), ("items", items)]
    case .attempts(let range):
      return anyOf([["const": "all"], .object([("type", "integer")] + bounds(range))], isNullable)
    case .authentication:
      return anyOf([["$ref": "#/$defs/authentication"]], isNullable)
    case .section(let table):
      return anyOf([reference(table)], isNullable)
    case .list(let table, let limit):
      return [
        type(["array"], isNullable), ("maxItems", .int(limit)), ("items", reference(table)),
      ]
    case .map(let table, let limit):
      return [
        type(["object"], isNullable), ("maxProperties", .int(limit)),
        ("additionalProperties", ["anyOf": [reference(table), ["type": "null"]]]),
      ]
    }
  }

  private static var authentication: JSONValue {
    let reference = "\\{\\{\(NamedValue.namePattern)\\}\\}"
    let choices: [JSONValue] = [
      .object([("const", .string(AuthenticationShape.managedIdentity))]),
      .object([("type", "string"), ("pattern", .string("^\(reference)$"))]),
      single(
        AuthenticationShape.managedIdentityKey,
        pattern: "^(\(AuthenticationShape.guidPattern)|\(reference))$"),
      single(
        AuthenticationShape.namedValueKey, pattern: "^(\(NamedValue.namePattern)|\(reference))$"),
    ]
    return .object([("anyOf", .array(choices))])
  }

  /// An object of one key, a string of the pattern given.
  private static func single(_ key: String, pattern: String) -> JSONValue {
    let value = JSONValue.object([("type", "string"), ("pattern", .string(pattern))])
    return .object([
      ("type", "object"), ("properties", .object([(key, value)])),
      ("required", .array([.string(key)])), ("additionalProperties", false),
    ])
  }

  private static func type(_ names: [String], _ isNullable: Bool) -> (String, JSONValue) {
    let all = names.map(JSONValue.string) + (isNullable ? ["null"] : [])
    if let only = all.first, all.count == 1 { return ("type", only) }
    return ("type", .array(all))
  }

  private static func anyOf(
    _ schemas: [JSONValue], _ isNullable: Bool
  ) -> [(String, JSONValue)] {
    let all = schemas + (isNullable ? [["type": "null"]] : [])
    if all.count == 1, case .object(let members) = all.first { return members }
    return [("anyOf", .array(all))]
  }

  private static func bounds(_ range: ClosedRange<Int>) -> [(String, JSONValue)] {
    [("minimum", .int(range.lowerBound)), ("maximum", .int(range.upperBound))]
  }

  private static func reference(_ table: FieldTable) -> JSONValue {
    ["$ref": .string("#/$defs/\(table.definitionName)")]
  }

  private static func defaultValue(_ field: Field) -> JSONValue? {
    guard let text = field.defaultText else { return nil }
    switch field.kind {
    case .boolean: return .bool(text == "true")
    case .integer: return Int(text).map(JSONValue.int)
    case .retryConditions:
      let words = text.dropFirst().dropLast().split(separator: ",").map {
        String($0.drop { $0 == " " })
      }
      return .array(words.map { word in Int(word).map(JSONValue.int) ?? .string(word) })
    default: return .string(text)
    }
  }

  /// Markdown without its code marks, for readers that show it as it is.
  private static func plain(_ text: String) -> String { text.filter { $0 != "`" } }
}

extension FieldKind {
  /// The table below a field of this kind.
  var table: FieldTable? {
    switch self {
    case .section(let table), .list(let table, _), .map(let table, _): table
    default: nil
    }
  }
}

extension FieldTable {
  /// The name in the JSON Schema: `backendOverlay` for "backend overlay".
  var definitionName: String {
    let words = name.split(separator: " ")
    return words.enumerated().map { index, word in
      index == 0
        ? (word == word.uppercased()[...] ? word.lowercased() : String(word))
        : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }
}
