import Diagnostics
import PolicyDocument
import PolicyRules

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
    var provenance = provenance
    provenance.fingerprint = nil
    let text = try renderOnce(configuration, provenance: provenance, template: template)
    guard let fingerprint = fingerprint(of: text) else { return text }
    provenance.fingerprint = fingerprint
    let marked = try renderOnce(configuration, provenance: provenance, template: template)
    // A template of the user's own may show the identity in other places too.
    return self.fingerprint(of: marked) == fingerprint ? marked : text
  }

  /// The same without the policy's fingerprint, which takes longer than the rest.
  static func renderOnce(
    _ configuration: LoadBalancerConfiguration, provenance: Provenance,
    template: PolicyTemplate? = nil
  ) throws(GenerationError) -> String {
    let template = template ?? .default(for: configuration.strategy)
    return try template.render(TemplateData.record(of: configuration, provenance: provenance))
  }

  /// Nil for what cannot be read.
  private static func fingerprint(of text: String) -> String? {
    let read = PolicyReader.read(SourceFile(path: "<generated policy>", text: text))
    return read.diagnostics.hasErrors ? nil : PolicyFingerprint.of(read.tree)
  }
}
