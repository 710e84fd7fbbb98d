import BackendInventory
import Diagnostics

/// A backend of API Management, as `az rest` and templates give it: a URL of its own, or a pool.
struct AzureBackend {
  /// A member of a pool.
  struct Member {
    /// The name of the backend, which its id ends with; nil where only a deployment knows it.
    var name: String?
    var priority: Int?
    var weight: Int?
    var location: SourceLocation
  }

  var name: String
  /// A finished URL; nil where there is none, where only a deployment knows it, and where a key
  /// may stand in it.
  var url: String?
  var region: String?
  var description: String?
  var members: [Member]
  var isPool: Bool
  var breaker: AzureBreaker?
  var credentials: AzureNode?
  /// What an inventory has no words for, by the names of the properties.
  var unsaid: [String]
  var location: SourceLocation

  /// Nil where the name is not known.
  init?(_ node: AzureNode) {
    let id = node["id"]?.text
    guard let name = Self.lastPart(node["name"]?.text) ?? Self.lastPart(id) else { return nil }
    self.name = name
    let properties = node["properties"]
    url = properties?["url"]?.text.flatMap {
      $0.hasPrefix("[") || $0.contains("@") || $0.contains("?") ? nil : $0
    }
    region = properties?["azureRegion"]?.text.map(AzureRegion.normalized)
    description = properties?["description"]?.text
    let services = properties?["pool"]?["services"]?.items ?? []
    isPool =
      properties?["type"]?.text?.lowercased() == "pool"
      || properties?["type"] == nil && !services.isEmpty
    members = services.map { service in
      Member(
        name: Self.lastPart(service["id"]?.text), priority: service["priority"]?.integer,
        weight: service["weight"]?.integer, location: (service["id"] ?? service).start)
    }
    breaker = properties?["circuitBreaker"]?["rules"]?.items?.first.map(AzureBreaker.init)
    credentials = properties?["credentials"]
    unsaid = ["proxy", "tls"].filter { properties?[$0] != nil }
    if properties?[["pool", "sessionAffinity"]] != nil { unsaid.append("sessionAffinity") }
    if (properties?["circuitBreaker"]?["rules"]?.items?.count ?? 0) > 1 {
      unsaid.append("circuitBreaker.rules beyond the first")
    }
    location = (node["name"] ?? node).start
  }

  /// The last part of a name or an id. Of a template's expression that is the last text in quotes,
  /// where people and Bicep write the name of a child; nil where a parameter stands there.
  static func lastPart(_ text: String?) -> String? {
    guard var text else { return nil }
    if text.hasPrefix("["), !text.hasPrefix("[[") {
      let call = text.filter { !$0.isWhitespace }
      guard call.hasSuffix("')]") else { return nil }
      let quoted = text.split(separator: "'", omittingEmptySubsequences: false)
      guard quoted.count >= 3, quoted.count % 2 == 1 else { return nil }
      text = String(quoted[quoted.count - 2])
      // The type, or a format, is no name.
      if text.contains("{") || text.lowercased().hasPrefix("microsoft.") { return nil }
    }
    return text.split(separator: "/").last.map(String.init)
  }
}

/// The rule by which API Management stops to use a backend for a while.
struct AzureBreaker {
  var name: String?
  var count: Int?
  var percentage: Int?
  var interval: String?
  /// Each as its smallest and its largest status.
  var statusRanges: [ClosedRange<Int>]
  /// Failures without a status.
  var errorReasons: [String]
  /// As it is written.
  var tripDuration: String?
  var acceptsRetryAfter: Bool
  var location: SourceLocation

  init(_ rule: AzureNode) {
    name = rule["name"]?.text
    let condition = rule["failureCondition"]
    count = condition?["count"]?.integer
    percentage = condition?["percentage"]?.integer
    interval = condition?["interval"]?.text
    // The service takes ten.
    statusRanges = (condition?["statusCodeRanges"]?.items ?? []).prefix(50).compactMap { range in
      guard let low = range["min"]?.integer ?? range["max"]?.integer else { return nil }
      let high = range["max"]?.integer ?? low
      return low <= high && low >= 100 && high <= 599 ? low...high : nil
    }
    errorReasons = (condition?["errorReasons"]?.items ?? []).prefix(50).compactMap(\.text)
    tripDuration = rule["tripDuration"]?.text
    acceptsRetryAfter = rule["acceptRetryAfter"]?.isTrue ?? false
    location = rule.start
  }

  /// What `retry.on` says of the statuses, and those that it is not to say: a request that every
  /// backend would answer alike is not to be tried again.
  var retryOn: (conditions: [RetryCondition], left: [Int]) {
    let all = Set(statusRanges.flatMap(\.self))
    let callers = Set([400, 401, 403, 404])
    let hasAllServerErrors = (500...599).allSatisfy(all.contains)
    let hasAllClientErrors = (400...499).allSatisfy(all.contains)
    var conditions: [RetryCondition] = []
    var left = all.filter { $0 < 400 }.sorted()
    if hasAllClientErrors {
      // Of a whole class, what the tool retries by itself is meant.
      conditions += [408, 429, 499].map { .status($0) }
      left.append(contentsOf: (400...499).filter { ![408, 429, 499].contains($0) })
    } else {
      let codes = all.filter { (400...499).contains($0) }.sorted()
      conditions += codes.filter { !callers.contains($0) }.map { .status($0) }
      left += codes.filter(callers.contains)
    }
    if hasAllServerErrors {
      conditions.append(.statusClass(5))
    } else {
      conditions += all.filter { $0 >= 500 }.sorted().map { .status($0) }
    }
    return (conditions, left)
  }
}
