import BackendInventory
import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Reads a policy that `generate` wrote for `strategy: pool`, edited since or not.
struct PoolPolicyReader {
  private let elements: [RecognizedElement]
  private let tree: PolicyTree
  private var pool: RecognizedPool

  /// Nil where the policy is none of these.
  static func read(_ elements: [RecognizedElement], of tree: PolicyTree) -> RecognizedPool? {
    guard elements.contains(where: GeneratedPolicyReader.isIdentity),
      let pools = pools(elements)
    else { return nil }
    var reader = PoolPolicyReader(elements, tree, pools)
    reader.readExhausted()
    reader.readRetry()
    reader.readHeaders()
    reader.readAuthentication()
    reader.readComment()
    reader.readAttempts()
    reader.checkPurity()
    return reader.pool
  }

  private init(
    _ elements: [RecognizedElement], _ tree: PolicyTree, _ pools: [RecognizedPool.Pool]
  ) {
    self.elements = elements
    self.tree = tree
    var configuration = LoadBalancerConfiguration.standard([])
    configuration.strategy = .pool
    pool = RecognizedPool(configuration: configuration, pools: pools)
  }

  private static let inbound = ["policies", "inbound"]
  private static let outbound = ["policies", "outbound"]
  private static let rounds = ["policies", "backend", "retry"]

  private func variable(_ name: String, in path: [String]) -> RecognizedElement? {
    elements.first { $0.isSetVariable(name) && $0.path == path }
  }

  // MARK: - Pools

  private static func pools(_ elements: [RecognizedElement]) -> [RecognizedPool.Pool]? {
    let services = elements.filter { $0.name == "set-backend-service" }
    guard services.count == 1, let service = services.first, service.path == rounds else {
      return nil
    }
    if let name = service.literal("backend-id"), !name.isEmpty {
      return [RecognizedPool.Pool(name: name, deployment: nil)]
    }
    guard service.expression("backend-id")?.code.code.string.contains("\"backendPool\"") == true,
      let choice = elements.first(where: { $0.isSetVariable("backendPool") })?.expression("value"),
      let cases = SwitchCases(choice.code.syntax), let general = cases.standard?.text,
      case let named = cases.named.compactMap({ name, result in
        result.text.map { RecognizedPool.Pool(name: $0, deployment: name) }
      }),
      named.count == cases.named.count
    else { return nil }
    return [RecognizedPool.Pool(name: general, deployment: nil)] + named
  }

  // MARK: - Settings

  private mutating func readExhausted() {
    guard variable("retryAfter", in: Self.inbound) != nil else {
      pool.configuration.exhausted = .relayFirst
      pool.known.insert(.exhausted)
      return
    }
    pool.configuration.exhausted = .soonestRetryAfter
    pool.known.insert(.exhausted)
    guard let noted = variable("retryAfter", in: Self.rounds)?.expression("value") else { return }
    let locals = LocalValues(noted.code.syntax)
    if let wait = locals["wait"], case .literal(.number(let text)) = wait.kind,
      let seconds = Int(text)
    {
      pool.configuration.coolDownDefault = seconds
      pool.known.insert(.coolDownDefault)
      pool.isFixed = !locals.names.contains("told")
      pool.configuration.coolDownMax = max(pool.configuration.coolDownMax, seconds)
      if pool.isFixed {
        pool.configuration.coolDownMax = seconds
        pool.known.insert(.coolDownMax)
      }
    }
    pool.statuses = locals["hasFailed"].flatMap { Self.statuses(in: $0, of: noted.code.syntax) }
    pool.hasLimit = !elements.contains { $0.name == "choose" && $0.path == Self.outbound }
  }

  private mutating func readRetry() {
    guard let retry = elements.first(where: { $0.name == "retry" }),
      retry.path == Self.rounds.dropLast(),
      let condition = retry.expression("condition"),
      case .expression(let expression) = condition.code.syntax.root
    else { return }
    if case .literal(.bool(false)) = expression.kind { return }
    var answered = expression
    if case .conditional(_, _, let otherwise) = expression.kind {
      answered = otherwise
      pool.onNoResponse = true
    } else {
      pool.onNoResponse = false
    }
    pool.again = retry.literal("count").flatMap { Int($0) }
    pool.statuses = Self.statuses(in: answered, of: condition.code.syntax)
    guard let statuses = pool.statuses, let onNoResponse = pool.onNoResponse else { return }
    pool.configuration.retryOn = statuses + (onNoResponse ? [.noResponse] : [])
    pool.known.insert(.retryOn)
  }

  /// The statuses behind `context.Response != null`; none where `false` stands there.
  private static func statuses(
    in expression: CSharpExpression, of syntax: CSharpSyntax
  ) -> [RetryCondition]? {
    if let found = StatusTests.find(in: expression, of: syntax) {
      // In this place no answer is no status.
      return found.conditions.contains(.noResponse) ? nil : found.conditions
    }
    return syntax.text(expression.range).hasSuffix("(false)") ? [] : nil
  }

  private mutating func readHeaders() {
    if let header = GeneratedPolicyReader.keyHeader(elements) {
      pool.configuration.subscriptionKeyHeader = header
      pool.known.insert(.subscriptionKeyHeader)
    }
    pool.known.insert(.backendHeader)
    for (index, element) in elements.enumerated()
    where element.name == "set-header" && element.path == Self.outbound {
      switch element.literal("name") {
      case "x-openai-backendname": pool.configuration.backendHeader = .name
      case "x-openai-backendurl": pool.configuration.backendHeader = .url
      default: continue
      }
      guard let value = elements[(index + 1)...].first, value.name == "value",
        let code = value.values.first?.code, let cases = SwitchCases(code.syntax)
      else { return }
      pool.labels = cases.named.compactMap { entity, result in
        guard case .call(_, let arguments, _) = result.kind, let text = arguments.first?.value.text
        else { return nil }
        return RecognizedPool.Label(entity: entity, text: text)
      }
    }
  }

  private mutating func readAuthentication() {
    let identities = elements.filter { $0.name == "authentication-managed-identity" }
    var variables: [String: String?] = [:]
    for identity in identities {
      guard let name = identity.literal("output-token-variable-name") else { return }
      variables.updateValue(identity.literal("client-id"), forKey: name)
    }
    let setting = elements.indices.filter { index in
      let element = elements[index]
      return element.name == "set-header" && element.path == Self.inbound
        && element.literal("exists-action") == "override"
        && ["api-key", "authorization"].contains(element.literal("name")?.lowercased() ?? "")
    }
    if setting.isEmpty, identities.isEmpty {
      pool.leavesKeysToEntities = true
      return
    }
    guard setting.count == 1, identities.count <= 1,
      let value = elements[(setting[0] + 1)...].first, value.name == "value",
      let auth = GeneratedPolicyReader.authentication(value, variables)
    else { return }
    pool.knownAuthentication = auth
    pool.audience = identities.first?.literal("resource")
    pool.known.insert(.auth)
  }

  // MARK: - The comment

  /// What an inventory takes.
  private static let mostBackends = 200

  /// The comment at the head tells the API and the pools' members, in the words that a comment
  /// takes.
  private mutating func readComment() {
    for case .comment(_, let content) in tree.nodes {
      let text = tree.source.text(content)
      guard let start = text.firstRange(of: "Load balancing by backend pools for "),
        let end = text[start.upperBound...].firstRange(of: ", generated by apim-policy from")
      else { continue }
      pool.configuration.apiName = String(text[start.upperBound..<end.lowerBound])
      pool.known.insert(.apiName)
      let listed = PoolMembers.all(in: text)
      let members = pool.pools.compactMap { listed[$0.name] }
      guard members.count == pool.pools.count, let general = members.first,
        general.members.count <= Self.mostBackends
      else { return }
      let names = members.map { Set($0.members.map(\.name)) }
      pool.tellsMembers = true
      pool.configuration.backends = general.members.map { member in
        LoadBalancerConfiguration.Backend(
          name: member.name, url: "", priority: member.priority, weight: member.weight,
          region: nil, subscription: nil, auth: pool.authentication,
          deployments: zip(pool.pools, names).compactMap { pool, names in
            guard let name = pool.deployment, names.contains(member.name) else { return nil }
            return LoadBalancerConfiguration.Deployment(
              name: name, model: nil, version: nil, sku: nil, capacity: nil)
          })
      }
      return
    }
  }

  /// How many attempts there are at the most: all, where each backend may be tried.
  private mutating func readAttempts() {
    let tries = (pool.again ?? 0) + 1
    if pool.tellsMembers {
      let isAll = tries >= pool.configuration.backends.count
      pool.configuration.attempts = isAll ? .all : .count(tries)
    } else if pool.configuration.exhausted == .soonestRetryAfter {
      pool.configuration.attempts = pool.hasLimit ? .count(tries) : .all
    } else {
      return
    }
    pool.known.insert(.attempts)
  }

  private mutating func checkPurity() {
    guard let again = pool.document() else { return }
    pool.isPure =
      DocumentDiff.compare(
        tree, again, hiding: GeneratedPolicyReader.identity(of: tree),
        GeneratedPolicyReader.identity(of: again)
      ).isEmpty
  }
}

/// A line of the comment: `Pool chat-pool: eastus (priority 1, weight 60) westus (priority 2)`.
private struct PoolMembers {
  var members: [(name: String, priority: Int, weight: Int?)] = []

  /// The lines of a comment by the names of their pools.
  static func all(in comment: String) -> [String: PoolMembers] {
    var all: [String: PoolMembers] = [:]
    for line in comment.split(whereSeparator: \.isNewline) {
      let text = line.drop { $0 == " " }
      guard text.hasPrefix("Pool "), let colon = text.firstRange(of: ": ") else { continue }
      let name = String(text[..<colon.lowerBound].dropFirst("Pool ".count))
      all[name] = PoolMembers(text[colon.upperBound...])
    }
    return all
  }

  private init?(_ text: Substring) {
    var rest = text
    while let start = rest.firstRange(of: " (priority ") {
      let name = rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstIndex(of: ")") else { return nil }
      let numbers = rest[start.upperBound..<end].split(separator: ", weight ").map { Int($0) }
      guard !name.isEmpty, (1...2).contains(numbers.count), let priority = numbers[0] else {
        return nil
      }
      members.append((String(name), priority, numbers.count > 1 ? numbers[1] : nil))
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
    guard rest.isEmpty, !members.isEmpty else { return nil }
  }
}

/// The results of `switch (…) { case "…": return …; default: return …; }`.
private struct SwitchCases {
  var named: [(name: String, result: CSharpExpression)] = []
  var standard: CSharpExpression?

  init?(_ syntax: CSharpSyntax) {
    guard case .block(let statements) = syntax.root,
      case .switch(_, let sections)? = statements.last?.kind
    else { return nil }
    for section in sections {
      guard section.labels.count == 1, section.statements.count == 1,
        case .return(let result?) = section.statements[0].kind
      else { return nil }
      switch section.labels[0] {
      case .standard: standard = result
      case .pattern(.constant(let value), when: nil, range: _):
        guard let name = value.text else { return nil }
        named.append((name, result))
      default: return nil
      }
    }
  }
}

/// What the variables of a block begin with.
private struct LocalValues {
  private var values: [String: CSharpExpression] = [:]
  private(set) var names: Set<String> = []

  init(_ syntax: CSharpSyntax) {
    guard case .block(let statements) = syntax.root else { return }
    for case .declaration(let declaration) in statements.map(\.kind) {
      for declarator in declaration.declarators {
        names.insert(declarator.name.text)
        if case .expression(let value)? = declarator.value {
          values[declarator.name.text] = value
        }
      }
    }
  }

  subscript(name: String) -> CSharpExpression? { values[name] }
}

extension CSharpExpression {
  /// What a text in quotes says.
  fileprivate var text: String? {
    if case .literal(.string(let text)) = kind { text } else { nil }
  }
}
