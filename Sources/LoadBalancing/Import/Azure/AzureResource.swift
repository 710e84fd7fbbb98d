import BackendInventory

/// What an element of Azure's JSON is.
enum AzureResource {
  case account
  case deployment
  /// A backend entity of API Management.
  case backend
  /// Something that an inventory is not made of, in words for people, in the plural.
  case other(String)

  /// By its `type`, else by the type that its id holds, else by its looks.
  static func kind(of node: AzureNode) -> AzureResource {
    let id = node["id"]?.text.map(AzureResourceID.init)
    let type = (node["type"]?.text.map { $0.prefix { $0 != "@" }.lowercased() }) ?? id?.type
    switch type {
    case "microsoft.cognitiveservices/accounts": return .account
    case "microsoft.cognitiveservices/accounts/deployments": return .deployment
    // Inside a service's resource of a template, the type is the last part alone.
    case "microsoft.apimanagement/service/backends", "backends": return .backend
    case "microsoft.authorization/roleassignments": return .other("role assignments")
    case let type? where type.hasPrefix("microsoft.apimanagement/"):
      return .other("resources of API Management other than backends (\(shown(type)))")
    case let type? where type.hasPrefix("microsoft.") && type.contains("/"):
      return .other("resources of the type \(shown(type))")
    default: break
    }
    let properties = node["properties"]
    if let model = properties?["model"], model.isObject { return .deployment }
    if node["roleDefinitionId"] != nil || properties?["roleDefinitionId"] != nil {
      return .other("role assignments")
    }
    if properties?["pool"] != nil || properties?["circuitBreaker"] != nil { return .backend }
    if node["kind"] != nil, properties?["endpoint"] != nil || properties?["endpoints"] != nil {
      return .account
    }
    if properties?["url"] != nil, properties?["protocol"] != nil { return .backend }
    return .other("elements that are neither accounts nor deployments")
  }

  private static func shown(_ type: String) -> String { Shown.text(type) }
}
