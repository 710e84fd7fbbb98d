import Diagnostics
import PolicyDocument
import PolicyExpressions

/// A `cache-lookup-value` or `cache-store-value`, with what is known of its key and value.
struct CacheEntry {
  /// What tells one key from another.
  enum Key: Hashable {
    case text(String)
    /// An expression, by its code without white space and casts around it.
    case code(String)
    case unknown

    var isText: Bool { if case .text = self { true } else { false } }
  }

  let policy: PolicyElement
  let key: Key
  /// Of a lookup the variable that it sets, of a store those that its value is made of.
  let variables: Set<String>
  /// Seconds, of a store with a literal.
  let duration: Int?

  var isStore: Bool { policy.name == "cache-store-value" }

  /// All of a document, in the order of the text.
  static func all(in survey: PolicySurvey) -> [CacheEntry] {
    let source = survey.tree.source
    guard survey.holds("cache-lookup-value") || survey.holds("cache-store-value") else { return [] }
    let expressions = survey.expressionIndex
    let settings = KeyVariables(survey, expressions)
    var entries: [CacheEntry] = []
    survey.elements(named: ["cache-lookup-value": 0, "cache-store-value": 0]) { policy, _ in
      var variables: Set<String> = []
      if policy.name == "cache-store-value" {
        variables = expressions.expression("value", of: policy)?.variablesRead ?? []
      } else if case .literal(let name) = KnownValue("variable-name", of: policy, in: source) {
        variables = [name]
      }
      var duration: Int?
      if case .literal(let text) = KnownValue("duration", of: policy, in: source) {
        duration = Int(text)
      }
      entries.append(
        CacheEntry(
          policy: policy, key: settings.key(of: policy), variables: variables, duration: duration))
    }
    return entries
  }
}

/// The variables that hold keys.
private struct KeyVariables {
  private let survey: PolicySurvey
  private let expressions: ExpressionIndex
  /// Nil for a variable that is set twice.
  private var values: [String: CacheEntry.Key?] = [:]

  init(_ survey: PolicySurvey, _ expressions: ExpressionIndex) {
    self.survey = survey
    self.expressions = expressions
    var values: [String: CacheEntry.Key?] = [:]
    survey.elements(named: "set-variable") { policy, _ in
      guard case .literal(let name) = KnownValue("name", of: policy, in: survey.tree.source) else {
        return
      }
      let isFirst = values[name] == nil
      values[name] = .some(isFirst ? Self.key("value", of: policy, survey, expressions) : nil)
    }
    self.values = values
  }

  /// The key of a cache policy, or what the variable was set to that holds it.
  func key(of policy: PolicyElement) -> CacheEntry.Key {
    let key = Self.key("key", of: policy, survey, expressions)
    guard case .code = key, let expression = expressions.expression("key", of: policy),
      case .expression(let code) = expression.syntax.root,
      let name = code.uncast.keyOf("Variables"), case .some(.some(let known)) = values[name]
    else { return key }
    return known
  }

  private static func key(
    _ attribute: String, of policy: PolicyElement, _ survey: PolicySurvey,
    _ expressions: ExpressionIndex
  ) -> CacheEntry.Key {
    if let expression = expressions.expression(attribute, of: policy) {
      if expression.syntax.hasProblems { return .unknown }
      if case .expression(let code) = expression.syntax.root, let text = code.constantString {
        return text.contains("{{") ? .unknown : .text(text)
      }
      return .code(expression.normalized)
    }
    if case .literal(let text) = KnownValue(attribute, of: policy, in: survey.tree.source) {
      return .text(text)
    }
    return .unknown
  }
}
