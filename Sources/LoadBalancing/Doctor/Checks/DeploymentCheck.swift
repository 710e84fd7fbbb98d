import BackendInventory
import Diagnostics

/// The deployments that the inventory lists are in the account, with the model that it says.
enum DeploymentCheck {
  static func lines(
    _ backend: LoadBalancerConfiguration.Backend, _ account: DoctorAccount, _ facts: DoctorFacts
  ) -> [DoctorLine] {
    let about = DoctorLine.Subject.backend(backend.name)
    let (found, areAll) = facts.deployments(of: account)
    guard !found.isEmpty else {
      return [
        DoctorLine(
          "deployments", about, .cannotKnow, "no deployment of the account is in the files",
          at: account.location, commands: [AzureCommand.listDeployments(of: account)])
      ]
    }
    guard !backend.deployments.isEmpty else {
      let names = found.map(\.name).sorted().prefix(8).map(Shown.text).joined(separator: ", ")
      return [
        DoctorLine(
          "deployments", about, .ok,
          "the inventory lists no deployments; the account has \(found.count): \(names)"
            + (found.count > 8 ? " and others" : ""),
          at: found.first?.deployment.location)
      ]
    }
    let byName = Dictionary(found.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return backend.deployments.map { wanted in
      if let deployment = byName[wanted.name] {
        return judge(wanted, deployment, account, about)
      }
      return missing(wanted, found, areAll: areAll, account, about)
    }
  }

  private static func missing(
    _ wanted: LoadBalancerConfiguration.Deployment, _ found: [DoctorDeployment], areAll: Bool,
    _ account: DoctorAccount, _ about: DoctorLine.Subject
  ) -> DoctorLine {
    let name = Shown.text(wanted.name)
    if let other = found.first(where: { $0.name.lowercased() == wanted.name.lowercased() }) {
      return DoctorLine(
        "deployments", about, .cannotKnow,
        "the account has \(Shown.text(other.name)) for \(name); whether letter case counts is not known",
        at: other.deployment.location)
    }
    guard areAll else {
      return DoctorLine(
        "deployments", about, .cannotKnow,
        "the deployment \(name) is not in the files, which may not hold all of the account's",
        at: account.location, commands: [AzureCommand.listDeployments(of: account)])
    }
    return DoctorLine(
      "deployments", about, .notOK,
      "the account has no deployment \(name), so that callers of it get 404 from here",
      at: found.first?.deployment.location ?? account.location,
      remark: Suggestion.nearest(to: wanted.name, in: found.map(\.name)).map {
        "it has \(Shown.text($0)), which is spelled alike"
      }, commands: [create(wanted, like: nil, in: account)])
  }

  private static func judge(
    _ wanted: LoadBalancerConfiguration.Deployment, _ found: DoctorDeployment,
    _ account: DoctorAccount, _ about: DoctorLine.Subject
  ) -> DoctorLine {
    let name = Shown.text(wanted.name)
    let deployment = found.deployment
    let differs =
      isOther(wanted.model, deployment.model) || isOther(wanted.version, deployment.version)
    if differs {
      let model = [wanted.model, wanted.version].compactMap(\.self).joined(separator: " ")
      return DoctorLine(
        "deployments", about, .notOK,
        """
        the deployment \(name) is \(found.model ?? "another model"), and the inventory says \
        \(Shown.text(model))
        """, at: found.versionLocation,
        remark: "or write into the inventory what the account has",
        commands: [create(wanted, like: deployment, in: account)])
    }
    if let state = deployment.provisioningState, case let kind = ProvisioningState(state),
      kind != .ready
    {
      return DoctorLine(
        "deployments", about, kind == .broken ? .notOK : .cannotKnow,
        "the provisioning state of the deployment \(name) is \(Shown.text(state))"
          + (kind == .broken ? "" : "; look again later"),
        at: deployment.location, commands: [show(wanted.name, in: account)])
    }
    let unsaid = [
      wanted.model != nil && deployment.model == nil ? "model" : nil,
      wanted.version != nil && deployment.version == nil ? "version" : nil,
      deployment.provisioningState == nil ? "provisioning state" : nil,
    ].compactMap(\.self)
    guard unsaid.isEmpty else {
      return DoctorLine(
        "deployments", about, .cannotKnow,
        "the output does not say the \(unsaid.joined(separator: " and the ")) of the deployment \(name)",
        at: deployment.location, commands: [AzureCommand.listDeployments(of: account)])
    }
    return DoctorLine(
      "deployments", about, .ok,
      "the deployment \(name) is ready\(found.model.map { ": \($0)" } ?? "")",
      at: deployment.location)
  }

  /// Whether both are given, and differ.
  private static func isOther(_ wanted: String?, _ found: String?) -> Bool {
    guard let wanted, let found else { return false }
    return wanted.lowercased() != found.lowercased()
  }

  private static func show(_ name: String, in account: DoctorAccount) -> String {
    AzureCommand.az(
      "cognitiveservices account deployment show",
      AzureCommand.accountOptions(account) + [
        ("--deployment-name", AzureCommand.Word(name, or: "DEPLOYMENT"))
      ])
  }

  /// Creates a deployment, or replaces one and keeps its SKU and capacity.
  private static func create(
    _ wanted: LoadBalancerConfiguration.Deployment, like found: AzureDeployment?,
    in account: DoctorAccount
  ) -> String {
    let capacity = (found?.capacity ?? wanted.capacity).map(String.init)
    return AzureCommand.az(
      "cognitiveservices account deployment create",
      AzureCommand.accountOptions(account) + [
        ("--deployment-name", .init(wanted.name, or: "DEPLOYMENT")),
        ("--model-format", "OpenAI"),
        ("--model-name", .init(wanted.model ?? found?.model, or: "MODEL")),
        ("--model-version", .init(wanted.version ?? found?.version, or: "VERSION")),
        ("--sku-name", .init(found?.sku ?? wanted.sku, or: "SKU")),
        ("--sku-capacity", .init(capacity, or: "CAPACITY")),
      ])
  }
}
