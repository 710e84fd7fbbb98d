/// What a property of a backend means, by the names that people give it.
enum BackendProperty {
  case url
  case identifier
  case name
  case priority
  case weight
  case region
  case key
  case deployments
  /// State of the running policy, which only starts in the list.
  case state
  /// The number of a credential in the policies that `generate` writes.
  case credential

  /// Nil for a name that says nothing to us.
  init?(_ name: String) {
    let plain = String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    guard let property = Self.byName[plain] else { return nil }
    self = property
  }

  private static let byName: [String: BackendProperty] = {
    let names: [(BackendProperty, [String])] = [
      (
        .url,
        [
          "url", "backend", "backendurl", "endpoint", "endpointurl", "baseurl", "backendbaseurl",
          "uri", "backenduri", "serviceurl", "host", "hostname", "address", "apibase", "baseuri",
          "openaiendpoint", "openaiurl",
        ]
      ),
      (.identifier, ["backendid"]),
      (.name, ["name", "id", "backendname", "friendlyname", "displayname", "label"]),
      (.priority, ["priority", "prio", "prioritygroup"]), (.weight, ["weight"]),
      (.region, ["region", "location"]),
      (.key, ["key", "apikey", "subscriptionkey", "accesskey"]),
      (.deployments, ["deployment", "deployments", "deploymentname", "models"]),
      (
        .state,
        [
          "isthrottling", "isthrottled", "throttled", "throttling", "retryafter", "isavailable",
          "ishealthy", "failurecount",
        ]
      ),
      (.credential, ["credential"]),
    ]
    var byName: [String: BackendProperty] = [:]
    for (property, spellings) in names {
      for spelling in spellings { byName[spelling] = property }
    }
    return byName
  }()
}
