package import Diagnostics

/// What the `policy` section says, defaults filled in.
package struct PolicySettings: Sendable {
  package var strategy: Located<BalancingStrategy>
  package var retryOn: Located<[RetryCondition]>
  package var attempts: Located<AttemptLimit>
  /// Seconds that a backend is left alone when its answer does not say how long.
  package var coolDownDefault: Located<Int>
  /// The longest time in seconds that a backend is left alone, whatever its answer says.
  package var coolDownMax: Located<Int>
  package var exhausted: Located<ExhaustedBehavior>
  package var cacheType: Located<CacheType>
  package var auth: Located<BackendAuthentication>
  package var backendHeader: Located<BackendHeader>

  package init(
    strategy: Located<BalancingStrategy>, retryOn: Located<[RetryCondition]>,
    attempts: Located<AttemptLimit>,
    coolDownDefault: Located<Int>, coolDownMax: Located<Int>,
    exhausted: Located<ExhaustedBehavior>, cacheType: Located<CacheType>,
    auth: Located<BackendAuthentication>, backendHeader: Located<BackendHeader>
  ) {
    self.strategy = strategy
    self.retryOn = retryOn
    self.attempts = attempts
    self.coolDownDefault = coolDownDefault
    self.coolDownMax = coolDownMax
    self.exhausted = exhausted
    self.cacheType = cacheType
    self.auth = auth
    self.backendHeader = backendHeader
  }

  /// The settings of an inventory without a `policy` section; every value points at `range`.
  package static func defaults(at range: SourceRange) -> PolicySettings {
    PolicySettings(
      strategy: Located(.list, at: range),
      retryOn: Located(
        [.status(408), .status(429), .status(499), .statusClass(5), .noResponse], at: range),
      attempts: Located(.all, at: range),
      coolDownDefault: Located(10, at: range),
      coolDownMax: Located(300, at: range),
      exhausted: Located(.relayFirst, at: range),
      cacheType: Located(.preferExternal, at: range),
      auth: Located(.managedIdentity(clientID: nil), at: range),
      backendHeader: Located(.off, at: range))
  }
}

/// Who chooses the backend of a request, and remembers which ones to leave alone.
package enum BalancingStrategy: String, Hashable, Sendable, CaseIterable {
  /// The policy, from the list of backends that stands in it.
  case list
  /// API Management: a backend pool, whose members have circuit breakers.
  case pool
}

/// An outcome after which another backend is tried.
package enum RetryCondition: Hashable, Sendable {
  /// One HTTP status code.
  case status(Int)
  /// All status codes with this first digit: 5 is `5xx`.
  case statusClass(Int)
  /// No HTTP answer at all: name resolution, connection, TLS or time-out.
  case noResponse
}

/// How many backends one request may try.
package enum AttemptLimit: Hashable, Sendable {
  /// Every backend once.
  case all
  /// At most so many, the first attempt included.
  case count(Int)
}

/// What the caller gets when every backend is cooling down.
package enum ExhaustedBehavior: String, Hashable, Sendable, CaseIterable {
  /// The answer of the first backend, whatever it is.
  case relayFirst = "relay-first"
  /// 429 with the soonest remaining time in `Retry-After`.
  case soonestRetryAfter = "soonest-retry-after"
}

/// Where throttle state is kept: the `caching-type` of API Management's cache policies.
package enum CacheType: String, Hashable, Sendable, CaseIterable {
  case preferExternal = "prefer-external"
  case external
  case `internal`
}

/// What the response says about the backend that answered.
package enum BackendHeader: String, Hashable, Sendable, CaseIterable {
  case off
  case name
  case url
}
