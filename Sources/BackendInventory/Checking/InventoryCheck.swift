package import Diagnostics

/// A rule that looks at one configuration as a whole.
package protocol InventoryCheck: RuleDeclaration {
  static func check(_ inventory: EffectiveInventory) -> [Diagnostic]
}

extension EffectiveInventory {
  func location(_ range: SourceRange) -> SourceLocation { SourceLocation(source, range) }

  /// The deployments of every backend, the shared ones once.
  var distinctDeployments: [InventoryDeployment] {
    var isSharedListTaken = false
    return backends.flatMap { backend -> [InventoryDeployment] in
      guard backend.sharesDeployments else { return backend.deployments }
      defer { isSharedListTaken = true }
      return isSharedListTaken ? [] : backend.deployments
    }
  }

  /// The backends whose names could be read.
  var namedBackends: [InventoryBackend] { backends.filter { !$0.name.value.isEmpty } }
}

/// Runs every check over a configuration.
package enum InventoryChecker {
  /// What the semantic rules say of a configuration, in the order of the file.
  package static func check(_ inventory: EffectiveInventory) -> [Diagnostic] {
    InventoryRuleList.checks
      .flatMap { $0.check(inventory) }
      .sortedForReport()
  }
}
