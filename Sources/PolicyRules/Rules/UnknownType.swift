package import Diagnostics
import PolicyExpressions

/// A type that does not exist.
package enum UnknownType: PolicyCheck {
  package static let rule = Rule(
    id: "unknown-type",
    severity: .error,
    family: .expression,
    summary: "An expression names a type that does not exist.",
    why: """
      The service compiles every expression when a policy is saved, and refuses a policy with \
      code that does not compile.
      """,
    fix: """
      Correct the spelling, or write the type with its namespace: only some namespaces need not \
      be named.
      """,
    automaticFix: """
      Corrects a type that is near to exactly one other, where the code then compiles.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-body>@(new ⟦JObjct⟧(new JProperty("mode", "fast")).ToString())</set-body>
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
            <set-body>@(new JObject(new JProperty("mode", "fast")).ToString())</set-body>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ExpressionFindings.unbound(rule, .unknownType, in: survey, fix: SpellingFix.fix)
  }
}
