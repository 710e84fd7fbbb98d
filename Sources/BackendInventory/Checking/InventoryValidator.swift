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
    var findings = FindingCollector()
    findings.add(result.diagnostics, in: nil)
    findings.add(Self.findings(inventory, nil, tier), in: nil)
    for name in environment.map({ [$0] }) ?? inventory.environmentNames {
      findings.add(Self.findings(inventory, name, tier), in: name)
    }
    return findings.diagnostics.sortedForReport()
  }

  private static func findings(
    _ inventory: Inventory, _ environment: String?, _ tier: ServiceTier?
  ) -> [Diagnostic] {
    var (effective, diagnostics) = inventory.effective(environment: environment)
    effective?.tier = tier
    return diagnostics + (effective.map(InventoryChecker.check) ?? [])
  }
}

/// Findings of several configurations, each once.
private struct FindingCollector {
  private struct Identity: Hashable {
    var rule: String
    var range: SourceRange
    var message: String
  }

  private var found: [Diagnostic] = []
  private var indices: [Identity: Int] = [:]
  /// For each finding, the environments that it is true in; nil where the base has it too.
  private var environments: [[String]?] = []

  mutating func add(_ diagnostics: [Diagnostic], in environment: String?) {
    for diagnostic in diagnostics {
      let identity = Identity(
        rule: diagnostic.rule, range: diagnostic.location.range, message: diagnostic.message)
      if let index = indices[identity] {
        if let environment, environments[index]?.contains(environment) == false {
          environments[index]?.append(environment)
        }
      } else {
        indices[identity] = found.count
        found.append(diagnostic)
        environments.append(environment.map { [$0] })
      }
    }
  }

  var diagnostics: [Diagnostic] {
    zip(found, environments).map { diagnostic, environments in
      // That an environment is unknown is not said of the environment.
      guard let environments, diagnostic.rule != UnknownEnvironment.rule.id else {
        return diagnostic
      }
      var diagnostic = diagnostic
      let noun = environments.count == 1 ? "environment" : "environments"
      diagnostic.notes.append(
        Diagnostic.Note("in \(noun) \(environments.quotedList(or: "and"))"))
      return diagnostic
    }
  }
}
