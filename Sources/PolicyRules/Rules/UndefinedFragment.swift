package import Diagnostics
import PolicyDocument

/// A fragment that a policy includes must exist.
package enum UndefinedFragment: PolicyCheck {
  package static let rule = Rule(
    id: "undefined-fragment",
    severity: .info,
    family: .policy,
    summary:
      "`include-fragment` names a policy fragment that no file in the given folders defines.",
    why: """
      The service refuses to save a policy that includes a fragment which it does not have. The \
      fragment may be kept elsewhere, so that this is information; with `--strict-references` it is \
      an error. It is looked for only where a folder is given, and, unless `--strict-references` is \
      given too, only where the folders define a fragment at all. Files with the root `fragment` \
      (under their own names, with or without a word such as `fragment-` in front), Bicep, Resource \
      Manager and Terraform files, and the folders of the APIops extractor define fragments. Where \
      one of their names is known only to a deployment, nothing is said.
      """,
    fix: "Correct the id, add the fragment to the folder, or give the folder that holds it.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <include-fragment fragment-id="⟦check-calller⟧" />
          </inbound>
        </policies>
        """, defining: ["check-caller", "add-tracing"])
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <include-fragment fragment-id="check-caller" />
          </inbound>
        </policies>
        """, defining: ["check-caller", "add-tracing"])
    ],
    reference: "https://learn.microsoft.com/azure/api-management/policy-fragments"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ReferenceCheck.check(
      .fragment, survey, rule, help: "add the fragment, or check the folder that holds it as well")
  }
}
