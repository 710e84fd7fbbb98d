import PolicyExpressions

/// Which attributes name a variable that a policy sets or reads.
enum VariableWriters {
  /// What a policy stores.
  struct Fact {
    let attribute: String
    /// Unknown where no source says it.
    let type: StaticType
    /// Whether the type is documented, and not only seen in samples.
    let isCertain: Bool
    /// Whether the variable may stay as it was.
    let isOptional: Bool

    init(
      _ attribute: String, _ type: StaticType = .unknown, isCertain: Bool = false,
      isOptional: Bool = false
    ) {
      self.attribute = attribute
      self.type = type
      self.isCertain = isCertain
      self.isOptional = isOptional
    }
  }

  private static func gateway(_ name: String) -> StaticType { .named(name, []) }

  private static let tokenLimit = [
    Fact("retry-after-variable-name", .int, isOptional: true),
    Fact("remaining-tokens-variable-name", .int),
    Fact("remaining-quota-tokens-variable-name", .int),
    Fact("tokens-consumed-variable-name", .int),
  ]
  private static let rateLimit = [
    Fact("retry-after-variable-name", .int, isOptional: true),
    Fact("remaining-calls-variable-name", .int),
  ]
  /// The policy reference; the types of what the limits store stand in Microsoft's policy toolkit.
  static let facts: [String: [Fact]] = [
    "authentication-managed-identity": [
      Fact("output-token-variable-name", .string, isCertain: true)
    ],
    "authentication-token-store": [Fact("output-token-variable-name")],
    "get-authorization-context": [
      Fact("context-variable-name", gateway("Authorization"), isCertain: true)
    ],
    "send-request": [Fact("response-variable-name", gateway("IResponse"), isCertain: true)],
    "invoke-request": [Fact("response-variable-name", gateway("IResponse"))],
    "invoke-dapr-binding": [Fact("response-variable-name", gateway("IResponse"))],
    "publish-to-dapr": [Fact("response-variable-name", gateway("IResponse"))],
    "validate-jwt": [Fact("output-token-variable-name", gateway("Jwt"), isCertain: true)],
    "validate-azure-ad-token": [
      Fact("output-token-variable-name", gateway("Jwt"), isCertain: true)
    ],
    "rate-limit": rateLimit,
    "rate-limit-by-key": rateLimit,
    "azure-openai-token-limit": tokenLimit,
    "llm-token-limit": tokenLimit,
    "cache-value": [Fact("variable-name")],
    "validate-content": [Fact("errors-variable-name", isOptional: true)],
    "validate-headers": [Fact("errors-variable-name", isOptional: true)],
    "validate-parameters": [Fact("errors-variable-name", isOptional: true)],
    "validate-status-code": [Fact("errors-variable-name", isOptional: true)],
    "validate-graphql-request": [
      Fact("error-variable-name", isOptional: true), Fact("errors-variable-name", isOptional: true),
    ],
    "validate-odata-request": [
      Fact("error-variable-name", isOptional: true), Fact("errors-variable-name", isOptional: true),
    ],
  ]

  /// Attributes that name a variable to be read.
  static let readers: [String: String] = ["return-response": "response-variable-name"]

  /// All policies of which something stands here.
  static let names = fallible.union(facts.keys).union(readers.keys)

  /// Policies that call out, so that they fail without a mistake in the document.
  static let fallible: Set<String> = [
    "forward-request", "send-request", "send-one-way-request", "authentication-managed-identity",
    "get-authorization-context", "invoke-request", "invoke-dapr-binding", "publish-to-dapr",
    "send-service-bus-message",
  ]
}
