package import Diagnostics
import PolicyDocument

/// Headers that the gateway sets itself.
package enum RestrictedHeader: PolicyCheck {
  package static let rule = Rule(
    id: "restricted-header",
    severity: .warning,
    family: .policy,
    summary: "`set-header` names a header that policies cannot set.",
    why: """
      The gateway makes these headers itself for each connection: what a policy says about them \
      has no effect, or the policy fails.
      """,
    fix: "Drop the policy; the gateway sends the header as it is needed.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header ⟦name="Content-Length"⟧ exists-action="override">
              <value>0</value>
            </set-header>
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
            <set-header name="Content-Type" exists-action="override">
              <value>application/json</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-header-policy",
    reach: .startTag
  )

  private static let headers: Set<String> = [
    "connection", "content-length", "keep-alive", "transfer-encoding",
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    var found: [Diagnostic] = []
    survey.elements(named: "set-header") { policy, _ in
      guard let name = policy.attribute("name"),
        case .literal(let header) = KnownValue("name", of: policy, in: tree.source)
      else { return }
      let place = SourceLocation(tree.source, name.range)
      if headers.contains(header.lowercased()) {
        found.append(
          Diagnostic(rule, "`set-header` cannot set the header \"\(header)\"", at: place))
      } else if header.lowercased() == "server",
        KnownValue("exists-action", of: policy, in: tree.source) == .literal("delete")
      {
        found.append(
          Diagnostic(
            rule, "`set-header` cannot delete the header \"\(header)\"", at: place,
            severity: .info, help: "override it with a text of your own"))
      }
    }
    return found
  }
}
