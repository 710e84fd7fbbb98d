package import Diagnostics

/// From an inventory's text to the files of a deployment.
package enum PolicyExport {
  package struct Request: Sendable {
    /// What makes the policy, checks included.
    package var generation: PolicyGeneration.Request
    package var target: ExportTarget
    package var provenance: ExportProvenance
    /// The API's OpenAPI file; without it the usual operations are written.
    package var specification: APISpecification?

    package init(
      generation: PolicyGeneration.Request, target: ExportTarget, provenance: ExportProvenance,
      specification: APISpecification? = nil
    ) {
      self.generation = generation
      self.target = target
      self.provenance = provenance
      self.specification = specification
    }
  }

  package struct Outcome: Sendable {
    /// In the order in which they are listed; empty where a diagnostic is an error.
    package var files: [ExportedFile]
    package var diagnostics: [Diagnostic]
    /// As in `PolicyGeneration.Outcome`.
    package var templateFailed = false
  }

  /// Throws `GenerationError` where something cannot be rendered.
  package static func export(_ request: Request) throws(GenerationError) -> Outcome {
    let generated = try PolicyGeneration.generate(request.generation)
    guard let policy = generated.policy,
      let configuration = PolicyGeneration.configuration(
        of: request.generation.inventory, environment: request.generation.environment
      ).configuration
    else {
      return Outcome(
        files: [], diagnostics: generated.diagnostics, templateFailed: generated.templateFailed)
    }
    let deployment = try GatewayDeploymentBuilder.deployment(
      of: configuration, policy: String(decoding: policy, as: UTF8.self),
      specification: request.specification, provenance: request.provenance)
    return Outcome(
      files: try files(of: deployment, for: request.target), diagnostics: generated.diagnostics)
  }

  /// The files in which a target describes a deployment.
  package static func files(
    of deployment: GatewayDeployment, for target: ExportTarget
  ) throws(GenerationError) -> [ExportedFile] {
    switch target {
    case .bicep: try BicepExport.files(deployment)
    case .arm: try ResourceManagerExport.files(deployment)
    case .terraform: TerraformExport.files(deployment)
    case .apiops: APIOpsExport.files(deployment)
    case .az: AzureCLIExport.files(deployment)
    }
  }
}
