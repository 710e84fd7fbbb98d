import BackendInventory
package import Diagnostics

/// Makes an inventory of what `az cognitiveservices account list` and
/// `az cognitiveservices account deployment list` print.
package enum AzureImport {
  /// The API's id in API Management, which no listing of accounts knows.
  static let apiName = "azure-openai"

  /// What comes of the files; messages about the inventory call it by `path`.
  package static func outcome(
    of files: [SourceFile], homeRegion: String?, pool: String?, path: String
  ) -> AzureOutcome {
    let listing = AzureListing(files)
    var outcome = AzureOutcome(listing)
    guard !listing.hasErrors else { return outcome }
    if listing.isOfBackends {
      let imported = BackendPoolImport(listing.backends, pool: pool)
      outcome.notes += imported.notes
      outcome.faults += [imported.fault].compactMap(\.self)
      if let draft = imported.draft { outcome.take(draft.checked(path: path)) }
      return outcome
    }
    if pool != nil {
      outcome.notes.append(ImportNote("the files hold no pool: --pool makes no difference"))
    }
    let selection = AzureSelection(listing)
    let priorities = AzurePriorities(selection.backends, homeRegion: homeRegion)
    outcome.notes += selection.notes + priorities.notes
    outcome.summary = summary(selection, listing)
    guard !selection.backends.isEmpty else {
      outcome.faults.append(nothingLeft(listing))
      return outcome
    }
    guard selection.backends.count <= maximumOfBackends else {
      outcome.faults.append(tooMany(selection.backends.count))
      return outcome
    }
    outcome.take(draft(selection, priorities, &outcome.notes).checked(path: path))
    return outcome
  }

  /// What an inventory holds.
  static let maximumOfBackends = 200

  static func tooMany(_ count: Int) -> ImportNote {
    ImportNote(
      "\(count) backends are left, and an inventory holds \(maximumOfBackends): give fewer accounts"
    )
  }

  static func nothingLeft(_ listing: AzureListing) -> ImportNote {
    if listing.accounts.isEmpty {
      return ImportNote(
        "no account is in the files; `az cognitiveservices account list -o json` prints them")
    }
    return ImportNote("no account is left to balance among")
  }

  private static func draft(
    _ selection: AzureSelection, _ priorities: AzurePriorities, _ notes: inout [ImportNote]
  ) -> InventoryDraft {
    let order = self.order(of: selection, priorities)
    var names = UniqueNames()
    let backends = order.map { backend, proposal in
      entry(backend, proposal, name: names.take(backend.account), &notes)
    }
    var draft = InventoryDraft(
      configuration: configuration(of: backends),
      head: [
        """
        Made of what Azure lists. Priorities and weights are proposals: the reason stands above \
        each backend.
        """
      ])
    draft.valueComments[.apiName] = "not known to Azure OpenAI: the API's id in API Management"
    for (index, (backend, proposal)) in order.enumerated() {
      draft.backendComments[index] = [proposal.reason]
      if proposal.weight != nil { draft.valueComments[.weight(index)] = "percent, by capacity" }
      if backend.needsKey {
        draft.valueComments[.backendAuth(index)] =
          "no custom subdomain: the named value is to hold the account's key"
      }
    }
    return draft
  }

  /// The backends in the order in which they are listed: as they are tried, those at home first.
  static func order(
    of selection: AzureSelection, _ priorities: AzurePriorities
  ) -> [(backend: AzureSelection.Backend, proposal: AzurePriorities.Proposal)] {
    zip(selection.backends, priorities.proposals).enumerated().sorted { left, right in
      let a = left.element
      let b = right.element
      if a.1.priority != b.1.priority { return a.1.priority < b.1.priority }
      let isHome = [a, b].map { $0.0.account.region == priorities.homeRegion }
      if isHome[0] != isHome[1] { return isHome[0] }
      if a.0.account.name != b.0.account.name { return a.0.account.name < b.0.account.name }
      return left.offset < right.offset
    }.map { ($0.element.0, $0.element.1) }
  }

  /// The configuration of these backends, with what the tool does where nothing is said.
  static func configuration(
    of backends: [LoadBalancerConfiguration.Backend]
  ) -> LoadBalancerConfiguration {
    let standard = PolicySettings.defaults(at: SourceRange(at: 0))
    return LoadBalancerConfiguration(
      strategy: standard.strategy.value, apiName: apiName, apiPath: "openai",
      subscriptionKeyHeader: "api-key", backends: backends,
      retryOn: standard.retryOn.value, attempts: standard.attempts.value,
      coolDownDefault: standard.coolDownDefault.value, coolDownMax: standard.coolDownMax.value,
      exhausted: standard.exhausted.value, cacheType: standard.cacheType.value,
      backendHeader: standard.backendHeader.value)
  }

  static func entry(
    _ backend: AzureSelection.Backend, _ proposal: AzurePriorities.Proposal, name: String,
    _ notes: inout [ImportNote]
  ) -> LoadBalancerConfiguration.Backend {
    LoadBalancerConfiguration.Backend(
      name: name, url: LoadBalancerConfiguration.baseURL(backend.url),
      priority: proposal.priority, weight: proposal.weight, region: backend.account.region,
      subscription: backend.account.subscription,
      auth: backend.needsKey ? .namedValue("\(name)-key") : .managedIdentity(clientID: nil),
      deployments: backend.deployments.map { deployment($0, &notes) })
  }

  private static func deployment(
    _ deployment: AzureDeployment, _ notes: inout [ImportNote]
  ) -> LoadBalancerConfiguration.Deployment {
    LoadBalancerConfiguration.Deployment(
      name: deployment.name, model: deployment.model, version: deployment.version,
      sku: deployment.sku, capacity: capacity(deployment, &notes))
  }

  static func capacity(_ deployment: AzureDeployment, _ notes: inout [ImportNote]) -> Int? {
    guard let capacity = deployment.capacity else { return nil }
    // What an inventory can say of a capacity.
    guard (1...10_000_000).contains(capacity) else {
      notes.append(
        ImportNote(
          "the capacity \(capacity) of the deployment \(Shown.text(deployment.name)) is left out",
          at: deployment.location))
      return nil
    }
    return capacity
  }

  private static func summary(_ selection: AzureSelection, _ listing: AzureListing) -> String {
    let taken = selection.backends.reduce(0) { $0 + $1.deployments.count }
    var text = """
      \(count(selection.backends.count, "backend")) with \(count(taken, "deployment")) taken from \
      \(count(listing.accounts.count, "account")) and \
      \(count(listing.deployments.count, "deployment"))
      """
    let left = [
      (selection.skippedAccounts, "account"), (selection.skippedDeployments, "deployment"),
      (listing.leftOut, "other element"),
    ].filter { $0.0 > 0 }.map { count($0.0, $0.1) }
    if let last = left.last {
      let before = left.dropLast().joined(separator: ", ")
      text += "; left out: " + (before.isEmpty ? last : "\(before) and \(last)")
    }
    return text
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

/// Names of backends. The account's name, by which people know it, is kept where it can be.
struct UniqueNames {
  private var taken: Set<String>
  /// Of every name, the number that was tried last.
  private var numbers: [String: Int] = [:]

  /// What an inventory lets a name be long.
  private static let length = 80

  init(_ taken: Set<String> = []) { self.taken = Set(taken.map { $0.lowercased() }) }

  /// The name itself; with its region, and then with a number, where that one is taken.
  mutating func take(_ account: AzureAccount) -> String {
    let short = String(account.name.prefix(Self.length))
    if taken.insert(short.lowercased()).inserted { return short }
    if let region = account.region {
      let long = Self.joined(short, region)
      if taken.insert(long.lowercased()).inserted { return long }
    }
    var number = numbers[short.lowercased()] ?? 1
    var long: String
    repeat {
      number += 1
      long = Self.joined(short, String(number))
    } while !taken.insert(long.lowercased()).inserted
    numbers[short.lowercased()] = number
    return long
  }

  private static func joined(_ name: String, _ suffix: String) -> String {
    "\(name.prefix(max(1, length - suffix.count - 1)))-\(suffix)"
  }
}
