import BackendInventory
import Diagnostics

/// A deployment of an account, as `az cognitiveservices account deployment list`, REST and Resource
/// Graph print it.
struct AzureDeployment {
  var id: AzureResourceID
  /// The account's id in lower case; nil where the id does not hold it.
  var accountKey: String?
  var name: String
  var format: String?
  var model: String?
  var version: String?
  var sku: String?
  /// Thousands of tokens a minute for pay-as-you-go, provisioned units otherwise.
  var capacity: Int?
  var provisioningState: String?
  /// The deployment of the same account that takes over before the gateway sees a 429.
  var spillover: String?
  /// The deployment's name, or the deployment where the name is missing.
  var location: SourceLocation

  /// Nil where the deployment has neither id nor a name.
  init?(_ node: AzureNode) {
    id = AzureResourceID(node["id"]?.text ?? "")
    guard let name = node["name"]?.text ?? id.name else { return nil }
    // As a child of a template or a row of one's own making, the name may hold the account's.
    self.name = name.split(separator: "/").last.map(String.init) ?? name
    accountKey = id.accountKey
    let properties = node["properties"]
    let model = properties?["model"]
    format = model?["format"]?.text
    self.model = model?["name"]?.text
    version = model?["version"]?.text
    // Before there were SKUs, `scaleSettings` held what they hold now.
    let scale = properties?["scaleSettings"]
    sku = node[["sku", "name"]]?.text ?? scale?["scaleType"]?.text
    capacity =
      node[["sku", "capacity"]]?.integer ?? properties?["currentCapacity"]?.integer
      ?? scale?["capacity"]?.integer
    provisioningState = properties?["provisioningState"]?.text
    spillover = properties?["spilloverDeploymentName"]?.text
    location = (node["name"] ?? node).start
  }
}

extension AzureDeployment {
  /// How a deployment is paid for, as far as its SKU is known.
  enum Payment { case provisioned, payAsYouGo, batch, unknown }

  var payment: Payment {
    guard let sku else { return .unknown }
    if DeploymentSKU.provisioned.contains(sku) { return .provisioned }
    if DeploymentSKU.payAsYouGo.contains(sku) { return .payAsYouGo }
    if DeploymentSKU.batch.contains(sku) { return .batch }
    return .unknown
  }
}
