/// Policies that read and write the cache.
extension PolicySchema {
  static let caching: [ElementDefinition] = [
    ElementDefinition(
      "cache-lookup", "Answers from the cache where it holds the response.",
      attributes: [
        .required("vary-by-developer", .boolean, "Whether each developer has own responses."),
        .required(
          "vary-by-developer-groups", .boolean, "Whether each user group has own responses."),
        cachingType,
        .optional(
          "downstream-caching-type", .enumeration(["none", "private", "public"]), default: "none",
          "What caches behind the gateway may keep."),
        .optional(
          "must-revalidate", .boolean, default: "true",
          "Whether those caches have to ask again once a response is old."),
        .optional(
          "allow-private-response-caching", .boolean, default: "false",
          "Whether responses to requests with credentials are cached."),
      ],
      content: .choice(
        [
          .many(
            ElementDefinition(
              "vary-by-header", "A header that keeps responses apart.",
              content: .text(.string, expression: true))),
          .many(
            ElementDefinition(
              "vary-by-query-parameter", "Query parameters that keep responses apart.",
              content: .text(.string, expression: true))),
        ], minimum: 0)),
    ElementDefinition(
      "cache-store", "Stores the response in the cache.",
      attributes: [
        .required("duration", .int, "Seconds for which it is kept."),
        .optional("cache-response", .boolean, "Whether it is stored; else only a 200 is."),
        .optional("caching-mode", .string, "Not documented."),
      ]),
    ElementDefinition(
      "cache-lookup-value", "Reads a value of the cache into a variable.",
      attributes: [
        .required("key", .string, "The key of the value."),
        .required("variable-name", .string, expression: false, "The variable that gets it."),
        .optional("default-value", .string, "What the variable gets where the key is missing."),
        cachingType,
      ]),
    ElementDefinition(
      "cache-store-value", "Stores a value in the cache.",
      attributes: [
        .required("key", .string, "The key of the value."),
        .required("value", .string, "The value."),
        .required("duration", .int, "Seconds for which it is kept."),
        cachingType,
      ]),
    ElementDefinition(
      "cache-remove-value", "Removes a value from the cache.",
      attributes: [
        .required("key", .string, "The key of the value."),
        .optional(
          "fail-on-cache-removal-error", .boolean, default: "false",
          "Whether a removal that fails is an error."),
        cachingType,
      ]),
    ElementDefinition(
      "cache-value", "Reads a value of the cache, or computes and stores it.",
      attributes: [
        .required("key", .string, "The key of the value."),
        .required("variable-name", .string, expression: false, "The variable that gets it."),
        .optional("expires-after", .int, "Seconds for which it is kept."),
        .optional("refresh-after", .int, "Seconds after which it is computed again."),
        .optional("default-value", .string, "What the variable gets where there is no value."),
        cachingType,
      ],
      content: .sequence([
        .one(
          ElementDefinition(
            "value", "The policies that compute the value.",
            content: .anyPolicy(base: false, limit: nil)))
      ]), certainty: .medium),
  ]

  private static let cachingType: AttributeDefinition = .optional(
    "caching-type", .enumeration(["prefer-external", "external", "internal"]), expression: false,
    default: "prefer-external", "Which cache to use.")
}
