import PolicyExpressions

/// The difference between two texts, line by line.
package enum TextDiff {
  /// One line of a difference.
  package struct Line: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case same, removed, added }

    package var kind: Kind
    /// With its line break, where it has one.
    package var text: String

    /// The line as diffs show it, without its line break: marked with a blank, `-` or `+`.
    package var marked: String { mark + (text.utf8.last == 0x0A ? text.withoutLineFeed : text) }

    var mark: String {
      switch kind {
      case .same: " "
      case .removed: "-"
      case .added: "+"
      }
    }
  }

  /// Changed lines that stand close together, with the unchanged lines around them.
  package struct Hunk: Hashable, Sendable {
    /// The lines of the old text that it covers, counted from 0.
    package var old: Range<Int>
    /// The lines of the new text that it covers, counted from 0.
    package var new: Range<Int>
    package var lines: [Line]

    /// `@@ -1,3 +1,4 @@`.
    var header: String { "@@ -\(TextDiff.headerRange(old)) +\(TextDiff.headerRange(new)) @@" }
  }

  /// The changes from `old` to `new`, with `context` unchanged lines around each.
  ///
  /// Two lines are the same line when their bytes are, or what `key` makes of them. Unchanged
  /// lines are shown as in `new`. Bounded: see `SequenceAlignment`.
  package static func hunks(
    old: String, new: String, context: Int,
    key: ([UInt8]) -> [UInt8] = { $0 }
  ) -> [Hunk] {
    let oldLines = old.linesWithBreaks
    let newLines = new.linesWithBreaks
    var interner = Interner<[UInt8]>()
    let oldItems = oldLines.map { interner.number(of: key(Array($0.utf8))) }
    let newItems = newLines.map { interner.number(of: key(Array($0.utf8))) }
    let matches = SequenceAlignment.matches(oldItems, newItems)

    var builder = HunkBuilder(context: max(0, context), oldLines: oldLines, newLines: newLines)
    SequenceAlignment.forEachGap(between: matches, oldLines.indices, newLines.indices) {
      oldGap, newGap, match in
      builder.change(oldGap, newGap)
      if let match { builder.keep(match) }
    }
    return builder.finish()
  }

  /// The difference in the unified format, as `patch` and `git apply` take it; empty when the
  /// texts are equal.
  package static func unifiedDiff(
    old: String, new: String, oldName: String, newName: String, context: Int = 3
  ) -> String {
    let hunks = hunks(old: old, new: new, context: context)
    guard !hunks.isEmpty else { return "" }
    var text = "--- \(headerName(oldName))\n+++ \(headerName(newName))\n"
    for hunk in hunks {
      text += "\(hunk.header)\n"
      for line in hunk.lines {
        text += line.mark
        text += line.text
        if line.text.utf8.last != 0x0A { text += "\n\\ No newline at end of file\n" }
      }
    }
    return text
  }

  /// `first,count`; the count is left out where it is 1. An empty range names the line before.
  private static func headerRange(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }

  /// A name in a header ends at a tab or at the line's end: a name with blanks gets a tab after
  /// it, as `git diff` writes it, and other white space or quotes put the name in quotes.
  private static func headerName(_ name: String) -> String {
    let special = name.unicodeScalars.contains { $0.value < 0x20 || $0 == "\"" || $0 == "\\" }
    guard special else { return name.unicodeScalars.contains(" ") ? name + "\t" : name }
    var quoted = "\""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar.value < 0x20 ? "?" : scalar)
      }
    }
    return quoted + "\""
  }
}

/// Collects lines into hunks.
private struct HunkBuilder {
  let context: Int
  let oldLines: [Substring]
  let newLines: [Substring]
  private var hunks: [TextDiff.Hunk] = []
  private var open: TextDiff.Hunk?
  /// The unchanged lines of the new text since the last change, as far as a hunk may want them.
  private var unchanged: [Int] = []

  init(context: Int, oldLines: [Substring], newLines: [Substring]) {
    self.context = context
    self.oldLines = oldLines
    self.newLines = newLines
  }

  mutating func keep(_ match: SequenceAlignment.Match) {
    unchanged.append(match.new)
    // Before a hunk only the last lines count, after one only the first.
    if open == nil, unchanged.count > context { unchanged.removeFirst() }
    if open != nil, unchanged.count > 2 * context { close() }
  }

  mutating func change(_ old: Range<Int>, _ new: Range<Int>) {
    if old.isEmpty, new.isEmpty { return }
    var hunk =
      open
      ?? TextDiff.Hunk(
        old: old.lowerBound - unchanged.count..<old.lowerBound,
        new: new.lowerBound - unchanged.count..<new.lowerBound, lines: [])
    open = nil
    hunk.lines += takeUnchanged(unchanged.count)
    hunk.lines += oldLines[old].map { TextDiff.Line(kind: .removed, text: String($0)) }
    hunk.lines += newLines[new].map { TextDiff.Line(kind: .added, text: String($0)) }
    hunk.old = hunk.old.lowerBound..<old.upperBound
    hunk.new = hunk.new.lowerBound..<new.upperBound
    open = hunk
  }

  mutating func finish() -> [TextDiff.Hunk] {
    close()
    return hunks
  }

  /// Ends the open hunk with its context; the unchanged lines after that are before the next.
  private mutating func close() {
    guard var hunk = open else { return }
    open = nil
    let after = takeUnchanged(context)
    hunk.lines += after
    hunk.old = hunk.old.lowerBound..<hunk.old.upperBound + after.count
    hunk.new = hunk.new.lowerBound..<hunk.new.upperBound + after.count
    hunks.append(hunk)
    unchanged = Array(unchanged.suffix(context))
  }

  /// The first unchanged lines, at most so many, which are then no longer waiting.
  private mutating func takeUnchanged(_ count: Int) -> [TextDiff.Line] {
    let taken = unchanged.prefix(count)
    unchanged.removeFirst(taken.count)
    return taken.map { TextDiff.Line(kind: .same, text: String(newLines[$0])) }
  }
}

extension String {
  /// Without the indentation that all lines but the first share: the first often starts inside a
  /// line. Blank lines have none.
  var withoutIndentation: String {
    let lines = linesWithBreaks
    let indentation =
      lines.dropFirst().compactMap { line -> Int? in
        let content = line.utf8.firstIndex { !$0.isXMLSpace }
        return content.map { line.utf8.distance(from: line.utf8.startIndex, to: $0) }
      }.min() ?? 0
    guard indentation > 0, let first = lines.first else { return self }
    var text = String(first)
    for line in lines.dropFirst() {
      let isBlank = line.utf8.allSatisfy(\.isXMLSpace)
      text += isBlank ? "\n" : line.utf8.dropFirst(indentation).asString
    }
    return text
  }

  /// The lines, each with its line feed; the last one may have none.
  fileprivate var linesWithBreaks: [Substring] {
    var lines: [Substring] = []
    var start = utf8.startIndex
    while start < utf8.endIndex {
      let end =
        utf8[start...].firstIndex(of: 0x0A).map { utf8.index(after: $0) } ?? utf8.endIndex
      lines.append(self[start..<end])
      start = end
    }
    return lines
  }

  /// Without the last byte, and without a carriage return before it.
  fileprivate var withoutLineFeed: String {
    var bytes = utf8.dropLast()
    if bytes.last == 0x0D { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Substring.UTF8View {
  fileprivate var asString: String { String(decoding: self, as: UTF8.self) }
}
