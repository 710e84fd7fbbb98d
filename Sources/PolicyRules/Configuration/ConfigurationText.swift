/// How messages show a piece of a comment or of a configuration file.
enum ConfigurationText {
  /// The text in quotes, cut after sixty characters.
  static func shown(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let cut = String(String.UnicodeScalarView(scalars.prefix(60)))
    return scalars.count > 60 ? "\"\(cut)…\"" : "\"\(cut)\""
  }
}
