/// Policies that send messages elsewhere.
extension PolicySchema {
  static let messaging: [ElementDefinition] = [
    sendServiceBusMessage, publishToDapr, invokeDaprBinding,
  ]

  private static let sendServiceBusMessage = ElementDefinition(
    "send-service-bus-message", "Sends a message to Azure Service Bus.",
    attributes: [
      .optional("queue-name", .string, "The queue to send to."),
      .optional("topic-name", .string, "The topic to send to."),
      .optional("namespace", .string, "The host name of the Service Bus namespace."),
      .optional("client-id", .string, "The client id of a user-assigned identity."),
    ],
    content: .all([
      .optional(
        ElementDefinition(
          "message-properties", "The message's properties.",
          content: .sequence([
            .many(
              ElementDefinition(
                "message-property", "A property's value.",
                attributes: [
                  .required("name", .string, expression: false, "The property's name.")
                ], content: .text(.string, expression: true)), from: 1)
          ]))),
      .one(
        ElementDefinition(
          "payload", "The message itself.", content: .text(.string, expression: true))),
    ]))

  private static let daprAttributes: [AttributeDefinition] = [
    .optional(
      "ignore-error", .boolean, expression: false, default: "false",
      "Whether the request goes on all the same."),
    .optional(
      "response-variable-name", .string, expression: false,
      "The variable that gets the response."),
    .optional("timeout", .int, default: "5", "Seconds to wait for the response."),
    .optional(
      "template", .enumeration(["Liquid", "liquid"]), expression: false,
      "The language of the template."),
    .optional(
      "content-type", .enumeration(["application/json"]), expression: false,
      "The media type of the message."),
  ]

  private static let publishToDapr = ElementDefinition(
    "publish-to-dapr", "Publishes a message to a Dapr topic.",
    attributes: [
      .optional("pubsub-name", .string, "The Dapr component."),
      .required("topic", .string, "The topic."),
    ] + daprAttributes,
    content: .free)

  private static let invokeDaprBinding = ElementDefinition(
    "invoke-dapr-binding", "Triggers a Dapr output binding.",
    attributes: [
      .required("name", .string, "The binding."),
      .optional("operation", .string, expression: false, "The operation of the binding."),
    ] + daprAttributes,
    content: .sequence([
      .optional(
        ElementDefinition(
          "metadata", "What the binding is told besides.",
          content: .sequence([
            .many(
              ElementDefinition(
                "item", "A value.",
                attributes: [.required("key", .string, expression: false, "Its key.")],
                content: .text(.string, expression: true)))
          ]))),
      .optional(ElementDefinition("data", "What the binding gets.", content: .free)),
    ]))
}
