package import Diagnostics
import PolicyDocument

/// A fragment holds policies, but not another fragment.
package enum FragmentContent: PolicyCheck {
  package static let rule = Rule(
    id: "fragment-content",
    severity: .error,
    family: .policy,
    summary: "A policy fragment includes another fragment.",
    why: "The service refuses to save the fragment: fragments cannot hold fragments.",
    fix: """
      Include both fragments in the policy, one after the other, or copy the policies of the \
      inner fragment.
      """,
    bad: [
      RuleExample(
        """
        <fragment>
          <set-header name="x-gateway" exists-action="override">
            <value>@(context.Deployment.Region)</value>
          </set-header>
          <⟦include-fragment⟧ fragment-id="emit-usage" />
        </fragment>
        """)
    ],
    good: [
      RuleExample(
        """
        <fragment>
          <set-header name="x-gateway" exists-action="override">
            <value>@(context.Deployment.Region)</value>
          </set-header>
        </fragment>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/policy-fragments",
    reach: .startTag
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    guard tree.documentKind == .fragment else { return [] }
    var found: [Diagnostic] = []
    survey.elements(named: "include-fragment") { element, _ in
      found.append(
        Diagnostic(
          rule, "a fragment cannot include another fragment",
          at: SourceLocation(tree.source, element.nameRange),
          help: "include both fragments in the policy, one after the other"))
    }
    return found
  }
}
