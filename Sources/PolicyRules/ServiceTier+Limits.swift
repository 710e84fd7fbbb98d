package import BackendInventory

extension ServiceTier {
  /// Bytes of a policy document at the most (Azure subscription and service limits).
  package var documentLimit: Int {
    self == .consumption ? DocumentSize.consumptionLimit : DocumentSize.limit
  }
}
