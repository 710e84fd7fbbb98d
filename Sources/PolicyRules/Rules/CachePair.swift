package import Diagnostics
import PolicyDocument

/// A cache is of use when it is both filled and asked.
package enum CachePair: PolicyCheck {
  package static let rule = Rule(
    id: "cache-pair",
    severity: .info,
    family: .policy,
    summary: "A response cache is asked but never filled, or filled but never asked.",
    why: """
      `cache-lookup` finds only what `cache-store` stored, and what is stored without a lookup is \
      never used. The other half may stand at another scope, so that this is information.
      """,
    fix: "Add the other half to the section that the message names.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <⟦cache-lookup⟧ vary-by-developer="false" vary-by-developer-groups="false" />
          </inbound>
          <outbound>
            <base />
          </outbound>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <cache-lookup vary-by-developer="false" vary-by-developer-groups="false" />
          </inbound>
          <outbound>
            <base />
            <cache-store duration="60" />
          </outbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/cache-lookup-policy"
  )

  private static let counterparts: [String: (name: String, section: String)] = {
    var counterparts: [String: (name: String, section: String)] = [:]
    for prefix in ["cache", "llm-semantic-cache", "azure-openai-semantic-cache"] {
      counterparts["\(prefix)-lookup"] = ("\(prefix)-store", "outbound")
      counterparts["\(prefix)-store"] = ("\(prefix)-lookup", "inbound")
    }
    return counterparts
  }()

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    guard tree.documentKind == .policies else { return [] }
    var first: [String: PolicyElement] = [:]
    // The other half may stand in a fragment.
    guard !survey.holds("include-fragment") else { return [] }
    survey.elements(named: counterparts) { element, _ in
      if first[element.name] == nil { first[element.name] = element }
    }
    return first.keys.sorted().compactMap { name in
      guard let element = first[name], let other = counterparts[name], first[other.name] == nil,
        !survey.misspells(other.name)
      else { return nil }
      return Diagnostic(
        rule, "`\(name)` stands here without `\(other.name)`",
        at: SourceLocation(tree.source, element.nameRange),
        help: "add `\(other.name)` to `\(other.section)`, unless a broader scope has it")
    }
  }
}
