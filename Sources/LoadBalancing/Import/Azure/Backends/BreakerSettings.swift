import BackendInventory
import Diagnostics

/// What the circuit breakers of backends say in an inventory's words.
struct BreakerSettings {
  /// Seconds.
  private(set) var coolDown: Int?
  private(set) var retryOn: [RetryCondition]?
  /// Whether `Retry-After` says how long a breaker is open; nil where there are no breakers.
  private(set) var acceptsRetryAfter: Bool?
  private(set) var notes: [ImportNote] = []
  /// What the inventory's backends will be balanced by.
  private let strategy: BalancingStrategy

  init(_ entities: [AzureBackend], for strategy: BalancingStrategy) {
    self.strategy = strategy
    let breakers = entities.compactMap { entity in entity.breaker.map { (entity.name, $0) } }
    guard let first = breakers.first?.1 else {
      if strategy == .pool {
        notes.append(
          ImportNote(
            """
            no backend has a circuit breaker, without which a pool never leaves one alone; \
            `export` gives each of them one
            """))
      }
      return
    }
    if breakers.count < entities.count {
      notes.append(
        ImportNote(
          """
          \(breakers.count) of \(entities.count) backends have a circuit breaker; \
          \(strategy == .pool
            ? "`export` gives each of them one" : "the policy leaves every backend alone after a failure")
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
          the breaker of \(Shown.text(slow.0)) opens after \(failures)\(interval); \
          \(strategy == .pool
            ? "the one that `export` writes opens" : "the policy leaves a backend alone") \
          after the first one
          """, at: slow.1.location))
    }
    takeRetryAfter(breakers)
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

  private mutating func takeRetryAfter(_ breakers: [(String, AzureBreaker)]) {
    guard strategy == .pool else {
      if let deaf = breakers.first(where: { !$0.1.acceptsRetryAfter }) {
        notes.append(
          ImportNote(
            """
            the breaker of \(Shown.text(deaf.0)) takes no notice of Retry-After; the policy does, \
            up to `coolDown.max`
            """, at: deaf.1.location))
      }
      return
    }
    let answers = breakers.map(\.1.acceptsRetryAfter)
    acceptsRetryAfter = commonest(answers)
    if Set(answers).count > 1, let first = breakers.first(where: { !$0.1.acceptsRetryAfter }) {
      notes.append(
        ImportNote(
          """
          the breakers differ in \"acceptRetryAfter\"; the commonest, \
          \(acceptsRetryAfter == true), stands for all
          """, at: first.1.location))
    }
  }

  private mutating func takeStatuses(_ breakers: [AzureBreaker], _ first: AzureBreaker) {
    let all = breakers.filter { !$0.statusRanges.isEmpty || strategy == .pool && $0.saysAll }
    guard
      let chosen = commonest(all.map { BreakerFailures($0, withReasons: strategy == .pool) }),
      let breaker = all.first(where: {
        BreakerFailures($0, withReasons: strategy == .pool) == chosen
      })
    else { return }
    if Set(all.map(\.statusRanges)).count > 1 {
      notes.append(
        ImportNote(
          "the breakers differ in \"statusCodeRanges\"; the commonest stands for all",
          at: first.location))
    }
    if strategy == .pool {
      takePoolStatuses(of: breaker)
      return
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

  /// The statuses and the failures without one as they are: they open the breakers.
  private mutating func takePoolStatuses(of breaker: AzureBreaker) {
    let statuses = Set(breaker.statusRanges.flatMap(\.self))
    let low = statuses.filter { $0 < 400 }.sorted()
    let fewest = 10
    if low.count > fewest {
      notes.append(
        ImportNote(
          """
          the statuses from \(low[0]) to \(low[low.count - 1]) of \"statusCodeRanges\" are left out \
          of `retry.on`, which lists such ones singly
          """, at: breaker.location))
    }
    var conditions = (low.count > fewest ? [] : low).map { RetryCondition.status($0) }
    var classes: [RetryCondition] = []
    for digit in [4, 5] {
      let all = digit * 100...digit * 100 + 99
      let held = all.filter(statuses.contains)
      if held.count == all.count {
        classes.append(.statusClass(digit))
      } else {
        conditions += held.map { .status($0) }
      }
    }
    conditions += classes
    if !breaker.errorReasons.isEmpty {
      conditions.append(.noResponse)
      let usual: Set = ["BackendConnectionFailure", "Timeout"]
      if Set(breaker.errorReasons) != usual {
        notes.append(
          ImportNote(
            """
            \"errorReasons\" is \(breaker.errorReasons.quotedList(or: "and")); `no-response` stands \
            for "BackendConnectionFailure" and "Timeout"
            """, at: breaker.location))
      }
    }
    retryOn = conditions
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

/// On what a breaker opens.
private struct BreakerFailures: Hashable {
  var ranges: [ClosedRange<Int>]
  var reasons: [String]

  init(_ breaker: AzureBreaker, withReasons: Bool) {
    ranges = breaker.statusRanges
    reasons = withReasons ? breaker.errorReasons.sorted() : []
  }
}

extension AzureBreaker {
  /// Whether what it does not name does not open it: so it is with those that `export` writes, and
  /// with those that name some failure.
  fileprivate var saysAll: Bool {
    !errorReasons.isEmpty || name == CircuitBreaker.usualName
  }
}
