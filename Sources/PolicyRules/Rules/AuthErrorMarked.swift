package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// 401 says that the gateway's own credential is wrong, 400 that the request is: neither goes away
/// at another backend for the reason that 429 does.
package enum AuthErrorMarked: PolicyCheck {
  package static let rule = Rule(
    id: "auth-error-marked",
    severity: .warning,
    family: .loadBalancing,
    summary: "400, 401 or 403 counts as a busy backend.",
    why: """
      An answer with 400 is the request's fault: every backend gets it, gives the same answer and \
      is left alone for a while, for all callers. 401 and 403 say that a key or role is wrong; \
      trying elsewhere hides that until the last backend that has it right is overloaded.
      """,
    fix: """
      Take the status out of the condition, so that the caller gets the answer. Retry on 429, 500, \
      502, 503 and 504.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(⟦context.Response.StatusCode == 401⟧ || context.Response.StatusCode == 429)" count="2" interval="0" first-fast-retry="true">
              <set-backend-service base-url="@((string)context.Variables["backendUrl"])" />
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
          <inbound>
            <base />
            <set-variable name="backendUrl" value="https://east.contoso.com" />
          </inbound>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429 || context.Response.StatusCode >= 500)" count="2" interval="0" first-fast-retry="true">
              <set-backend-service base-url="@((string)context.Variables["backendUrl"])" />
              <forward-request buffer-request-body="true" />
            </retry>
          </backend>
        </policies>
        """)
    ],
    reference: "https://www.rfc-editor.org/rfc/rfc9110#name-status-codes"
  )

  private static let faults: Set<Int> = [400, 401, 403]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let loops = survey.retryLoops
    if loops.isEmpty { return [] }
    let expressions = survey.expressionIndex
    return loops.flatMap { loop -> [Diagnostic] in
      guard loop.choosesBackend else { return [] }
      let found = loop.condition.map(findings) ?? []
      if !found.isEmpty { return found }
      // The condition may ask only whether a backend is left.
      for when in loop.elements
      where when.name == "when"
        && when.childElements.contains(where: { $0.name == "cache-store-value" })
      {
        guard let condition = expressions.expression("condition", of: when) else { continue }
        let found = findings(condition)
        if !found.isEmpty { return found }
      }
      return []
    }
  }

  private static func findings(_ condition: SurveyedExpression) -> [Diagnostic] {
    StatusComparison.alternatives(in: condition.syntax)
      // Alone, it is there to ask with a new token.
      .filter { $0.contains(where: \.isOfBusyBackend) }
      .joined()
      .filter { $0.comparison == .equal && faults.contains($0.status) }
      .map {
        Diagnostic(
          rule, "\($0.status) is treated as if the backend were busy",
          at: condition.location($0.range),
          help: $0.status == 400
            ? "take it out: another backend refuses the same request"
            : "take it out, so that a wrong key or role is seen")
      }
  }
}
