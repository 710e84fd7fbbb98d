import BackendInventory
import Diagnostics

/// Suppressions in the comments of an inventory, on lines of their own.
///
/// Before the first key a comment holds for the whole file; elsewhere for what begins on the next
/// line that is neither blank nor a comment: a key with its value, or an item of a list.
enum InventorySuppressions {
  /// The findings without those that the inventory allows.
  static func apply(to findings: [Diagnostic], in file: SourceFile) -> [Diagnostic] {
    guard SuppressionSet.mayStand(in: file) else { return findings }
    // What cannot be read holds no comments either: nobody knows where a text in it ends.
    guard let root = YAMLReader.read(file).root else { return findings }
    let parts = InventoryParts(root)
    var set = SuppressionSet(file)
    var waiting: [SuppressionComment] = []
    for line in 1...max(1, file.lineCount) {
      let range = file.lineRange(line)
      let bytes = file[range]
      guard let first = bytes.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      if bytes[first] == UInt8(ascii: "#"), !parts.isInsideText(first) {
        let content = SourceRange(start: first + 1, end: range.end)
        guard let comment = SuppressionComment(file, content) else { continue }
        if first < root.range.start {
          set.add(comment, for: SourceRange(start: 0, end: file.bytes.count + 1))
        } else {
          waiting.append(comment)
        }
      } else if !waiting.isEmpty {
        let scope = parts.first(in: SourceRange(start: first, end: range.end))
        for comment in waiting { set.add(comment, for: scope) }
        waiting = []
      }
    }
    for comment in waiting { set.add(comment, for: nil) }
    return set.apply(to: findings, saysUnused: true)
  }
}

/// The keys and list items of a document in the order of its text.
private struct InventoryParts {
  /// A key to the end of its value, or an item; the outer before the inner.
  private var parts: [SourceRange] = []
  /// Texts that span lines, in which `#` is a letter.
  private var texts: [SourceRange] = []

  init(_ root: YAMLNode) {
    collect(root)
  }

  /// The outermost part that begins in a range.
  func first(in range: SourceRange) -> SourceRange? {
    let index = Self.count(parts) { $0.start < range.start }
    guard index < parts.count, parts[index].start < range.end else { return nil }
    return parts[index]
  }

  func isInsideText(_ offset: Int) -> Bool {
    let index = Self.count(texts) { $0.end <= offset }
    return index < texts.count && texts[index].contains(offset)
  }

  /// Documents nest no deeper than the reader lets them.
  private mutating func collect(_ node: YAMLNode) {
    switch node.content {
    case .scalar:
      if node.range.length > 1 { texts.append(node.range) }
    case .sequence(let items):
      for item in items
      where item.range.start >= node.range.start && item.range.end <= node.range.end {
        parts.append(item.range)
        collect(item)
      }
    case .mapping(let members):
      // The content of an alias stands elsewhere.
      for member in members
      where member.keyRange.start >= node.range.start && member.value.range.end <= node.range.end {
        parts.append(
          SourceRange(
            start: member.keyRange.start, end: max(member.keyRange.end, member.value.range.end)))
        collect(member.value)
      }
    }
  }

  /// How many ranges at the front satisfy a condition that none behind them does.
  private static func count(_ ranges: [SourceRange], while condition: (SourceRange) -> Bool) -> Int
  {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if condition(ranges[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
