package import Diagnostics
import PolicyDocument

/// Another backend is free now.
package enum RetryWaitsInGateway: PolicyCheck {
  package static let rule = Rule(
    id: "retry-waits-in-gateway",
    severity: .info,
    family: .loadBalancing,
    summary: "`retry` waits before it asks another backend.",
    why: """
      `interval` makes sense where the same backend is asked again. A loop that chooses another \
      one for each attempt only makes the caller wait, and holds the request and its body in the \
      gateway meanwhile.
      """,
    fix: "Set `interval=\"0\"`, or `first-fast-retry=\"true\"` where there is one retry.",
    bad: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429)" count="2" ⟦interval="5"⟧>
              <set-backend-service base-url="@(context.RequestId.GetHashCode() % 2 == 0 ? "https://west.contoso.com" : "https://east.contoso.com")" />
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
              <set-backend-service base-url="@(context.RequestId.GetHashCode() % 2 == 0 ? "https://west.contoso.com" : "https://east.contoso.com")" />
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
    let isFast = ValueCondition("first-fast-retry", is: ["true", "1"], standard: "false")
    return survey.retryLoops.compactMap { loop in
      guard loop.choosesBackend, let attribute = loop.retry.attribute("interval"),
        case .literal(let text) = KnownValue("interval", of: loop.retry, in: source),
        let seconds = Int(text), seconds > 0, isFast.holds(for: loop.retry, in: source) == false
      else { return nil }
      return Diagnostic(
        rule,
        "the gateway waits \(seconds == 1 ? "1 second" : "\(seconds) seconds") before it asks "
          + "another backend",
        at: SourceLocation(source, attribute.range), help: "set `interval` to 0")
    }
  }
}
