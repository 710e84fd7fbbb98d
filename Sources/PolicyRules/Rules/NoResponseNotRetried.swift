package import Diagnostics
import PolicyExpressions

/// A backend that cannot be reached gives no answer to look at.
package enum NoResponseNotRetried: PolicyCheck {
  package static let rule = Rule(
    id: "no-response-not-retried",
    severity: .info,
    family: .loadBalancing,
    summary: "`retry` gives up where a backend gives no answer at all.",
    why: """
      The condition asks for a response first, and only then looks at its status. A backend that \
      does not answer, because its name cannot be resolved, the connection breaks or time runs \
      out, is the one case in which another backend would help most. Gateways have shown such a \
      failure as a response with status 500 too; a condition that takes both is safe.
      """,
    fix: "Begin the condition with `context.Response == null ||`.",
    bad: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(⟦context.Response != null⟧ && context.Response.StatusCode == 429)" count="2" interval="0" first-fast-retry="true">
              <set-backend-service base-url="https://west.contoso.com" />
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
            <retry condition="@(context.Response == null || context.Response.StatusCode == 429)" count="2" interval="0" first-fast-retry="true">
              <set-backend-service base-url="https://west.contoso.com" />
              <forward-request buffer-request-body="true" />
            </retry>
          </backend>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/retry-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.retryLoops.compactMap { loop in
      guard loop.choosesBackend || survey.holds("set-backend-service"),
        let condition = loop.condition, case .expression(let code) = condition.syntax.root,
        let first = code.operands(of: .conditionalAnd).first,
        code.operands(of: .conditionalAnd).count > 1,
        case .binary(let left, .notEqual, _, let right) = first.kind, right.isNull,
        left.path == ["context", "Response"]
      else { return nil }
      return Diagnostic(
        rule, message(condition),
        at: condition.location(first.range),
        help: "write `context.Response == null || …` and the status comparisons behind it")
    }
  }

  /// Where 500 is retried, what a gateway shows for a missing answer may be, too.
  private static func message(_ condition: SurveyedExpression) -> String {
    var takesFailures = false
    condition.syntax.walk { node, _ in
      guard let comparison = node.expression.flatMap({ StatusComparison($0) }) else { return }
      takesFailures = takesFailures || comparison.holds(for: 500)
    }
    return takesFailures
      ? "a backend that gives no answer is retried only where the gateway shows that as status 500"
      : "a backend that gives no answer is not retried"
  }
}
