import PolicyDocument
import PolicyExpressions

/// The types of values that a place takes of its expression. What cannot be told, and `object`, which
/// may hold anything, is taken everywhere.
struct ResultTypes {
  /// As it follows "takes".
  let name: String
  private let ids: Set<String>

  /// Of an attribute's type; nil where text of any kind may do.
  static func needed(by type: ValueType) -> ResultTypes? {
    switch type {
    case .boolean: boolean
    case .wholeNumber, .number: number
    case .string, .nonEmptyString, .enumeration, .dateTime: nil
    }
  }

  /// Whether no place refuses a type: text may be read as what is needed.
  static func isTakenEverywhere(_ type: StaticType) -> Bool {
    switch type.kind {
    case .unknown, .null, .void, .parameter: true
    case .named(let id, let arguments):
      id == "System.Object" || id == "System.String" && arguments.isEmpty
    case .array, .tuple, .anonymous: false
    }
  }

  func takes(_ type: StaticType) -> Bool {
    if Self.isTakenEverywhere(type) { return true }
    switch type.kind {
    case .unknown, .null, .void, .parameter: return true
    case .named("System.Nullable`1", let arguments):
      return arguments.first.map { takes($0) } ?? true
    case .named(let id, let arguments): return arguments.isEmpty && ids.contains(id)
    case .array(let element, let rank):
      return rank == 1 && ids.contains("[]") && Self.bytes.contains(element.name)
    case .anonymous, .tuple: return false
    }
  }

  private static let boolean = ResultTypes(
    name: "a `bool`", ids: json.union(["System.Boolean", "System.String"]))
  private static let number = ResultTypes(
    name: "a number", ids: json.union(numbers).union(["System.String"]))

  /// From the reference of `set-variable`, with the JSON types that were added to it in 2026. A token
  /// that was read is not on its list; published policies keep one.
  static let variable = ResultTypes(
    name: "a simple type or JSON",
    ids: json.union(numbers).union([
      "System.Boolean", "System.String", "System.Char", "System.Guid", "System.DateTime",
      "System.TimeSpan", "[]", "Jwt", "BasicAuthCredentials",
    ]))

  private static let bytes: Set<String> = ["byte", "sbyte"]

  private static let numbers: Set<String> = [
    "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32",
    "System.UInt32", "System.Int64", "System.UInt64", "System.Single", "System.Double",
    "System.Decimal",
  ]

  private static let json: Set<String> = Set(
    ["JArray", "JConstructor", "JContainer", "JObject", "JProperty", "JRaw", "JToken", "JValue"]
      .map { "Newtonsoft.Json.Linq." + $0 })
}
