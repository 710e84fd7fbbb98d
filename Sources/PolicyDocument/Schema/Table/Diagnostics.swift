/// Policies that tell what happens.
extension PolicySchema {
  static let diagnostics: [ElementDefinition] = [
    trace, emitMetric, requestMetricDimension, logToEventHub,
  ]

  private static let trace = ElementDefinition(
    "trace", "Writes a message to the request's trace and to Application Insights.",
    attributes: [
      .required("source", .string, "Who writes the message."),
      .optional(
        "severity", .enumeration(["verbose", "information", "error"]), expression: false,
        default: "verbose", "How much the message weighs."),
    ],
    content: .mixed([
      .many(
        ElementDefinition(
          "message", "The message.", content: .text(.string, expression: true))),
      .many(
        ElementDefinition(
          "metadata", "A property of the message.",
          attributes: [
            .required("name", .string, "The property's name."),
            .required("value", .string, "Its value."),
          ])),
    ]))

  private static let emitMetric = ElementDefinition(
    "emit-metric", "Sends a metric to Application Insights.",
    attributes: [
      .required("name", .string, expression: false, "The metric's name."),
      .optional(
        "namespace", .string, expression: false, default: "API Management",
        "The metric's namespace."),
      .optional("value", .number, default: "1", "The value to send."),
      .optional(
        "default-dimensions", .boolean, expression: false,
        "Whether the usual dimensions are sent too."),
    ],
    content: .sequence([.many(metricDimension, to: 10)]))

  /// A dimension of a metric; `value` may be missing only for the names that the service knows.
  static let metricDimension = ElementDefinition(
    "dimension", "A dimension of the metric.",
    attributes: [
      .required("name", .string, "The dimension's name."),
      .optional("value", .string, "Its value; not needed for the service's own dimensions."),
    ])

  private static let requestMetricDimension = ElementDefinition(
    "set-request-metric-dimension-value", "Gives a dimension of the request metric a value.",
    attributes: [
      .required("name", .string, "The dimension's name."),
      .required("value", .string, "Its value."),
    ], certainty: .medium)

  private static let logToEventHub = ElementDefinition(
    "log-to-eventhub", "Sends its text to an event hub.",
    attributes: [
      .required("logger-id", .string, expression: false, "The logger of the service."),
      .optional("partition-id", .string, expression: false, "The partition to send to."),
      .optional("partition-key", .string, "What decides the partition."),
    ],
    content: .text(.string, expression: true))
}
