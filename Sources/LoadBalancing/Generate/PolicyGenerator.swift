/// Renders a load balancer as an API Management policy.
package enum PolicyGenerator {
  /// Size limits of API Management for one policy document, in bytes.
  package enum SizeLimit {
    /// All tiers but Consumption.
    package static let standard = 256 * 1024
    /// The Consumption tier.
    package static let consumption = 16 * 1024
  }

  /// The policy in `rawxml` form: expressions hold raw quotes, `<` and `&&`.
  ///
  /// The same configuration, provenance and template always give the same text.
  ///
  /// - Parameter template: nil for the one that comes with the tool for the configuration's
  ///   strategy.
  /// - Throws: `GenerationError` where the configuration has no backend, or holds a named value,
  ///   client id or header name that API Management could not take.
  package static func render(
    _ configuration: LoadBalancerConfiguration, provenance: Provenance,
    template: PolicyTemplate? = nil
  ) throws(GenerationError) -> String {
    let template = template ?? .default(for: configuration.strategy)
    return try template.render(TemplateData.record(of: configuration, provenance: provenance))
  }
}
