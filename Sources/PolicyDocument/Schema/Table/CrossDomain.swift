/// Policies for callers that run in a browser.
extension PolicySchema {
  static let crossDomain: [ElementDefinition] = [cors, jsonp, crossDomainPolicy]

  private static func list(
    _ name: String, of item: String, attributes: [AttributeDefinition] = [],
    _ documentation: String
  ) -> ElementDefinition {
    ElementDefinition(
      name, documentation, attributes: attributes,
      content: .sequence([
        .many(
          ElementDefinition(item, "One of them.", content: .text(.string, expression: true)),
          from: 1)
      ]))
  }

  private static let cors = ElementDefinition(
    "cors", "Lets pages of other origins call.",
    attributes: [
      .optional(
        "allow-credentials", .boolean, default: "false", "Whether callers may send credentials."),
      .optional(
        "terminate-unmatched-request", .boolean, default: "true",
        "Whether requests of other origins end here."),
    ],
    content: .all([
      .one(list("allowed-origins", of: "origin", "The origins that may call.")),
      .optional(
        list(
          "allowed-methods", of: "method",
          attributes: [
            .optional(
              "preflight-result-max-age", .wholeNumber(minimum: 0, maximum: 4_294_967_295),
              default: "0", "Seconds for which browsers keep the answer.")
          ], "The methods that they may use.")),
      .optional(list("allowed-headers", of: "header", "The headers that they may send.")),
      .optional(list("expose-headers", of: "header", "The headers that they may read.")),
    ]))

  private static let jsonp = ElementDefinition(
    "jsonp", "Wraps a JSON response in a call of the caller's function.",
    attributes: [
      .required("callback-parameter-name", .string, "The query parameter with its name.")
    ])

  /// The format is Adobe's, in which elements have an order; the service's reference does not
  /// say whether it minds.
  private static let crossDomainPolicy: ElementDefinition = {
    let domain: AttributeDefinition = .required(
      "domain", .string, "The domains, where * stands for any.")
    let secure: AttributeDefinition = .optional(
      "secure", .enumeration(["true", "false"]), expression: false, default: "true",
      "Whether pages that came over HTTPS alone are meant.")
    return ElementDefinition(
      "cross-domain", "Lets Flash and Silverlight applications of other domains call.",
      content: .sequence([
        .optional(
          ElementDefinition(
            "cross-domain-policy", "A policy file in Adobe's format.",
            content: .choice(
              [
                .many(
                  ElementDefinition(
                    "site-control", "Which policy files of the site count.",
                    attributes: [
                      .required(
                        "permitted-cross-domain-policies",
                        .enumeration(["all", "by-content-type", "master-only", "none"]),
                        expression: false, "The policy files that count.")
                    ])),
                .many(
                  ElementDefinition(
                    "allow-access-from", "Domains that may call.", attributes: [domain, secure])),
                .many(
                  ElementDefinition(
                    "allow-http-request-headers-from", "Domains that may send headers.",
                    attributes: [
                      domain, .required("headers", .string, "The headers that they may send."),
                      secure,
                    ])),
              ], minimum: 0)))
      ]), certainty: .medium)
  }()
}
