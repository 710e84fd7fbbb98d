import BackendInventory
import Diagnostics

/// An account of `Microsoft.CognitiveServices/accounts`, as `az cognitiveservices account list`,
/// REST and Resource Graph print it.
struct AzureAccount {
  var id: AzureResourceID
  var name: String
  /// `OpenAI`, `AIServices` and others; nil where the output leaves it out.
  var kind: Located<String>?
  /// As Azure spells regions: in lower case, without blanks.
  var region: String?
  var subscription: String?
  var customSubdomain: String?
  var endpoint: Located<String>?
  /// The endpoints of `properties.endpoints` that answer Azure OpenAI's paths, the better one
  /// first.
  var openAIEndpoints: [Located<String>]
  /// Whether keys are refused.
  var disablesLocalAuth: Bool
  var publicNetworkAccess: Located<String>?
  var provisioningState: Located<String>?
  /// The account's name, or the account where the name is missing.
  var location: SourceLocation

  /// Nil where the account has neither id nor a name.
  init?(_ node: AzureNode) {
    guard let idText = node["id"]?.text else { return nil }
    id = AzureResourceID(idText)
    guard let name = node["name"]?.text ?? id.name else { return nil }
    self.name = name
    kind = node["kind"]?.located
    region = node["location"]?.text.map(AzureRegion.normalized)
    subscription = id.subscription ?? node["subscriptionId"]?.text
    let properties = node["properties"]
    customSubdomain = properties?["customSubDomainName"]?.text
    endpoint = properties?["endpoint"]?.located
    openAIEndpoints = Self.endpointLabels.compactMap { properties?["endpoints"]?[$0]?.located }
    disablesLocalAuth = properties?["disableLocalAuth"]?.isTrue ?? false
    publicNetworkAccess = properties?["publicNetworkAccess"]?.located
    provisioningState = properties?["provisioningState"]?.located
    location = (node["name"] ?? node).start
  }

  private static let endpointLabels = [
    "OpenAI Language Model Instance API", "Azure OpenAI Legacy API - Latest moniker",
  ]
}
