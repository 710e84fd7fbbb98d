import Diagnostics

/// Writes a deployment as one Resource Manager template in JSON, with the policy inside.
enum ResourceManagerExport {
  static func files(_ deployment: GatewayDeployment) throws(GenerationError) -> [ExportedFile] {
    let text = template(deployment).text
    guard text.utf8.count <= APISpecification.templateLimit else {
      throw GenerationError(
        "the template has \(text.utf8.count) bytes, more than the 4 MiB that Resource Manager takes",
        help: "leave out --openapi, or export with --to az, which sends the file by itself")
    }
    return [ExportedFile(path: "azuredeploy.json", text: text)]
  }

  private static let service = GatewayDeployment.serviceName.camelCase

  private static func template(_ deployment: GatewayDeployment) -> JSONValue {
    [
      "$schema":
        "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      "contentVersion": "1.0.0.0",
      "metadata": [
        "description": .string(
          "\(deployment.provenance.origin.prefix(1).uppercased())"
            + "\(deployment.provenance.origin.dropFirst()), for the resource group of the API "
            + "Management service. Make it again with: \(deployment.provenance.command)")
      ],
      "parameters": .object(
        deployment.parameters.map { ($0.name.camelCase, parameter($0)) }),
      "resources": .array(
        deployment.roles.map(role) + deployment.resources.map { resource($0, deployment) }),
    ]
  }

  private static func parameter(_ parameter: ExportParameter) -> JSONValue {
    var members: [(String, JSONValue)] = [("type", "string")]
    switch parameter.standard {
    case .none: members.append(("minLength", 1))
    case .text(let text): members.append(("defaultValue", .string(literal(text))))
    case .serviceResourceGroup: members.append(("defaultValue", "[resourceGroup().name]"))
    }
    members.append(("metadata", ["description": .string(parameter.meaning + ".")]))
    return .object(members)
  }

  private static func resource(
    _ resource: ServiceResource, _ deployment: GatewayDeployment
  ) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("type", .string(resource.kind.type)),
      ("apiVersion", .string(AzureAPIVersion.apiManagement)),
      (
        "name",
        .string(
          "[concat(parameters('\(service)'), '/"
            + (resource.kind.isPartOfAPI ? quoted(deployment.api) + "/" : "")
            + "\(quoted(resource.name))')]")
      ),
    ]
    let needed = deployment.resources.filter { other in
      resource.dependsOn.contains(other.symbol)
        || other.kind == .api && (resource.kind.isPartOfAPI || resource.kind == .subscription)
    }
    if !needed.isEmpty {
      members.append(
        ("dependsOn", .array(needed.map { .string("[\(id($0, api: deployment.api))]") })))
    }
    members.append(("properties", value(.object(resource.properties))))
    return .object(members)
  }

  /// The expression of a resource's id.
  private static func id(_ resource: ServiceResource, api: String) -> String {
    let names = (resource.kind.isPartOfAPI ? [api] : []) + [resource.name]
    return "resourceId('\(resource.kind.type)', parameters('\(service)'), "
      + names.map { "'\(quoted($0))'" }.joined(separator: ", ") + ")"
  }

  private static func value(_ value: ArtifactValue) -> JSONValue {
    switch value {
    case .text(let text): .string(literal(text))
    case .integer(let number): .int(number)
    case .flag(let flag): .bool(flag)
    case .list(let values): .array(values.map(Self.value))
    case .object(let members): .object(members.map { ($0.0, Self.value($0.1)) })
    case .parameter(let name): .string("[parameters('\(name.camelCase)')]")
    case .file(let file): .string(literal(file.text))
    case .apiScope(let api):
      .string(
        "[resourceId('Microsoft.ApiManagement/service/apis', parameters('\(service)'), "
          + "'\(quoted(api))')]")
    }
  }

  /// A text that is no expression: a bracket at its start is doubled.
  private static func literal(_ text: String) -> String { text.hasPrefix("[") ? "[" + text : text }

  /// A text inside the quotes of an expression.
  private static func quoted(_ text: String) -> String {
    text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
  }

  // MARK: Roles

  private static func role(_ role: AccountRole) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("type", "Microsoft.Resources/deployments"),
      ("apiVersion", .string(AzureAPIVersion.deployments)),
      ("name", .string("openai-user-\(role.symbol.kebabCase)")),
    ]
    if role.isOptional {
      members.append(
        ("condition", .string("[not(empty(parameters('\(role.account.camelCase)')))]")))
    }
    if let subscription = role.subscription {
      members.append(("subscriptionId", .string("[parameters('\(subscription.camelCase)')]")))
    }
    let principal =
      role.principal.map { "[parameters('\($0.camelCase)')]" }
      ?? "[reference(resourceId('Microsoft.ApiManagement/service', parameters('\(service)')), "
      + "'\(AzureAPIVersion.apiManagement)', 'full').identity.principalId]"
    members += [
      ("resourceGroup", .string("[parameters('\(role.resourceGroup.camelCase)')]")),
      (
        "properties",
        [
          "mode": "Incremental",
          "expressionEvaluationOptions": ["scope": "inner"],
          "parameters": [
            "accountName": ["value": .string("[parameters('\(role.account.camelCase)')]")],
            "principalId": ["value": .string(principal)],
          ],
          "template": assignment,
        ]
      ),
    ]
    return .object(members)
  }

  private static let assignment: JSONValue = [
    "$schema":
      "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    "contentVersion": "1.0.0.0",
    "parameters": [
      "accountName": ["type": "string"],
      "principalId": ["type": "string"],
    ],
    "variables": [
      "accountId":
        "[resourceId('Microsoft.CognitiveServices/accounts', parameters('accountName'))]",
      "roleId": .string(
        "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', "
          + "'\(OpenAIUserRole.id)')]"),
    ],
    "resources": [
      [
        "type": "Microsoft.Authorization/roleAssignments",
        "apiVersion": .string(AzureAPIVersion.roleAssignments),
        "name":
          "[guid(variables('accountId'), parameters('principalId'), variables('roleId'))]",
        "scope": "[concat('Microsoft.CognitiveServices/accounts/', parameters('accountName'))]",
        "properties": [
          "roleDefinitionId": "[variables('roleId')]",
          "principalId": "[parameters('principalId')]",
          "principalType": "ServicePrincipal",
        ],
      ]
    ],
  ]
}
