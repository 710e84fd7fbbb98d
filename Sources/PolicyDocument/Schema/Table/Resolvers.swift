/// The documents of GraphQL resolvers, and the policies that stand in them alone.
extension PolicySchema {
  static let graphQL: [ElementDefinition] = [setGraphQLResolver]

  /// From before resolvers had documents of their own.
  private static let setGraphQLResolver = ElementDefinition(
    "set-graphql-resolver", "Resolves a field of a GraphQL type, in the way before resolvers.",
    attributes: [
      .required("parent-type", .string, "The type that has the field."),
      .required("field", .string, "The field."),
    ],
    content: .sequence([.one(addingID(httpDataSource))]), certainty: .medium)

  static let publishEvent = addingID(
    ElementDefinition(
      "publish-event", "Publishes an event to subscriptions of the GraphQL API.",
      content: .sequence([
        .one(
          ElementDefinition(
            "targets", "The subscriptions.",
            content: .sequence([
              .many(
                ElementDefinition(
                  "graphql-subscription", "A subscription.",
                  attributes: [.required("id", .string, "The subscription's field.")]), from: 1)
            ])))
      ])))

  static let httpDataSource = ElementDefinition(
    "http-data-source", "Resolves a field of a GraphQL API with an HTTP request.",
    content: .sequence([
      .one(
        ElementDefinition(
          "http-request", "The request that gets the field's value.",
          content: .sequence([
            .optionalPolicy("get-authorization-context"), .optionalPolicy("set-backend-service"),
            // The reference shows it in both places.
            .policies("include-fragment"), .onePolicy("set-method"), .one(setURL),
            .policies("include-fragment"), .policies("set-header"), .optionalPolicy("set-body"),
            .optionalPolicy("authentication-certificate"),
          ]))),
      .optional(
        ElementDefinition(
          "backend", "How the request is sent.",
          content: .sequence([.optionalPolicy("forward-request")]))),
      .optional(
        ElementDefinition(
          "http-response", "What becomes of the response.",
          content: .sequence([
            .optionalPolicy("set-body"), .optionalPolicy("json-to-xml"),
            .optionalPolicy("xml-to-json"), .optionalPolicy("find-and-replace"),
            .optional(publishEvent), .policies("include-fragment"),
          ]))),
    ]))

  static let sqlDataSource: ElementDefinition = {
    let connectionString = ElementDefinition(
      "connection-string", "The connection string of the database.",
      attributes: [
        .optional(
          "use-managed-identity", .boolean, default: "false",
          "Whether the service's managed identity logs in."),
        .optional("scope", .string, "The scope of the identity's token."),
        .optional("client-id", .string, "The client id of a user-assigned identity."),
      ], content: .text(.string, expression: true))
    let parameter = ElementDefinition(
      "parameter", "The value of a parameter.",
      attributes: [
        .required("name", .string, expression: false, "The parameter's name, such as @id."),
        .optional("sql-type", .string, expression: false, "The parameter's type in SQL."),
      ], content: .text(.string, expression: true))
    let request = ElementDefinition(
      "request", "The statement that gets the field's value.",
      attributes: [
        .optional(
          "single-result", .boolean, default: "false", "Whether one row at most is the result.")
      ],
      content: .sequence([
        .optionalPolicy("include-fragment"), .optionalPolicy("set-body"),
        .one(
          ElementDefinition(
            "sql-statement", "The SQL statement.", content: .text(.string, expression: true))),
        .optional(
          ElementDefinition(
            "parameters", "The statement's parameters.",
            content: .sequence([.many(parameter, from: 1)]))),
      ]))
    return ElementDefinition(
      "sql-data-source", "Resolves a field of a GraphQL API with Azure SQL.",
      content: .sequence([
        .one(
          ElementDefinition(
            "connection-info", "How to connect to the database.",
            content: .sequence([
              .optionalPolicy("get-authorization-context"), .one(connectionString),
              .policies("include-fragment"), .optionalPolicy("authentication-certificate"),
            ]))),
        .policies("include-fragment"),
        .one(request),
        .optional(
          ElementDefinition(
            "response", "What becomes of the result.",
            content: .sequence([
              .optionalPolicy("include-fragment"), .optionalPolicy("set-body"),
              .optional(publishEvent),
            ]))),
      ]))
  }()

  static let graphQLDataSource: ElementDefinition = {
    let variable = ElementDefinition(
      "variable", "The value of a variable.",
      attributes: [.required("name", .string, expression: false, "The variable's name.")],
      content: .text(.string, expression: true))
    let request = ElementDefinition(
      "request", "The query that gets the field's value.",
      content: .sequence([
        .optionalPolicy("authentication-basic"), .optionalPolicy("authentication-certificate"),
        .optionalPolicy("authentication-managed-identity"),
        .optionalPolicy("get-authorization-context"), .optionalPolicy("set-backend-service"),
        .optional(setURL), .policies("set-header"), .policies("include-fragment"),
        .one(
          ElementDefinition(
            "document", "The GraphQL document.", content: .text(.string, expression: true))),
        .optional(
          ElementDefinition(
            "operationName", "The operation of the document.",
            content: .text(.string, expression: true))),
        .optional(
          ElementDefinition(
            "variables", "The operation's variables.",
            content: .sequence([.many(variable, from: 1)]))),
      ]))
    return ElementDefinition(
      "graphql-data-source", "Resolves a field of a GraphQL API with another GraphQL API.",
      content: .sequence([
        .one(request),
        .optional(
          ElementDefinition(
            "response", "What becomes of the response.",
            content: .sequence([
              .optionalPolicy("set-body"), .policies("include-fragment"), .optional(publishEvent),
            ]))),
      ]), certainty: .medium)
  }()
}
