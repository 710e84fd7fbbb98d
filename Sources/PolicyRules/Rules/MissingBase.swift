package import Diagnostics
import PolicyDocument

/// A section without `base` switches off what broader scopes say in it.
package enum MissingBase: PolicyCheck {
  package static let rule = Rule(
    id: "missing-base",
    severity: .warning,
    family: .policy,
    summary: "A section has no `base`, so that it leaves out what broader scopes say.",
    why: """
      Without `base`, the policies of broader scopes (API, product, all APIs) do not run in this \
      section: neither their access checks nor their error handling. An empty `backend` \
      section sends the request nowhere, which may be meant: that is information. At global scope \
      there is nothing broader. Where neither `--scope` nor the configuration names the scope, a \
      document without any `base`, or with a name such as `global.policy.xml`, is taken for one \
      at global scope.
      """,
    fix: "Add `<base />` where the policies of the broader scope should run.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
          </inbound>
          <backend>
            <base />
          </backend>
          <⟦outbound⟧>
            <set-header name="x-powered-by" exists-action="delete" />
          </outbound>
          <on-error>
            <base />
          </on-error>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <⟦inbound⟧>
            <rate-limit calls="100" renewal-period="60" />
          </inbound>
        </policies>
        """, scope: "api"),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
          </inbound>
          <backend>
            <forward-request timeout="120" />
          </backend>
          <outbound>
            <base />
            <set-header name="x-powered-by" exists-action="delete" />
          </outbound>
          <on-error>
            <base />
          </on-error>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <cors>
              <allowed-origins>
                <origin>https://contoso.com</origin>
              </allowed-origins>
            </cors>
          </inbound>
          <backend>
            <forward-request />
          </backend>
        </policies>
        """, scope: "global"),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-edit-policies"
  )

  /// Policies that answer the caller and end the section.
  private static let answers: Set<String> = ["return-response", "mock-response"]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    let scope = survey.circumstances.scope
    guard tree.documentKind == .policies, let root = tree.elements.first, scope != .global else {
      return []
    }
    let sections = root.childElements.filter { PolicyDocumentKind.sections.contains($0.name) }
    let having = Set(sections.filter(holdsBase).map(\.name))
    if having.isEmpty, scope == nil { return [] }
    if having.count == sections.count { return [] }
    let found = sections.filter { !having.contains($0.name) }.compactMap {
      finding(about: $0, in: tree.source)
    }
    if found.isEmpty || scope == nil && PolicyScope.namesGlobal(tree.source.path) { return [] }
    return found
  }

  private static func finding(
    about section: PolicyElement, in source: SourceFile
  ) -> Diagnostic? {
    let place = SourceLocation(source, section.nameRange)
    if section.name == "backend" {
      // It takes one policy or `base`. Empty, it is a documented way not to ask a backend.
      guard !section.children.contains(where: { $0.element != nil }) else { return nil }
      return Diagnostic(
        rule, "`backend` is empty: nothing sends the request to the backend", at: place,
        severity: .info, help: "add `<base />`, unless the policy answers by itself")
    }
    // What answers at once leaves the broader scopes out on purpose.
    if section.childElements.contains(where: { answers.contains($0.name) }) { return nil }
    return Diagnostic(
      rule, "`\(section.name)` has no `base`: the policies of broader scopes do not run here",
      at: place, help: "add `<base />`")
  }

  /// Whether `base`, however misspelled, stands in an element, however deep.
  private static func holdsBase(_ element: PolicyElement) -> Bool {
    element.children.contains { node in
      guard case .element(let child) = node else { return false }
      return child.name == "base" || MisspelledPolicy.isNear(child.name, "base")
        || !PolicyWalk.free.contains(child.name) && holdsBase(child)
    }
  }
}
