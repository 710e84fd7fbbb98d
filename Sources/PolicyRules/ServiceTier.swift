/// What kind of API Management instance a policy is for, as far as the kinds differ in what they
/// take.
package enum ServiceTier: String, Sendable, CaseIterable {
  case consumption
  /// Developer, Basic, Standard, Premium.
  case classic
  case v2
  case selfHosted = "self-hosted"
  case workspace

  /// Bytes of a policy document at the most (Azure subscription and service limits).
  package var documentLimit: Int {
    self == .consumption ? DocumentSize.consumptionLimit : DocumentSize.limit
  }
}
