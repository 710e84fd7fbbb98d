package import Diagnostics
import PolicyDocument

/// A policy holds to its sections also inside `choose`, `retry` and the like.
package enum PolicyInWrongSection: PolicyCheck {
  package static let rule = Rule(
    id: "policy-in-wrong-section",
    severity: .error,
    family: .policy,
    summary: "A policy stands in a section that does not take it.",
    why: """
      The service refuses to save the policy. What stands inside `choose`, `retry`, `wait` or \
      `limit-concurrency` is held to the section around them. Where the sources disagree about a \
      policy, this is a warning.
      """,
    fix: "Move the policy to a section that takes it; each policy's page lists them.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
          </inbound>
          <outbound>
            <base />
            <⟦rate-limit⟧ calls="20" renewal-period="60" />
          </outbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <choose>
              <when condition="@(context.Response.StatusCode == 401)">
                <⟦rewrite-uri⟧ template="/login" />
              </when>
            </choose>
          </outbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <rate-limit calls="20" renewal-period="60" />
          </inbound>
          <outbound>
            <base />
          </outbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policies"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    var found: [Diagnostic] = []
    survey.elements(named: SectionFacts.placements) { element, place in
      guard let section = place.section, place.takesPolicies,
        let placement = SectionFacts.placements[element.name],
        !placement.sections.contains(section.name)
      else { return }
      let isNested = place.parent?.startTag.start != section.startTag.start
      // The schema of the editor extension lets some policies stand in any `wait`, and does not
      // look into `block`, which no page describes.
      let isDoubtful = place.parent?.name == "wait" || place.parent?.name == "block"
      found.append(
        Diagnostic(
          rule,
          "`\(element.name)` may not stand in `\(section.name)`; it belongs in "
            + placement.sections.codeList("or"),
          at: SourceLocation(tree.source, element.nameRange),
          severity: isDoubtful ? .warning : placement.severity,
          notes: isNested
            ? [
              .init(
                "this is the section around it",
                at: SourceLocation(tree.source, section.nameRange))
            ] : []))
    }
    return found
  }
}
