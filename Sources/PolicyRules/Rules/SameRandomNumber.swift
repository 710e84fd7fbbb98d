package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// A seed that does not change gives the same numbers each time.
package enum SameRandomNumber: PolicyCheck {
  package static let rule = Rule(
    id: "same-random-number",
    severity: .warning,
    family: .loadBalancing,
    summary: "A random number that is to choose a backend is the same each time.",
    why: """
      Random numbers follow from their seed. With a number as the seed every request draws the same \
      ones, and goes to the same backend. With the id of the request as the seed, which is \
      information only, each attempt of `retry` draws what the one before it drew: as long as the \
      choice is the same, so is the backend.
      """,
    fix: "Leave the seed out: `new Random()`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="draw" value="@(⟦new Random(42)⟧.Next(100))" />
            <choose>
              <when condition="@((int)context.Variables["draw"] < 80)">
                <set-backend-service base-url="https://west.contoso.com" />
              </when>
              <otherwise>
                <set-backend-service base-url="https://east.contoso.com" />
              </otherwise>
            </choose>
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
            <set-variable name="draw" value="@(new Random().Next(100))" />
            <choose>
              <when condition="@((int)context.Variables["draw"] < 80)">
                <set-backend-service base-url="https://west.contoso.com" />
              </when>
              <otherwise>
                <set-backend-service base-url="https://east.contoso.com" />
              </otherwise>
            </choose>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-backend-service-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    guard survey.holds("set-backend-service") else { return [] }
    let repeated = Set(survey.retryLoops.flatMap(\.elements).map(\.startTag.start))
    var found: [Diagnostic] = []
    for expression in survey.expressions where expression.mentions("Random") {
      let isRepeated = repeated.contains(expression.element.startTag.start)
      expression.syntax.eachNode { node in
        guard case .new(let type, let arguments?, _)? = node.expression?.kind,
          type.lastName == "Random", arguments.count == 1, let seed = arguments.first?.value
        else { return }
        if seed.constantNumber != nil {
          found.append(
            Diagnostic(
              rule, "every request draws the same number here",
              at: expression.location(node.range), help: "leave the seed out"))
        } else if isRepeated, expression.syntax.text(seed.range).contains("context.RequestId") {
          found.append(
            Diagnostic(
              rule, "every attempt of a request draws the same number here",
              at: expression.location(node.range), severity: .info, help: "leave the seed out"))
        }
      }
    }
    return found
  }
}
