/// Policies that send requests.
extension PolicySchema {
  static let requests: [ElementDefinition] = [
    setBackendService, forwardRequest, sendRequest, sendOneWayRequest, proxy, invokeRequest,
  ]

  private static let setBackendService = ElementDefinition(
    "set-backend-service", "Says which backend the request goes to.",
    attributes: [
      .optional("base-url", .string, "The backend's URL."),
      .optional("backend-id", .string, "The id of a backend of the service."),
      .optional(
        "sf-resolve-condition", .boolean, "When to resolve a Service Fabric replica again."),
      .optional("sf-service-instance-name", .string, "The Service Fabric service instance."),
      .optional("sf-partition-key", .string, "The Service Fabric partition key."),
      .optional(
        "sf-replica-type", .enumeration(["primary", "secondary"]),
        "The kind of Service Fabric replica."),
      .optional("sf-listener-name", .string, "The Service Fabric listener."),
      .optional("dapr-app-id", .string, "The Dapr microservice to call."),
      .optional("dapr-method", .string, "The method of the Dapr microservice."),
      .optional("dapr-namespace", .string, "The namespace of the Dapr microservice."),
    ])

  private static let forwardRequest = ElementDefinition(
    "forward-request", "Sends the request to the backend and waits for the response's headers.",
    attributes: [
      .optional(
        "http-version", .enumeration(["1", "2or1", "2"]), expression: false, default: "1",
        certainty: .medium, "The version of HTTP to speak with the backend."),
      .optional(
        "timeout", .wholeNumber(minimum: 0, maximum: 2_147_483_647), default: "300",
        "Seconds to wait for the response's headers."),
      .optional(
        "timeout-ms", .wholeNumber(minimum: 0, maximum: 2_147_483_647),
        "The same in milliseconds."),
      .optional(
        "continue-timeout", .wholeNumber(minimum: 0, maximum: 2_147_483_647),
        "Seconds to wait for `100 Continue`."),
      .optional(
        "follow-redirects", .boolean, default: "false",
        "Whether the gateway follows redirects itself."),
      .optional(
        "buffer-request-body", .boolean, expression: false, default: "false",
        "Whether the request's body is kept, so that it can be sent again."),
      .optional(
        "buffer-response", .boolean, expression: false, default: "true",
        "Whether the response is collected in chunks before it goes on."),
      .optional(
        "fail-on-error-status-code", .boolean, expression: false, default: "false",
        "Whether a status from 400 on is an error."),
    ])

  private static let mode: AttributeDefinition = .optional(
    "mode", .enumeration(["new", "copy"]), default: "new",
    "Whether the request starts empty or as a copy of the current one.")

  static let setURL = ElementDefinition(
    "set-url", "The URL of the request.", content: .text(.nonEmptyString, expression: true))

  /// What a request of its own is built of, in this order.
  private static let requestParts: [ChildDefinition] = [
    .optional(setURL), .optionalPolicy("set-method"), .policies("set-header"),
    .optionalPolicy("set-body"), .optionalPolicy("authentication-certificate"),
    .optionalPolicy("authentication-token"), .optionalPolicy("authentication-token-store"),
    .optionalPolicy("authentication-managed-identity"), .optionalPolicy("proxy"),
  ]

  private static let sendRequest = ElementDefinition(
    "send-request", "Sends a request of its own and keeps the response in a variable.",
    attributes: [
      mode,
      .optional("response-variable-name", .string, "The variable that gets the response."),
      .optional("timeout", .int, default: "60", "Seconds to wait for the response."),
      .optional("timeout-ms", .int, "The same in milliseconds."),
      .optional(
        "ignore-error", .boolean, expression: false, default: "false",
        "Whether the request goes on without a response; the variable is null then."),
      .optional(
        "buffer-response", .boolean, expression: false, default: "true",
        "Whether the response is collected before it goes on."),
      .optional(
        "fail-on-error-status-code", .boolean, expression: false, default: "false",
        "Whether a status from 400 on is an error."),
    ],
    content: .sequence(requestParts))

  private static let sendOneWayRequest = ElementDefinition(
    "send-one-way-request", "Sends a request of its own without waiting for the response.",
    attributes: [
      mode,
      .optional("timeout", .int, default: "60", "Seconds after which the request is given up."),
    ],
    content: .sequence(requestParts))

  private static let proxy = ElementDefinition(
    "proxy", "Sends the request through an HTTP proxy.",
    attributes: [
      .required("url", .string, "The proxy's address: http://host:port."),
      .optional("username", .string, "The user to log in as."),
      .optional("password", .string, "The user's password."),
    ])

  /// Not documented. The schema of the editor extension knows `url`, which it requires, and `value`;
  /// the policy toolkit all the rest. What either of them takes is taken.
  private static let invokeRequest = ElementDefinition(
    "invoke-request", "Sends the request on inside the gateway.",
    attributes: [
      .optional("url", .string, "Where it goes."),
      .optional("method", .string, "The method of the request."),
      .optional("backend-id", .string, "The backend that it goes to."),
      .optional(
        "response-variable-name", .string, expression: false,
        "The variable that gets the response."),
    ],
    content: .choice(
      [
        .many(ElementDefinition("value", "A value.", content: .text(.string, expression: true))),
        .many(
          ElementDefinition(
            "header", "A header of the request.",
            attributes: [
              .required("name", .string, "The header's name."),
              .optional("value", .string, "Its value."),
            ])),
        .many(
          ElementDefinition(
            "body", "The body of the request.", content: .text(.string, expression: true))),
      ], minimum: 0), certainty: .medium)
}
