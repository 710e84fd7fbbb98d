package import Diagnostics
import PolicyDocument

/// Names of which nothing can be called so.
package enum EmptyName: PolicyCheck {
  package static let rule = Rule(
    id: "empty-name",
    severity: .warning,
    family: .policy,
    summary: "A name or an id is empty.",
    why: """
      Nothing is called so: the service refuses to save the policy, or the policy fails when it \
      runs.
      """,
    fix: "Write the name, or drop the policy.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable ⟦name=""⟧ value="eastus" />
          </inbound>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="region" value="eastus" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-variable-policy",
    reach: .startTag
  )

  /// By the policy's name.
  package static let attributes: [String: [String]] = [
    "set-variable": ["name"], "set-header": ["name"], "set-query-parameter": ["name"],
    "check-header": ["name"], "cache-lookup-value": ["key", "variable-name"],
    "cache-store-value": ["key"], "cache-remove-value": ["key"],
    "send-request": ["response-variable-name"], "include-fragment": ["fragment-id"],
    "set-backend-service": ["base-url", "backend-id"], "log-to-eventhub": ["logger-id"],
    "emit-metric": ["name"], "validate-jwt": ["header-name", "query-parameter-name"],
    "validate-azure-ad-token": ["tenant-id", "header-name", "query-parameter-name"],
    "authentication-managed-identity": ["resource", "output-token-variable-name"],
    "authentication-certificate": ["thumbprint", "certificate-id"],
    "get-authorization-context": ["provider-id", "authorization-id", "context-variable-name"],
    "send-service-bus-message": ["queue-name", "topic-name"], "invoke-dapr-binding": ["name"],
    "publish-to-dapr": ["topic"], "llm-content-safety": ["backend-id"],
    "llm-semantic-cache-lookup": ["embeddings-backend-id"],
    "azure-openai-semantic-cache-lookup": ["embeddings-backend-id"],
    "jsonp": [
      "callback-parameter-name"
    ],
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: attributes) { element, _ in
      for name in attributes[element.name] ?? [] {
        guard let attribute = element.attribute(name), mayBeEmpty(attribute.value, source),
          KnownValue(name, of: element, in: source) == .literal(""),
          !isTyped(attribute, of: element)
        else { continue }
        found.append(
          Diagnostic(
            rule, "`\(name)` of `\(element.name)` is empty",
            at: SourceLocation(source, attribute.range)))
      }
    }
    return found
  }

  /// A cheap question before the dear one: what a reference stands for is not looked up.
  private static func mayBeEmpty(_ value: PolicyValue, _ source: SourceFile) -> Bool {
    value.hasReferences || value.trimmedRange(in: source).length == 0
  }

  /// Whether the schema says that it must not be empty.
  private static func isTyped(_ attribute: PolicyAttribute, of element: PolicyElement) -> Bool {
    let type = PolicySchema.current.policy(element.name)?.attribute(attribute.name)?.type
    return type != nil && type != .string
  }
}
