/// What kind of API Management instance or gateway a policy is for, as far as the kinds differ in
/// what they take.
package enum ServiceTier: String, Sendable, CaseIterable {
  case consumption
  /// Developer, Basic, Standard, Premium.
  case classic
  case v2
  case selfHosted = "self-hosted"
  /// A gateway that a workspace has for itself.
  case workspace

  /// As a message calls it.
  package var title: String {
    switch self {
    case .consumption: "the Consumption tier"
    case .classic: "the gateway of the classic tiers"
    case .v2: "the v2 tiers"
    case .selfHosted: "the self-hosted gateway"
    case .workspace: "a workspace gateway"
    }
  }
}
