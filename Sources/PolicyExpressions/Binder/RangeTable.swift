package import Diagnostics

/// Values by ranges of one code.
///
/// Every node of every expression goes in here, and few are asked for: what is noted is only put at
/// the end of a list, which is sorted once, when all is noted.
package struct RangeTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var range: SourceRange
    var value: Value
  }

  /// Up to here looking at each one is as fast.
  private static var short: Int { 12 }

  private var entries: [Entry] = []
  private var isSorted = false

  package init() {}

  package mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// Notes a value, in place of one that the range may have.
  package mutating func note(_ value: Value, for range: SourceRange) {
    entries.append(Entry(range: range, value: value))
    isSorted = false
  }

  /// To be called when all is noted.
  package mutating func sort() {
    guard entries.count > Self.short, !isSorted else { return }
    // The sort keeps the order of equal ones, of which the last one counts.
    entries.sort { Self.precedes($0.range, $1.range) }
    isSorted = true
  }

  package subscript(range: SourceRange) -> Value? {
    guard isSorted else { return entries.last { $0.range == range }?.value }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if Self.precedes(range, entries[middle].range) { high = middle } else { low = middle + 1 }
    }
    return low > 0 && entries[low - 1].range == range ? entries[low - 1].value : nil
  }

  private static func precedes(_ a: SourceRange, _ b: SourceRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }
}
