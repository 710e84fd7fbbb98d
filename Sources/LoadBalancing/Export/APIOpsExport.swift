import Diagnostics

/// Writes a deployment as the folder of artefacts that the APIOps Toolkit publishes.
enum APIOpsExport {
  static func files(_ deployment: GatewayDeployment) -> [ExportedFile] {
    [ExportedFile(path: "README.md", text: readMe(deployment))]
      + deployment.resources.flatMap { files(of: $0, deployment) }
  }

  private static func files(
    of resource: ServiceResource, _ deployment: GatewayDeployment
  ) -> [ExportedFile] {
    switch resource.kind {
    case .namedValue:
      [information(resource, "named values/\(resource.name)/namedValueInformation.json")]
    case .backend: [information(resource, "backends/\(resource.name)/backendInformation.json")]
    case .subscription:
      [information(resource, "subscriptions/\(resource.name)/subscriptionInformation.json")]
    case .api:
      [
        information(resource, "apis/\(resource.name)/apiInformation.json"),
        specification(resource, deployment),
      ]
    case .operation: []
    case .apiPolicy:
      [ExportedFile(path: "apis/\(deployment.api)/policy.xml", text: deployment.policy)]
    }
  }

  private static func information(_ resource: ServiceResource, _ path: String) -> ExportedFile {
    // The specification has a file of its own here.
    let properties = resource.properties.filter {
      resource.kind != .api || !["format", "value"].contains($0.0)
    }
    let value = ArtifactValue.object([("properties", .object(properties))])
    return ExportedFile(
      path: path, text: value.json(parameter: placeholder, file: { $0.text }).text)
  }

  /// What stands for a parameter until the publisher's configuration overrides it.
  private static func placeholder(_ name: ParameterName) -> String {
    name.words.last == "uri"
      ? "https://VAULT.vault.azure.net/secrets/SECRET" : name.upperCase
  }

  /// The OpenAPI file, given or made of the operations: the publisher takes operations from
  /// nowhere else.
  private static func specification(
    _ api: ServiceResource, _ deployment: GatewayDeployment
  ) -> ExportedFile {
    let folder = "apis/\(api.name)/"
    for (_, value) in api.properties {
      guard case .file(let file) = value else { continue }
      let isJSON = file.path.hasSuffix(".json")
      return ExportedFile(
        path: folder + (isJSON ? "specification.json" : "specification.yaml"), text: file.text)
    }
    var paths: [(String, [(String, JSONValue)])] = []
    for operation in APIOperation.all {
      var fields: [(String, JSONValue)] = [
        ("summary", .string(operation.title)), ("operationId", .string(operation.name)),
      ]
      if !operation.parameters.isEmpty {
        fields.append(
          (
            "parameters",
            .array(
              operation.parameters.map {
                ["name": .string($0), "in": "path", "required": true, "schema": ["type": "string"]]
              })
          ))
      }
      fields.append(("responses", ["200": ["description": "As the model answers."]]))
      let member = (operation.method.lowercased(), JSONValue.object(fields))
      if let index = paths.firstIndex(where: { $0.0 == operation.template }) {
        paths[index].1.append(member)
      } else {
        paths.append((operation.template, [member]))
      }
    }
    let document: JSONValue = [
      "openapi": "3.0.1",
      "info": ["title": .string(deployment.api), "version": "1.0"],
      "paths": .object(paths.map { ($0.0, .object($0.1)) }),
    ]
    return ExportedFile(path: folder + "specification.json", text: document.text)
  }

  // MARK: README

  private static func readMe(_ deployment: GatewayDeployment) -> String {
    let provenance = deployment.provenance
    var text = """
      # Artefacts for the APIOps publisher

      \(provenance.origin.prefix(1).uppercased())\(provenance.origin.dropFirst()). \
      Make them again with:

          \(provenance.command)

      The publisher deploys these folders to an API Management service.

      """
    let namedValues = deployment.resources.filter { $0.kind == .namedValue }
    if !namedValues.isEmpty {
      text += """

        ## In the publisher's configuration

        The files hold placeholders; give the values of each environment in its `configuration.yaml`:

            namedValues:

        """
      for resource in namedValues {
        let isSecret = resource.properties.contains { $0.0 == "keyVault" }
        text += "      - name: \(resource.name)\n        properties:\n"
        text +=
          isSecret
          ? "          keyVault:\n"
            + "            secretIdentifier: https://VAULT.vault.azure.net/secrets/SECRET\n"
          : "          value: CLIENT-ID\n"
      }
    }
    guard !deployment.roles.isEmpty else { return text }
    text += """

      ## Not among the artefacts

      The publisher assigns no roles. The service's identity needs *\(OpenAIUserRole.name)* on every
      account:


      """
    for role in deployment.roles {
      let account = deployment.parameters.first { $0.name == role.account }
      var name = "ACCOUNT"
      if case .text(let text) = account?.standard, !text.isEmpty { name = text }
      text += """
            az role assignment create --role \(OpenAIUserRole.id) \\
              --assignee-object-id PRINCIPAL --assignee-principal-type ServicePrincipal \\
              --scope /subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/\
        Microsoft.CognitiveServices/accounts/\(name)

        """
    }
    return text
  }
}
