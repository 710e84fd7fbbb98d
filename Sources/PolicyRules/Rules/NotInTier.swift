import BackendInventory
package import Diagnostics
import PolicyDocument

/// The tiers and gateways of API Management do not all have the same policies.
package enum NotInTier: PolicyCheck {
  package static let rule = Rule(
    id: "not-in-tier",
    severity: .error,
    family: .policy,
    summary: "A policy asks for something that the tier or gateway does not have.",
    why: """
      The service refuses to save the policy, or the gateway skips it: a limit that nobody counts, \
      a cache that is always empty. The rule speaks where `--tier` or `tier` in the configuration \
      says what the policy is for. What is not known to be refused is a warning, and what may work \
      all the same is information.
      """,
    fix: "Use what the message names instead, or another tier or gateway.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <⟦rate-limit-by-key⟧ calls="20" renewal-period="60" \
        counter-key="@(context.Request.IpAddress)" />
          </inbound>
        </policies>
        """, tier: "consumption"),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <cache-lookup-value key="models" variable-name="models" \
        caching-type="⟦internal⟧" />
          </inbound>
        </policies>
        """, tier: "self-hosted"),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <rate-limit calls="20" renewal-period="60" />
          </inbound>
        </policies>
        """, tier: "consumption"),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <rate-limit-by-key calls="20" renewal-period="60" \
        counter-key="@(context.Request.IpAddress)" />
          </inbound>
        </policies>
        """, tier: "v2"),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-gateways-overview"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    guard let tier = survey.circumstances.tier else { return [] }
    let source = survey.tree.source
    var found: [Diagnostic] = []
    var said: Set<String> = []
    survey.elements(named: TierFact.all) { element, _ in
      for fact in TierFact.all[element.name, default: []] {
        guard let severity = fact.tiers[tier], let range = fact.place(in: element, source),
          !fact.isSaidOnce || said.insert(fact.help).inserted
        else { continue }
        found.append(
          Diagnostic(
            rule, fact.message(about: element, tier, source),
            at: SourceLocation(source, range), severity: severity, help: fact.help))
      }
    }
    return found
  }
}

extension TierFact {
  /// What the fact is about in an element; nil where it is not about this one.
  fileprivate func place(in element: PolicyElement, _ source: SourceFile) -> SourceRange? {
    switch subject {
    case .policy: element.nameRange
    case .value(let condition):
      condition.holds(for: element, in: source) == true
        ? element.attribute(condition.attribute)?.value.trimmedRange(in: source) : nil
    case .attribute(let name): element.attribute(name)?.nameRange
    case .otherwise(let condition):
      condition.holds(for: element, in: source) == false ? element.nameRange : nil
    }
  }

  fileprivate func message(
    about element: PolicyElement, _ tier: ServiceTier, _ source: SourceFile
  ) -> String {
    guard let lack else {
      let end = tier == .selfHosted ? ", which skips it" : ""
      return "`\(element.name)` is not available in \(tier.title)\(end)"
    }
    let shown =
      switch subject {
      case .policy, .otherwise: element.name
      case .attribute(let name): name
      case .value(let condition):
        "\(condition.attribute)=\"\(known(condition, element, source))\""
      }
    return "`\(shown)`: \(tier.title) has no \(lack)"
  }

  private func known(
    _ condition: ValueCondition, _ element: PolicyElement, _ source: SourceFile
  ) -> String {
    guard case .literal(let value) = KnownValue(condition.attribute, of: element, in: source) else {
      return condition.values.sorted().joined(separator: "|")
    }
    return value
  }
}
