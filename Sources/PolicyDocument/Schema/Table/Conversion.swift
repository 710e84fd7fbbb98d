/// Policies that rewrite a body as a whole.
extension PolicySchema {
  static let conversion: [ElementDefinition] = [
    findAndReplace, jsonToXML, xmlToJSON, redirectContentURLs, xslTransform,
  ]

  private static let findAndReplace = ElementDefinition(
    "find-and-replace", "Replaces a text in the body of the request or response.",
    attributes: [
      .required("from", .string, "The text to replace."),
      .required("to", .string, "The text to put there."),
    ])

  private static let considerAcceptHeader: AttributeDefinition = .optional(
    "consider-accept-header", .boolean, default: "true",
    "Whether the request's Accept header decides.")

  private static let emptyValues: AttributeDefinition = .optional(
    "empty-values", .enumeration(["preserve", "as-null"]), "What becomes of empty values.")

  private static let jsonToXML = ElementDefinition(
    "json-to-xml", "Converts the body from JSON to XML.",
    attributes: [
      .required(
        "apply", .enumeration(["always", "content-type-json"]), "When to convert."),
      considerAcceptHeader,
      .optional(
        "parse-date", .boolean, expression: false, default: "true",
        "Whether what looks like a date is parsed."),
      .optional("namespace-separator", .string, default: "_", "What separates a prefix."),
      .optional("namespace-prefix", .string, "What marks a namespace."),
      .optional("attribute-block-name", .string, "The member that holds attributes."),
      .optional("attribute-prefix", .string, "What marks an attribute."),
      .optional("namespace-block-name", .string, "The member that holds namespaces."),
      .optional(
        "invalid-character-replacement", .string, "What replaces characters that XML lacks."),
      .optional("null-values", .string, "What becomes of null."),
      .optional("trim-values", .boolean, expression: false, "Whether values are trimmed."),
      emptyValues,
    ])

  private static let xmlToJSON = ElementDefinition(
    "xml-to-json", "Converts the body from XML to JSON.",
    attributes: [
      .required(
        "kind", .enumeration(["javascript-friendly", "direct"]), "The shape of the JSON."),
      .required("apply", .enumeration(["always", "content-type-xml"]), "When to convert."),
      considerAcceptHeader,
      .optional(
        "always-array-child-elements", .boolean, default: "false",
        "Whether a single child becomes an array too."),
      .optional("preserve-whitespace-nodes", .boolean, "Whether white space is kept."),
      .optional("trim-values", .boolean, "Whether values are trimmed."),
      emptyValues,
    ])

  private static let redirectContentURLs = ElementDefinition(
    "redirect-content-urls", "Replaces the backend's URLs in the body by the gateway's.")

  /// Parameters and a style sheet. The elements of a style sheet have a namespace, and a prefix of
  /// the author's choice, so that no schema without namespaces can name them.
  private static let xslTransform = ElementDefinition(
    "xsl-transform", "Transforms the body with an XSL style sheet.", content: .free)
}
