import Diagnostics

/// Writes a deployment as a shell script of `az` calls, with the policy beside it.
///
/// `az rest` throughout: its PUT creates or replaces, which `az apim` does not do everywhere, and
/// `az apim` has no commands for policies, backends and Key Vault references.
enum AzureCLIExport {
  static func files(_ deployment: GatewayDeployment) -> [ExportedFile] {
    [ExportedFile(path: "deploy.sh", text: script(deployment))] + deployment.sideFiles
  }

  private static func script(_ deployment: GatewayDeployment) -> String {
    var parts = [head(deployment), settings(deployment), AzureCLIScript.functions]
    if !deployment.roles.isEmpty { parts.append(AzureCLIScript.roleFunctions) }
    parts += [roles(deployment)]
    parts += deployment.resources.map { put($0, api: deployment.api) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  // MARK: Settings

  private static let resourceGroup = GatewayDeployment.resourceGroup

  private static func head(_ deployment: GatewayDeployment) -> String {
    var text = """
      #!/usr/bin/env bash
      # \(deployment.provenance.origin.prefix(1).uppercased())\
      \(deployment.provenance.origin.dropFirst()). Make it again with:
      #   \(deployment.provenance.command)
      #
      # Deploys the API, its policy and what they need to an API Management service that exists.
      # Every call creates or replaces, so that the script can run again; --dry-run prints the calls.
      #
      # Environment variables:

      """
    for parameter in deployment.parametersWithResourceGroup {
      text += "#   \(parameter.name.upperCase)\n#     \(parameter.meaning)"
      switch parameter.standard {
      case .none: text += "\n"
      case .text(""): text += " (empty)\n"
      case .text(let value): text += " (\(value))\n"
      case .serviceResourceGroup: text += " ($\(resourceGroup.upperCase))\n"
      }
    }
    text += "#   APIM_SUBSCRIPTION_ID\n#     Its Azure subscription (the current one)\n"
    return text + "set -euo pipefail\n"
  }

  private static func settings(_ deployment: GatewayDeployment) -> String {
    var text = AzureCLIScript.arguments
    let parameters = deployment.parametersWithResourceGroup
    for parameter in parameters {
      guard case .none = parameter.standard else { continue }
      text +=
        "need \(parameter.name.upperCase) \(ShellText.singleQuoted(parameter.meaning))\n"
    }
    text += "$missing && exit 2\n\n" + AzureCLIScript.subscription
    for parameter in parameters {
      let name = parameter.name.upperCase
      switch parameter.standard {
      case .none: break
      case .text(let value):
        // Derived from a host's name or an id: letters, digits and hyphens.
        text += "\(name)=${\(name)-\(value)}\n"
      case .serviceResourceGroup: text += "\(name)=${\(name):-$\(resourceGroup.upperCase)}\n"
      }
    }
    return text
  }

  // MARK: Calls

  private static func roles(_ deployment: GatewayDeployment) -> String {
    guard !deployment.roles.isEmpty else { return "" }
    var text = "# Roles first: they take some minutes to act.\n"
    if deployment.roles.contains(where: { $0.principal == nil }) {
      text += AzureCLIScript.principal
    }
    for role in deployment.roles {
      let subscription = role.subscription?.upperCase ?? "APIM_SUBSCRIPTION_ID"
      let principal = role.principal?.upperCase ?? "service_principal"
      let call =
        "assign_role \"$\(subscription)\" \"$\(role.resourceGroup.upperCase)\" "
        + "\"$\(role.account.upperCase)\" \"$\(principal)\"\n"
      text +=
        role.isOptional
        ? "if [ -n \"$\(role.account.upperCase)\" ]; then\n  \(call)fi\n" : call
    }
    return text
  }

  private static func put(_ resource: ServiceResource, api: String) -> String {
    let path = ShellText.quoted(resource.path(api: api))
    var parameters: [ParameterName] = []
    var file: String?
    // Marks that no text of a resource holds: control characters are escaped in JSON.
    let body = ArtifactValue.object([("properties", .object(resource.properties))])
      .json(
        parameter: { name in
          parameters.append(name)
          return "<\(parameters.count)>"
        },
        file: { contents in
          file = contents.path
          return "@\(contents.path)"
        }
      ).text
    if let file {
      let unquoted = body.replacingLast("\"@\(file)\"", with: "@\(file)")
      return "put_with_file \(path) \(ShellText.quoted(file)) <<'BODY'\n\(unquoted)BODY\n"
    }
    let wait = [.namedValue, .backend, .api].contains(resource.kind) ? "await \(path)\n" : ""
    guard !parameters.isEmpty else { return "put \(path) <<'BODY'\n\(body)BODY\n\(wait)" }
    var text = body.shellEscapedForHereDocument
    for (index, name) in parameters.enumerated() {
      text = text.replacingLast(
        "\"<\(index + 1)>\"", with: "$(printf '%s' \"$\(name.upperCase)\" | json_text)")
    }
    return "put \(path) <<BODY\n\(text)BODY\n\(wait)"
  }
}

extension String {
  /// The last occurrence replaced: what the tool writes stands behind what the inventory says.
  fileprivate func replacingLast(_ old: String, with new: String) -> String {
    guard let range = ranges(of: old).last else { return self }
    return self[..<range.lowerBound] + new + self[range.upperBound...]
  }

  /// The text as an unquoted here-document keeps it.
  fileprivate var shellEscapedForHereDocument: String {
    var text = ""
    for scalar in unicodeScalars {
      if "\\$`".unicodeScalars.contains(scalar) { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
