extension RetryCondition {
  /// How many ranges of statuses a circuit breaker takes
  /// (`Microsoft.ApiManagement/service/backends`, `statusCodeRanges`).
  package static let mostBreakerRanges = 10

  /// The statuses of conditions as a circuit breaker takes them: from 200 to 599, in ascending
  /// order, those that touch as one.
  package static func breakerRanges(of conditions: [RetryCondition]) -> [ClosedRange<Int>] {
    let ranges = conditions.compactMap { condition -> ClosedRange<Int>? in
      switch condition {
      case .status(let code): (200...599).contains(code) ? code...code : nil
      case .statusClass(let digit): (2...5).contains(digit) ? digit * 100...digit * 100 + 99 : nil
      case .noResponse: nil
      }
    }
    var merged: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
