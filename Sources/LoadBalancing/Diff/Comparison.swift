import BackendInventory
package import Diagnostics
import PolicyDocument
package import PolicyRules

/// One side of a comparison: an inventory, perhaps for an environment, or a policy.
package struct ComparisonSide: Sendable {
  /// As the user named it, `#ENV` included.
  package var name: String
  package var file: SourceFile
  package var environment: String?
  package var content: FileContent

  package init(name: String, file: SourceFile, environment: String?) {
    self.name = name
    self.file = file
    self.environment = environment
    content = FileCheck.contentOfNamed(file)
  }
}

/// Compares inventories and policies, whichever way round.
package enum Comparison {
  /// The report, or why there is none: findings that are errors.
  package struct Outcome: Sendable {
    package var report: DiffReport?
    package var diagnostics: [Diagnostic]
    /// What stands in a policy and no output may show.
    package var secrets: [Diagnostic] = []
  }

  /// Two inventories are compared as configurations; anything else as policies, an inventory by
  /// the policy that it would generate: first their lists of backends and settings, as far as they
  /// are recognised, then all else in the documents. Throws `GenerationError` where that policy cannot be made.
  package static func compare(
    _ old: ComparisonSide, _ new: ComparisonSide
  ) throws(GenerationError) -> Outcome {
    if old.content == .inventory, new.content == .inventory {
      return compareConfigurations(old, new)
    }
    let (oldTree, oldFindings) = try tree(of: old)
    let (newTree, newFindings) = try tree(of: new)
    let diagnostics = (oldFindings + newFindings).filter { $0.severity == .error }
    let secrets = [old, new].filter { $0.content == .policy }.flatMap {
      LiteralSecret.findings(in: PolicyReader.read($0.file).tree)
    }
    guard let oldTree, let newTree else {
      return Outcome(report: nil, diagnostics: diagnostics, secrets: secrets)
    }
    let mask = SecretMask(secrets.secrets)
    let compared = RecognizedComparison.compare(oldTree, newTree)
    let changes = compared.changes
    let notes =
      changes.isEmpty
      ? []
      : notes(compared.oldDoubts, oldTree) + notes(compared.newDoubts, newTree) + compared.notes
    let report = DiffReport(
      oldName: old.name, newName: new.name,
      changes: mask.isEmpty ? changes : changes.map { $0.masked(by: mask) },
      oldSource: old.content == .policy ? oldTree.source : nil,
      newSource: new.content == .policy ? newTree.source : nil, notes: notes.map(mask.masked))
    return Outcome(report: report, diagnostics: diagnostics)
  }

  private static func notes(_ doubts: [RecognitionDoubt], _ tree: PolicyTree) -> [String] {
    doubts.map { doubt in
      let line = tree.source.position(at: doubt.range.start).line
      return "\(tree.source.path):\(line): a list of backends is compared as code, since "
        + doubt.reason
    }
  }

  private static func compareConfigurations(
    _ old: ComparisonSide, _ new: ComparisonSide
  ) -> Outcome {
    let left = PolicyGeneration.configuration(of: old.file, environment: old.environment)
    let right = PolicyGeneration.configuration(of: new.file, environment: new.environment)
    // Two environments of one inventory share most of what is wrong with it.
    var findings = EnvironmentFindings()
    findings.add(left.diagnostics, in: old.environment)
    findings.add(right.diagnostics, in: new.environment)
    let diagnostics = findings.diagnostics().filter { $0.severity == .error }
    guard let oldConfiguration = left.configuration, let newConfiguration = right.configuration
    else { return Outcome(report: nil, diagnostics: diagnostics) }
    return Outcome(
      report: DiffReport(
        oldName: old.name, newName: new.name,
        changes: ConfigurationDiff.compare(oldConfiguration, newConfiguration)),
      diagnostics: diagnostics)
  }

  /// The document of a side; nil where it has errors.
  private static func tree(
    of side: ComparisonSide
  ) throws(GenerationError) -> (PolicyTree?, [Diagnostic]) {
    guard side.content == .inventory else {
      let result = PolicyReader.read(side.file)
      return (result.diagnostics.hasErrors ? nil : result.tree, result.diagnostics)
    }
    let outcome = try PolicyGeneration.generate(
      PolicyGeneration.Request(
        inventory: side.file, environment: side.environment, template: nil,
        format: .rawxml,
        provenance: Provenance.command(
          inventory: side.file.path, environment: side.environment)))
    guard let policy = outcome.policy else { return (nil, outcome.diagnostics) }
    let file = SourceFile(path: side.name, bytes: policy)
    return (PolicyReader.read(file).tree, outcome.diagnostics)
  }
}
