package import Diagnostics
import PolicyDocument

/// A request whose body was sent once is gone.
package enum RetryWithoutBody: PolicyCheck {
  package static let rule = Rule(
    id: "retry-without-body",
    severity: .info,
    family: .policy,
    summary: "`retry` sends the request again, but its body is not kept.",
    why: """
      `forward-request` passes the body on as it comes in. A second attempt then has none to send, \
      unless `buffer-request-body` keeps it. Requests without a body, such as GET, do not mind.
      """,
    fix: "Set `buffer-request-body=\"true\"` on the `forward-request` inside `retry`.",
    bad: [
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429)" count="3" interval="1">
              <⟦forward-request⟧ timeout="60" />
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
            <retry condition="@(context.Response.StatusCode == 429)" count="3" interval="1">
              <forward-request timeout="60" buffer-request-body="true" />
            </retry>
          </backend>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/retry-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    let drops = ValueCondition("buffer-request-body", is: ["false", "0"], standard: "false")
    survey.elements(named: "retry") { retry, place in
      // An inner retry is looked at on its own.
      for request in requests(in: retry) where drops.holds(for: request, in: source) == true {
        found.append(
          Diagnostic(
            rule, "`retry` has no body to send again",
            at: SourceLocation(source, request.nameRange),
            help: "add `buffer-request-body=\"true\"`"))
      }
    }
    return found
  }

  private static func requests(in element: PolicyElement) -> [PolicyElement] {
    element.childElements.flatMap { child -> [PolicyElement] in
      switch child.name {
      case "forward-request": [child]
      case "choose", "when", "otherwise", "limit-concurrency", "block": requests(in: child)
      default: []
      }
    }
  }
}
