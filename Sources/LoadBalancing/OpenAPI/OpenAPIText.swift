import BackendInventory

/// How messages about OpenAPI files show a piece of them.
enum OpenAPIText {
  /// In quotes and cut short, with nothing in it that speaks to a terminal: escapes are resolved by
  /// then, and may stand for anything.
  static func shown(_ text: String) -> String { Shown.text(YAMLComment.plain(text)) }
}
