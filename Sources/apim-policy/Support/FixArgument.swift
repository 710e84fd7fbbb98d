/// `--fix=preview`, which the argument parser takes for an option with a value, and a flag has none:
/// the word is parsed as a flag of its own. Completions offer that one, since shells have trouble
/// with a name that holds `=`.
enum FixArgument {
  /// The flag as it is parsed, without its dashes.
  static let preview = "fix-preview"

  /// The arguments as the parser takes them; behind `--` all are paths.
  static func prepared(_ arguments: some Sequence<String>) -> [String] {
    var isPath = false
    return arguments.map { argument in
      if argument == "--" { isPath = true }
      return !isPath && argument == "--fix=preview" ? "--" + preview : argument
    }
  }
}
