import PolicyExpressions

/// How code makes a time of what a header says.
enum CoolDown {
  /// The longest time that backends are known to ask for, in seconds: a day.
  static let longest = 86_400

  /// Whether an expression reads `Retry-After` and adds it to the present time.
  static func isRead(in expression: SurveyedExpression) -> Bool {
    guard expression.mentions("etry-") || expression.mentions("ETRY-") else { return false }
    var reads = false
    var adds = false
    expression.syntax.eachNode { node in
      guard let value = node.expression else { return }
      if let header = value.keyOf("Headers")?.lowercased() {
        reads = reads || ["retry-after", "retry-after-ms", "x-ms-retry-after-ms"].contains(header)
      }
      guard let name = value.lastName?.text else { return }
      adds =
        adds
        || [
          "AddSeconds", "AddMilliseconds", "ToUnixTimeSeconds", "ToUnixTimeMilliseconds",
        ].contains(name)
    }
    return reads && adds
  }

  /// The largest number that `Math.Min` holds a time to; nil where nothing does.
  static func bound(in expression: SurveyedExpression) -> Int? {
    var bound: Int?
    expression.syntax.eachNode { node in
      guard case .call(let callee, let arguments, _)? = node.expression?.kind,
        callee.path?.suffix(2) == ["Math", "Min"]
      else { return }
      // What is no number may be as small as it likes.
      bound = max(bound ?? 0, arguments.compactMap(\.value.constantNumber).min() ?? 0)
    }
    return bound
  }
}
