extension CSharpToken {
  /// What it is, in a few words, for people who look at tokens.
  package var label: String {
    let name =
      switch kind {
      case .identifier: "name"
      case .keyword: "keyword"
      case .number: "number"
      case .string: "string"
      case .verbatimString: "verbatim string"
      case .interpolatedString: "interpolated string"
      case .character: "character"
      case .punctuator: "punctuator"
      case .namedValue: "named value"
      case .whiteSpace: "white space"
      case .lineComment, .blockComment: "comment"
      case .unknown: "unknown"
      case .endOfText: "end"
      }
    return error.map { "\(name) (\($0))" } ?? name
  }
}
