/// Policies that authenticate to the backend.
extension PolicySchema {
  static let authentication: [ElementDefinition] = [
    ElementDefinition(
      "authentication-basic", "Sends a user name and password to the backend.",
      attributes: [
        .required("username", .string, "The user name."),
        .required("password", .string, "The password."),
      ]),
    ElementDefinition(
      "authentication-certificate", "Shows a client certificate to the backend.",
      attributes: [
        .optional("thumbprint", .string, "The thumbprint of a certificate of the service."),
        .optional("certificate-id", .string, "The id of a certificate of the service."),
        .optional("body", .string, "The certificate itself, as bytes."),
        .optional("password", .string, "The password of the certificate in `body`."),
      ]),
    ElementDefinition(
      "authentication-token",
      "Sends a token of a token service or managed identity to the backend.",
      attributes: [
        .optional(
          "token-type", .enumeration(["managed-service-identity", "token-service"]),
          expression: false, default: "managed-service-identity", "Where the token comes from."),
        .optional("token-service-url", .string, "The token service."),
        .optional("resource-url", .string, "The resource that the token is for."),
        .optional(
          "ignore-error", .boolean, expression: false,
          "Whether the request goes on without a token."),
      ], certainty: .medium),
    ElementDefinition(
      "authentication-token-store", "Sends a token of the token store to the backend.",
      attributes: [
        .optional("token-id", .string, "The token in the store."),
        .optional("client-id", .string, "The client id of an identity."),
        .optional(
          "output-token-variable-name", .string, expression: false,
          "The variable that gets the token."),
        .optional(
          "ignore-error", .boolean, expression: false,
          "Whether the request goes on without a token."),
      ], certainty: .medium),
    ElementDefinition(
      "get-authorization-context", "Gets a token of the credential manager into a variable.",
      attributes: [
        .required("provider-id", .string, "The credential provider."),
        .required("authorization-id", .string, "The connection of that provider."),
        .required("context-variable-name", .string, "The variable that gets it."),
        .optional(
          "identity-type", .enumeration(["managed", "jwt"]), default: "managed",
          certainty: .medium, "Whose permission is checked."),
        .optional("identity", .string, "The token of that identity."),
        .optional(
          "ignore-error", .boolean, default: "false", "Whether the request goes on without."),
      ]),
    ElementDefinition(
      "authentication-managed-identity", "Gets a token for the service's managed identity.",
      attributes: [
        .required(
          "resource", .string, sureRequired: .medium, "The resource that the token is for."),
        .optional("client-id", .string, "The client id of a user-assigned identity."),
        .optional(
          "output-token-variable-name", .string, expression: false,
          "The variable that gets the token, in place of the Authorization header."),
        .optional(
          "ignore-error", .boolean, expression: false, default: "false",
          "Whether the request goes on without a token."),
      ]),
  ]
}
