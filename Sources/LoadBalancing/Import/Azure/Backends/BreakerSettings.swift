import BackendInventory
import Diagnostics

/// What the circuit breakers of backends say in an inventory's words.
struct BreakerSettings {
  /// Seconds.
  private(set) var coolDown: Int?
  private(set) var retryOn: [RetryCondition]?
  private(set) var notes: [ImportNote] = []

  init(_ entities: [AzureBackend]) {
    let breakers = entities.compactMap { entity in entity.breaker.map { (entity.name, $0) } }
    guard let first = breakers.first?.1 else { return }
    if breakers.count < entities.count {
      notes.append(
        ImportNote(
          """
          \(breakers.count) of \(entities.count) backends have a circuit breaker; the policy leaves \
          every backend alone after a failure
          """, at: first.location))
    }
    takeDurations(breakers.map(\.1), first)
    takeStatuses(breakers.map(\.1), first)
    if let slow = breakers.first(where: { $0.1.count ?? 1 > 1 || $0.1.percentage != nil }) {
      let failures =
        slow.1.count.map { "\($0) failures" } ?? "\(slow.1.percentage ?? 0) % of failures"
      let interval = slow.1.interval.map { " in \($0)" } ?? ""
      notes.append(
        ImportNote(
          """
          the breaker of \(Shown.text(slow.0)) opens after \(failures)\(interval); the policy \
          leaves a backend alone after the first one
          """, at: slow.1.location))
    }
    if let deaf = breakers.first(where: { !$0.1.acceptsRetryAfter }) {
      notes.append(
        ImportNote(
          """
          the breaker of \(Shown.text(deaf.0)) takes no notice of Retry-After; the policy does, up \
          to `coolDown.max`
          """, at: deaf.1.location))
    }
  }

  private mutating func takeDurations(_ breakers: [AzureBreaker], _ first: AzureBreaker) {
    let durations = breakers.compactMap(\.tripDuration)
    guard let text = commonest(durations) else { return }
    guard let seconds = ISODuration.seconds(text), (1...86_400).contains(seconds) else {
      notes.append(
        ImportNote(
          "\"tripDuration\" \(Shown.text(text)) cannot be carried over; the default stands in its place",
          at: first.location))
      return
    }
    coolDown = seconds
    if Set(durations).count > 1 {
      notes.append(
        ImportNote(
          "the breakers differ in \"tripDuration\"; the commonest, \(text), stands for all",
          at: first.location))
    }
  }

  private mutating func takeStatuses(_ breakers: [AzureBreaker], _ first: AzureBreaker) {
    let all = breakers.filter { !$0.statusRanges.isEmpty }
    guard let ranges = commonest(all.map(\.statusRanges)),
      let breaker = all.first(where: { $0.statusRanges == ranges })
    else { return }
    if Set(all.map(\.statusRanges)).count > 1 {
      notes.append(
        ImportNote(
          "the breakers differ in \"statusCodeRanges\"; the commonest stands for all",
          at: first.location))
    }
    let (conditions, left) = breaker.retryOn
    if let example = left.first {
      notes.append(
        ImportNote(
          """
          statuses of \"statusCodeRanges\" that every backend would answer alike, such as \
          \(example), are left out of `retry.on`
          """, at: breaker.location))
    }
    guard !conditions.isEmpty else { return }
    // Without an answer the policy turns to another backend, as it does where nothing is said.
    retryOn = conditions + [.noResponse]
  }

  /// The first of equally common ones.
  private func commonest<Value: Hashable>(_ values: [Value]) -> Value? {
    var best: (value: Value, count: Int)?
    for value in values {
      let count = values.count { $0 == value }
      if count > best?.count ?? 0 { best = (value, count) }
    }
    return best?.value
  }
}
