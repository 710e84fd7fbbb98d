import BackendInventory
import Diagnostics

/// Writes inventories, in the style of the examples. The same draft gives the same bytes, and the
/// inventory reader gives back the configuration that was written.
package enum InventoryText {
  /// The draft as a file of YAML.
  package static func yaml(of draft: InventoryDraft) -> String {
    var writer = InventoryWriter(draft: draft)
    return writer.text()
  }

  /// A setting's value as it is written.
  static func text(of setting: InventoryDraft.Setting, in draft: InventoryDraft) -> String {
    InventoryWriter(draft: draft).settings.first { $0.setting == setting }?.text ?? ""
  }
}

private struct InventoryWriter {
  let draft: InventoryDraft
  private let commonAuth: BackendAuthentication
  private let sharedDeployments: [LoadBalancerConfiguration.Deployment]?
  private var lines: [String] = []

  init(draft: InventoryDraft) {
    self.draft = draft
    commonAuth = draft.commonAuth
    sharedDeployments = draft.sharedDeployments
  }

  private var configuration: LoadBalancerConfiguration { draft.configuration }

  mutating func text() -> String {
    lines = YAMLComment.lines(draft.head, indent: "")
    lines.append("version: \(InventoryFields.formatVersion)")
    writeAPI()
    if let shared = sharedDeployments {
      lines += ["", "# Every backend has these."]
      write(shared, ofBackend: 0, indent: "")
    }
    lines += ["", configuration.backends.isEmpty ? "backends: []" : "backends:"]
    for index in configuration.backends.indices { write(backend: index) }
    writePolicy()
    return lines.map { $0 + "\n" }.joined()
  }

  private mutating func writeAPI() {
    lines += ["", "api:"]
    add("  name: \(YAMLScalarText.block(configuration.apiName))", .apiName)
    if !configuration.apiPath.isEmpty {
      add("  path: \(YAMLScalarText.block(configuration.apiPath))", .apiPath)
    }
    add(
      "  subscriptionKeyHeader: \(YAMLScalarText.block(configuration.subscriptionKeyHeader))",
      .subscriptionKeyHeader)
  }

  private mutating func write(backend index: Int) {
    let backend = configuration.backends[index]
    let comments = YAMLComment.lines(draft.backendComments[index] ?? [], indent: "  ")
    // A comment belongs to what stands below it, and a gap says so.
    if index > 0, !comments.isEmpty { lines.append("") }
    lines += comments
    lines.append("  - name: \(YAMLScalarText.block(backend.name))")
    add("    url: \(YAMLScalarText.block(Self.written(url: backend.url)))", .url(index))
    add("    priority: \(backend.priority)", .priority(index))
    if let weight = backend.weight { add("    weight: \(weight)", .weight(index)) }
    if let region = backend.region {
      add("    region: \(YAMLScalarText.block(region))", .region(index))
    }
    if let subscription = backend.subscription {
      add("    subscription: \(YAMLScalarText.block(subscription))", .subscription(index))
    }
    if backend.auth != commonAuth {
      add("    auth: \(Self.text(backend.auth))", .backendAuth(index))
    }
    if sharedDeployments == nil, !backend.deployments.isEmpty {
      write(backend.deployments, ofBackend: index, indent: "    ")
    }
  }

  private mutating func write(
    _ deployments: [LoadBalancerConfiguration.Deployment], ofBackend backend: Int, indent: String
  ) {
    lines.append("\(indent)deployments:")
    for (index, deployment) in deployments.enumerated() {
      var members = ["name: \(YAMLScalarText.flow(deployment.name))"]
      if let model = deployment.model { members.append("model: \(YAMLScalarText.flow(model))") }
      if let version = deployment.version {
        members.append("version: \(YAMLScalarText.flow(version))")
      }
      if let sku = deployment.sku { members.append("sku: \(YAMLScalarText.flow(sku))") }
      if let capacity = deployment.capacity { members.append("capacity: \(capacity)") }
      add(
        "\(indent)  - { \(members.joined(separator: ", ")) }", .deployment(index, of: backend))
    }
  }

  // MARK: - Policy

  private mutating func writePolicy() {
    let written = settings.filter { draft.writtenSettings.contains($0.setting) || !$0.isDefault }
    guard !written.isEmpty else { return }
    lines += ["", "policy:"]
    let bySetting = Dictionary(uniqueKeysWithValues: written.map { ($0.setting, $0.text) })
    if let text = bySetting[.strategy] { add("  strategy: \(text)", .setting(.strategy)) }
    writeGroup("retry", [("on", .retryOn), ("attempts", .attempts)], bySetting, isBlock: true)
    writeGroup("coolDown", [("default", .coolDownDefault), ("max", .coolDownMax)], bySetting)
    if let text = bySetting[.exhausted] { add("  exhausted: \(text)", .setting(.exhausted)) }
    writeGroup("cache", [("type", .cacheType)], bySetting)
    if let text = bySetting[.auth] { add("  auth: \(text)", .setting(.auth)) }
    if let text = bySetting[.backendHeader] {
      add("  backendHeader: \(text)", .setting(.backendHeader))
    }
  }

  /// A section below `policy`: on one line, save where it is to be a block, or where one of
  /// several values has a comment.
  private mutating func writeGroup(
    _ key: String, _ members: [(key: String, setting: InventoryDraft.Setting)],
    _ texts: [InventoryDraft.Setting: String], isBlock: Bool = false
  ) {
    let written = members.compactMap { member in
      texts[member.setting].map { (member.key, member.setting, $0) }
    }
    guard let last = written.last else { return }
    let hasComments = written.contains { draft.valueComments[.setting($0.1)] != nil }
    guard isBlock || hasComments && written.count > 1 else {
      let inside = written.map { "\($0.0): \($0.2)" }.joined(separator: ", ")
      add("  \(key): { \(inside) }", .setting(last.1))
      return
    }
    lines.append("  \(key):")
    for (key, setting, text) in written { add("    \(key): \(text)", .setting(setting)) }
  }

  /// Every setting as it is written, and whether it says what its absence would say.
  var settings: [(setting: InventoryDraft.Setting, text: String, isDefault: Bool)] {
    let standard = PolicySettings.defaults(at: SourceRange(at: 0))
    let attempts =
      if case .count(let count) = configuration.attempts { String(count) } else { "all" }
    return [
      (
        .strategy, configuration.strategy.rawValue,
        configuration.strategy == standard.strategy.value
      ),
      (
        .retryOn, "[\(configuration.retryOn.map(Self.text).joined(separator: ", "))]",
        configuration.retryOn == standard.retryOn.value
      ),
      (.attempts, attempts, configuration.attempts == standard.attempts.value),
      (
        .coolDownDefault, Self.duration(configuration.coolDownDefault),
        configuration.coolDownDefault == standard.coolDownDefault.value
      ),
      (
        .coolDownMax, Self.duration(configuration.coolDownMax),
        configuration.coolDownMax == standard.coolDownMax.value
      ),
      (
        .exhausted, configuration.exhausted.rawValue,
        configuration.exhausted == standard.exhausted.value
      ),
      (
        .cacheType, configuration.cacheType.rawValue,
        configuration.cacheType == standard.cacheType.value
      ),
      (.auth, Self.text(commonAuth), commonAuth == standard.auth.value),
      (
        .backendHeader, configuration.backendHeader.rawValue,
        configuration.backendHeader == standard.backendHeader.value
      ),
    ]
  }

  // MARK: - Values

  private mutating func add(_ line: String, _ value: InventoryDraft.Value) {
    let comment = draft.valueComments[value].map { "  # \(YAMLComment.plain($0))" }
    lines.append(line + (comment ?? ""))
  }

  /// As the portal shows it, with a slash behind the host. A path `/openai` is written twice,
  /// since a reader takes one away.
  private static func written(url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return url }
    if url.hasSuffix("/openai") { return url + "/openai" }
    let isHost = url[scheme.upperBound...].allSatisfy { !"/?#{".contains($0) }
    return isHost && scheme.upperBound != url.endIndex ? url + "/" : url
  }

  private static func text(_ condition: RetryCondition) -> String {
    switch condition {
    case .status(let code): String(code)
    case .statusClass(let digit): "\(digit)xx"
    case .noResponse: "no-response"
    }
  }

  private static func text(_ auth: BackendAuthentication) -> String {
    switch auth {
    case .managedIdentity(nil): "managed-identity"
    case .managedIdentity(let clientID?):
      "{ managedIdentity: \(YAMLScalarText.flow(clientID)) }"
    case .namedValue(let name): YAMLScalarText.block("{{\(name)}}")
    }
  }

  private static func duration(_ seconds: Int) -> String {
    if seconds > 0, seconds % 3600 == 0 { return "\(seconds / 3600)h" }
    if seconds > 0, seconds % 60 == 0 { return "\(seconds / 60)m" }
    return "\(seconds)s"
  }
}
