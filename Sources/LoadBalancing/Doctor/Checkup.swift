import BackendInventory
package import Diagnostics

/// Goes through what a load balancer needs in Azure, offline, on what `az` printed.
package enum Checkup {
  package struct Outcome: Sendable {
    /// Nil where the inventory has errors, or a file is not as Azure prints it.
    package var report: DoctorReport?
    /// Errors of the inventory.
    package var findings: [Diagnostic] = []
    /// What is wrong with the text of the other files.
    package var diagnostics: [Diagnostic] = []
    /// What is left out of the files, and what is to be known.
    package var notes: [ImportNote] = []
    /// Why there is no report.
    package var faults: [ImportNote] = []
  }

  /// The checklist for an inventory, or why there is none.
  ///
  /// - Parameter service: the name of the API Management service that is meant, where the files
  ///   hold several.
  package static func examine(
    _ inventory: SourceFile, environment: String?, files: [SourceFile], service: String? = nil
  ) -> Outcome {
    var outcome = Outcome()
    let (configuration, findings) = PolicyGeneration.configuration(
      of: inventory, environment: environment)
    outcome.findings = findings.filter { $0.severity == .error }
    let facts = DoctorFacts(files)
    outcome.notes = facts.notes
    outcome.faults = facts.faults
    outcome.diagnostics = facts.diagnostics
    guard let configuration, !facts.hasErrors else { return outcome }
    if let service,
      !facts.services.contains(where: { $0.name.lowercased() == service.lowercased() })
    {
      let names = facts.services.map(\.name)
      let near = Suggestion.nearest(to: service, in: names).map {
        "; did you mean \(Shown.text($0))?"
      }
      outcome.faults.append(
        ImportNote("no API Management service \(Shown.text(service)) is in the files\(near ?? "")"))
      return outcome
    }
    let subject = DoctorCase(
      configuration, facts, service: service, inventory: inventory, environment: environment)
    outcome.report = DoctorReport(
      lines(subject), inventory: inventory.path, environment: environment,
      service: subject.chosenService?.name, api: configuration.apiName)
    return outcome
  }

  private static func lines(_ subject: DoctorCase) -> [DoctorLine] {
    let backends = subject.configuration.backends
    let accounts = backends.map { backend in
      BackendURL(backend.url).flatMap {
        $0.azureDomain == nil ? nil : subject.facts.account(at: $0.host)
      }
    }
    var lines = IdentityCheck.lines(subject) + ServiceCheck.lines(subject)
    lines += APICheck.lines(subject)
    lines += [SubscriptionCheck.line(subject), DeployedPolicyCheck.line(subject)]
      .compactMap(\.self)
    for (backend, account) in zip(backends, accounts) {
      guard let account else {
        lines += AccountCheck.missing(backend, subject)
        continue
      }
      lines += AccountCheck.lines(backend, account)
      lines += [
        SubdomainCheck.line(backend, account), RoleCheck.line(backend, account, subject),
        NetworkCheck.line(backend, account, subject),
      ].compactMap(\.self)
      lines += DeploymentCheck.lines(backend, account, subject.facts)
    }
    return lines + SameDeploymentsCheck.lines(subject, accounts, after: lines)
  }
}
