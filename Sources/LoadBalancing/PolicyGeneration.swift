package import BackendInventory
package import Diagnostics
package import PolicyDocument
import PolicyRules

/// From an inventory's text to a policy's text, with every check on the way.
package enum PolicyGeneration {
  /// What is to be generated.
  package struct Request: Sendable {
    package var inventory: SourceFile
    package var environment: String?
    /// Nil for the one that comes with the tool.
    package var template: PolicyTemplate?
    package var format: PolicyFormat
    /// The file name of the inventory and the command that makes the policy again, for the
    /// policy's header.
    package var provenance: Provenance
    /// What the policy is for: it decides how large it may be.
    package var tier: ServiceTier

    package init(
      inventory: SourceFile, environment: String?, template: PolicyTemplate?,
      format: PolicyFormat, provenance: Provenance, tier: ServiceTier = .classic
    ) {
      self.inventory = inventory
      self.environment = environment
      self.template = template
      self.format = format
      self.provenance = provenance
      self.tier = tier
    }
  }

  /// What came of it: a policy where nothing was an error, and what is to be said either way.
  package struct Outcome: Sendable {
    /// The policy, read back and checked; nil where a diagnostic is an error.
    package var policy: [UInt8]?
    package var diagnostics: [Diagnostic]
    /// True where the inventory is good and the policy made of it is not: the template's fault.
    package var templateFailed = false
  }

  /// The configuration that an inventory holds for an environment, checked.
  package static func configuration(
    of file: SourceFile, environment: String?
  ) -> (configuration: LoadBalancerConfiguration?, diagnostics: [Diagnostic]) {
    let read = InventoryReader.read(file)
    var diagnostics = read.diagnostics
    guard let inventory = read.inventory else { return (nil, diagnostics.sortedForReport()) }
    let (effective, found) = inventory.effective(environment: environment)
    diagnostics += found
    guard let effective else { return (nil, diagnostics.sortedForReport()) }
    diagnostics += InventoryChecker.check(effective)
    diagnostics = diagnostics.sortedForReport()
    return (diagnostics.hasErrors ? nil : LoadBalancerConfiguration(effective), diagnostics)
  }

  /// Generates a policy. Throws `GenerationError` where the template cannot be rendered.
  package static func generate(_ request: Request) throws(GenerationError) -> Outcome {
    let (configuration, diagnostics) = configuration(
      of: request.inventory, environment: request.environment)
    guard let configuration else { return Outcome(policy: nil, diagnostics: diagnostics) }
    if configuration.strategy == .pool, request.tier == .consumption {
      throw GenerationError(
        """
        \(request.tier.title) has no circuit breakers, so that a pool there sends requests to \
        backends of the lowest priority number only, whatever they answer
        """,
        help: "leave out `policy.strategy: pool`, or choose another tier")
    }
    let raw = try PolicyGenerator.render(
      configuration, provenance: request.provenance, template: request.template)

    // What is not read back without a finding is not handed out.
    let rawFile = SourceFile(path: "<generated policy>", text: raw)
    let tree = PolicyReader.read(rawFile)
    var faults = tree.diagnostics
    var policy = rawFile.bytes
    if request.format == .xml, !faults.hasErrors {
      policy = PolicyConverter.convert(tree.tree, to: .xml)
    }
    if !faults.hasErrors {
      let file = SourceFile(path: "<generated policy>", bytes: policy)
      var circumstances = PolicyCircumstances(tier: request.tier)
      circumstances.checksExpressions = !(request.template?.comesWithTool ?? true)
      faults = PolicyChecker.check(file, circumstances)
    }
    guard !faults.hasErrors else {
      return Outcome(policy: nil, diagnostics: diagnostics + faults, templateFailed: true)
    }
    return Outcome(policy: policy, diagnostics: diagnostics + faults)
  }
}
