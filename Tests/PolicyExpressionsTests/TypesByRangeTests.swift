import Diagnostics
import Testing

@testable import PolicyExpressions

/// The types of the parts of an expression, found by their ranges.
@Suite struct TypesByRangeTests {
  /// Below and above the number from which on they are sorted.
  @Test(arguments: [1, 12, 13, 500]) func findsWhatWasNoted(count: Int) {
    var types = TypesByRange()
    let ranges = (0..<count).map { SourceRange(start: $0 / 3, end: 600 - $0) }
    for range in ranges { types.note(.named("T\(range.end)", []), for: range) }
    types.sort()
    for range in ranges { #expect(types[range] == .named("T\(range.end)", [])) }
    #expect(types[SourceRange(start: 0, end: 601)] == nil)
    #expect(types[SourceRange(start: 900, end: 901)] == nil)
  }

  @Test(arguments: [0, 40]) func whatIsNotedLastCounts(others: Int) {
    var types = TypesByRange()
    let range = SourceRange(start: 5, end: 9)
    types.note(.int, for: range)
    for index in 0..<others { types.note(.bool, for: SourceRange(start: index * 10, end: 500)) }
    types.note(.string, for: range)
    types.sort()
    #expect(types[range] == .string)
  }
}
