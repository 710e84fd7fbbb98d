import BackendInventory

/// What is deployed around a policy, before any target has written it.
package struct GatewayDeployment: Sendable {
  package var provenance: ExportProvenance
  /// The API's id.
  var api: String
  /// The text of the policy.
  var policy: String
  var parameters: [ExportParameter]
  /// In an order in which they can be deployed one after the other.
  var resources: [ServiceResource]
  var roles: [AccountRole]

  /// The name of the API Management service, which is a parameter of every target.
  static let serviceName = ParameterName("apim", "name")
  /// Its resource group, for targets that are not deployed to one.
  static let resourceGroup = ParameterName("apim", "resource", "group")

  /// The parameters, with the service's resource group behind its name.
  var parametersWithResourceGroup: [ExportParameter] {
    let resourceGroup = ExportParameter(
      name: Self.resourceGroup, meaning: "The resource group of the API Management service",
      standard: .none)
    return parameters.prefix(1) + [resourceGroup] + parameters.dropFirst()
  }
}

/// Makes a deployment of a configuration.
package struct GatewayDeploymentBuilder {
  private let configuration: LoadBalancerConfiguration
  private var parameters: [ExportParameter] = []
  private var resources: [ServiceResource] = []
  private var roles: [AccountRole] = []
  private var namedValues: Set<String> = []
  private var names = ParameterNames()

  /// - Throws: `GenerationError` where a name cannot be one in Azure, or in a path.
  package static func deployment(
    of configuration: LoadBalancerConfiguration, policy: String,
    specification: APISpecification?, provenance: ExportProvenance
  ) throws(GenerationError) -> GatewayDeployment {
    var builder = GatewayDeploymentBuilder(configuration)
    try builder.add(policy: policy, specification: specification)
    return GatewayDeployment(
      provenance: provenance, api: configuration.apiName, policy: policy,
      parameters: builder.parameters, resources: builder.resources, roles: builder.roles)
  }

  private init(_ configuration: LoadBalancerConfiguration) {
    self.configuration = configuration
  }

  private mutating func add(
    policy: String, specification: APISpecification?
  ) throws(GenerationError) {
    let api = configuration.apiName
    guard ResourceName.isAPI(api) else {
      throw GenerationError(
        "\"\(TemplateText(api).plain)\" cannot be exported as the name of an API",
        help: "name it with letters, digits, hyphens, underscores and periods")
    }
    parameters.append(
      ExportParameter(
        name: GatewayDeployment.serviceName,
        meaning: "The name of the API Management service", standard: .none))
    try addNamedValues()
    resources += BackendResources.all(
      of: configuration, names: &names, namedValues: resources)
    addRoles()
    addAPI(specification)
    resources.append(
      ServiceResource(
        kind: .apiPolicy, name: "policy", symbol: ParameterName("api", "policy"),
        properties: [
          ("format", .text("rawxml")),
          ("value", .file(ExportedFile(path: "policy.xml", text: policy))),
        ],
        // The policy is refused while it names what is not there.
        dependsOn: resources.filter { $0.kind == .namedValue || $0.kind == .backend }
          .map(\.symbol)))
    addSubscription()
  }

  private mutating func addAPI(_ specification: APISpecification?) {
    let api = configuration.apiName
    var properties: [(String, ArtifactValue)] = [
      ("displayName", .text(String(api.prefix(300)))),
      ("path", .text(configuration.apiPath)),
      ("protocols", .list([.text("https")])),
      ("subscriptionRequired", .flag(true)),
      (
        "subscriptionKeyParameterNames",
        .object([
          ("header", .text(configuration.subscriptionKeyHeader)), ("query", .text("api-key")),
        ])
      ),
    ]
    if let specification {
      properties += [
        ("format", .text(specification.format)),
        (
          "value", .file(ExportedFile(path: specification.fileName, text: specification.text))
        ),
      ]
    }
    resources.append(
      ServiceResource(
        kind: .api, name: api, symbol: ParameterName("api"), properties: properties))
    guard specification == nil else { return }
    resources += APIOperation.all.map { operation in
      ServiceResource(
        kind: .operation, name: operation.name,
        symbol: ParameterName(of: operation.name) + ["operation"],
        properties: operation.properties)
    }
  }

  private mutating func addSubscription() {
    let api = configuration.apiName
    let suffix = "-callers"
    let name = String(api.prefix(ResourceName.longest - suffix.count)) + suffix
    resources.append(
      ServiceResource(
        kind: .subscription, name: name, symbol: ParameterName("subscription"),
        properties: [
          ("displayName", .text(String(api.prefix(100 - suffix.count)) + suffix)),
          ("scope", .apiScope(api)),
          ("state", .text("active")),
          ("allowTracing", .flag(false)),
        ]))
  }

  // MARK: Named values

  private mutating func addNamedValues() throws(GenerationError) {
    for backend in configuration.backends {
      switch backend.auth {
      case .namedValue(let name):
        try addNamedValue(name, isSecret: true)
      case .managedIdentity(let clientID):
        if let clientID, clientID.hasPrefix("{{") { try addNamedValue(clientID, isSecret: false) }
      }
    }
  }

  private mutating func addNamedValue(
    _ text: String, isSecret: Bool
  ) throws(GenerationError) {
    guard let name = PolicyName.namedValue(text), !name.allSatisfy({ $0 == "." }) else {
      throw GenerationError(
        "\"\(TemplateText(text).plain)\" cannot be the name of a named value",
        help: "names hold letters, digits, periods, hyphens and underscores")
    }
    guard namedValues.insert(name).inserted else { return }
    let stem = names.name(for: name)
    var properties: [(String, ArtifactValue)] = [("displayName", .text(name))]
    if isSecret {
      let parameter = stem + ["secret", "uri"]
      parameters.append(
        ExportParameter(
          name: parameter,
          meaning: "The Key Vault secret of the named value \(name), as "
            + "https://VAULT.vault.azure.net/secrets/SECRET without a version",
          standard: .none))
      properties += [
        ("secret", .flag(true)),
        ("keyVault", .object([("secretIdentifier", .parameter(parameter))])),
      ]
    } else {
      let parameter = stem + ["value"]
      parameters.append(
        ExportParameter(
          name: parameter,
          meaning: "The client id of the managed identity that the named value \(name) holds",
          standard: .none))
      properties += [("secret", .flag(false)), ("value", .parameter(parameter))]
    }
    resources.append(
      ServiceResource(
        kind: .namedValue, name: name, symbol: stem + ["named", "value"],
        properties: properties))
  }

  // MARK: Roles

  private mutating func addRoles() {
    struct Key: Hashable {
      var account: String
      var clientID: String?
    }
    var seen: Set<Key> = []
    var accounts: [String: AccountRole] = [:]
    var subscriptions: [String: ParameterName] = [:]
    var principals: [String: ParameterName] = [:]
    let identities = Set(configuration.backends.compactMap(\.clientID)).count
    for backend in configuration.backends {
      guard case .managedIdentity(let clientID) = backend.auth else { continue }
      let host = AccountHost(url: backend.url)
      guard seen.insert(Key(account: host.identity, clientID: clientID)).inserted else { continue }
      var role =
        accounts[host.identity]
        ?? account(of: backend, host: host, subscriptions: &subscriptions)
      if accounts[host.identity] != nil {
        role.symbol = names.name(for: backend.name) + ["role"]
      }
      accounts[host.identity] = role
      if let clientID {
        if principals[clientID] == nil {
          let number = identities > 1 ? ["\(principals.count + 1)"] : []
          let name = ParameterName("identity") + number + ["principal", "id"]
          principals[clientID] = name
          parameters.append(
            ExportParameter(
              name: name,
              meaning: "The principal id of the managed identity "
                + (ResourceName.isGUID(clientID)
                  ? "with the client id \(clientID)"
                  : "whose client id the named value "
                    + "\(PolicyName.namedValue(clientID) ?? "") holds"),
              standard: .none))
        }
        role.principal = principals[clientID]
      } else {
        role.principal = nil
      }
      roles.append(role)
    }
  }

  /// The role of the service's own identity on a backend's account, and the parameters that say
  /// which account that is.
  private mutating func account(
    of backend: LoadBalancerConfiguration.Backend, host: AccountHost,
    subscriptions: inout [String: ParameterName]
  ) -> AccountRole {
    let stem = names.name(for: backend.name)
    let shown = ExportProvenance.oneLine(backend.name)
    var subscription: ParameterName?
    if let name = backend.subscription {
      subscription =
        subscriptions[name] ?? addSubscriptionID(of: name, taken: subscriptions.count)
      subscriptions[name] = subscription
    }
    let resourceGroup = stem + ["resource", "group"]
    let account = stem + ["account", "name"]
    parameters += [
      ExportParameter(
        name: resourceGroup, meaning: "The resource group of the account of backend \(shown)",
        standard: .serviceResourceGroup),
      ExportParameter(
        name: account,
        meaning: host.accountName == nil
          ? "The account behind \(host.host), backend \(shown); empty where there is none"
          : "The account of backend \(shown)",
        standard: .text(host.accountName ?? "")),
    ]
    return AccountRole(
      symbol: stem + ["role"], backend: shown, host: host.host, subscription: subscription,
      resourceGroup: resourceGroup, account: account, isOptional: host.accountName == nil)
  }

  private mutating func addSubscriptionID(of text: String, taken: Int) -> ParameterName {
    let isID = ResourceName.isGUID(text)
    let stem = names.name(for: isID ? "azure\(taken + 1)" : text)
    let name = stem + ["subscription", "id"]
    parameters.append(
      ExportParameter(
        name: name,
        meaning: isID
          ? "The id of an Azure subscription that accounts are in"
          : "The id of the Azure subscription \(ExportProvenance.oneLine(text))",
        standard: isID ? .text(text.lowercased()) : .none))
    return name
  }
}

extension LoadBalancerConfiguration.Backend {
  fileprivate var clientID: String? {
    if case .managedIdentity(let clientID) = auth { clientID } else { nil }
  }
}
