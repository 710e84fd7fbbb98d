package import Diagnostics
import PolicyDocument

/// A Dapr topic of which nobody says where it is.
package enum DaprTopic: PolicyCheck {
  package static let rule = Rule(
    id: "dapr-topic",
    severity: .warning,
    family: .policy,
    summary: "`publish-to-dapr` names a topic, but not the component that has it.",
    why: "Dapr finds a topic by its component; without it the message goes nowhere.",
    fix: "Set `pubsub-name`, or write the topic as `component/topic`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <publish-to-dapr ⟦topic="orders"⟧>@(context.Request.Body.As<string>())</publish-to-dapr>
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
            <publish-to-dapr pubsub-name="bus" topic="orders">@("created")</publish-to-dapr>
            <publish-to-dapr topic="bus/orders">@("created")</publish-to-dapr>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/publish-to-dapr-policy",
    reach: .startTag
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: "publish-to-dapr") { policy, _ in
      guard policy.attribute("pubsub-name") == nil, !policy.misspells(attribute: "pubsub-name"),
        let topic = policy.attribute("topic"),
        case .literal(let text) = KnownValue("topic", of: policy, in: source), !text.isEmpty
      else { return }
      let parts = text.split(separator: "/", maxSplits: 1)
      if parts.count == 2, !text.hasPrefix("/") { return }
      found.append(
        Diagnostic(
          rule, "the topic \"\(text)\" names no component", at: SourceLocation(source, topic.range),
          help: "set `pubsub-name`, or write `component/\(text)`"))
    }
    return found
  }
}
