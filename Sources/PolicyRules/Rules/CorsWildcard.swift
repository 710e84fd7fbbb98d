package import Diagnostics
import PolicyDocument

/// `*` lets every origin in, which leaves no room for others, or for credentials.
package enum CorsWildcard: PolicyCheck {
  package static let rule = Rule(
    id: "cors-wildcard",
    severity: .error,
    family: .policy,
    summary: "The origin `*` stands in `cors` beside other origins, or with credentials.",
    why: """
      `allowed-origins` takes either `*` alone or a list of origins; the service refuses to save \
      both. Browsers ignore answers that allow every origin together with credentials, so that \
      with `allow-credentials` this is a warning.
      """,
    fix: "List the origins that may call, or keep `*` alone and without credentials.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <cors>
              <allowed-origins>
                <⟦origin⟧>*</origin>
                <origin>https://portal.contoso.com</origin>
              </allowed-origins>
            </cors>
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
            <cors>
              <allowed-origins>
                <origin>*</origin>
              </allowed-origins>
            </cors>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/cors-policy",
    reach: .element(above: 2)
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    var found: [Diagnostic] = []
    survey.elements(named: "cors") { policy, _ in
      let origins = PolicyWalk.elements(at: ["allowed-origins", "origin"], below: policy)
      guard let wildcard = origins.first(where: { isWildcard($0, in: tree.source) }) else { return }
      let place = SourceLocation(tree.source, wildcard.nameRange)
      if origins.contains(where: { !isWildcard($0, in: tree.source) }) {
        found.append(Diagnostic(rule, "the origin \"*\" stands beside other origins", at: place))
      }
      let credentials = ValueCondition("allow-credentials", is: ["true", "1"])
      if credentials.holds(for: policy, in: tree.source) == true {
        found.append(
          Diagnostic(
            rule, "the origin \"*\" stands in a `cors` that allows credentials", at: place,
            severity: .warning))
      }
    }
    return found
  }

  private static func isWildcard(_ origin: PolicyElement, in source: SourceFile) -> Bool {
    origin.children.contains { node in
      guard case .text(let value) = node else { return false }
      return source.text(value.trimmedRange(in: source)) == "*"
    }
  }
}
