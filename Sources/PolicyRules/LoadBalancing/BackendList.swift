import Diagnostics
import PolicyDocument
import PolicyExpressions

/// An object with a backend's URL, as load balancers put into a JSON array.
struct BackendEntry: Sendable {
  struct Property: Sendable {
    let name: String
    let nameRange: SourceRange
    let value: CSharpExpression
    /// What stands between the quotes of a value that is a literal text.
    let textRange: SourceRange
  }

  let properties: [Property]
  let expression: SurveyedExpression

  /// Names that policies give to the URL, in lower case.
  private static let names: Set<String> = [
    "url", "uri", "endpoint", "baseurl", "base-url", "backendurl", "backend-url",
  ]

  /// Names that policies give to the name of a backend entity, in lower case.
  private static let identifiers: Set<String> = ["backend-id", "backendid", "backend_id"]

  /// The entries of all lists in a document.
  static func all(in survey: PolicySurvey) -> [BackendEntry] {
    guard survey.holds("set-backend-service") else { return [] }
    return survey.expressions.flatMap { expression -> [BackendEntry] in
      let isText = expression.mentions(".Parse") || expression.mentions("Deserialize")
      guard isText || expression.mentions("JObject"),
        expression.mentions("http") || expression.mentions("ackend")
      else { return [] }
      var found: [BackendEntry] = []
      expression.syntax.eachNode { node in
        if isText, let call = node.expression,
          let text = BackendListText(parsedBy: call, in: expression.syntax.code)
        {
          found += text.objects.filter { $0.contains(where: isBackend) }.map {
            BackendEntry(properties: $0, expression: expression)
          }
        }
        guard case .new(let type, let arguments, let initializer)? = node.expression?.kind,
          type.lastName == "JObject"
        else { return }
        let properties = properties(initializer) + properties(arguments ?? [])
        guard properties.contains(where: isBackend) else { return }
        found.append(BackendEntry(properties: properties, expression: expression))
      }
      return found
    }
  }

  /// Whether it tells where requests go.
  static func isBackend(_ property: Property) -> Bool {
    let name = property.name.lowercased()
    guard let value = property.value.constantString else { return false }
    return names.contains(name) && value.hasPrefix("http") || identifiers.contains(name)
  }

  private static func properties(_ initializer: CSharpInitializer?) -> [Property] {
    (initializer?.entries ?? []).compactMap { entry in
      switch entry {
      case .element(let parts, _) where parts.count == 2:
        property(parts[0], parts[1])
      case .index(let arguments, .expression(let value)) where arguments.count == 1:
        property(arguments[0].value, value)
      default: nil
      }
    }
  }

  /// Of `new JObject(new JProperty("name", value), …)`.
  private static func properties(_ arguments: [CSharpArgument]) -> [Property] {
    arguments.compactMap { argument in
      guard case .new(let type, let parts?, _) = argument.value.bare.kind,
        type.lastName == "JProperty", parts.count == 2
      else { return nil }
      return property(parts[0].value, parts[1].value)
    }
  }

  private static func property(_ name: CSharpExpression, _ value: CSharpExpression) -> Property? {
    name.constantString.map {
      let range = value.bare.range
      return Property(
        name: $0, nameRange: name.range, value: value.bare,
        textRange: SourceRange(start: range.start + 1, end: max(range.start + 1, range.end - 1)))
    }
  }

  /// The variables that hold such a list, where `set-variable` sets them.
  static func variables(in survey: PolicySurvey) -> Set<String> {
    var names: Set<String> = []
    for entry in survey.backendEntries where entry.expression.element.name == "set-variable" {
      if case .literal(let name) = KnownValue(
        "name", of: entry.expression.element, in: survey.tree.source)
      {
        names.insert(name)
      }
    }
    return names
  }
}

extension CSharpType {
  /// The name, without namespaces.
  var lastName: String? {
    if case .named(_, let names) = kind { names.last?.text } else { nil }
  }
}
