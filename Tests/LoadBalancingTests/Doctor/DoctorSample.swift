import Diagnostics
import LoadBalancing
import Testing

/// An inventory and what Azure could have printed, in which everything is as it should be; a test
/// changes what it is about.
struct DoctorSample {
  static let principal = "7d1f2c3b-4a5e-4f60-8b7c-9d0e1f2a3b4c"
  static let client = "0c1d2e3f-4a5b-4c6d-8e7f-001122334455"
  static let user = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
  static let owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"
  static let contributor = "b24988ac-6180-42a0-ab88-20f7382dd24c"
  static let service =
    "/subscriptions/sub-1/resourceGroups/rg-gateway/providers/Microsoft.ApiManagement/service/apim-1"

  static func account(_ name: String, subscription: String = "sub-1") -> String {
    "/subscriptions/\(subscription)/resourceGroups/rg-ai/providers/"
      + "Microsoft.CognitiveServices/accounts/\(name)"
  }

  var backends = """
      - { name: east, url: https://contoso-east.openai.azure.com/, priority: 1 }
      - { name: west, url: https://contoso-west.openai.azure.com/, priority: 2 }
    """
  var deployments = "{ name: gpt-4o, model: gpt-4o, version: 2024-11-20, sku: Standard }"
  var policy = "auth: managed-identity"
  var service = """
    {"id": "\(DoctorSample.service)", "name": "apim-1", "sku": {"name": "StandardV2"},
     "provisioningState": "Succeeded", "type": "Microsoft.ApiManagement/service",
     "identity": {"type": "SystemAssigned", "principalId": "\(DoctorSample.principal)"}}
    """
  var api = """
    {"id": "\(DoctorSample.service)/apis/azure-openai", "name": "azure-openai", "path": "openai",
     "subscriptionKeyParameterNames": {"header": "api-key", "query": "api-key"},
     "subscriptionRequired": true}
    """
  var accounts = ["contoso-east", "contoso-west"].map { DoctorSample.accountJSON($0) }
  var deployed = ["contoso-east", "contoso-west"].map { "[\(DoctorSample.deploymentJSON($0))]" }
  var roles = """
    [\(DoctorSample.role(at: "/subscriptions/sub-1", DoctorSample.owner, "somebody")),
     \(DoctorSample.role(at: DoctorSample.account("contoso-east"))),
     \(DoctorSample.role(at: DoctorSample.account("contoso-west")))]
    """
  var more: [String] = []
  var serviceName: String?

  static func accountJSON(
    _ name: String, properties: String = "", network: String = #""publicNetworkAccess": "Enabled""#,
    subdomain: String? = nil, endpoint: String? = nil, keys: String = "false"
  ) -> String {
    let own = subdomain ?? "\"\(name)\""
    return """
      {"id": "\(account(name))", "name": "\(name)", "kind": "OpenAI", "location": "eastus",
       "type": "Microsoft.CognitiveServices/accounts",
       "properties": {"endpoint": "\(endpoint ?? "https://\(name).openai.azure.com/")",
         "customSubDomainName": \(own), "disableLocalAuth": \(keys), \(network)\(properties),
         "provisioningState": "Succeeded"}}
      """
  }

  static func deploymentJSON(
    _ account: String, _ name: String = "gpt-4o", model: String = "gpt-4o",
    version: String = "2024-11-20", state: String = "Succeeded", sku: String = "Standard"
  ) -> String {
    """
    {"id": "\(self.account(account))/deployments/\(name)", "name": "\(name)",
     "type": "Microsoft.CognitiveServices/accounts/deployments",
     "sku": {"name": "\(sku)", "capacity": 30},
     "properties": {"model": {"format": "OpenAI", "name": "\(model)", "version": "\(version)"},
       "provisioningState": "\(state)"}}
    """
  }

  static func role(
    at scope: String, _ role: String = DoctorSample.user,
    _ principal: String = DoctorSample.principal, type: String = "ServicePrincipal",
    condition: String = "null"
  ) -> String {
    """
    {"principalId": "\(principal)", "principalType": "\(type)", "scope": "\(scope)",
     "condition": \(condition),
     "roleDefinitionId": "/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/\(role)"}
    """
  }

  var inventory: SourceFile {
    SourceFile(
      path: "inventory.yaml",
      text: """
        version: 1
        api: { name: azure-openai }
        deployments: [\(deployments)]
        backends:
        \(backends)
        policy: { \(policy) }
        """)
  }

  var files: [SourceFile] {
    ([service, api, "[\(accounts.joined(separator: ",\n"))]", roles] + deployed + more)
      .enumerated().filter { !$0.element.isEmpty }
      .map { SourceFile(path: "\($0.offset).json", text: $0.element) }
  }

  var outcome: Checkup.Outcome {
    Checkup.examine(inventory, environment: nil, files: files, service: serviceName)
  }

  func report() throws -> DoctorReport {
    let outcome = outcome
    #expect(outcome.findings.map(\.message) == [])
    #expect(outcome.faults.map(\.text) == [])
    return try #require(outcome.report)
  }

  /// The lines of a check, of one backend or of none.
  func lines(_ id: String, _ backend: String? = nil) throws -> [DoctorLine] {
    try report().lines.filter { line in
      line.id == id && (backend == nil || line.subject == .backend(backend ?? ""))
    }
  }

  /// The only line of a check.
  func line(_ id: String, _ backend: String? = nil) throws -> DoctorLine {
    let lines = try lines(id, backend)
    #expect(lines.count == 1)
    return try #require(lines.first)
  }
}
