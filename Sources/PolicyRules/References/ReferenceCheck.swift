import Diagnostics
import PolicyDocument

/// What rules about references share: which attributes name what, and when a name is called
/// undefined.
enum ReferenceCheck {
  /// For each policy the attribute that names an entity of this kind.
  private static let attributes: [ReferenceCatalog.Kind: [String: String]] = [
    .fragment: ["include-fragment": "fragment-id"],
    .backend: [
      "set-backend-service": "backend-id",
      "llm-content-safety": "backend-id",
      "azure-openai-semantic-cache-lookup": "embeddings-backend-id",
      "llm-semantic-cache-lookup": "embeddings-backend-id",
      "invoke-request": "backend-id",
    ],
  ]

  /// Backends that are no entities.
  private static let reserved: [ReferenceCatalog.Kind: Set<String>] = [.backend: ["dapr"]]

  static func check(
    _ kind: ReferenceCatalog.Kind, _ survey: PolicySurvey, _ rule: Rule, help: String
  ) -> [Diagnostic] {
    let circumstances = survey.circumstances
    guard let catalog = circumstances.references, !catalog.isOpen(kind),
      circumstances.strictReferences || !catalog.isEmpty(kind), let table = attributes[kind]
    else { return [] }
    let source = survey.tree.source
    var diagnostics: [Diagnostic] = []
    survey.elements(named: table) { element, _ in
      guard let attribute = table[element.name].flatMap(element.attribute),
        let name = literal(attribute.value, in: source),
        reserved[kind]?.contains(name.lowercased()) != true, !catalog.defines(kind, name)
      else { return }
      diagnostics.append(
        Diagnostic(
          rule, "no file here defines the \(kind.rawValue) `\(name)`",
          at: SourceLocation(source, attribute.value.trimmedRange(in: source)),
          severity: circumstances.strictReferences ? .error : nil,
          help: catalog.nearest(kind, to: name).map { "did you mean `\($0)`?" } ?? help))
    }
    return diagnostics
  }

  /// The name that a value is; nil where a deployment, a script or the service puts it in.
  private static func literal(_ value: PolicyValue, in source: SourceFile) -> String? {
    guard !value.isExpression, !value.hasNamedValues else { return nil }
    let text = value.string(in: source)
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    let name = text[first...last]
    // `{x}`, `$(x)`, `#{x}#`, `%X%`, `[x]`, `<x>`, `__X__`, `BACKEND_ID`.
    let placeholder: Set<Character> = ["{", "}", "$", "#", "%", "@", "[", "]", "<", ">", "(", "~"]
    let isLoud = name.contains("_") && !name.contains { $0.isLowercase }
    guard !name.contains(where: placeholder.contains), !name.contains("__"), !isLoud else {
      return nil
    }
    return String(name)
  }
}
