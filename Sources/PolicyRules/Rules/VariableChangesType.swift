package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// A variable has one type for its whole life.
package enum VariableChangesType: PolicyCheck {
  package static let rule = Rule(
    id: "variable-changes-type",
    severity: .info,
    family: .variables,
    summary: "A variable is set with values of different types.",
    why: """
      Setting a variable replaces its type together with its value, so that every place that reads \
      it has to know which policy ran last. A cast that fits the one type throws with the other.
      """,
    fix: "Store the same type everywhere, or use two variables.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="limit" value="none" />
            <choose>
              <when condition="@(context.Product != null)">
                <set-variable name="limit" value="⟦@(100)⟧" />
              </when>
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
            <set-variable name="limit" value="@(0)" />
            <choose>
              <when condition="@(context.Product != null)">
                <set-variable name="limit" value="@(100)" />
              </when>
            </choose>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-variable-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let flow = survey.variables
    var first: [String: VariableWrite] = [:]
    // The rule about casts has said it better.
    var said = Set(survey.mismatches.map(\.read.name))
    var found: [Diagnostic] = []
    for write in flow.program.writes where write.isCertain && !write.type.isUnknown {
      guard let before = first[write.name] else {
        first[write.name] = write
        continue
      }
      guard write.include == nil, before.type != write.type,
        StoredValue.cast(before.type, to: write.type) == .fails,
        StoredValue.cast(write.type, to: before.type) == .fails,
        said.insert(write.name).inserted
      else { continue }
      found.append(
        Diagnostic(
          rule,
          "`\(write.name)` is \(write.type.withArticle) from here on, and was \(before.type.withArticle)",
          at: write.location,
          notes: [survey.note("\(before.type.withArticle) is stored", at: before.location)]
        ))
    }
    return found
  }
}
