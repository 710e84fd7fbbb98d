package import Diagnostics
import PolicyDocument

/// Numbers that are well-formed, but not what the service takes.
package enum NumberOutOfRange: PolicyCheck {
  package static let rule = Rule(
    id: "number-out-of-range",
    severity: .warning,
    family: .policy,
    summary: "A number outside the range that a policy takes.",
    why: """
      The pages of the policies name ranges that the schema does not hold. The service refuses \
      to save the policy, or does not do what the number says. How sure the range is decides the \
      severity.
      """,
    fix: "Take a number inside the range.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <rate-limit calls="1000" ⟦renewal-period="3600"⟧ />
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
            <rate-limit calls="100" renewal-period="300" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/rate-limit-policy",
    reach: .startTag
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    var found: [Diagnostic] = []
    survey.elements(named: NumberLimit.all) { policy, _ in
      for limit in NumberLimit.all[policy.name] ?? [] {
        for element in PolicyWalk.elements(at: limit.path, below: policy) {
          guard let attribute = element.attribute(limit.attribute),
            case .literal(let text) = KnownValue(limit.attribute, of: element, in: tree.source),
            let number = Double(text), number.isFinite, !limit.exceptions.contains(number),
            number < limit.minimum ?? number || number > limit.maximum ?? number
          else { continue }
          found.append(
            Diagnostic(
              rule, "`\(attribute.name)` of `\(element.name)` is \(text), but \(range(of: limit))",
              at: SourceLocation(tree.source, attribute.range), severity: limit.severity,
              notes: [.init(limit.note)]))
        }
      }
    }
    survey.elements(named: "retry") { retry, _ in found += waits(of: retry, in: tree) }
    return found
  }

  private static func range(of limit: NumberLimit) -> String {
    switch (limit.minimum, limit.maximum) {
    case (let minimum?, let maximum?): "must be from \(shown(minimum)) to \(shown(maximum))"
    case (let minimum?, nil): "must be \(shown(minimum)) or more"
    case (nil, let maximum?): "should be \(shown(maximum)) or less"
    case (nil, nil): "may be anything"
    }
  }

  private static func shown(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }

  private static func waits(of retry: PolicyElement, in tree: PolicyTree) -> [Diagnostic] {
    guard let attribute = retry.attribute("interval"),
      case .literal(let first) = KnownValue("interval", of: retry, in: tree.source),
      case .literal(let last) = KnownValue("max-interval", of: retry, in: tree.source),
      let interval = Double(first), let longest = Double(last), interval > longest
    else { return [] }
    return [
      Diagnostic(
        rule, "`interval` of `retry` is \(first), more than its `max-interval` of \(last)",
        at: SourceLocation(tree.source, attribute.range))
    ]
  }
}
