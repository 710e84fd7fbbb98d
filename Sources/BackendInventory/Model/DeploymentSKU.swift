/// The SKUs of Azure OpenAI deployments.
package enum DeploymentSKU {
  package static let payAsYouGo = ["Standard", "GlobalStandard", "DataZoneStandard"]
  package static let provisioned = [
    "ProvisionedManaged", "GlobalProvisionedManaged", "DataZoneProvisionedManaged",
  ]
  package static let batch = ["GlobalBatch", "DataZoneBatch"]
  static let other = ["Developer", "DeveloperTier", "GlobalManagedCompute"]

  static let all = payAsYouGo + provisioned + batch + other
}
