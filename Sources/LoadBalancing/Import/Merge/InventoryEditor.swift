import BackendInventory
import Diagnostics

/// Changes an inventory's text value by value and entry by entry, in the style in which it is
/// written.
struct InventoryEditor {
  /// An entry to be added to a list.
  struct Entry {
    /// In braces.
    var flow: String
    /// As lines below one another, the first without its dash; nil for one that is always
    /// written in braces.
    var block: [String]?
    /// Stands above it, where there can be comments.
    var comment: String?
  }

  let style: InventoryStyle
  private(set) var edits = TextEdits()

  init(_ style: InventoryStyle) { self.style = style }

  /// Writes another value in the place of a scalar. False where the place stands for other values
  /// too, or is a text of several lines.
  mutating func replace(_ value: YAMLNode, with text: String) -> Bool {
    guard value.scalar != nil, !style.isAlias(value), !style.isBlockScalar(value) else {
      return false
    }
    return edits.replace(value.range, with: text)
  }

  /// Puts entries behind the last one of a list, in lines where the list is written in lines.
  /// False where the list is an alias.
  mutating func append(_ entries: [Entry], to list: YAMLNode) -> Bool {
    guard !style.isAlias(list) else { return false }
    guard let last = list.items?.last else {
      fill(list, with: entries)
      return true
    }
    if style.isFlow(list) {
      let isOnItsLine = style.isFirstOnLine(last.range.start)
      let gap = isOnItsLine ? style.lineBreak + style.indent(style.column(last.range.start)) : " "
      for entry in entries { edits.insert("," + gap + entry.flow, at: last.range.end) }
    } else {
      let column = style.dashColumn(last)
      let dash = style.indent(column)
      // An entry in braces wants others in braces.
      let text = entries.map { lines(of: $0, dash, isInBraces: style.isFlow(last)) }
      edits.insert(text.joined(), at: style.entryEnd(last.range.end, deeperThan: column))
    }
    return true
  }

  /// Gives an entry one more member: `flow` where the entry is written in braces, else `block`
  /// below the key. False where there is no room for it.
  mutating func add(_ key: String, flow: String, block: [String], to entry: YAMLNode) -> Bool {
    guard let members = entry.members, let first = members.first, let last = members.last,
      !style.isAlias(entry), !members.contains(where: { $0.key == key })
    else { return false }
    let end = max(last.value.range.end, last.keyRange.end)
    if style.isFlow(entry) {
      edits.insert(", \(style.key(key)): \(flow)", at: end)
    } else {
      let indent = style.lineBreak + style.indent(style.column(first.keyRange.start))
      edits.insert(
        (["\(key):"] + block).map { indent + $0 }.joined(), at: style.lineEnd(max(0, end - 1)))
    }
    return true
  }

  /// Writes entries into a list that has none: `[]`, or nothing behind the key.
  private mutating func fill(_ list: YAMLNode, with entries: [Entry]) {
    let isInLines = !style.isJSON && entries.contains { $0.block != nil }
    let text =
      isInLines
      ? entries.map { lines(of: $0, style.indent(2), isInBraces: false) }.joined()
      : " [" + entries.map(\.flow).joined(separator: ", ") + "]"
    let range = style.includingBlanksBefore(list.range)
    if range.length > 0 {
      _ = edits.replace(range, with: text)
    } else {
      edits.insert(text, at: range.start)
    }
  }

  private func lines(of entry: Entry, _ dash: String, isInBraces: Bool) -> String {
    var lines: [String] = []
    if let comment = entry.comment {
      lines.append("")
      lines += YAMLComment.lines([comment], indent: dash)
    }
    if !isInBraces, let block = entry.block {
      lines += block.enumerated().map { dash + ($0.offset == 0 ? "- " : "  ") + $0.element }
    } else {
      lines.append(dash + "- " + entry.flow)
    }
    return lines.map { style.lineBreak + $0 }.joined()
  }
}
