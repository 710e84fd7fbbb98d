import BackendInventory
import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Reads the settings that any load balancer has, however it was written.
enum SettingsReader {
  static func read(
    _ elements: [RecognizedElement], of tree: PolicyTree, into policy: inout RecognizedPolicy
  ) {
    readRetry(elements, into: &policy)
    readCacheType(elements, into: &policy)
    readCoolDown(elements, into: &policy)
    readAuthentication(elements, into: &policy)
  }

  /// The statuses of the only `retry`; where its condition has none, of the only condition inside.
  private static func readRetry(
    _ elements: [RecognizedElement], into policy: inout RecognizedPolicy
  ) {
    guard elements.filter({ $0.name == "retry" }).count == 1 else { return }
    let inside = elements.filter { $0.name == "retry" || $0.path.contains("retry") }
    let retry = inside.prefix(1).compactMap(statusTests)
    let found = retry.isEmpty ? inside.compactMap(statusTests) : retry
    guard found.count == 1, let tests = found.first else { return }
    policy.configuration.retryOn = tests.conditions
    policy.known.insert(.retryOn)
    policy.covered[.retryOn, default: CoveredCode()].code[tests.value, default: []].insert(
      tests.range)
  }

  private static func statusTests(
    _ element: RecognizedElement
  ) -> (conditions: [RetryCondition], value: Int, range: SourceRange)? {
    guard let condition = element.expression("condition"), !condition.code.syntax.hasProblems,
      case .expression(let expression) = condition.code.syntax.root,
      let found = StatusTests.find(in: expression, of: condition.code.syntax)
    else { return nil }
    return (found.conditions, condition.value.range.start, found.range)
  }

  /// The cache that all cache policies use.
  private static func readCacheType(
    _ elements: [RecognizedElement], into policy: inout RecognizedPolicy
  ) {
    let names: Set = ["cache-lookup-value", "cache-store-value", "cache-remove-value"]
    var types: Set<CacheType> = []
    var starts: Set<Int> = []
    for element in elements where names.contains(element.name) {
      guard let attribute = element.element.attribute("caching-type") else {
        types.insert(.preferExternal)
        continue
      }
      guard let text = element.literal("caching-type"), let type = CacheType(rawValue: text) else {
        return
      }
      types.insert(type)
      starts.insert(attribute.range.start)
    }
    guard types.count == 1, let type = types.first else { return }
    policy.configuration.cacheType = type
    policy.known.insert(.cacheType)
    policy.covered[.cacheType, default: CoveredCode()].attributes.formUnion(starts)
  }

  /// The seconds that stand in for a missing header that says when to come back.
  private static func readCoolDown(
    _ elements: [RecognizedElement], into policy: inout RecognizedPolicy
  ) {
    var seconds: Set<Int> = []
    var places: [(value: Int, range: SourceRange)] = []
    for element in elements {
      for value in element.values where !value.code.syntax.hasProblems {
        for found in HeaderDefaults.all(in: value.code.syntax) where found.seconds > 0 {
          seconds.insert(found.seconds)
          places.append((value.value.range.start, found.range))
        }
      }
    }
    guard seconds.count == 1, let only = seconds.first else { return }
    policy.configuration.coolDownDefault = only
    policy.known.insert(.coolDownDefault)
    for place in places {
      policy.covered[.coolDownDefault, default: CoveredCode()].code[place.value, default: []]
        .insert(place.range)
    }
  }

  /// One managed identity, or one key in the `api-key` header, for all backends; a backend that
  /// has a key of its own keeps it.
  private static func readAuthentication(
    _ elements: [RecognizedElement], into policy: inout RecognizedPolicy
  ) {
    if policy.lists.allSatisfy({ $0.backends.allSatisfy(\.hasKey) }) {
      policy.known.insert(.auth)
      return
    }
    let identities = elements.filter { $0.name == "authentication-managed-identity" }
    let keys = elements.filter { element in
      element.name == "set-header" && element.literal("name")?.lowercased() == "api-key"
        && element.literal("exists-action") != "delete"
    }
    let auth: BackendAuthentication
    if identities.count == 1, keys.isEmpty, let identity = identities.first {
      let clientID = identity.element.attribute("client-id")
      if clientID != nil, identity.literal("client-id") == nil { return }
      auth = .managedIdentity(clientID: identity.literal("client-id"))
      if let clientID {
        policy.covered[.auth, default: CoveredCode()].attributes.insert(clientID.range.start)
      }
    } else if identities.isEmpty, keys.count == 1, let key = keys.first,
      let value = key.element.childElements.first, key.element.childElements.count == 1,
      let name = namedValue(in: value, key.source)
    {
      auth = .namedValue(name)
    } else {
      return
    }
    policy.known.insert(.auth)
    for list in policy.lists.indices {
      for index in policy.lists[list].backends.indices
      where !policy.lists[list].backends[index].hasKey {
        policy.lists[list].backends[index].backend.auth = auth
      }
    }
    policy.configuration.backends = policy.lists[0].backends.map(\.backend)
  }

  /// The name in an element whose text is `{{name}}`.
  static func namedValue(in element: PolicyElement, _ source: SourceFile) -> String? {
    let text = RecognizedElement(element: element, path: [], values: [], source: source).text
    return text.hasPrefix("{{") ? PolicyName.namedValue(text) : nil
  }
}

/// `Headers.GetValueOrDefault("Retry-After", "10")` and its like, anywhere in code.
enum HeaderDefaults {
  private static let headers: Set = [
    "retry-after", "x-ratelimit-reset-requests", "x-ratelimit-reset-tokens",
  ]

  static func all(in syntax: CSharpSyntax) -> [(seconds: Int, range: SourceRange)] {
    // Found by its tokens: `GetValueOrDefault ( "header" , "seconds" )`.
    let tokens = CSharpLexer.tokens(of: syntax.code)
    var found: [(seconds: Int, range: SourceRange)] = []
    for index in tokens.indices.dropLast(5)
    where syntax.text(tokens[index].range) == "GetValueOrDefault" {
      let words = tokens[index + 1...index + 5].map { syntax.text($0.range) }
      guard words[0] == "(", words[2] == ",", words[4] == ")",
        headers.contains(words[1].filter { $0 != "\"" }.lowercased()),
        words[3].hasPrefix("\""), let seconds = Int(words[3].filter { $0 != "\"" })
      else { continue }
      found.append((seconds, tokens[index + 4].range))
    }
    return found
  }
}
