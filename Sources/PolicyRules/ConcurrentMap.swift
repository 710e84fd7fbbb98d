import CMemory
import Dispatch
import Synchronization

/// Work on a long list, a piece on each core.
enum ConcurrentMap {
  /// What `transform` makes of all pieces, in the order of the list. A list of at most `short`
  /// elements is done here and now.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], piece: Int, short: Int,
    _ transform: @Sendable (ArraySlice<Element>) -> [Result]
  ) -> [Result] {
    guard elements.count > short else { return transform(elements[...]) }
    let count = (elements.count + piece - 1) / piece
    let results = Mutex<[[Result]]>(Array(repeating: [], count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      // What an element leaves behind is about two thousand bytes.
      cmem_expect(elements.count << 11)
      let start = index * piece
      let found = transform(elements[start..<min(start + piece, elements.count)])
      results.withLock { $0[index] = found }
    }
    return results.withLock { $0.flatMap(\.self) }
  }
}
