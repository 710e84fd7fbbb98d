import BackendInventory

extension CircuitBreaker {
  /// One failure opens the breaker, as one puts a backend of the list to rest.
  ///
  /// A `Retry-After` counts unless the longest cool-down is the default one: a breaker knows no
  /// upper limit, so a fixed time is the only one that is certain.
  package init(_ configuration: LoadBalancerConfiguration) {
    self.init(
      ruleName: Self.usualName,
      failureCount: 1,
      interval: Self.usualInterval,
      tripDuration: configuration.coolDownDefault,
      statusRanges: Self.ranges(of: configuration.retryOn),
      errorReasons: configuration.retryOn.contains(.noResponse)
        ? ["BackendConnectionFailure", "Timeout"] : [],
      acceptsRetryAfter: configuration.coolDownMax > configuration.coolDownDefault)
  }

  static let usualName = "trip-on-failure"

  /// Seconds; of no account where one failure is enough.
  private static let usualInterval = 60

  /// How many ranges a breaker takes (`Microsoft.ApiManagement/service/backends`).
  package static let mostRanges = RetryCondition.mostBreakerRanges

  private static func ranges(of conditions: [RetryCondition]) -> [StatusRange] {
    RetryCondition.breakerRanges(of: conditions).map {
      StatusRange(min: $0.lowerBound, max: $0.upperBound)
    }
  }
}
