package import Diagnostics
import PolicyDocument

/// A request whose body was sent once is gone.
package enum RetryWithoutBody: PolicyCheck {
  package static let rule = Rule(
    id: "retry-without-body",
    severity: .warning,
    family: .loadBalancing,
    summary: "`retry` sends the request again, but its body is not kept.",
    why: """
      `forward-request` passes the body on as it comes in. A second attempt then sends none, or a \
      part of it, and the backend answers 400 or waits for the rest, unless `buffer-request-body` \
      keeps it. Requests without a body, such as GET, do not mind: a `false` that is written down \
      is therefore information.
      """,
    fix: "Set `buffer-request-body=\"true\"` on the `forward-request` inside `retry`.",
    automaticFix: "Adds the attribute where it is missing.",
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
        """),
      RuleExample(
        """
        <policies>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429)" count="3" interval="1">
              <⟦forward-request⟧ buffer-request-body="false" />
            </retry>
          </backend>
        </policies>
        """),
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
    let name = "buffer-request-body"
    let drops = ValueCondition(name, is: ["false", "0"], standard: "false")
    return survey.retryLoops.flatMap { loop -> [Diagnostic] in
      // A body that each round sets anew is there each time.
      if loop.elements.contains(where: { $0.name == "set-body" }) { return [] }
      return loop.requests.compactMap { request in
        guard drops.holds(for: request, in: source) == true else { return nil }
        let isWritten = request.attribute(name) != nil
        var fix: Fix?
        if !isWritten {
          fix = Fix(
            "add `\(name)=\"true\"`",
            replace: SourceRange(at: request.nameRange.end), with: " \(name)=\"true\"")
        }
        return Diagnostic(
          rule, "`retry` has no body to send again",
          at: SourceLocation(source, request.nameRange), severity: isWritten ? .info : nil,
          help: isWritten ? "set `\(name)` to `true`" : "add `\(name)=\"true\"`", fix: fix)
      }
    }
  }
}
