import BackendInventory

/// How the retry policy of a configuration goes.
struct RetryPlan {
  /// C# that tells whether the answer's status is one to retry on.
  let statusExpression: String
  let onNoResponse: Bool
  /// How often a request may be sent; nil where the number of backends is limit enough.
  let limit: Int?
  /// The `count` of `retry`.
  let count: Int
  /// The same in a policy that uses pools, where each round sends the request; nil where it may be
  /// sent once only.
  let again: Int?

  /// The largest `count` that API Management takes.
  private static let largestCount = 50

  init(_ configuration: LoadBalancerConfiguration) {
    let tests = configuration.retryOn.compactMap { condition -> String? in
      switch condition {
      case .status(let code): "context.Response.StatusCode == \(code)"
      case .statusClass(let digit): "context.Response.StatusCode / 100 == \(digit)"
      case .noResponse: nil
      }
    }
    statusExpression = tests.isEmpty ? "false" : tests.joined(separator: " || ")
    onNoResponse = configuration.retryOn.contains(.noResponse)

    // Each backend once, and then the first one again where it relays its answer.
    let backends = configuration.backends.count
    let relays = configuration.exhausted == .relayFirst && backends > 1
    let natural = relays ? backends + 1 : backends
    let cap = Self.largestCount - 1
    let wanted =
      if case .count(let attempts) = configuration.attempts { max(attempts, 1) } else { natural }
    let sends = min(wanted, natural, cap)
    limit = sends < natural ? sends : nil
    // One round chooses the first backend, and an attempt without an answer takes two.
    count = min(2 * sends, Self.largestCount)
    // The general pool has all backends.
    let tries = min(backends, wanted) - 1
    again = tries > 0 ? min(tries, Self.largestCount) : nil
  }

  var record: TemplateRecord {
    TemplateRecord([
      ("statusExpression", .code(statusExpression)),
      ("onNoResponse", .flag(onNoResponse)),
      ("limit", .number(limit)),
      ("count", .number(count)),
      ("again", .number(again)),
    ])
  }
}
