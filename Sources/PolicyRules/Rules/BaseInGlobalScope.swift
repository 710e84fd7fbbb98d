package import Diagnostics
import PolicyDocument

/// At global scope there is nothing broader that `base` could stand for.
package enum BaseInGlobalScope: PolicyCheck {
  package static let rule = Rule(
    id: "base-in-global-scope",
    severity: .error,
    family: .policy,
    summary: "`base` stands in a policy at global scope.",
    why: """
      The service refuses to save the policy: "Element <base/> is not allowed in global context". \
      Which scope a policy is for, `--scope` or `scope` in `.apim-policy.yaml` says.
      """,
    fix: "Remove `base`, and write `<forward-request />` in `backend`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <⟦base⟧ />
          </inbound>
          <backend>
            <forward-request />
          </backend>
        </policies>
        """, scope: "global")
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound />
          <backend>
            <forward-request />
          </backend>
        </policies>
        """, scope: "global")
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-edit-policies")

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    guard survey.circumstances.scope == .global, survey.tree.documentKind == .policies else {
      return []
    }
    var findings: [Diagnostic] = []
    survey.elements(named: "base") { element, _ in
      findings.append(
        Diagnostic(
          rule, "`base` is not allowed at global scope, above which there is nothing",
          at: SourceLocation(survey.tree.source, element.nameRange), help: "remove it"))
    }
    return findings
  }
}
