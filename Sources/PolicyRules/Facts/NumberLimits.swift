package import Diagnostics

/// Numbers that the schema lets pass, since their type is wider than what the service takes.
package struct NumberLimit: Sendable {
  /// Child names from the policy to the element that has the attribute.
  package var path: [String] = []
  package var attribute: String
  package var minimum: Double?
  package var maximum: Double?
  /// Numbers outside that are taken nevertheless.
  package var exceptions: Set<Double> = []
  package var severity: Severity
  /// What happens outside.
  package var note: String

  /// By the policy's name.
  package static let all: [String: [NumberLimit]] = {
    let period = "longer periods are what quotas are for"
    func renewal(_ path: [String] = []) -> NumberLimit {
      NumberLimit(
        path: path, attribute: "renewal-period", minimum: 1, maximum: 300, severity: .warning,
        note: period)
    }
    func threshold(_ severity: Severity) -> NumberLimit {
      NumberLimit(
        attribute: "score-threshold", minimum: 0, maximum: 1, severity: severity,
        note: "it says how far apart two prompts may be, from 0 to 1")
    }
    func quota(_ path: [String] = []) -> NumberLimit {
      NumberLimit(
        path: path, attribute: "renewal-period", minimum: 0, severity: .error,
        note: "0 stands for a period that never ends")
    }
    let dapr = NumberLimit(
      attribute: "timeout", minimum: 1, maximum: 240, severity: .warning,
      note: "it counts seconds")
    /// Amounts of which there cannot be less than none.
    func amount(_ attribute: String, _ path: [String] = []) -> NumberLimit {
      NumberLimit(
        path: path, attribute: attribute, minimum: 0, severity: .warning,
        note: "less than nothing is never reached")
    }
    let tokens = [amount("tokens-per-minute"), amount("token-quota")]
    return [
      "cache-store": [amount("duration")],
      "cache-store-value": [amount("duration")],
      "llm-semantic-cache-store": [amount("duration")],
      "azure-openai-semantic-cache-store": [amount("duration")],
      "llm-token-limit": tokens,
      "azure-openai-token-limit": tokens,
      "send-request": [amount("timeout"), amount("timeout-ms")],
      "send-one-way-request": [amount("timeout")],
      "rate-limit": [
        amount("calls"), amount("calls", ["api"]), amount("calls", ["api", "operation"]),
        renewal(), renewal(["api"]), renewal(["api", "operation"]), renewal(["operation"]),
      ],
      "rate-limit-by-key": [renewal(), amount("calls")],
      "quota": [
        amount("calls"), amount("bandwidth"), quota(), quota(["api"]), quota(["api", "operation"]),
      ],
      "quota-by-key": [
        amount("calls"), amount("bandwidth"),
        NumberLimit(
          attribute: "renewal-period", minimum: 300, exceptions: [0], severity: .warning,
          note: "shorter periods are what rate limits are for; 0 stands for one that never ends"),
      ],
      "llm-semantic-cache-lookup": [threshold(.error)],
      "azure-openai-semantic-cache-lookup": [threshold(.warning)],
      "publish-to-dapr": [dapr],
      "invoke-dapr-binding": [dapr],
      "validate-graphql-request": [
        NumberLimit(
          attribute: "max-size", maximum: 102_400, severity: .warning,
          note: "a larger limit has to be asked of Azure support")
      ],
      "mock-response": [
        NumberLimit(
          attribute: "status-code", minimum: 100, maximum: 999, severity: .warning,
          note: "a status code has three digits")
      ],
      "set-status": [
        NumberLimit(
          attribute: "code", maximum: 599, severity: .info,
          note: "HTTP has no status codes from 600 on, and clients may refuse them")
      ],
      "forward-request": [
        NumberLimit(
          attribute: "timeout", maximum: 240, severity: .info,
          note: "Azure's network may close a connection that is silent for more than 240 seconds")
      ],
    ]
  }()
}
