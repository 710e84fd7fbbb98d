/// The document of a GraphQL resolver that asks Cosmos DB.
extension PolicySchema {
  static let cosmosDBDataSource = ElementDefinition(
    "cosmosdb-data-source", "Resolves a field of a GraphQL API with Cosmos DB.",
    content: .sequence([
      .one(connectionInfo), .optional(queryRequest), .optional(readRequest),
      .optional(deleteRequest), .optional(writeRequest),
      .optional(
        ElementDefinition(
          "response", "What becomes of the result.",
          content: .sequence([
            .optionalPolicy("set-body"), .optional(publishEvent), .policies("include-fragment"),
          ]))),
    ]))

  private static func text(
    _ name: String, _ documentation: String, attributes: [AttributeDefinition] = []
  ) -> ElementDefinition {
    ElementDefinition(
      name, documentation, attributes: attributes, content: .text(.string, expression: true))
  }

  private static let template: AttributeDefinition = .optional(
    "template", .enumeration(["liquid"]), expression: false, certainty: .medium,
    "The language of the text's template.")

  private static let itemID = text("id", "The item's id.", attributes: [template])

  private static let partitionKey = text(
    "partition-key", "The item's partition key.",
    attributes: [
      .optional(
        "data-type", .enumeration(["string", "number", "bool", "none", "null"]),
        default: "string", certainty: .medium, "The key's type."),
      template,
    ])

  private static let etag = text(
    "etag", "The item's entity tag.",
    attributes: [
      .optional(
        "type", .enumeration(["match", "no-match"]), default: "match", certainty: .medium,
        "Whether the tag has to match."),
      template,
    ])

  private static let connectionInfo = ElementDefinition(
    "connection-info", "How to connect to the container.",
    content: .sequence([
      .one(
        text(
          "connection-string", "The connection string of the account.",
          attributes: [
            .optional(
              "use-managed-identity", .boolean, default: "false", certainty: .medium,
              "Whether the service's managed identity logs in."),
            .optional("client-id", .string, "The client id of a user-assigned identity."),
          ])),
      .one(text("database-name", "The name of the database.")),
      .one(text("container-name", "The name of the container.")),
    ]))

  private static let queryRequest = ElementDefinition(
    "query-request", "Asks for the items that a statement selects.",
    attributes: [
      .optional(
        "enable-low-precision-order-by", .boolean, expression: false,
        "Whether items may be ordered with less precision.")
    ],
    content: .sequence([
      .optional(text("sql-statement", "The statement.")),
      .optional(
        ElementDefinition(
          "parameters", "The statement's parameters.",
          content: .sequence([
            .many(
              text(
                "parameter", "The value of a parameter.",
                attributes: [
                  .required(
                    "name", .string, expression: false, "The parameter's name, such as @id."),
                  .optional("type", .string, "The parameter's type."),
                ]))
          ]))),
      .optional(partitionKey),
      .optional(
        ElementDefinition(
          "paging", "How the result is split into pages.",
          content: .sequence([
            .one(
              text("max-item-count", "How many items a page may have.", attributes: [template])),
            .one(
              text("continuation-token", "Where the next page starts.", attributes: [template])),
          ]))),
    ]))

  private static let readRequest = ElementDefinition(
    "read-request", "Reads an item.", content: .sequence([.one(itemID), .optional(partitionKey)]))

  private static let consistencyLevel: AttributeDefinition = .optional(
    "consistency-level",
    .enumeration(["bounded-staleness", "consistent-prefix", "eventual", "session", "strong"]),
    certainty: .medium, "The consistency level of the request.")

  private static let triggers: [AttributeDefinition] = [
    .optional("pre-trigger", .string, "A function of the container that runs before."),
    .optional("post-trigger", .string, "A function of the container that runs after."),
  ]

  private static let deleteRequest = ElementDefinition(
    "delete-request", "Deletes an item.", attributes: [consistencyLevel] + triggers,
    // Sources disagree on the order.
    content: .all([.one(itemID), .optional(partitionKey), .optional(etag)]))

  private static let writeRequest = ElementDefinition(
    "write-request", "Writes an item.",
    attributes: [
      .optional(
        "type", .enumeration(["insert", "replace", "upsert"]), default: "upsert",
        certainty: .medium, "Whether the item may, or must, be there already."),
      consistencyLevel,
      .optional(
        "indexing-directive", .string, default: "default", "How the item is indexed."),
      .optional(
        "enable-content-response-on-write", .boolean, certainty: .medium,
        "Whether the response holds the item."),
    ] + triggers,
    content: .sequence([
      .optional(itemID), .optional(partitionKey), .optional(etag), .optionalPolicy("set-body"),
      .policies("include-fragment"),
    ]))
}
