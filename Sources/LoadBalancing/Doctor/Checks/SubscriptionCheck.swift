/// Somebody can call the API: there is a subscription that holds for it.
enum SubscriptionCheck {
  /// Nil where no subscriptions are in the files, which need not be: callers have them, not the API.
  static func line(_ subject: DoctorCase) -> DoctorLine? {
    let all = subject.facts.subscriptions
    guard let first = all.first else { return nil }
    let ends = ["/apis/\(subject.configuration.apiName.lowercased())", "/apis"]
    let own = all.filter { subscription in ends.contains { subscription.scope.hasSuffix($0) } }
    if let active = own.first(where: { $0.state == "active" }) {
      return DoctorLine(
        "subscription", .api, .ok, "there is an active subscription for the API",
        at: active.location)
    }
    return DoctorLine(
      "subscription", .api, .cannotKnow,
      own.isEmpty
        ? "no subscription in the files is for this API alone or for all; a product's may hold for it"
        : "no subscription for the API in the files is active",
      at: own.first?.location ?? first.location)
  }
}
