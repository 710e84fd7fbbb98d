/// Text taken out of a source and decoded on the way (XML entities, YAML escapes), which still
/// knows for each of its bytes where in the source it came from.
package struct MappedText: Sendable {
  /// From `offset` in the text on, bytes come from `source` on. Segments that stand for one
  /// escape (`&quot;` for `"`) map their whole text to the whole escape.
  package struct Segment: Sendable, Hashable {
    package let offset: Int
    package let length: Int
    package let source: SourceRange

    package init(offset: Int, length: Int, source: SourceRange) {
      self.offset = offset
      self.length = length
      self.source = source
    }

    var isVerbatim: Bool { length == source.length }
  }

  package private(set) var utf8: [UInt8] = []
  package private(set) var segments: [Segment] = []

  package init() {}

  /// Text that stands in the source as it is.
  package init(verbatim range: SourceRange, of file: SourceFile) {
    append(verbatim: file[range], from: range.start)
  }

  package var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Adds bytes that stand in the source just so, from `start` on.
  package mutating func append(verbatim bytes: ArraySlice<UInt8>, from start: Int) {
    guard !bytes.isEmpty else { return }
    let offset = utf8.count
    utf8.append(contentsOf: bytes)
    let length = utf8.count - offset
    segments.append(
      Segment(
        offset: offset, length: length, source: SourceRange(start: start, end: start + length)))
  }

  /// Adds bytes that the source spells in another way, in the range given.
  package mutating func append(decoded bytes: [UInt8], from source: SourceRange) {
    guard !bytes.isEmpty else { return }
    let offset = utf8.count
    utf8.append(contentsOf: bytes)
    segments.append(Segment(offset: offset, length: utf8.count - offset, source: source))
  }

  /// The range of the source that a range of this text came from; an escape counts whole.
  package func sourceRange(of range: SourceRange) -> SourceRange {
    guard let first = segments.first, let last = segments.last else { return SourceRange(at: 0) }
    guard range.start < utf8.count else { return SourceRange(at: last.source.end) }
    let start = segment(at: range.start) ?? first
    let startOffset =
      start.isVerbatim ? start.source.start + range.start - start.offset : start.source.start
    guard range.end > range.start else { return SourceRange(at: startOffset) }
    let end = segment(at: min(range.end, utf8.count) - 1) ?? last
    let endOffset =
      end.isVerbatim
      ? end.source.start + min(range.end, utf8.count) - end.offset : end.source.end
    return SourceRange(start: startOffset, end: max(startOffset, endOffset))
  }

  private func segment(at offset: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].offset <= offset { low = middle } else { high = middle }
    }
    return low < segments.count ? segments[low] : nil
  }
}
