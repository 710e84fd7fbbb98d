package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// One counter for all backends is no limit of each.
package enum ConcurrencyKeyShared: PolicyCheck {
  package static let rule = Rule(
    id: "concurrency-key-shared",
    severity: .info,
    family: .loadBalancing,
    summary: "`limit-concurrency` counts the requests to all backends together.",
    why: """
      The limit has one key, while the loop chooses among several backends: requests to a slow \
      backend use it up, and those that would go to a free one are refused with 429.
      """,
    fix: "Make the backend a part of the key.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="backend" value="west" />
          </inbound>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429)" count="2" interval="0" first-fast-retry="true">
              <set-backend-service backend-id="@((string)context.Variables["backend"])" />
              <limit-concurrency ⟦key="chat"⟧ max-count="20">
                <forward-request buffer-request-body="true" />
              </limit-concurrency>
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
            <set-variable name="backend" value="west" />
          </inbound>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429)" count="2" interval="0" first-fast-retry="true">
              <set-backend-service backend-id="@((string)context.Variables["backend"])" />
              <limit-concurrency key="@("chat-" + (string)context.Variables["backend"])" max-count="20">
                <forward-request buffer-request-body="true" />
              </limit-concurrency>
            </retry>
          </backend>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/limit-concurrency-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    guard survey.holds("limit-concurrency") else { return [] }
    let source = survey.tree.source
    let expressions = survey.expressionIndex
    return survey.retryLoops.flatMap { loop -> [Diagnostic] in
      guard loop.choosesBackend else { return [] }
      return loop.elements.compactMap { limit in
        guard limit.name == "limit-concurrency", let attribute = limit.attribute("key"),
          limit.childElements.contains(where: { $0.name == "forward-request" }),
          isConstant(limit, expressions, source)
        else { return nil }
        return Diagnostic(
          rule, "requests to all backends of the loop share this limit",
          at: SourceLocation(source, attribute.range), help: "make the backend a part of the key")
      }
    }
  }

  private static func isConstant(
    _ limit: PolicyElement, _ expressions: ExpressionIndex, _ source: SourceFile
  ) -> Bool {
    if let expression = expressions.expression("key", of: limit) {
      guard case .expression(let code) = expression.syntax.root else { return false }
      return code.constantString != nil
    }
    if case .literal = KnownValue("key", of: limit, in: source) { return true }
    return false
  }
}
