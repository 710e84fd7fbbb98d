/// Policies that count and limit the tokens of language models.
extension PolicySchema {
  static let tokens: [ElementDefinition] =
    ["azure-openai-token-limit", "llm-token-limit"].map {
      ElementDefinition(
        $0, "Limits how many tokens a caller may use.", attributes: tokenLimitAttributes)
    }
    + ["azure-openai-emit-token-metric", "llm-emit-token-metric"].map {
      ElementDefinition(
        $0, "Sends the number of tokens used to Application Insights.",
        attributes: tokenMetricAttributes,
        content: .sequence([.many(metricDimension, to: 10)]))
    }

  private static let tokenLimitAttributes: [AttributeDefinition] = [
    .required("counter-key", .string, "Callers with the same key are counted together."),
    .optional("tokens-per-minute", .int, "How many tokens a minute may use."),
    .optional("token-quota", .long, "How many tokens a period may use."),
    .optional(
      "token-quota-period",
      .enumeration(["Hourly", "Daily", "Weekly", "Monthly", "Yearly", "Indefinite"]),
      expression: false, "The period of the quota."),
    .required(
      "estimate-prompt-tokens", .boolean, expression: false, sureRequired: .medium,
      "Whether the gateway counts the prompt's tokens before it sends the request."),
    tokenOutput(
      "retry-after-header-name", default: "Retry-After", "The header that says when to try again."),
    tokenOutput("retry-after-variable-name", "The variable that says when to try again."),
    tokenOutput("remaining-quota-tokens-header-name", "The header with what the quota leaves."),
    tokenOutput("remaining-quota-tokens-variable-name", "The variable with what the quota leaves."),
    tokenOutput("remaining-tokens-header-name", "The header with what the minute leaves."),
    tokenOutput("remaining-tokens-variable-name", "The variable with what the minute leaves."),
    tokenOutput("tokens-consumed-header-name", "The header with the tokens used."),
    tokenOutput("tokens-consumed-variable-name", "The variable with the tokens used."),
    .optional(
      "prompt-type", .enumeration(["auto", "chat-completion", "completion", "embeddings"]),
      expression: false, default: "auto", "What kind of prompt the request holds."),
    .optional(
      "ignore-prompt", .boolean, expression: false, default: "false",
      "Whether the prompt's tokens are left out of the count."),
  ]

  private static func tokenOutput(
    _ name: String, default defaultValue: String? = nil, _ documentation: String
  ) -> AttributeDefinition {
    .optional(name, .string, expression: false, default: defaultValue, documentation)
  }

  private static let tokenMetricAttributes: [AttributeDefinition] = [
    .optional("namespace", .string, default: "API Management", "The metric's namespace."),
    .optional("name", .string, expression: false, "The metric's name."),
    .optional(
      "value-type",
      .enumeration(["all", "total-tokens", "prompt-tokens", "completion-tokens"]),
      expression: false, default: "all", "Which tokens are counted."),
    .optional(
      "ignore-prompt", .boolean, expression: false, default: "false",
      "Whether the prompt's tokens are left out of the count."),
  ]
}
