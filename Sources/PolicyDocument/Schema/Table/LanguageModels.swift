/// Policies for language models, besides those that count tokens.
extension PolicySchema {
  static let languageModels: [ElementDefinition] =
    ["azure-openai-semantic-cache-lookup", "llm-semantic-cache-lookup"].map {
      ElementDefinition(
        $0, "Answers from the cache what was asked alike before.",
        attributes: semanticLookupAttributes,
        content: .sequence([
          .many(
            ElementDefinition(
              "vary-by", "What keeps answers apart.", content: .text(.string, expression: true)))
        ]))
    }
    + ["azure-openai-semantic-cache-store", "llm-semantic-cache-store"].map {
      ElementDefinition(
        $0, "Stores the answer for questions that are alike.",
        attributes: [.required("duration", .int, "Seconds for which it is kept.")])
    } + [contentSafety]

  private static let semanticLookupAttributes: [AttributeDefinition] = [
    .required("score-threshold", .number, "How much alike questions must be, from 0 to 1."),
    .required("embeddings-backend-id", .string, "The backend that makes embeddings."),
    .optional(
      "embeddings-backend-auth", .enumeration(["system-assigned", "header"]), expression: false,
      default: "system-assigned", "How to authenticate to that backend."),
    .optional(
      "ignore-system-messages", .boolean, default: "false", certainty: .medium,
      "Whether system messages are left out of the comparison."),
    .optional(
      "max-message-count", .int, certainty: .medium,
      "After how many messages a conversation is not cached any more."),
    .optional("cache-id", .string, "The cache to use."),
  ]

  private static let contentSafety = ElementDefinition(
    "llm-content-safety", "Has prompts and answers checked by Azure AI Content Safety.",
    attributes: [
      .required("backend-id", .string, "The backend that checks."),
      .optional(
        "shield-prompt", .boolean, default: "false", certainty: .medium,
        "Whether attacks in the prompt are looked for."),
      .optional(
        "enforce-on-completions", .boolean, default: "false", certainty: .medium,
        "Whether answers are checked too."),
      .optional(
        "window-size", .int, default: "10000", certainty: .medium,
        "Characters that are checked at a time."),
      .optional(
        "window-overlap-size", .int, certainty: .medium,
        "Characters that are checked again with the next."),
    ],
    content: .all([
      .optional(
        ElementDefinition(
          "categories", "What is looked for.",
          attributes: [
            .optional(
              "output-type", .enumeration(["FourSeverityLevels", "EightSeverityLevels"]),
              default: "FourSeverityLevels", "How fine severities are.")
          ],
          content: .sequence([
            .many(
              ElementDefinition(
                "category", "A category.",
                attributes: [
                  .required(
                    "name", .enumeration(["Hate", "SelfHarm", "Sexual", "Violence"]),
                    "The category's name."),
                  .required(
                    "threshold", .wholeNumber(minimum: 0, maximum: 7),
                    "The severity from which it is refused."),
                ]), from: 1)
          ]))),
      .optional(
        ElementDefinition(
          "blocklists", "Lists of what is refused.",
          content: .sequence([
            .many(
              ElementDefinition(
                "id", "A list's id.", content: .text(.string, expression: true)), from: 1)
          ]))),
    ]))
}
