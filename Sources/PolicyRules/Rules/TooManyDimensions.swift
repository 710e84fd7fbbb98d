package import Diagnostics
import PolicyDocument

/// Token metrics take fewer dimensions of their own than the schema says.
package enum TooManyDimensions: PolicyCheck {
  package static let rule = Rule(
    id: "too-many-dimensions",
    severity: .warning,
    family: .policy,
    summary: "A token metric has more than five dimensions of its own.",
    why: """
      Beside the dimensions that the service knows, a token metric takes five. The service refuses \
      to save the policy, or the rest never reaches Application Insights.
      """,
    fix: "Drop dimensions, or join two of them into one value.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <llm-emit-token-metric namespace="gateway">
              <dimension name="User ID" />
              <dimension name="Team" value="search" />
              <dimension name="Stage" value="test" />
              <dimension name="Cost centre" value="4711" />
              <dimension name="Model" value="gpt-4o" />
              <dimension name="Caller" value="@(context.Request.IpAddress)" />
              <⟦dimension⟧ name="Region" value="@(context.Deployment.Region)" />
            </llm-emit-token-metric>
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
            <llm-emit-token-metric namespace="gateway">
              <dimension name="User ID" />
              <dimension name="Team" value="search" />
              <dimension name="Region" value="@(context.Deployment.Region)" />
            </llm-emit-token-metric>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/llm-emit-token-metric-policy",
    reach: .element(above: 1)
  )

  private static let most = 5

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    for name in ["azure-openai-emit-token-metric", "llm-emit-token-metric"] {
      survey.elements(named: name) { policy, _ in
        let own = policy.childElements.filter {
          $0.name == "dimension" && $0.attribute("value") != nil && !isStandard($0, source)
        }
        guard own.count > most else { return }
        found.append(
          Diagnostic(
            rule, "`\(name)` takes \(most) dimensions of your own; this is one too many",
            at: SourceLocation(source, own[most].nameRange)))
      }
    }
    return found
  }

  /// Whether it gives a dimension that the service knows a value of its own; also where the text
  /// does not tell.
  private static func isStandard(_ dimension: PolicyElement, _ source: SourceFile) -> Bool {
    ValueCondition("name", is: Companion.standardDimensions).holds(for: dimension, in: source)
      ?? true
  }
}
