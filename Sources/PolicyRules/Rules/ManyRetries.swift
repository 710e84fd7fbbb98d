package import Diagnostics
import PolicyDocument

/// Each retry is a request, and time that the caller waits.
package enum ManyRetries: PolicyCheck {
  package static let rule = Rule(
    id: "many-retries",
    severity: .info,
    family: .loadBalancing,
    summary: "`retry` sends a request again more than ten times.",
    why: """
      Where all backends are busy, each request becomes dozens: the load grows when it should \
      shrink, and the caller, who has a timeout and retries of its own, waits for all of them.
      """,
    fix: "Two or three retries are enough to find a backend that is free.",
    bad: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429)" ⟦count="50"⟧ interval="0" first-fast-retry="true">
              <forward-request buffer-request-body="true" />
            </retry>
          </backend>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429)" count="2" interval="0" first-fast-retry="true">
              <forward-request buffer-request-body="true" />
            </retry>
          </backend>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/retry-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    return survey.retryLoops.compactMap { loop in
      guard let attribute = loop.retry.attribute("count"),
        case .literal(let text) = KnownValue("count", of: loop.retry, in: source),
        let count = Int(text), count > 10,
        // Behind a condition, a round need not send anything.
        loop.retry.childElements.contains(where: { $0.name == "forward-request" })
      else { return nil }
      return Diagnostic(
        rule, "a request may be sent \(count + 1) times",
        at: SourceLocation(source, attribute.range), help: "set `count` to 2 or 3")
    }
  }
}
