import BackendInventory
package import Diagnostics
import PolicyDocument
import PolicyRules

/// All rules of the tool, by id.
package enum RuleCatalog {
  package static let all: [Rule] =
    (InventoryRuleList.all + DocumentRuleList.all + PolicyRuleList.all + LoadBalancingRuleList.all)
    .map { $0.rule }
    .sorted { $0.id < $1.id }

  package static func rule(_ id: String) -> Rule? {
    all.first { $0.id == id }
  }
}
