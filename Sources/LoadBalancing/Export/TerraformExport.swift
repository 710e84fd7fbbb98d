/// Writes a deployment for Terraform: `main.tf`, `variables.tf` and the policy. What the `azurerm`
/// provider cannot describe, pools and circuit breakers, is left to `azapi`.
enum TerraformExport {
  static func files(_ deployment: GatewayDeployment) -> [ExportedFile] {
    let head =
      "# \(deployment.provenance.origin.prefix(1).uppercased())"
      + "\(deployment.provenance.origin.dropFirst()). Make it again with:\n"
      + "#   \(deployment.provenance.command)\n\n"
    return [
      ExportedFile(path: "main.tf", text: head + main(deployment).text()),
      ExportedFile(path: "variables.tf", text: head + variables(deployment).text()),
    ] + deployment.sideFiles
  }

  // MARK: Variables

  private static func variables(_ deployment: GatewayDeployment) -> TerraformBlock {
    return TerraformBlock { file in
      for parameter in deployment.parametersWithResourceGroup {
        file.block("variable \"\(parameter.name.snakeCase)\"") { block in
          var attributes = [("type", "string")]
          var meaning = parameter.meaning
          switch parameter.standard {
          case .none: break
          case .text(let text): attributes.append(("default", TerraformText.string(text)))
          case .serviceResourceGroup:
            attributes.append(("default", "null"))
            meaning += "; without it, that of the API Management service"
          }
          attributes.insert(("description", TerraformText.string(meaning + ".")), at: 1)
          block.attributes(attributes)
        }
      }
    }
  }

  // MARK: Resources

  private static let service = "data.azurerm_api_management.apim"

  private static func main(_ deployment: GatewayDeployment) -> TerraformBlock {
    TerraformBlock { file in
      file.block("terraform") { block in
        block.attributes([("required_version", "\">= 1.5\"")])
        block.block("required_providers") { providers in
          if deployment.resources.contains(where: { $0.kind == .backend }) {
            providers.block("azapi =") {
              $0.attributes([("source", "\"azure/azapi\""), ("version", "\"~> 2.0\"")])
            }
          }
          providers.block("azurerm =") {
            $0.attributes([("source", "\"hashicorp/azurerm\""), ("version", "\"~> 4.0\"")])
          }
        }
      }
      file.block("provider \"azurerm\"") { $0.block("features") { _ in } }
      if deployment.roles.contains(where: { $0.subscription == nil }) {
        file.block("data \"azurerm_client_config\" \"current\"") { _ in }
      }
      file.block("data \"azurerm_api_management\" \"apim\"") {
        $0.attributes([
          ("name", "var.\(GatewayDeployment.serviceName.snakeCase)"),
          ("resource_group_name", "var.\(GatewayDeployment.resourceGroup.snakeCase)"),
        ])
      }
      for role in deployment.roles { add(role, to: &file) }
      for resource in deployment.resources { add(resource, deployment, to: &file) }
    }
  }

  private static func add(_ role: AccountRole, to file: inout TerraformBlock) {
    let subscription =
      role.subscription.map { "var.\($0.snakeCase)" }
      ?? "data.azurerm_client_config.current.subscription_id"
    let account = "var.\(role.account.snakeCase)"
    let scope =
      "/subscriptions/${\(subscription)}/resourceGroups/"
      + "${coalesce(var.\(role.resourceGroup.snakeCase), var.\(GatewayDeployment.resourceGroup.snakeCase))}"
      + "/providers/Microsoft.CognitiveServices/accounts/${\(account)}"
    let principal =
      role.principal.map { "var.\($0.snakeCase)" } ?? "\(service).identity[0].principal_id"
    let symbol = role.symbol.snakeCase
    file.block("locals") {
      $0.attributes([("\(symbol)_scope", "\"\(scope)\"")])
    }
    file.block("resource \"azurerm_role_assignment\" \"\(symbol)\"") { block in
      if role.isOptional { block.attributes([("count", "\(account) == \"\" ? 0 : 1")]) }
      block.attributes([
        (
          "name",
          "uuidv5(\"url\", \"${local.\(symbol)_scope}/${\(principal)}/\(OpenAIUserRole.id)\")"
        ),
        ("scope", "local.\(symbol)_scope"),
        ("role_definition_name", "\"\(OpenAIUserRole.name)\""),
        ("principal_id", principal),
        ("principal_type", "\"ServicePrincipal\""),
      ])
    }
  }

  private static func type(of kind: ServiceResource.Kind) -> String {
    switch kind {
    case .namedValue: "azurerm_api_management_named_value"
    case .backend: "azapi_resource"
    case .api: "azurerm_api_management_api"
    case .operation: "azurerm_api_management_api_operation"
    case .apiPolicy: "azurerm_api_management_api_policy"
    case .subscription: "azurerm_api_management_subscription"
    }
  }

  private static let place = [
    ("api_management_name", "\(service).name"),
    ("resource_group_name", "\(service).resource_group_name"),
  ]

  private static func add(
    _ resource: ServiceResource, _ deployment: GatewayDeployment, to file: inout TerraformBlock
  ) {
    let head = "resource \"\(type(of: resource.kind))\" \"\(resource.symbol.snakeCase)\""
    file.block(head) { block in
      switch resource.kind {
      case .namedValue: fill(&block, namedValue: resource)
      case .backend: fill(&block, backend: resource)
      case .api: fill(&block, api: resource)
      case .operation: fill(&block, operation: resource)
      case .apiPolicy:
        block.attributes(
          [("api_name", "azurerm_api_management_api.api.name")] + place
            + [("xml_content", resource.value("value"))])
      case .subscription:
        block.attributes(
          [("subscription_id", TerraformText.string(resource.name))] + place + [
            ("display_name", resource.value("displayName")),
            // The API's id ends in its revision, which a subscription's scope must not.
            ("api_id", "replace(azurerm_api_management_api.api.id, \"/;rev=.*$/\", \"\")"),
            ("state", resource.value("state")),
            ("allow_tracing", resource.value("allowTracing")),
          ])
      }
      let needed = deployment.resources.filter { resource.dependsOn.contains($0.symbol) }
      if !needed.isEmpty {
        let names = needed.map { "\(type(of: $0.kind)).\($0.symbol.snakeCase)" }
        block.attributes([("depends_on", "[\(names.joined(separator: ", "))]")])
      }
    }
  }

  private static func fill(_ block: inout TerraformBlock, namedValue resource: ServiceResource) {
    var attributes =
      [("name", TerraformText.string(resource.name))] + place + [
        ("display_name", resource.value("displayName")), ("secret", resource.value("secret")),
      ]
    if resource.has("value") { attributes.append(("value", resource.value("value"))) }
    block.attributes(attributes)
    guard resource.has("keyVault") else { return }
    block.block("value_from_key_vault") {
      $0.attributes([("secret_id", resource.value("keyVault", "secretIdentifier"))])
    }
  }

  private static func fill(_ block: inout TerraformBlock, backend resource: ServiceResource) {
    block.attributes([
      (
        "type",
        "\"\(resource.kind.type)@\(AzureAPIVersion.apiManagement)\""
      ),
      ("parent_id", "\(service).id"),
      ("name", TerraformText.string(resource.name)),
      // The schema calls url and protocol required, which a pool must not have.
      ("schema_validation_enabled", "false"),
    ])
    block.attributes([
      (
        "body",
        TerraformValue.text(.object([("properties", .object(resource.properties))]), indentation: 2)
      )
    ])
  }

  private static func fill(_ block: inout TerraformBlock, api resource: ServiceResource) {
    block.attributes(
      [("name", TerraformText.string(resource.name))] + place + [
        ("revision", "\"1\""),
        ("display_name", resource.value("displayName")),
        ("path", resource.value("path")),
        ("protocols", "[\"https\"]"),
        ("subscription_required", resource.value("subscriptionRequired")),
      ])
    block.block("subscription_key_parameter_names") {
      $0.attributes([
        ("header", resource.value("subscriptionKeyParameterNames", "header")),
        ("query", resource.value("subscriptionKeyParameterNames", "query")),
      ])
    }
    guard resource.has("format") else { return }
    block.block("import") {
      $0.attributes([
        ("content_format", resource.value("format")), ("content_value", resource.value("value")),
      ])
    }
  }

  private static func fill(_ block: inout TerraformBlock, operation resource: ServiceResource) {
    block.attributes(
      [
        ("operation_id", TerraformText.string(resource.name)),
        ("api_name", "azurerm_api_management_api.api.name"),
      ] + place + [
        ("display_name", resource.value("displayName")),
        ("method", resource.value("method")),
        ("url_template", resource.value("urlTemplate")),
      ])
    guard case .list(let parameters) = resource.property("templateParameters") else { return }
    for case .object(let members) in parameters {
      block.block("template_parameter") {
        $0.attributes(members.map { ($0.0, TerraformValue.text($0.1, indentation: 4)) })
      }
    }
  }
}

extension ServiceResource {
  fileprivate func property(_ name: String) -> ArtifactValue? {
    properties.first { $0.0 == name }?.1
  }

  fileprivate func has(_ name: String) -> Bool { property(name) != nil }

  /// A property as an expression; `null` where there is none.
  fileprivate func value(_ name: String, _ inner: String? = nil) -> String {
    guard var value = property(name) else { return "null" }
    if let inner, case .object(let members) = value {
      guard let member = members.first(where: { $0.0 == inner }) else { return "null" }
      value = member.1
    }
    return TerraformValue.text(value, indentation: 2)
  }
}
