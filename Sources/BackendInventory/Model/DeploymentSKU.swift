/// The SKUs of Azure OpenAI deployments.
enum DeploymentSKU {
  static let payAsYouGo = ["Standard", "GlobalStandard", "DataZoneStandard"]
  static let provisioned = [
    "ProvisionedManaged", "GlobalProvisionedManaged", "DataZoneProvisionedManaged",
  ]
  static let batch = ["GlobalBatch", "DataZoneBatch"]
  static let other = ["Developer", "DeveloperTier", "GlobalManagedCompute"]

  static let all = payAsYouGo + provisioned + batch + other
}
