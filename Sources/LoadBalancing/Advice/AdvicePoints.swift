import BackendInventory
import PolicyRules

/// What speaks for a list or a pool, one function a fact.
enum AdvicePoints {
  typealias Point = StrategyAdvice.Point

  static func all(of subject: AdviceSubject) -> [Point] {
    [
      breakers, members, authentication, statusRanges, documentSize, exhausted, coolDown,
      provisioned, cache, attempts, deployments, backendHeader, oneFile, connections, lessCode,
      events,
    ].compactMap { $0(subject) }
  }

  // MARK: - What cannot be

  private static func breakers(_ subject: AdviceSubject) -> Point? {
    guard subject.tier == .consumption else { return nil }
    return Point(
      id: "circuit-breakers", favours: .list, weight: .decides,
      fact: "\(subject.tier.title) has no circuit breakers",
      loss: """
        a pool would go on sending requests to backends that answer 429, and never turn to a larger \
        priority number
        """)
  }

  private static func members(_ subject: AdviceSubject) -> Point? {
    let count = subject.configuration.backends.count
    guard count > BackendPool.largestSize else { return nil }
    return Point(
      id: "members", favours: .list, weight: .decides, fact: "there are \(count) backends",
      loss: "a pool takes \(BackendPool.largestSize)")
  }

  private static func authentication(_ subject: AdviceSubject) -> Point? {
    switch subject.configuration.authenticationOfPool {
    case .policy: nil
    case .keysOfEntities:
      Point(
        id: "authentication", favours: .list, weight: .minor,
        fact: "the backends have keys of their own, which a list sends from the policy",
        loss: "with a pool each key has to stand in its backend entity")
    case .impossible:
      Point(
        id: "authentication", favours: .list, weight: .decides,
        fact: "the backends need different tokens, or some a token and some a key",
        loss:
          "a pool's member is chosen after the policy has set the token, so that some answer 401")
    }
  }

  private static func statusRanges(_ subject: AdviceSubject) -> Point? {
    let count = RetryCondition.breakerRanges(of: subject.configuration.retryOn).count
    guard count > RetryCondition.mostBreakerRanges else { return nil }
    return Point(
      id: "status-ranges", favours: .list, weight: .decides,
      fact: "\"retry.on\" makes \(count) ranges of statuses",
      loss: "a circuit breaker takes \(RetryCondition.mostBreakerRanges)")
  }

  private static func documentSize(_ subject: AdviceSubject) -> Point? {
    let limit = subject.tier.documentLimit
    let sizes = [(subject.listSize, BalancingStrategy.pool), (subject.poolSize, .list)]
    for case (let size?, let other) in sizes where size > limit {
      return Point(
        id: "document-size", favours: other, weight: .decides,
        fact: "the policy would have \(size) bytes otherwise",
        loss: "\(subject.tier.title) takes \(limit)")
    }
    return nil
  }

  // MARK: - What the inventory asks for

  private static func exhausted(_ subject: AdviceSubject) -> Point? {
    switch subject.configuration.exhausted {
    case .soonestRetryAfter:
      Point(
        id: "exhausted", favours: .list, weight: .matters,
        fact: "while every backend is busy, a list tells the caller when the first one is back",
        loss: """
          a pool's policy knows that only in the request in which the last breaker opens; later \
          ones get the default cool-down as a guess
          """)
    case .relayFirst:
      Point(
        id: "exhausted", favours: .list,
        weight: subject.inventory.policy.exhausted.keyRange == nil ? .minor : .matters,
        fact: "while every backend is busy, a list relays the answer of the first one",
        loss: "a pool answers 503 itself, without a time to come back")
    }
  }

  private static func coolDown(_ subject: AdviceSubject) -> Point? {
    let configuration = subject.configuration
    guard configuration.coolDownMax > configuration.coolDownDefault else { return nil }
    return Point(
      id: "cool-down", favours: .list,
      weight: subject.inventory.policy.coolDownMax.keyRange == nil ? .minor : .matters,
      fact: """
        a list reads five headers for the time to wait, and leaves a backend alone for \
        \(configuration.coolDownMax) seconds at the most
        """,
      loss: "a breaker reads whole seconds from Retry-After alone, and takes even a day")
  }

  private static func provisioned(_ subject: AdviceSubject) -> Point? {
    let backends = subject.configuration.backends
    let highest = backends.map(\.priority).max() ?? 0
    let first = backends.first { backend in
      backend.priority < highest
        && backend.deployments.contains { $0.sku?.contains("Provisioned") == true }
    }
    guard let first else { return nil }
    return Point(
      id: "provisioned", favours: .list, weight: .matters,
      fact: """
        "\(ShownText.printable(first.name))" has provisioned units, which a list leaves alone no \
        longer than "retry-after-ms" says, from one second
        """,
      loss: """
        one 429 opens a breaker for whole seconds or \(subject.configuration.coolDownDefault) \
        seconds, while what is paid for stands idle
        """)
  }

  private static func cache(_ subject: AdviceSubject) -> Point? {
    let type = subject.configuration.cacheType
    switch subject.tier {
    case .classic, .v2:
      return Point(
        id: "cache", favours: .list,
        weight: subject.inventory.policy.cacheType.keyRange != nil && type == .external
          ? .matters : .minor,
        fact: "the units of a region share through the cache which backends are busy",
        loss: "each instance of the gateway opens and closes its breakers for itself")
    case .workspace:
      let isLost = type == .external
      return Point(
        id: "cache", favours: isLost ? .pool : .list, weight: isLost ? .matters : .minor,
        fact: isLost
          ? "\(subject.tier.title) takes no external cache, and a pool needs none"
          : "what is busy stands in the cache, for all instances of the gateway",
        loss: isLost
          ? "a list would forget with each request which backends are busy"
          : "each instance of the gateway opens and closes its breakers for itself")
    case .consumption, .selfHosted:
      return Point(
        id: "cache", favours: .pool, weight: type == .external ? .minor : .matters,
        fact: "\(subject.tier.title) has no built-in cache, and a pool needs none",
        loss: """
          without an external cache a list forgets with each request which backends are busy
          """)
    }
  }

  // MARK: - What is different anyway

  private static func attempts(_ subject: AdviceSubject) -> Point? {
    guard subject.configuration.backends.count > 1 else { return nil }
    return Point(
      id: "attempts", favours: .list, weight: .minor,
      fact: "a list asks no backend twice within one request",
      loss: "breakers are approximate, so that a pool may choose the same member again")
  }

  private static func deployments(_ subject: AdviceSubject) -> Point? {
    let resources = BackendPoolResources(subject.configuration)
    guard resources.pools.count > 1 else { return nil }
    return Point(
      id: "deployments", favours: .list, weight: .minor,
      fact: "a list leaves each of \(resources.pools.count - 1) deployments alone on its own",
      loss: """
        pools need \(resources.entities.count) backend entities and \(resources.pools.count) pools \
        for that, since a breaker belongs to an entity
        """)
  }

  private static func backendHeader(_ subject: AdviceSubject) -> Point? {
    guard subject.configuration.backendHeader != .off else { return nil }
    return Point(
      id: "backend-header", favours: .list, weight: .minor,
      fact: "a list knows which backend answered",
      loss: "of a pool \"context.Backend\" tells it, which older gateways lack")
  }

  private static func oneFile(_ subject: AdviceSubject) -> Point? {
    Point(
      id: "one-file", favours: .list, weight: .minor,
      fact: "the policy holds everything: it is reviewed, copied and changed as one file",
      loss:
        "URLs, priorities and breakers are resources beside the policy, to be deployed before it")
  }

  private static func connections(_ subject: AdviceSubject) -> Point? {
    guard subject.tier != .consumption, subject.configuration.retryOn.contains(.noResponse) else {
      return nil
    }
    return Point(
      id: "connections", favours: .pool, weight: .minor,
      fact: "a breaker counts connections that fail and requests that time out by itself",
      loss: "a list notes them from inside the policy, an attempt later")
  }

  private static func lessCode(_ subject: AdviceSubject) -> Point? {
    guard let list = subject.listSize, let pool = subject.poolSize, pool < list else { return nil }
    return Point(
      id: "less-code", favours: .pool, weight: .minor,
      fact: "the policy has \(pool) bytes, since API Management balances",
      loss: "with the list, and the C# that goes through it, the policy has \(list) bytes")
  }

  private static func events(_ subject: AdviceSubject) -> Point? {
    guard subject.tier != .consumption else { return nil }
    return Point(
      id: "events", favours: .pool, weight: .minor,
      fact: "Event Grid tells when a breaker opens and closes",
      loss: "a list tells nobody which backends are busy")
  }
}
