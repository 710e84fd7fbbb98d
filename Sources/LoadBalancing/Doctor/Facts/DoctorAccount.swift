import BackendInventory
import Diagnostics

/// An account, with what the checklist wants to know of it. What the JSON leaves out, as a `--query`
/// makes it, is not taken for "no".
struct DoctorAccount {
  let account: AzureAccount
  private let node: AzureNode

  init?(_ node: AzureNode) {
    guard let account = AzureAccount(node) else { return nil }
    self.account = account
    self.node = node
  }

  var id: AzureResourceID { account.id }
  var name: String { account.name }
  var resourceGroup: String? { id.resourceGroup ?? node["resourceGroup"]?.text }
  var subscription: String? { account.subscription }
  var location: SourceLocation { account.location }

  /// A property, also of output that a query has flattened.
  func property(_ key: String) -> AzureNode? { node.property(key) }

  /// Whether the output says that there is no custom subdomain, which is more than nothing said.
  var hasNoSubdomain: Bool {
    node.holdsProperty("customSubDomainName") && node.property("customSubDomainName") == nil
  }

  /// The hosts that it answers at, in lower case.
  var hosts: Set<String> {
    let endpoints = property("endpoints")?.node.members?.compactMap { $0.value.scalar?.text } ?? []
    let texts = endpoints + [property("endpoint")?.text].compactMap(\.self)
    var hosts = Set(texts.compactMap { BackendURL($0)?.host })
    guard let subdomain = property("customSubDomainName")?.text?.lowercased() else { return hosts }
    // A custom subdomain is one in all domains of its cloud.
    let ends = Set(hosts.compactMap { $0.split(separator: ".").last.map(String.init) })
    for domain in AccountHost.domains {
      let isOfCloud = ends.isEmpty || ends.contains { domain.hasSuffix("." + $0) }
      if isOfCloud { hosts.insert("\(subdomain).\(domain)") }
    }
    return hosts
  }
}

/// A deployment, as it stands in a file.
struct DoctorDeployment {
  let deployment: AzureDeployment
  /// Where its model's version stands, or what stands for it.
  let versionLocation: SourceLocation

  init?(_ node: AzureNode) {
    guard let deployment = AzureDeployment(node) else { return nil }
    self.deployment = deployment
    let model = node["properties"]?["model"]
    versionLocation = (model?["version"] ?? model?["name"])?.start ?? deployment.location
  }

  var name: String { deployment.name }

  /// `"gpt-4o 2024-11-20"`; nil where no model is named.
  var model: String? {
    guard let model = deployment.model else { return nil }
    return Shown.text([model, deployment.version].compactMap(\.self).joined(separator: " "))
  }
}

/// How far a resource has come, by its `provisioningState`.
enum ProvisioningState {
  case ready
  /// It will not be ready by itself.
  case broken
  /// On its way, or of a state that is not known.
  case other

  init(_ text: String) {
    switch text.lowercased() {
    case "succeeded": self = .ready
    case "failed", "deleting", "canceled", "cancelled", "disabled": self = .broken
    default: self = .other
    }
  }
}
