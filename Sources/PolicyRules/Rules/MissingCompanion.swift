package import Diagnostics
import PolicyDocument

/// What one attribute says makes another attribute, or a child, necessary.
package enum MissingCompanion: PolicyCheck {
  package static let rule = Rule(
    id: "missing-companion",
    severity: .error,
    family: .policy,
    summary: "An attribute or child is missing that another attribute makes necessary.",
    why: """
      Alone, the attribute means nothing or only half. The service refuses to save the policy, \
      or it fails when it runs. Where the sources leave open which of the two, this is a warning.
      """,
    fix: "Add what is missing, or change the attribute that asks for it.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <⟦send-request⟧ mode="new" response-variable-name="health">
              <set-method>GET</set-method>
            </send-request>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <⟦set-query-parameter⟧ name="api-version" exists-action="override" />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <llm-token-limit counter-key="@(context.Subscription.Id)" tokens-per-minute="5000"
                             estimate-prompt-tokens="true" ⟦token-quota-period="Monthly"⟧ />
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <send-request mode="new" response-variable-name="health">
              <set-url>https://contoso.openai.azure.com/status</set-url>
              <set-method>GET</set-method>
            </send-request>
            <set-query-parameter name="api-version" exists-action="delete" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policies",
    reach: .element
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    var found: [Diagnostic] = []
    survey.elements(named: Companion.all) { policy, _ in
      for companion in Companion.all[policy.name] ?? [] {
        for element in PolicyWalk.elements(at: companion.path, below: policy)
        where companion.isNeeded(by: element, in: tree.source) {
          let missing =
            companion.attributes.filter {
              element.attribute($0) == nil && !element.misspells(attribute: $0)
            }
            + companion.children.filter { name in
              !element.hasChild(name) && !element.misspells(child: name)
            }
          if missing.isEmpty || isReplaced(element, companion, in: tree.source)
            || isSaidToBeMissing(missing, of: element, companion, policy, in: tree.source)
          {
            continue
          }
          found.append(finding(missing, of: element, companion, in: tree.source))
        }
      }
    }
    return found
  }

  /// Whether a fragment or a placeholder's text may bring what is missing.
  private static func isReplaced(
    _ element: PolicyElement, _ companion: Companion, in source: SourceFile
  ) -> Bool {
    guard !companion.children.isEmpty else { return false }
    return element.hasChild("include-fragment")
      || holdsText(element, in: source)
  }

  /// Whether what is missing is one of several ways of which the element takes none, which is a
  /// finding already.
  private static func isSaidToBeMissing(
    _ missing: [String], of element: PolicyElement, _ companion: Companion, _ policy: PolicyElement,
    in source: SourceFile
  ) -> Bool {
    (Alternatives.all[policy.name] ?? []).contains { group in
      group.path == companion.path && group.none != nil
        && !group.ways.contains { $0.isTaken(by: element, in: source) }
        && missing.allSatisfy { name in
          group.ways.contains {
            guard case .attribute(name) = $0 else { return false }
            return true
          }
        }
    }
  }

  private static func finding(
    _ missing: [String], of element: PolicyElement, _ companion: Companion, in source: SourceFile
  ) -> Diagnostic {
    let cause = element.attribute(companion.cause)
    let list = missing.codeList("and")
    let message: String
    switch companion.trigger {
    case .present(let name):
      message = "`\(name)` of `\(element.name)` needs \(list) beside it"
    case .value(let condition):
      let values = condition.values.sorted().map { "\"\($0)\"" }.joined(separator: " or ")
      message = "`\(element.name)` needs \(list) where `\(condition.attribute)` is \(values)"
    case .otherValue(let condition) where condition.values.count == 1:
      let values = condition.values.sorted().map { "\"\($0)\"" }.joined()
      message = "`\(element.name)` needs \(list) unless `\(condition.attribute)` is \(values)"
    case .otherValue(let condition):
      let name = cause.map { "\"\($0.value.string(in: source))\"" } ?? "this one"
      message =
        "`\(element.name)` needs \(list): \(name) is no `\(condition.attribute)` that the "
        + "service fills in itself"
    }
    // A missing child is about the element, a missing attribute about the one that asks for it.
    let range = companion.children.isEmpty ? cause?.range : nil
    return Diagnostic(
      rule, message, at: SourceLocation(source, range ?? element.nameRange),
      severity: companion.severity, help: "add \(list)")
  }
}
