import BackendInventory

/// One name stands for the same model in every account, since the policy may send a request to any.
enum SameDeploymentsCheck {
  /// A backend, with what its account has; nil where the files do not tell.
  private struct Place {
    let backend: LoadBalancerConfiguration.Backend
    let deployments: [String: DoctorDeployment]?
  }

  static func lines(
    _ subject: DoctorCase, _ accounts: [DoctorAccount?], after before: [DoctorLine]
  ) -> [DoctorLine] {
    let backends = subject.configuration.backends
    guard backends.count > 1 else { return [] }
    let places: [Place] = zip(backends, accounts).map { backend, account in
      Place(backend: backend, deployments: account.flatMap { deployments(of: $0, subject.facts) })
    }
    let complete = places.compactMap(\.deployments)
    let listed = Set(backends.flatMap { $0.deployments.map(\.name) })
    let names = listed.isEmpty ? Set(complete.flatMap(\.keys)) : listed
    let mixed = names.sorted().compactMap { mixture($0, places, isListed: !listed.isEmpty) }
    if !mixed.isEmpty { return mixed }
    if listed.isEmpty, let line = uneven(names, places) { return [line] }
    guard complete.count == places.count else {
      let missing = places.filter { $0.deployments == nil }
        .map { Shown.text($0.backend.name) }
      return [
        DoctorLine(
          "same-deployments", .deployments, .cannotKnow,
          """
          whether the deployments are the same everywhere is not known: the files lack those of \
          \(missing.prefix(5).joined(separator: ", "))\(missing.count > 5 ? " and others" : "")
          """)
      ]
    }
    // What is wrong in one account was said there.
    guard !before.contains(where: { $0.id == "deployments" && $0.status != .ok }) else { return [] }
    return [
      DoctorLine(
        "same-deployments", .deployments, .ok,
        "the deployments\(listed.isEmpty ? "" : " that the inventory lists") are the same in all "
          + "\(complete.count) accounts")
    ]
  }

  private static func deployments(
    of account: DoctorAccount, _ facts: DoctorFacts
  ) -> [String: DoctorDeployment]? {
    let (list, areAll) = facts.deployments(of: account)
    guard areAll else { return nil }
    // Batches answer no requests of callers.
    let routed = list.filter { $0.deployment.payment != .batch }
    return Dictionary(routed.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A name that stands for different models. Where the inventory says which one is meant, the
  /// account that has another one was named already.
  private static func mixture(
    _ name: String, _ places: [Place], isListed: Bool
  ) -> DoctorLine? {
    var models: [(model: String, place: Place, found: DoctorDeployment)] = []
    for place in places {
      guard let found = place.deployments?[name], let model = found.model,
        found.deployment.version != nil
      else { continue }
      let wanted = place.backend.deployments.first { $0.name == name }
      if wanted?.model != nil, wanted?.version != nil { continue }
      models.append((model, place, found))
    }
    guard let first = models.first,
      let other = models.first(where: { $0.model.lowercased() != first.model.lowercased() })
    else { return nil }
    return DoctorLine(
      "same-deployments", .deployments, isListed ? .notOK : .cannotKnow,
      """
      the deployment \(Shown.text(name)) is \(first.model) behind \
      \(Shown.text(first.place.backend.name)) and \(other.model) behind \
      \(Shown.text(other.place.backend.name))\
      \(isListed ? "" : ", and the inventory does not list the deployments that callers use")
      """, at: other.found.versionLocation,
      remark: "the inventory can say which is meant: the account that has another is named then")
  }

  /// Without a list in the inventory it is not known which deployments callers use.
  private static func uneven(_ names: Set<String>, _ places: [Place]) -> DoctorLine? {
    for name in names.sorted() {
      guard
        let place = places.first(where: { $0.deployments.map { $0[name] == nil } ?? false })
      else { continue }
      return DoctorLine(
        "same-deployments", .deployments, .cannotKnow,
        """
        the deployment \(Shown.text(name)) is not behind \(Shown.text(place.backend.name)), and \
        the inventory does not list the deployments that callers use
        """, remark: "list them under \"deployments\": then each account is checked for them")
    }
    return nil
  }
}
