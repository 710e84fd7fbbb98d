import BackendInventory
import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Settings that a policy written by hand shows by what it does; nil where that is not plain.
struct ImportedSettings {
  var attempts: AttemptLimit?
  var exhausted: ExhaustedBehavior?
  var backendHeader: BackendHeader?
  /// The one identity, where other backends have keys of their own.
  var identity: BackendAuthentication?
  /// The element that tells the caller the backend, where it has a name of its own.
  var ownHeader: SourceRange?
  /// What is written in another way than the policy has it.
  var notes: [(message: String, range: SourceRange)] = []

  static func read(
    _ elements: [RecognizedElement], of policy: RecognizedPolicy
  ) -> ImportedSettings {
    var settings = ImportedSettings()
    settings.readExhausted(elements, policy)
    settings.readAttempts(elements, policy)
    settings.readBackendHeader(elements)
    settings.readIdentity(elements)
    return settings
  }

  // MARK: - Identity

  /// One managed identity beside keys that code takes from somewhere, the list that is.
  private mutating func readIdentity(_ elements: [RecognizedElement]) {
    let identities = elements.filter { $0.name == "authentication-managed-identity" }
    guard identities.count == 1, let only = identities.first else { return }
    let clientID = only.literal("client-id")
    if clientID == nil, only.element.attribute("client-id") != nil { return }
    identity = .managedIdentity(clientID: clientID)
  }

  // MARK: - Exhausted

  /// An answer of its own that says when to come back, or the choice of the list's first backend.
  private mutating func readExhausted(_ elements: [RecognizedElement], _ policy: RecognizedPolicy) {
    let answers = elements.filter(Self.isBusyAnswer)
    if answers.count == 1 {
      exhausted = .soonestRetryAfter
      return
    }
    guard answers.isEmpty, let fallBack = Self.fallBack(elements, policy.lists[0].name) else {
      return
    }
    exhausted = .relayFirst
    let backends = policy.lists[0].backends.map(\.backend)
    if let first = backends.first, let lowest = backends.map(\.priority).min(),
      first.priority != lowest
    {
      notes.append(
        (
          "while no backend is left, the first of the list gets the request; a generated policy "
            + "takes the first of the lowest priority", fallBack
        ))
    }
  }

  /// `return-response` with 429 or 503 and a `Retry-After`.
  static func isBusyAnswer(_ element: RecognizedElement) -> Bool {
    guard element.name == "return-response" else { return false }
    return isBusyAnswer(element.element, element.source)
  }

  static func isBusyAnswer(_ element: PolicyElement, _ source: SourceFile) -> Bool {
    let parts = element.childElements
    let status = parts.first { $0.name == "set-status" }?.attribute("code")?.value
    let names = parts.filter { $0.name == "set-header" }.compactMap {
      $0.attribute("name")?.value.string(in: source).lowercased()
    }
    return ["429", "503"].contains(status?.string(in: source) ?? "")
      && names.contains("retry-after")
  }

  /// Where the code that picks a place in the list gives up and returns 0.
  private static func fallBack(_ elements: [RecognizedElement], _ list: String) -> SourceRange? {
    guard !list.isEmpty else { return nil }
    var found: SourceRange?
    for element in elements where element.name == "set-variable" {
      guard let variable = element.literal("name"), let value = element.expression("value"),
        case .block = value.code.syntax.root, value.code.code.string.contains("\"\(list)\""),
        elements.contains(where: { $0.uses(variable, asPlaceIn: list) })
      else { continue }
      var zero: SourceRange?
      var others = 0
      value.code.syntax.walkOutsideFunctions { node, _ in
        guard case .statement(let statement) = node, case .return(let result?) = statement.kind
        else { return }
        if case .literal(.number("0")) = result.kind {
          zero = value.code.code.sourceRange(of: statement.range)
        } else {
          others += 1
        }
      }
      if let zero, others > 0 {
        guard found == nil else { return nil }
        found = zero
      }
    }
    return found
  }

  // MARK: - Attempts

  /// The `count` of the only `retry` that sends requests: it is sent once, and then again up to so
  /// often (learn.microsoft.com, retry policy).
  private mutating func readAttempts(_ elements: [RecognizedElement], _ policy: RecognizedPolicy) {
    let retries = elements.filter { $0.name == "retry" }
    guard retries.count == 1, let text = retries.first?.literal("count"), let count = Int(text),
      count > 0
    else { return }
    // As many as there are backends: each once.
    attempts = count + 1 >= policy.lists[0].backends.count ? .all : .count(count + 1)
  }

  // MARK: - Header

  /// A response header that tells the backend.
  private mutating func readBackendHeader(_ elements: [RecognizedElement]) {
    let headers = elements.filter { element in
      element.name == "set-header" && element.isIn("outbound")
        && element.literal("exists-action") != "delete"
    }
    func name(_ element: RecognizedElement) -> String {
      element.literal("name")?.lowercased() ?? ""
    }
    let known = headers.filter { Self.headers[name($0)] != nil }
    if let first = known.first {
      backendHeader = known.count == 1 ? Self.headers[name(first)] : nil
      return
    }
    // A header of another name that shows what the request was sent to.
    let variables = elements.filter { $0.name == "set-backend-service" }
      .compactMap { $0.expression("base-url") }.flatMap { $0.code.variables }
    guard
      let other = headers.first(where: { header in
        guard let value = header.element.childElements.first else { return false }
        return RecognizedElement.all(of: value, in: header.source).contains { part in
          part.values.contains { !$0.code.variables.isDisjoint(with: variables) }
        }
      })
    else {
      backendHeader = .off
      return
    }
    let shown = RecognizedElement.all(
      of: PolicyTree(source: other.source, nodes: other.element.children))
    let showsName = shown.contains { part in
      part.values.contains { $0.code.variables.contains { BackendProperty($0) == .name } }
    }
    backendHeader = showsName ? .name : .url
    ownHeader = other.element.startTag
    let generated = showsName ? "x-openai-backendname" : "x-openai-backendurl"
    notes.append(
      (
        "the response header `\(other.literal("name") ?? "")` shows the backend; a generated "
          + "policy calls it `\(generated)`", other.element.startTag
      ))
  }

  /// The headers that generated policies, and the sample that many policies began as, set.
  static let headers: [String: BackendHeader] = [
    "x-openai-backendname": .name, "x-openai-backendurl": .url,
  ]
}

extension RecognizedElement {
  /// Whether an expression picks from the list by the variable: both are named in it.
  fileprivate func uses(_ variable: String, asPlaceIn list: String) -> Bool {
    values.contains { value in
      let variables = value.code.variables
      return variables.contains(variable) && variables.contains(list)
    }
  }

  /// An element and those in it, outside any document.
  fileprivate static func all(
    of element: PolicyElement, in source: SourceFile
  ) -> [RecognizedElement] {
    all(of: PolicyTree(source: source, nodes: [.element(element)]))
  }
}

extension WrittenExpression {
  /// The texts in the code that may name variables: `context.Variables["name"]` and its like.
  fileprivate var variables: Set<String> {
    var found: Set<String> = []
    syntax.walk { node, _ in
      if case .expression(let expression) = node,
        case .literal(.string(let text?)) = expression.kind
      {
        found.insert(text)
      }
    }
    return found
  }
}
