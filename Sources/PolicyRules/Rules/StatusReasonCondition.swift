package import Diagnostics
import PolicyExpressions

/// Reason phrases are for people to read.
package enum StatusReasonCondition: PolicyCheck {
  package static let rule = Rule(
    id: "status-reason-condition",
    severity: .warning,
    family: .loadBalancing,
    summary: "Code decides by the text of a status, which may change.",
    why: """
      The reason phrase has no meaning to machines, HTTP/2 does not carry it, and API Management \
      has changed its own: conditions that looked for `is temporarily unavailable` to see that all \
      members of a backend pool are out stopped working without any sign.
      """,
    fix: "Compare `StatusCode`, or a header that the backend promises.",
    bad: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(context.Response.StatusCode == 503 && !⟦context.Response.StatusReason⟧.Contains("pool"))" count="2" interval="0" first-fast-retry="true">
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
            <retry condition="@(context.Response.StatusCode == 503)" count="2" interval="0" first-fast-retry="true">
              <forward-request buffer-request-body="true" />
            </retry>
          </backend>
        </policies>
        """)
    ],
    reference: "https://www.rfc-editor.org/rfc/rfc9110#name-overview-of-status-codes"
  )

  private static let comparisons: Set<String> = [
    "Contains", "StartsWith", "EndsWith", "Equals", "IndexOf", "CompareTo", "IsMatch",
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.expressions.compactMap { expression -> Diagnostic? in
      guard expression.mentions("StatusReason") else { return nil }
      var first: SourceRange?
      expression.syntax.walk { node, parents in
        guard first == nil, let reason = node.expression, reason.lastName?.text == "StatusReason",
          isCompared(parents)
        else { return }
        first = reason.range
      }
      return first.map {
        Diagnostic(
          rule, "what happens here depends on the text of a status",
          at: expression.location($0), help: "compare `StatusCode` instead")
      }
    }
  }

  private static func isCompared(_ parents: [CSharpNode]) -> Bool {
    for parent in parents.reversed() {
      guard let expression = parent.expression else { return false }
      switch expression.kind {
      case .member(_, let name), .memberBinding(let name): return comparisons.contains(name.text)
      case .conditionalAccess(_, let rest):
        if case .call(let callee, _, _) = rest.kind, let name = callee.lastName {
          return comparisons.contains(name.text)
        }
      case .binary(let left, .equal, _, let right), .binary(let left, .notEqual, _, let right):
        return !left.isNull && !right.isNull
      case .parenthesized: continue
      case .call(let callee, _, _):
        return comparisons.contains(callee.lastName?.text ?? "")
      default: return false
      }
    }
    return false
  }
}
