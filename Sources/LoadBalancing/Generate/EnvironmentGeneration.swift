import BackendInventory
package import Diagnostics
import PolicyDocument
import PolicyRules

/// From an inventory to the policies of all its environments: all of them, or none.
package enum EnvironmentGeneration {
  /// The file of each policy. Its folder is the environment: a pipeline for one environment takes
  /// one folder, and all of them call the file alike.
  package static let fileName = "apim-policy.xml"

  /// One policy, read back and checked.
  package struct Policy: Sendable {
    /// Nil for the base of an inventory without environments.
    package var environment: String?
    /// Relative to the folder of all policies.
    package var path: String
    package var text: [UInt8]
  }

  /// What came of it.
  package struct Outcome: Sendable {
    /// In the order of the inventory; nil where a diagnostic is an error.
    package var policies: [Policy]?
    package var diagnostics: [Diagnostic]
    /// Environments whose policy does not pass its own check, which is the template's fault.
    package var templateFailures: [String]
  }

  /// Generates the policy of every environment; that of the base where there is none.
  ///
  /// - Parameter request: its environment does not count.
  /// - Parameter provenance: what the policy of an environment says about where it comes from.
  /// - Throws: `GenerationError` where a policy cannot be made, or an environment's name cannot name
  ///   a folder.
  package static func generate(
    _ request: PolicyGeneration.Request, provenance: (_ environment: String?) -> Provenance
  ) throws(GenerationError) -> Outcome {
    let names = InventoryReader.read(request.inventory).inventory?.environmentNames ?? []
    try checkFolders(names)
    var findings = EnvironmentFindings()
    var policies: [Policy] = []
    var failures: [String] = []
    let environments = names.isEmpty ? [nil] : names.map(Optional.some)
    for environment in environments {
      var request = request
      request.environment = environment
      request.provenance = provenance(environment)
      let outcome = try generate(request)
      findings.add(outcome.diagnostics, in: environment)
      if outcome.templateFailed { failures.append(environment ?? "") }
      guard let policy = outcome.policy else { continue }
      policies.append(
        Policy(environment: environment, path: path(of: environment), text: policy))
    }
    return Outcome(
      policies: policies.count == environments.count ? policies : nil,
      diagnostics: findings.diagnostics(ofAll: names.count).sortedForReport(),
      templateFailures: failures)
  }

  /// What to say of a policy file among the results that none of the environments makes any more;
  /// nil where it is somebody else's.
  package static func leftover(
    _ file: SourceFile, of inventory: SourceFile, _ policies: [Policy]
  ) -> String? {
    guard PolicyReader.looksLikePolicy(file.bytes),
      let (identity, _) = PolicyIdentity.find(in: PolicyReader.read(file).tree),
      identity.inventory == Provenance.fileName(inventory.path),
      !policies.contains(where: { $0.environment == identity.environment })
    else { return nil }
    let origin =
      identity.environment.map { "for environment \"\($0)\", which the inventory no longer has" }
      ?? "from the base, before the inventory had environments"
    return "\(file.path) was generated \(origin): delete it if nothing deploys it"
  }

  private static func generate(
    _ request: PolicyGeneration.Request
  ) throws(GenerationError) -> PolicyGeneration.Outcome {
    do throws(GenerationError) {
      return try PolicyGeneration.generate(request)
    } catch {
      guard let environment = request.environment, error.location == nil else { throw error }
      throw GenerationError(
        "environment \"\(environment)\": \(error.message)", help: error.help, at: error.location)
    }
  }

  private static func path(of environment: String?) -> String {
    environment.map { "\($0)/\(fileName)" } ?? fileName
  }

  /// Names become folders, on file systems of every kind.
  private static func checkFolders(_ names: [String]) throws(GenerationError) {
    var seen: [String: String] = [:]
    for name in names {
      let isPlain = name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || "-_.".utf8.contains(byte)
      }
      guard isPlain, !name.isEmpty, !name.hasPrefix("."), !name.hasSuffix("."),
        name.utf8.count <= 100
      else {
        throw GenerationError(
          "environment \"\(TemplateText(name).plain)\" cannot name a folder",
          help: "use letters, digits, hyphens, underscores and periods, or generate it with --env")
      }
      if let other = seen.updateValue(name, forKey: name.lowercased()) {
        throw GenerationError(
          "environments \"\(other)\" and \"\(name)\" would share a folder where letter case does "
            + "not count",
          help: "rename one of them, or generate them with --env")
      }
    }
  }
}
