/// A half-open range of UTF-8 byte offsets into one source: `start` is the first byte, `end` the
/// byte after the last.
///
/// Everything inside the program speaks in byte offsets; lines and columns are made of them only
/// where something is printed.
package struct SourceRange: Hashable, Sendable {
  package var start: Int
  package var end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// An empty range: a place between two bytes.
  package init(at offset: Int) {
    self.init(start: offset, end: offset)
  }

  package var length: Int { end - start }

  /// The smallest range that holds both.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(start: min(start, other.start), end: max(end, other.end))
  }

  package func contains(_ offset: Int) -> Bool {
    offset >= start && offset < end
  }
}
