package import Diagnostics
import PolicyDocument

/// A backend entity, once chosen, keeps its address.
package enum BaseURLAfterBackendID: PolicyCheck {
  package static let rule = Rule(
    id: "base-url-after-backend-id",
    severity: .warning,
    family: .policy,
    summary: "`base-url` is set after `backend-id`, and has no effect.",
    why: """
      Once `set-backend-service` has chosen a backend by its id, only another `backend-id` changes \
      it. The request goes to the first backend, and nothing says so.
      """,
    fix: "Create a backend for the other address too and choose it by `backend-id`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-backend-service backend-id="west" />
            <set-backend-service ⟦base-url="https://east.contoso.com"⟧ />
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
            <choose>
              <when condition="@(context.Request.Method == "GET")">
                <set-backend-service backend-id="west" />
              </when>
              <otherwise>
                <set-backend-service base-url="https://east.contoso.com" />
              </otherwise>
            </choose>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-backend-service-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    guard survey.holds("set-backend-service") else { return [] }
    let source = survey.tree.source
    var found: [Diagnostic] = []
    /// `chosen` is the policy that certainly chose a backend by its id before.
    func follow(_ parent: PolicyElement, _ chosen: PolicyElement?) -> PolicyElement? {
      var chosen = chosen
      for element in parent.childElements {
        switch element.name {
        case "set-backend-service":
          if element.attribute("backend-id") != nil {
            chosen = element
          } else if let chosen, let url = element.attribute("base-url") {
            found.append(
              Diagnostic(
                rule, "this address has no effect, since `backend-id` chose a backend before",
                at: SourceLocation(source, url.range),
                notes: [
                  .init("`backend-id` is set here", at: SourceLocation(source, chosen.startTag))
                ],
                help: "choose it by `backend-id` too"))
          }
        case "choose":
          // Whichever branch runs, none is certain.
          for branch in element.childElements { _ = follow(branch, chosen) }
        case "retry", "limit-concurrency": chosen = follow(element, chosen)
        default: continue
        }
      }
      return chosen
    }
    var chosen: PolicyElement?
    for root in survey.tree.elements {
      guard survey.tree.documentKind == .policies else {
        _ = follow(root, nil)
        continue
      }
      for section in root.childElements where ["inbound", "backend"].contains(section.name) {
        chosen = follow(section, chosen)
      }
    }
    return found
  }
}
