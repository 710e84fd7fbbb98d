/// Policies that compare requests and responses with the API's description.
extension PolicySchema {
  static let contentValidation: [ElementDefinition] = [
    validateContent, validateHeaders, validateParameters, validateStatusCode,
    validateGraphQLRequest, validateODataRequest,
  ]

  private static let actions: ValueType = .enumeration(["ignore", "prevent", "detect"])

  private static func action(_ name: String, _ documentation: String) -> AttributeDefinition {
    .required(name, actions, documentation)
  }

  private static let errorsVariableName: AttributeDefinition = .optional(
    "errors-variable-name", .string, expression: false, "The variable that gets the errors.")

  private static let validateContent = ElementDefinition(
    "validate-content", "Compares the size and shape of a body with the API's schema.",
    attributes: [
      action(
        "unspecified-content-type-action", "What to do with a media type that is not described."),
      .required(
        "max-size", .wholeNumber(minimum: 0, maximum: 4_294_967_295),
        "How many bytes a body may have."),
      action("size-exceeded-action", "What to do with a larger body."),
      errorsVariableName,
    ],
    content: .sequence([
      .optional(
        ElementDefinition(
          "content-type-map", "Which media types count as which.",
          attributes: [
            .optional(
              "any-content-type-value", .string, expression: false,
              "The media type that all count as."),
            .optional(
              "missing-content-type-value", .string, expression: false,
              "The media type that none counts as."),
          ],
          content: .sequence([
            .many(
              ElementDefinition(
                "type", "One media type.",
                attributes: [
                  .optional("from", .string, expression: false, "The media type of the body."),
                  .optional("when", .boolean, "Whether the body is meant."),
                  .required("to", .string, expression: false, "What it counts as."),
                ]))
          ]))),
      .many(
        ElementDefinition(
          "content", "What is compared with which schema.",
          attributes: [
            .optional("type", .string, expression: false, "The media type of the body."),
            .required(
              "validate-as", .enumeration(["json", "xml", "soap"]), expression: false,
              "The language of the schema."),
            .optional("schema-id", .string, expression: false, "The schema."),
            .optional("schema-ref", .string, expression: false, "A part of the schema."),
            action("action", "What to do with a body that does not fit."),
            .optional(
              "allow-additional-properties", .boolean, expression: false,
              "Whether properties may be there that the schema lacks."),
            .optional(
              "case-insensitive-property-names", .boolean, expression: false,
              "Whether letter case counts in names."),
          ])),
    ]))

  private static let validateHeaders = ElementDefinition(
    "validate-headers", "Compares the response's headers with the API's description.",
    attributes: [
      action("specified-header-action", "What to do with a described header that does not fit."),
      action("unspecified-header-action", "What to do with a header that is not described."),
      errorsVariableName,
    ],
    content: .sequence([.many(exception("header"))]))

  /// A header or parameter with an action of its own.
  private static func exception(_ name: String) -> ElementDefinition {
    ElementDefinition(
      name, "One with an action of its own.",
      attributes: [
        .required("name", .string, expression: false, "Its name."),
        action("action", "What to do where it does not fit."),
      ])
  }

  private static let validateParameters: ElementDefinition = {
    let specified: AttributeDefinition = .optional(
      "specified-parameter-action", actions,
      "What to do with a described parameter that does not fit.")
    let unspecified: AttributeDefinition = .optional(
      "unspecified-parameter-action", actions,
      "What to do with a parameter that is not described.")
    func parameters(
      _ name: String, _ attributes: [AttributeDefinition], _ documentation: String
    ) -> ChildDefinition {
      .optional(
        ElementDefinition(
          name, documentation, attributes: attributes,
          content: .sequence([.many(exception("parameter"))])))
    }
    return ElementDefinition(
      "validate-parameters", "Compares the request's parameters with the API's description.",
      attributes: [
        action(
          "specified-parameter-action", "What to do with a described parameter that does not fit."),
        action(
          "unspecified-parameter-action", "What to do with a parameter that is not described."),
        errorsVariableName,
      ],
      content: .sequence([
        parameters("headers", [specified, unspecified], "The headers."),
        parameters("query", [specified, unspecified], "The query parameters."),
        parameters("path", [specified], "The parameters in the path."),
      ]))
  }()

  private static let validateStatusCode = ElementDefinition(
    "validate-status-code", "Compares the response's status code with the API's description.",
    attributes: [
      action("unspecified-status-code-action", "What to do with a code that is not described."),
      errorsVariableName,
    ],
    content: .sequence([
      .many(
        ElementDefinition(
          "status-code", "A code with an action of its own.",
          attributes: [
            .required(
              "code", .wholeNumber(minimum: 100, maximum: 599), expression: false, "The code."),
            action("action", "What to do with it."),
          ]))
    ]))

  private static let validateGraphQLRequest = ElementDefinition(
    "validate-graphql-request", "Compares a GraphQL request with the API's schema.",
    attributes: [
      .optional("error-variable-name", .string, "The variable that gets the errors."),
      .optional("max-size", .int, certainty: .medium, "How many bytes a request may have."),
      .optional("max-depth", .int, default: "6", certainty: .medium, "How deep a query may nest."),
      .optional(
        "max-total-depth", .int, certainty: .medium, "How deep all queries of a request may nest."),
      .optional("max-complexity", .int, certainty: .medium, "How complex a query may be."),
    ],
    content: .sequence([
      .optional(
        ElementDefinition(
          "authorize", "Who may ask for what.",
          content: .sequence([
            .many(
              ElementDefinition(
                "rule", "One rule.",
                attributes: [
                  .required("path", .string, "The field or type."),
                  .optional(
                    "action", .enumeration(["allow", "remove", "reject", "ignore"]),
                    default: "allow", "What to do with it."),
                ]), from: 1, to: 100)
          ])))
    ]))

  private static let validateODataRequest = ElementDefinition(
    "validate-odata-request", "Compares an OData request with the API's schema.",
    attributes: [
      .optional("error-variable-name", .string, "The variable that gets the errors."),
      .optional("default-odata-version", .string, default: "4.0", "The version to assume."),
      .optional("min-odata-version", .string, "The oldest version that is taken."),
      .optional("max-odata-version", .string, "The newest version that is taken."),
      .optional("max-size", .int, certainty: .medium, "How many bytes a request may have."),
    ])
}
