/// Policies that decide which other policies run.
extension PolicySchema {
  static let controlFlow: [ElementDefinition] = [
    choose, retry, limitConcurrency, wait, block, includeFragment, returnResponse,
    mockResponse,
  ]

  private static let choose = ElementDefinition(
    "choose", "Runs the policies of the first branch whose condition is true.",
    content: .sequence([
      .many(
        ElementDefinition(
          "when", "A branch, with its condition.",
          attributes: [
            .required("condition", .boolean, "Whether this branch runs.")
          ],
          content: .anyPolicy(base: false, limit: nil)), from: 1),
      .optional(
        ElementDefinition(
          "otherwise", "The branch that runs when no condition is true.",
          content: .anyPolicy(base: false, limit: nil))),
    ]))

  private static let retry = ElementDefinition(
    "retry", "Runs its policies again as long as a condition is true.",
    attributes: [
      .required("condition", .boolean, "Whether to run once more."),
      .required(
        "count", .wholeNumber(minimum: 1, maximum: 50), "How often to run again at most."),
      .required("interval", .wholeNumber(from: 0), "Seconds to wait before each retry."),
      .optional("max-interval", .wholeNumber(from: 1), "Seconds to wait at most."),
      .optional(
        "delta", .wholeNumber(from: 1), "Seconds by which the wait grows with every retry."),
      .optional(
        "first-fast-retry", .boolean, default: "false", "Whether the first retry comes at once."),
    ],
    content: .anyPolicy(base: false, limit: nil))

  private static let limitConcurrency = ElementDefinition(
    "limit-concurrency", "Lets only so many requests at a time run its policies.",
    attributes: [
      .required("key", .string, "Requests with the same key are counted together."),
      .required(
        "max-count", .wholeNumber(minimum: 1, maximum: 2_147_483_647), expression: false,
        "How many requests may be inside at once; any more get 429."),
    ],
    content: .anyPolicy(base: false, limit: nil))

  private static let wait = ElementDefinition(
    "wait", "Runs its policies side by side and waits for all, or for the first.",
    attributes: [
      .optional(
        "for", .enumeration(["all", "any"]), default: "all",
        "Whether to wait for all of them or for the first.")
    ],
    content: .choice(
      [
        .policies("send-request"), .policies("cache-lookup-value"), .policies("choose"),
        .policies("forward-request"), .policies("cache-store-value"),
        .policies("authentication-managed-identity"), .policies("authentication-token"),
      ], minimum: 1))

  private static let block = ElementDefinition(
    "block", "Keeps policies together, without any effect on them.",
    content: .anyPolicy(base: false, limit: nil), certainty: .medium)

  private static let includeFragment = ElementDefinition(
    "include-fragment", "Puts a policy fragment at this place.",
    attributes: [
      .required("fragment-id", .string, expression: false, "The fragment's id.")
    ])

  private static let returnResponse = ElementDefinition(
    "return-response", "Ends the request and answers the caller.",
    attributes: [
      .optional(
        "response-variable-name", .string, expression: false,
        "A variable that holds the response to start from.")
    ],
    content: .sequence([
      .optionalPolicy("set-status"), .policies("set-header"), .optionalPolicy("set-body"),
    ]))

  private static let mockResponse = ElementDefinition(
    "mock-response", "Ends the request and answers with an example of the operation.",
    attributes: [
      .optional(
        "status-code", .int, expression: false, default: "200", "The status code to answer with."),
      .optional("content-type", .string, expression: false, "The media type to answer with."),
      .optional("index", .int, expression: false, "Which of several examples to take."),
      .optional("enabled", .boolean, expression: false, "Whether the policy is in force."),
    ])
}
