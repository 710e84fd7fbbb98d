extension PolicySchema {
  /// The policies that the service is known to have, whether the table describes them or not:
  /// what is on neither list is new, or misspelled.
  package static let knownPolicyNames: [String] = [
    "authentication-basic", "authentication-certificate", "authentication-managed-identity",
    "authentication-token", "authentication-token-store", "azure-openai-emit-token-metric",
    "azure-openai-semantic-cache-lookup", "azure-openai-semantic-cache-store",
    "azure-openai-token-limit", "block", "cache-lookup", "cache-lookup-value", "cache-remove-value",
    "cache-store", "cache-store-value", "cache-value", "check-header", "choose", "cors",
    "cross-domain", "emit-metric", "find-and-replace", "forward-request",
    "get-authorization-context", "include-fragment", "invoke-dapr-binding", "invoke-request",
    "ip-filter", "json-to-xml", "jsonp", "limit-concurrency", "llm-content-safety",
    "llm-emit-token-metric", "llm-semantic-cache-lookup", "llm-semantic-cache-store",
    "llm-token-limit", "log-to-eventhub", "mock-response", "proxy", "publish-to-dapr", "quota",
    "quota-by-key", "rate-limit", "rate-limit-by-key", "redirect-content-urls", "retry",
    "return-response", "rewrite-uri", "send-one-way-request", "send-request",
    "send-service-bus-message", "set-backend-service", "set-body", "set-graphql-resolver",
    "set-header", "set-method", "set-query-parameter", "set-request-metric-dimension-value",
    "set-status", "set-variable", "trace", "validate-azure-ad-token", "validate-client-certificate",
    "validate-content", "validate-graphql-request", "validate-headers", "validate-jwt",
    "validate-odata-request", "validate-parameters", "validate-status-code", "wait", "xml-to-json",
    "xsl-transform",
  ]
}
