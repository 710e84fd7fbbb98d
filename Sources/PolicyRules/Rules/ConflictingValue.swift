package import Diagnostics
import PolicyDocument

/// A value that is right by itself, but not beside another one.
package enum ConflictingValue: PolicyCheck {
  package static let rule = Rule(
    id: "conflicting-value",
    severity: .warning,
    family: .policy,
    summary: "A value that another attribute's value rules out.",
    why: """
      Each of the two values is one that the policy takes, but not both together. The policy is \
      refused, or never does what it seems to say.
      """,
    fix: "Change one of the two.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <validate-content unspecified-content-type-action="prevent" max-size="102400"
                              size-exceeded-action="prevent">
              <content ⟦type="application/json"⟧ validate-as="soap" action="prevent" />
            </validate-content>
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
            <validate-content unspecified-content-type-action="prevent" max-size="102400"
                              size-exceeded-action="prevent">
              <content type="text/xml" validate-as="soap" action="prevent" />
            </validate-content>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/validate-content-policy",
    reach: .startTag
  )

  private struct Fact: Sendable {
    var path: [String] = []
    var attribute: String
    var values: [String]
    var when: ValueCondition
    /// Whether the condition is about the element around the one that has the attribute.
    var isAboutParent = false
    var severity: Severity = .warning
  }

  private static let facts: [String: [Fact]] = [
    "validate-content": [
      Fact(
        path: ["content"], attribute: "type", values: ["application/soap+xml", "text/xml"],
        when: ValueCondition("validate-as", is: ["soap"]))
    ],
    "llm-content-safety": [
      Fact(
        path: ["categories", "category"], attribute: "threshold", values: ["0", "2", "4", "6"],
        when: ValueCondition(
          "output-type", is: ["FourSeverityLevels"], standard: "FourSeverityLevels"),
        isAboutParent: true, severity: .info)
    ],
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: facts) { policy, _ in
      for fact in facts[policy.name] ?? [] {
        let parents = PolicyWalk.elements(at: fact.path.dropLast(), below: policy)
        for parent in parents {
          for element in PolicyWalk.elements(at: fact.path.suffix(1), below: parent)
          where fact.when.holds(for: fact.isAboutParent ? parent : element, in: source) == true {
            guard let attribute = element.attribute(fact.attribute),
              case .literal(let text) = KnownValue(fact.attribute, of: element, in: source),
              // A media type may carry parameters.
              !fact.values.contains(String(text.lowercased().prefix { $0 != ";" && $0 != " " }))
            else { continue }
            let values = fact.when.values.sorted().map { "\"\($0)\"" }.joined(separator: " or ")
            found.append(
              Diagnostic(
                rule,
                "`\(fact.attribute)` is \"\(text)\", which does not go with "
                  + "`\(fact.when.attribute)` \(values)",
                at: SourceLocation(source, attribute.range), severity: fact.severity,
                help: "it may be \(fact.values.codeList("or")) there"))
          }
        }
      }
    }
    return found
  }
}
