/// Policies that validate what a caller shows.
extension PolicySchema {
  static let tokenValidation: [ElementDefinition] = [
    validateJWT, validateAzureADToken, validateClientCertificate,
  ]

  private static let tokenSource: [AttributeDefinition] = [
    .optional("header-name", .string, "The header that holds the token."),
    .optional("query-parameter-name", .string, "The query parameter that holds the token."),
    .optional("token-value", .string, "The token itself."),
  ]

  private static let tokenFailure: [AttributeDefinition] = [
    .optional(
      "failed-validation-httpcode", .wholeNumber(minimum: 100, maximum: 999), default: "401",
      "The status code of the answer where the token is not valid."),
    .optional(
      "failed-validation-error-message", .string,
      "The message of the answer where the token is not valid."),
    .optional(
      "output-token-variable-name", .nonEmptyString, expression: false,
      "The variable that gets the token."),
  ]

  private static func text(_ name: String, _ documentation: String) -> ElementDefinition {
    ElementDefinition(name, documentation, content: .text(.string, expression: true))
  }

  private static func audiences(from minimum: Int) -> ElementDefinition {
    ElementDefinition(
      "audiences", "The audiences of which the token has to name one.",
      content: .sequence([.many(text("audience", "An audience."), from: minimum)]))
  }

  private static func requiredClaims(from minimum: Int) -> ElementDefinition {
    ElementDefinition(
      "required-claims", "The claims that the token has to hold.",
      content: .sequence([
        .many(
          ElementDefinition(
            "claim", "A claim.",
            attributes: [
              .required(
                "name", .string, expression: false, sureRequired: .medium, "The claim's name."),
              .optional(
                "match", .enumeration(["all", "any"]), default: "all",
                "Whether the claim needs all the values or one of them."),
              .optional(
                "separator", .string, expression: false, "What stands between values of the claim."),
            ],
            content: .sequence([.many(text("value", "A value of the claim."))])), from: minimum)
      ]))
  }

  private static let validateJWT: ElementDefinition = {
    let keyAttributes: [AttributeDefinition] = [
      .optional("id", .string, expression: false, "The key's id."),
      .optional(
        "certificate-id", .string, expression: false, "A certificate of the service."),
      .optional("n", .string, expression: false, "The modulus of an RSA key."),
      .optional("e", .string, expression: false, "The exponent of an RSA key."),
    ]
    let key = ElementDefinition(
      "key", "A key: in Base64, as a certificate or as modulus and exponent.",
      attributes: keyAttributes, content: .text(.string, expression: true))
    return ElementDefinition(
      "validate-jwt", "Refuses requests without a valid JSON Web Token.",
      attributes: tokenSource + tokenFailure + [
        .optional(
          "require-expiration-time", .boolean, default: "true",
          "Whether the token needs a time at which it expires."),
        .optional("require-scheme", .string, "The scheme that stands before the token."),
        .optional(
          "require-signed-tokens", .boolean, default: "true", "Whether the token must be signed."),
        .optional(
          "clock-skew", .int, default: "0", "Seconds by which the issuer's clock may be off."),
      ],
      content: .sequence([
        .many(
          ElementDefinition(
            "openid-config", "An OpenID configuration that names issuer and keys.",
            attributes: [
              .required("url", .string, "The configuration's address."),
              .optional("host", .string, "The host to ask for."),
            ])),
        .optional(
          ElementDefinition(
            "issuer-signing-tokens", "The tokens that sign.",
            content: .sequence([.many(text("token", "A token."))]))),
        .optional(
          ElementDefinition(
            "issuer-signing-keys", "The keys that sign.",
            content: .choice(
              [
                .many(key),
                .many(
                  ElementDefinition(
                    "zumo-master-key", "The key of a mobile service.",
                    attributes: [
                      .optional("id", .string, expression: false, "The key's id.")
                    ], content: .text(.string, expression: true))),
              ], minimum: 0))),
        .optional(
          ElementDefinition(
            "decryption-keys", "The keys that decrypt the token.",
            content: .sequence([.many(key, from: 1)]))),
        .optional(audiences(from: 0)),
        .optional(
          ElementDefinition(
            "issuers", "The issuers of which the token has to name one.",
            content: .sequence([.many(text("issuer", "An issuer."))]))),
        .optional(requiredClaims(from: 0)),
      ]))
  }()

  private static let validateAzureADToken: ElementDefinition = {
    func applications(_ name: String, _ documentation: String) -> ChildDefinition {
      .optional(
        ElementDefinition(
          name, documentation,
          content: .sequence([.many(text("application-id", "An application's id."), from: 1)])))
    }
    return ElementDefinition(
      "validate-azure-ad-token", "Refuses requests without a valid token of Microsoft Entra ID.",
      attributes: [
        .required("tenant-id", .string, "The tenant that issues the token.")
      ] + tokenSource + tokenFailure + [
        .optional("authentication-endpoint", .string, "Where the tenant issues tokens."),
        .optional("require-scheme", .string, "The scheme that stands before the token."),
        .optional(
          "allow-protected-forwarded-tokens", .boolean,
          "Whether forwarded tokens that are protected are valid."),
        .optional(
          "allow-proof-of-possession-tokens", .boolean,
          "Whether tokens with a proof of possession are valid."),
      ],
      content: .all([
        applications("client-application-ids", "The applications that may call."),
        applications("backend-application-ids", "The applications that the token may be for."),
        .optional(audiences(from: 1)),
        .optional(requiredClaims(from: 1)),
        .optional(
          ElementDefinition(
            "decryption-keys", "The keys that decrypt the token.",
            content: .sequence([
              .many(
                ElementDefinition(
                  "key", "A key.",
                  attributes: [
                    .optional("id", .string, expression: false, "The key's id."),
                    .required(
                      "certificate-id", .string, expression: false,
                      "A certificate of the service."),
                  ]), from: 1)
            ]))),
      ]))
  }()

  private static let validateClientCertificate: ElementDefinition = {
    let identity: [AttributeDefinition] = [
      .optional("thumbprint", .string, "The certificate's thumbprint."),
      .optional("serial-number", .string, "The certificate's serial number."),
      .optional("common-name", .string, "The common name in the subject."),
      .optional("subject", .string, "The subject."),
      .optional("dns-name", .string, "A DNS name of the subject."),
      .optional("issuer-subject", .string, "The issuer's subject."),
      .optional("issuer-thumbprint", .string, "The issuer's thumbprint."),
      .optional("issuer-certificate-id", .string, "The issuer's certificate in the service."),
    ]
    return ElementDefinition(
      "validate-client-certificate", "Refuses requests without a valid client certificate.",
      attributes: [
        check("validate-revocation", "true", "Whether revocation is looked up."),
        check("validate-trust", "true", "Whether the chain has to be trusted."),
        check("validate-not-before", "true", "Whether the certificate must be valid already."),
        check("validate-not-after", "true", "Whether the certificate must be valid still."),
        check("ignore-error", "false", "Whether the request goes on all the same."),
      ],
      content: .sequence([
        .optional(
          ElementDefinition(
            "identities", "The certificates of which one has to be shown.",
            content: .sequence([
              .many(
                ElementDefinition(
                  "identity", "A certificate.", attributes: identity,
                  content: .text(.string, expression: true)), from: 1, to: 10)
            ])))
      ]))
  }()

  private static func check(
    _ name: String, _ defaultValue: String, _ documentation: String
  ) -> AttributeDefinition {
    .optional(name, .boolean, expression: false, default: defaultValue, documentation)
  }
}
