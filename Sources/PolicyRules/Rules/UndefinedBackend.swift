package import Diagnostics
import PolicyDocument

/// A backend that a policy sends requests to must exist.
package enum UndefinedBackend: PolicyCheck {
  package static let rule = Rule(
    id: "undefined-backend",
    severity: .info,
    family: .policy,
    summary: "A policy names a backend that no file in the given folders defines.",
    why: """
      Without a backend of that name the service refuses the policy, or requests fail. The backend \
      may be kept elsewhere, so that this is information; with `--strict-references` it is an error. \
      It is looked for only where a folder is given, and, unless `--strict-references` is given too, \
      only where the folders define a backend at all. Bicep, Resource Manager and Terraform files \
      and the folders of the APIops extractor define backends. Where one of their names is known \
      only to a deployment, nothing is said.
      """,
    fix: "Correct the id, add the backend to the folder, or give the folder that holds it.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-backend-service backend-id="⟦orders-easstus⟧" />
          </inbound>
        </policies>
        """, defining: ["orders-eastus", "orders-westus"]),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <llm-content-safety backend-id="⟦moderation⟧" shield-prompt="true">
              <categories output-type="EightSeverityLevels">
                <category name="Hate" threshold="4" />
              </categories>
            </llm-content-safety>
          </inbound>
        </policies>
        """, defining: ["content-safety"]),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-backend-service backend-id="orders-eastus" />
          </inbound>
        </policies>
        """, defining: ["orders-eastus", "orders-westus"])
    ],
    reference: "https://learn.microsoft.com/azure/api-management/backends"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    ReferenceCheck.check(
      .backend, survey, rule, help: "add the backend, or check the folder that defines it as well")
  }
}
