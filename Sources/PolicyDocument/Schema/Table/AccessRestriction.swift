/// Policies that limit who may call, and how often.
extension PolicySchema {
  static let accessRestriction: [ElementDefinition] = [
    rateLimit, rateLimitByKey, quota, quotaByKey, ipFilter, checkHeader,
  ]

  /// Where a limit tells the caller, or later policies, about itself.
  private static let callOutputs: [AttributeDefinition] = [
    output(
      "retry-after-header-name", default: "Retry-After", "The header that says when to try again."),
    output("retry-after-variable-name", "The variable that says when to try again."),
    output("remaining-calls-header-name", "The header with the calls that are left."),
    output("remaining-calls-variable-name", "The variable with the calls that are left."),
    output("total-calls-header-name", "The header with the calls that are allowed."),
  ]

  private static func output(
    _ name: String, default defaultValue: String? = nil, _ documentation: String
  ) -> AttributeDefinition {
    .optional(name, .string, expression: false, default: defaultValue, documentation)
  }

  private static let rateLimit: ElementDefinition = {
    let limits: [AttributeDefinition] = [
      .optional("name", .string, expression: false, "The name of the API or operation."),
      .optional("id", .string, expression: false, "The id of the API or operation."),
      .required(
        "calls", .int, expression: false, sureRequired: .medium, "How many calls a period allows."),
      .required(
        "renewal-period", .int, expression: false, sureRequired: .medium, "Seconds in a period."),
    ]
    let operation = ElementDefinition(
      "operation", "A limit for one operation.", attributes: limits + callOutputs)
    return ElementDefinition(
      "rate-limit", "Limits how often a subscription may call.",
      attributes: [
        .required(
          "calls", .int, expression: false, sureRequired: .medium,
          "How many calls a period allows."),
        .required(
          "renewal-period", .int, expression: false, sureRequired: .medium,
          "Seconds in a period, 300 at most."),
      ] + callOutputs,
      content: .sequence([
        .many(
          ElementDefinition(
            "api", "A limit for one API.", attributes: limits + callOutputs,
            content: .sequence([.many(operation)]))),
        .many(operation),
      ]))
  }()

  private static let rateLimitByKey = ElementDefinition(
    "rate-limit-by-key", "Limits how often callers with the same key may call.",
    attributes: [
      .required("calls", .int, "How many calls a period allows."),
      .required("renewal-period", .int, "Seconds in a period, 300 at most."),
      .required("counter-key", .string, "Callers with the same key are counted together."),
      .optional("increment-condition", .boolean, certainty: .medium, "Whether a call counts."),
      .optional(
        "increment-count", .int, default: "1", certainty: .medium, "For how many a call counts."),
      .optional(
        "increment-after-response", .boolean, expression: false,
        "Whether a call counts only once it is answered."),
      .optional(
        "flexible-retry-window", .boolean, expression: false,
        "Whether the time to try again may vary."),
    ] + callOutputs)

  private static let quota: ElementDefinition = {
    let limits: [AttributeDefinition] = [
      .optional("name", .string, expression: false, "The name of the API or operation."),
      .optional("id", .string, expression: false, "The id of the API or operation."),
      .optional("calls", .int, expression: false, "How many calls a period allows."),
      .optional("bandwidth", .long, expression: false, "How many kilobytes a period allows."),
      .optional("renewal-period", .int, expression: false, "Seconds in a period."),
    ]
    return ElementDefinition(
      "quota", "Limits how much a subscription may call.",
      attributes: [
        .optional("calls", .int, expression: false, "How many calls a period allows."),
        .optional("bandwidth", .long, expression: false, "How many kilobytes a period allows."),
        .required(
          "renewal-period", .int, expression: false, sureRequired: .medium,
          "Seconds in a period; 0 for one that never ends."),
      ],
      content: .sequence([
        .many(
          ElementDefinition(
            "api", "A quota for one API.", attributes: limits,
            content: .sequence([
              .many(
                ElementDefinition("operation", "A quota for one operation.", attributes: limits))
            ])))
      ]))
  }()

  private static let quotaByKey = ElementDefinition(
    "quota-by-key", "Limits how much callers with the same key may call.",
    attributes: [
      .optional("calls", .int, expression: false, "How many calls a period allows."),
      .optional("bandwidth", .long, expression: false, "How many kilobytes a period allows."),
      .required(
        "renewal-period", .int, expression: false, certainty: .medium, sureRequired: .medium,
        "Seconds in a period, 300 at least; 0 for one that never ends."),
      .required("counter-key", .string, "Callers with the same key are counted together."),
      .optional("increment-condition", .boolean, certainty: .medium, "Whether a call counts."),
      .optional("increment-count", .int, certainty: .medium, "For how many a call counts."),
      .optional(
        "first-period-start", .dateTime, expression: false, default: "0001-01-01T00:00:00Z",
        "When the first period starts."),
    ])

  private static let ipFilter = ElementDefinition(
    "ip-filter", "Lets callers in, or keeps them out, by their address.",
    attributes: [
      .required(
        "action", .enumeration(["allow", "forbid"]), sureRequired: .medium,
        "Whether the addresses are let in or kept out.")
    ],
    content: .choice(
      [
        .many(
          ElementDefinition(
            "address", "One address.", content: .text(.string, expression: true))),
        .many(
          ElementDefinition(
            "address-range", "A range of addresses.",
            attributes: [
              .required("from", .string, "The first address."),
              .required("to", .string, "The last address."),
            ])),
      ], minimum: 1))

  private static let checkHeader = ElementDefinition(
    "check-header", "Refuses requests without a header, or without one of its values.",
    attributes: [
      .required("name", .string, "The header's name."),
      .required(
        "failed-check-httpcode", .wholeNumber(minimum: 100, maximum: 999),
        "The status code of the answer."),
      .optional("failed-check-error-message", .string, "The message in the answer."),
      .optional("ignore-case", .boolean, "Whether letter case counts in values."),
    ],
    content: .sequence([
      .many(
        ElementDefinition(
          "value", "A value that is let in.", content: .text(.string, expression: true)))
    ]))
}
