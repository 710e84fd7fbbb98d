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
    return [
      "rate-limit": [
        renewal(), renewal(["api"]), renewal(["api", "operation"]), renewal(["operation"]),
      ],
      "rate-limit-by-key": [renewal()],
      "quota": [quota(), quota(["api"]), quota(["api", "operation"])],
      "quota-by-key": [
        NumberLimit(
          attribute: "renewal-period", minimum: 300, exceptions: [0], severity: .warning,
          note: "shorter periods are what rate limits are for; 0 stands for one that never ends")
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
      "forward-request": [
        NumberLimit(
          attribute: "timeout", maximum: 240, severity: .info,
          note: "Azure's network may close a connection that is silent for more than 240 seconds")
      ],
    ]
  }()
}
