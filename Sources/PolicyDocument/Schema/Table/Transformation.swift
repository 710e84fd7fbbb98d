/// Policies that change the request or the response.
extension PolicySchema {
  static let transformation: [ElementDefinition] = [
    setVariable, setHeader, setQueryParameter, setBody, setStatus, setMethod, rewriteURI,
  ]

  private static let setVariable = ElementDefinition(
    "set-variable", "Gives a context variable a value.",
    attributes: [
      .required("name", .string, expression: false, "The variable's name."),
      .required("value", .string, "Its value; a literal is a string."),
    ])

  private static let existsAction: AttributeDefinition = .optional(
    "exists-action", .enumeration(["override", "skip", "append", "delete"]), default: "override",
    "What to do where the name is there already.")

  private static let setHeader = ElementDefinition(
    "set-header", "Sets, adds to or deletes a header of the request or response.",
    attributes: [
      .required("name", .string, "The header's name."),
      existsAction,
    ],
    content: .sequence([
      .many(
        ElementDefinition(
          "value", "A value of the header.", content: .text(.string, expression: true)))
    ]))

  private static let setQueryParameter = ElementDefinition(
    "set-query-parameter", "Sets, adds to or deletes a query parameter of the request.",
    attributes: [
      .required("name", .string, "The parameter's name."),
      existsAction,
    ],
    content: .sequence([
      .many(
        ElementDefinition(
          "value", "A value of the parameter.", content: .text(.string, expression: true)))
    ]))

  private static let setBody = ElementDefinition(
    "set-body", "Sets the body of the request or response.",
    attributes: [
      .optional(
        "template", .enumeration(["liquid", "none"]), expression: false,
        "The language of the body's template."),
      .optional(
        "xsi-nil", .enumeration(["blank", "null"]), expression: false, default: "blank",
        "How a template sees elements that are marked with xsi:nil."),
      .optional(
        "parse-date", .boolean, expression: false,
        "Whether a template parses what looks like a date."),
      .optional(
        "html-decode-expression", .boolean, expression: false,
        "Whether the expression is HTML-decoded first."),
    ],
    content: .free)

  private static let setStatus = ElementDefinition(
    "set-status", "Sets the status code of the response.",
    attributes: [
      .required(
        "code", .wholeNumber(minimum: 100, maximum: 999), sureRequired: .medium,
        "The status code."),
      .optional("reason", .string, "The reason phrase."),
    ])

  private static let setMethod = ElementDefinition(
    "set-method", "Sets the method of the request.",
    content: .text(.nonEmptyString, expression: true))

  private static let rewriteURI = ElementDefinition(
    "rewrite-uri", "Changes the path and query of the request's URL.",
    attributes: [
      .required("template", .string, "The new path and query, with {parameters}."),
      .optional(
        "copy-unmatched-params", .boolean, default: "true",
        "Whether query parameters that the operation does not name are kept."),
    ])
}
