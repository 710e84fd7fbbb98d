import Testing

@testable import PolicyRules

/// Work on all cores gives what work on one gives.
@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 7, 8, 9, 1000]) func keepsTheOrder(count: Int) {
    let numbers = Array(0..<count)
    let found = ConcurrentMap.map(numbers, piece: 8, short: 9) { $0.flatMap { [$0, -$0] } }
    #expect(found == numbers.flatMap { [$0, -$0] })
  }

  @Test func aShortListIsOnePiece() {
    #expect(ConcurrentMap.map([1, 2, 3, 4], piece: 3, short: 4) { [$0.count] } == [4])
    #expect(ConcurrentMap.map([1, 2, 3, 4], piece: 3, short: 3) { [$0.count] } == [3, 1])
    #expect(ConcurrentMap.map([1, 2, 3], piece: 3, short: 0) { [$0.count] } == [3])
  }
}
