/// What attributes mean where they are not written: writing such a value out changes nothing.
///
/// From the reference of API Management policies (learn.microsoft.com, policy pages); attributes
/// about whose default its pages disagree, or say nothing, are not in here.
enum PolicyDefaults {
  /// The value in force where `element`, a child of `parent`, does not have the attribute.
  static func value(of attribute: String, on element: String, in parent: String?) -> String? {
    if let parent, let values = nested[parent]?[element] { return values[attribute] }
    return byElement[element]?[attribute]
  }

  private static let byElement: [String: [String: String]] = [
    "authentication-managed-identity": ["ignore-error": "false"],
    "cache-lookup": [
      "caching-type": "prefer-external", "downstream-caching-type": "none",
      "must-revalidate": "true", "allow-private-response-caching": "false",
    ],
    "cache-lookup-value": ["caching-type": "prefer-external"],
    "cache-remove-value": ["caching-type": "prefer-external"],
    "cache-store-value": ["caching-type": "prefer-external"],
    "cors": ["allow-credentials": "false"],
    "emit-metric": ["value": "1"],
    "forward-request": [
      "http-version": "1", "timeout": "300", "follow-redirects": "false",
      "buffer-request-body": "false", "buffer-response": "true",
      "fail-on-error-status-code": "false",
    ],
    "get-authorization-context": ["identity-type": "managed", "ignore-error": "false"],
    "json-to-xml": ["consider-accept-header": "true", "parse-date": "true"],
    "llm-content-safety": ["shield-prompt": "false"],
    "llm-token-limit": ["retry-after-header-name": "Retry-After"],
    "mock-response": ["status-code": "200"],
    "rate-limit": ["retry-after-header-name": "Retry-After"],
    "rate-limit-by-key": ["increment-count": "1", "retry-after-header-name": "Retry-After"],
    "retry": ["first-fast-retry": "false"],
    "rewrite-uri": ["copy-unmatched-params": "true"],
    "send-one-way-request": ["mode": "new", "timeout": "60"],
    "send-request": ["mode": "new", "timeout": "60", "ignore-error": "false"],
    "set-header": ["exists-action": "override"],
    "set-query-parameter": ["exists-action": "override"],
    "trace": ["severity": "verbose"],
    "validate-azure-ad-token": ["failed-validation-httpcode": "401"],
    "validate-client-certificate": [
      "validate-revocation": "true", "validate-trust": "true", "validate-not-before": "true",
      "validate-not-after": "true", "ignore-error": "false",
    ],
    "validate-jwt": [
      "failed-validation-httpcode": "401", "require-expiration-time": "true",
      "require-signed-tokens": "true", "clock-skew": "0",
    ],
    "wait": ["for": "all"],
    "xml-to-json": ["consider-accept-header": "true", "always-array-child-elements": "false"],
  ]

  /// Of elements whose name means something in one parent only.
  private static let nested: [String: [String: [String: String]]] = [
    "cors": ["allowed-methods": ["preflight-result-max-age": "0"]],
    "llm-content-safety": ["categories": ["output-type": "FourSeverityLevels"]],
    "required-claims": ["claim": ["match": "all"]],
  ]
}
