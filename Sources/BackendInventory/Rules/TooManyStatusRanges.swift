package import Diagnostics

/// More kinds of statuses than a circuit breaker tells apart.
package enum TooManyStatusRanges: InventoryCheck {
  package static let rule = Rule(
    id: "too-many-status-ranges", severity: .error, family: .inventory,
    summary: "A circuit breaker would have more ranges of statuses than API Management takes.",
    why: """
      The breaker of a pool's member opens on the statuses in `retry.on`. It takes ten ranges of \
      them; statuses that follow each other are one.
      """,
    fix: "Use `4xx` and `5xx`, list fewer statuses, or leave out `strategy: pool`.",
    bad: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          strategy: pool
          retry: { on: ⟦[408, 429, 499, 500, 502, 504, 506, 508, 510, 512, 514, 516]⟧ }
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api: { name: azure-openai }
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        policy:
          strategy: pool
          retry: { on: [408, 429, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, no-response] }
        """)
    ],
    reference:
      "https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/backends"
  )

  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    let policy = inventory.policy
    let count = RetryCondition.breakerRanges(of: policy.retryOn.value).count
    guard policy.strategy.value == .pool, count > RetryCondition.mostBreakerRanges else {
      return []
    }
    return [
      Diagnostic(
        rule,
        """
        a circuit breaker takes \(RetryCondition.mostBreakerRanges) ranges of statuses, and these \
        make \(count)
        """, at: inventory.location(policy.retryOn.range),
        help: "write 4xx or 5xx in place of single statuses")
    ]
  }
}
