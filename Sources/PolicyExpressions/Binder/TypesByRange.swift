package import Diagnostics

/// The types of the expressions of one code, by their ranges.
///
/// Every node of every expression goes in here, and few are asked for: what is noted is only put at
/// the end of a list, which is sorted once, when all is noted.
package struct TypesByRange: Sendable {
  private struct Entry: Sendable {
    var range: SourceRange
    var type: StaticType
  }

  /// Up to here looking at each one is as fast.
  private static let short = 12

  private var entries: [Entry] = []
  private var isSorted = false

  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// Notes a type, in place of one that the range may have.
  mutating func note(_ type: StaticType, for range: SourceRange) {
    entries.append(Entry(range: range, type: type))
    isSorted = false
  }

  /// To be called when all is noted.
  mutating func sort() {
    guard entries.count > Self.short, !isSorted else { return }
    // The sort keeps the order of equal ones, of which the last one counts.
    entries.sort { Self.precedes($0.range, $1.range) }
    isSorted = true
  }

  /// Of everything that was noted; some may stand here twice.
  package var ranges: [SourceRange] { entries.map(\.range) }

  package subscript(range: SourceRange) -> StaticType? {
    guard isSorted else { return entries.last { $0.range == range }?.type }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if Self.precedes(range, entries[middle].range) { high = middle } else { low = middle + 1 }
    }
    return low > 0 && entries[low - 1].range == range ? entries[low - 1].type : nil
  }

  private static func precedes(_ a: SourceRange, _ b: SourceRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }
}
