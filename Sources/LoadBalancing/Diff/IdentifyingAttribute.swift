/// The attribute that tells an element from its siblings of the same name.
enum IdentifyingAttribute {
  /// Longer values make no good names.
  private static let lengthLimit = 60

  private static let byElement = [
    "cache-lookup-value": "variable-name",
    "cache-remove-value": "key",
    "cache-store-value": "key",
    "get-authorization-context": "context-variable-name",
    "include-fragment": "fragment-id",
    "log-to-eventhub": "logger-id",
    "send-request": "response-variable-name",
    "trace": "source",
  ]

  /// The one for an element, where it has it: what the table says, else `name`, else `id`.
  static func of(_ element: String, _ attributes: [ComparedAttribute]) -> ComparedAttribute? {
    if let name = byElement[element] { return attributes.first { $0.name == name } }
    return attributes.first { $0.name == "name" } ?? attributes.first { $0.name == "id" }
  }

  /// `@name="x"`, for a path; nil where the value is too long for that, or an expression.
  static func predicate(_ attribute: ComparedAttribute) -> String? {
    let bytes = attribute.value.bytes
    guard !attribute.value.isExpression, bytes.count <= lengthLimit,
      !bytes.contains(where: { $0 < 0x20 })
    else { return nil }
    // XPath has no escapes: a value goes in the quotes that it does not hold.
    for quote in ["\"", "'"] where !bytes.contains(where: { quote.utf8.contains($0) }) {
      return "@\(attribute.name)=\(quote)\(attribute.value.text)\(quote)"
    }
    return nil
  }
}
