import BackendInventory

/// The service is there, and its tier has what the policy needs.
enum ServiceCheck {
  static func lines(_ subject: DoctorCase) -> [DoctorLine] {
    guard let service = subject.chosenService else { return [] }
    return [state(service), tier(service, subject.configuration)].compactMap(\.self)
  }

  private static func state(_ service: DoctorService) -> DoctorLine? {
    guard let state = service.provisioningState else { return nil }
    let location = service.location
    switch ProvisioningState(state.value) {
    case .ready: return DoctorLine("service", .service, .ok, "the service is ready", at: location)
    case .broken:
      return DoctorLine(
        "service", .service, .notOK,
        "the service's provisioning state is \(Shown.text(state.value))", at: location,
        commands: [AzureCommand.showService(service)])
    case .other:
      return DoctorLine(
        "service", .service, .cannotKnow,
        "the service's provisioning state is \(Shown.text(state.value)); look again later",
        at: location, commands: [AzureCommand.showService(service)])
    }
  }

  /// Tiers that have circuit breakers and a built-in cache.
  private static let known: Set<String> = [
    "developer", "basic", "standard", "premium", "isolated", "basicv2", "standardv2", "premiumv2",
  ]

  private static func tier(
    _ service: DoctorService, _ configuration: LoadBalancerConfiguration
  ) -> DoctorLine? {
    guard let sku = service.sku else {
      return DoctorLine(
        "tier", .service, .cannotKnow, "the output does not say which tier the service has",
        at: service.location, commands: [AzureCommand.showService(service)])
    }
    let name = Shown.text(sku.value)
    guard sku.value.lowercased() == "consumption" else {
      guard known.contains(sku.value.lowercased()) else {
        return DoctorLine(
          "tier", .service, .cannotKnow,
          "whether the tier, \(name), has what the policy needs is not known", at: service.location)
      }
      return DoctorLine(
        "tier", .service, .ok, "the tier, \(name), has what the policy needs", at: service.location)
    }
    if configuration.strategy == .pool {
      return DoctorLine(
        "tier", .service, .notOK,
        """
        the tier, \(name), has no circuit breakers: a pool there goes on asking backends that \
        answer 429
        """, at: service.location,
        remark: "write \"strategy: list\" below \"policy\", or choose another tier")
    }
    let caches = AzureCommand.az(
      "rest",
      [
        ("--method", "get"),
        (
          "--url",
          AzureCommand.Word(
            "\(service.id.text)/caches?api-version=\(AzureAPIVersion.apiManagement)",
            or: "SERVICE_ID")
        ),
      ])
    if configuration.cacheType == .internal {
      return DoctorLine(
        "tier", .service, .notOK,
        "the tier, \(name), has no built-in cache, which \"cache.type: internal\" asks for",
        at: service.location,
        remark: "attach a Redis cache to the service, and write \"cache: { type: external }\"")
    }
    return DoctorLine(
      "tier", .service, .cannotKnow,
      """
      the tier, \(name), has no built-in cache, and whether an external one is attached is not in \
      the files: without one the policy forgets which backends are busy
      """, at: service.location, commands: [caches])
  }
}
