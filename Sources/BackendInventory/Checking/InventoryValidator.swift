package import Diagnostics

/// Says all there is to say about an inventory file.
package enum InventoryValidator {
  /// The findings about a file's form, its base and every environment, or its base and one
  /// environment, in the order of the file. What is true of the base and of environments is said
  /// once; what is true in environments alone names them.
  ///
  /// - Parameter tier: what kind of instance the inventory is for; nil where nobody said.
  package static func validate(
    _ file: SourceFile, environment: String? = nil, tier: ServiceTier? = nil
  ) -> [Diagnostic] {
    let result = InventoryReader.read(file)
    guard let inventory = result.inventory else { return result.diagnostics.sortedForReport() }
    var findings = EnvironmentFindings()
    findings.add(result.diagnostics, in: nil)
    findings.add(Self.findings(inventory, nil, tier), in: nil)
    for name in environment.map({ [$0] }) ?? inventory.environmentNames {
      findings.add(Self.findings(inventory, name, tier), in: name)
    }
    return findings.diagnostics().sortedForReport()
  }

  private static func findings(
    _ inventory: Inventory, _ environment: String?, _ tier: ServiceTier?
  ) -> [Diagnostic] {
    var (effective, diagnostics) = inventory.effective(environment: environment)
    effective?.tier = tier
    return diagnostics + (effective.map(InventoryChecker.check) ?? [])
  }
}
