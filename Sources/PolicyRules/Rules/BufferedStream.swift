package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Tokens arrive one by one, unless the gateway waits for all of them.
package enum BufferedStream: PolicyCheck {
  package static let rule = Rule(
    id: "buffered-stream",
    severity: .info,
    family: .loadBalancing,
    summary: "Streamed answers of a language model are held back until they are complete.",
    why: """
      `forward-request` collects the response before it passes it on, unless `buffer-response` is \
      `false`. A caller that asked for a stream waits for the last token and gets all at once, and \
      long answers may run into a timeout.
      """,
    fix: "Set `buffer-response=\"false\"`, where no policy reads the body of the response.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <llm-token-limit counter-key="@(context.Subscription.Id)" tokens-per-minute="5000" estimate-prompt-tokens="false" />
          </inbound>
          <backend>
            <⟦forward-request⟧ timeout="120" />
          </backend>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <llm-token-limit counter-key="@(context.Subscription.Id)" tokens-per-minute="5000" estimate-prompt-tokens="false" />
          </inbound>
          <backend>
            <forward-request timeout="120" buffer-response="false" />
          </backend>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/how-to-server-sent-events"
  )

  /// Policies that need the whole answer.
  private static let readers: Set<String> = [
    "llm-semantic-cache-store", "azure-openai-semantic-cache-store", "llm-content-safety",
    "cache-store", "validate-content", "json-to-xml", "xml-to-json", "find-and-replace",
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var requests: [SourceRange] = []
    survey.elements(named: "forward-request") { request, _ in
      // Written down, it is meant.
      if request.attribute("buffer-response") == nil { requests.append(request.nameRange) }
    }
    guard !requests.isEmpty, !survey.holdsName(where: readers.contains),
      isForLanguageModel(survey), !readsResponse(survey)
    else { return [] }
    return requests.map {
      Diagnostic(
        rule, "a streamed answer is held back here until it is complete",
        at: SourceLocation(source, $0), help: "add `buffer-response=\"false\"`")
    }
  }

  private static func isForLanguageModel(_ survey: PolicySurvey) -> Bool {
    survey.holdsName { $0.hasPrefix("llm-") || $0.hasPrefix("azure-openai-") }
      || survey.expressions.contains {
        $0.mentions("/openai") || $0.mentions(".openai.azure") || $0.mentions("completions")
      }
  }

  private static func readsResponse(_ survey: PolicySurvey) -> Bool {
    var reads = false
    // A new body is made of the old one, or in its place.
    survey.elements(named: "set-body") { _, place in
      let section = place.section?.name
      if place.takesPolicies, section == "outbound" || section == nil { reads = true }
    }
    return reads || survey.expressions.contains { $0.mentions("Response") && $0.mentions(".Body") }
  }
}
