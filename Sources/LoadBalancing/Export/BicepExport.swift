/// Writes a deployment as Bicep: `main.bicep`, a module for roles, which stand in the accounts'
/// resource groups, and the policy.
enum BicepExport {
  static func files(_ deployment: GatewayDeployment) throws(GenerationError) -> [ExportedFile] {
    for file in deployment.sideFiles where file.text.utf16.count > APISpecification.bicepLimit {
      throw GenerationError(
        "\(file.path) has \(file.text.utf16.count) characters, more than the "
          + "\(APISpecification.bicepLimit) that Bicep loads",
        help: "leave out --openapi, or export with --to az or terraform")
    }
    var files = [ExportedFile(path: "main.bicep", text: main(deployment))]
    if !deployment.roles.isEmpty {
      files.append(ExportedFile(path: "openai-user.bicep", text: module(deployment.provenance)))
    }
    return files + deployment.sideFiles
  }

  private static func main(_ deployment: GatewayDeployment) -> String {
    var parts = [
      head(deployment.provenance)
        + "// Deploy it to the resource group of the API Management service.\n\n"
        + "targetScope = 'resourceGroup'\n"
    ]
    parts += deployment.parameters.map(parameter)
    parts.append(
      """
      resource apim 'Microsoft.ApiManagement/service@\(AzureAPIVersion.apiManagement)' existing = {
        name: \(GatewayDeployment.serviceName.camelCase)
      }

      """)
    parts += deployment.roles.map(role)
    parts += deployment.resources.map(resource)
    return parts.joined(separator: "\n")
  }

  private static func head(_ provenance: ExportProvenance) -> String {
    "// \(provenance.origin.prefix(1).uppercased())\(provenance.origin.dropFirst()). "
      + "Make it again with:\n//   \(provenance.command)\n"
  }

  private static func parameter(_ parameter: ExportParameter) -> String {
    let description = "@description(\(BicepText.string(parameter.meaning + ".")))\n"
    let declaration = "param \(parameter.name.camelCase) string"
    return switch parameter.standard {
    case .none: "\(description)@minLength(1)\n\(declaration)\n"
    case .text(let text): "\(description)\(declaration) = \(BicepText.string(text))\n"
    case .serviceResourceGroup: "\(description)\(declaration) = resourceGroup().name\n"
    }
  }

  private static func role(_ role: AccountRole) -> String {
    let scope = [role.subscription, role.resourceGroup].compactMap(\.self).map(\.camelCase)
    let condition = role.isOptional ? "if (!empty(\(role.account.camelCase))) " : ""
    return """
      module \(role.symbol.camelCase) 'openai-user.bicep' = \(condition){
        name: 'openai-user-\(role.symbol.kebabCase)'
        scope: resourceGroup(\(scope.joined(separator: ", ")))
        params: {
          accountName: \(role.account.camelCase)
          principalId: \(role.principal?.camelCase ?? "apim.identity.principalId")
        }
      }

      """
  }

  private static func resource(_ resource: ServiceResource) -> String {
    let type = "\(resource.kind.type)@\(AzureAPIVersion.apiManagement)"
    var text = "resource \(resource.symbol.camelCase) '\(type)' = {\n"
    text += "  parent: \(resource.kind.isPartOfAPI ? "api" : "apim")\n"
    text += "  name: \(BicepText.string(resource.name))\n"
    // The type calls url and protocol required, which the service refuses in a pool.
    if resource.isPool { text += "  #disable-next-line BCP035\n" }
    text += "  properties: \(BicepText.value(.object(resource.properties), indentation: 2))\n"
    if !resource.dependsOn.isEmpty {
      text += "  dependsOn: [\n"
      for symbol in resource.dependsOn { text += "    \(symbol.camelCase)\n" }
      text += "  ]\n"
    }
    return text + "}\n"
  }

  private static func module(_ provenance: ExportProvenance) -> String {
    """
    \(head(provenance))
    @description('The Azure OpenAI account.')
    param accountName string

    @description('The identity that may use the account.')
    param principalId string

    // \(OpenAIUserRole.name)
    var roleId = subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '\(OpenAIUserRole.id)'
    )

    resource account 'Microsoft.CognitiveServices/accounts@\(AzureAPIVersion.cognitiveServices)' existing = {
      name: accountName
    }

    resource assignment 'Microsoft.Authorization/roleAssignments@\(AzureAPIVersion.roleAssignments)' = {
      name: guid(account.id, principalId, roleId)
      scope: account
      properties: {
        roleDefinitionId: roleId
        principalId: principalId
        principalType: 'ServicePrincipal'
      }
    }

    """
  }
}
