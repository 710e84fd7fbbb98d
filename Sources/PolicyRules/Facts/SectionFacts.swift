package import Diagnostics

/// The sections that a policy may stand in, by the union of what the reference pages and
/// Microsoft's own tools accept. Policies that may stand in every section are not listed, nor are
/// those of which no documentation tells.
package enum SectionFacts {
  /// Where one policy may stand.
  package struct Placement: Sendable {
    package var sections: [String]
    /// An error where every source agrees; a warning where they disagree about some section, so
    /// that they may be wrong about another.
    package var severity: Severity
  }

  /// By the policy's name.
  package static let placements: [String: Placement] = {
    var placements: [String: Placement] = [:]
    func add(_ names: [String], _ sections: [String], _ severity: Severity = .error) {
      for name in names { placements[name] = Placement(sections: sections, severity: severity) }
    }
    add(
      [
        "authentication-basic", "authentication-certificate", "llm-emit-token-metric",
        "llm-semantic-cache-lookup", "azure-openai-token-limit", "llm-token-limit", "cache-lookup",
        "cors", "ip-filter", "rate-limit", "rate-limit-by-key", "quota", "quota-by-key",
        "validate-graphql-request", "validate-odata-request", "validate-parameters",
        "validate-azure-ad-token", "validate-client-certificate", "validate-jwt", "rewrite-uri",
      ], ["inbound"])
    add(["cache-store", "jsonp"], ["outbound"])
    add(["forward-request"], ["backend"])
    add(["redirect-content-urls"], ["inbound", "outbound"])
    add(["validate-headers", "validate-status-code"], ["outbound", "on-error"])
    add(
      ["validate-content", "mock-response", "send-service-bus-message", "invoke-dapr-binding"],
      ["inbound", "outbound", "on-error"])

    add(
      [
        "azure-openai-emit-token-metric", "azure-openai-semantic-cache-lookup", "cross-domain",
        "proxy",
      ], ["inbound"], .warning)
    // An older list of the editor extension lets it stand in outbound too.
    add(["check-header"], ["inbound"], .warning)
    add(
      ["azure-openai-semantic-cache-store", "llm-semantic-cache-store"], ["outbound"], .warning)
    add(["set-graphql-resolver"], ["backend"], .warning)
    // The pages say inbound alone; the policy toolkit takes more.
    add(
      ["authentication-managed-identity", "llm-content-safety"], ["inbound", "outbound"], .warning)
    add(["get-authorization-context"], ["inbound", "backend", "outbound"], .warning)
    add(["publish-to-dapr", "xsl-transform"], ["inbound", "outbound", "on-error"], .warning)
    return placements
  }()
}
