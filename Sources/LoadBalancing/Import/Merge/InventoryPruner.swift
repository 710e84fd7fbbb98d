import BackendInventory
import Diagnostics

/// Takes backends out of an inventory's text, with the comments that stand directly above them and
/// on their lines; all else stays byte for byte.
struct InventoryPruner {
  private(set) var file: SourceFile
  /// The names of the backends that were taken out.
  private(set) var removed: [String] = []
  /// Those whose text others need, such as an anchor.
  private(set) var refused: [String] = []

  /// - Parameter places: which entries of `backends` to take out, counted from 0.
  init(_ file: SourceFile, removing places: Set<Int>) {
    self.file = file
    for place in places.sorted(by: >) { remove(place) }
    removed.reverse()
    refused.reverse()
  }

  private mutating func remove(_ place: Int) {
    guard let before = Self.root(of: file), let list = before.value("backends"),
      let items = list.items, items.indices.contains(place)
    else { return }
    let name = items[place].text("name") ?? ""
    var edits = TextEdits()
    for range in ranges(of: place, in: list, items) { _ = edits.replace(range, with: "") }
    let result = SourceFile(path: file.path, bytes: edits.applied(to: file))
    guard let after = Self.root(of: result), Self.isSame(before, after, but: place) else {
      refused.append(name)
      return
    }
    file = result
    removed.append(name)
  }

  private static func root(of file: SourceFile) -> YAMLNode? {
    let read = YAMLReader.read(file)
    return read.diagnostics.hasErrors ? nil : read.root
  }

  // MARK: - What goes

  private func ranges(
    of place: Int, in list: YAMLNode, _ items: [YAMLNode]
  ) -> [SourceRange] {
    let style = InventoryStyle(file)
    let item = items[place].range
    if !style.isFlow(list) {
      let column = style.dashColumn(items[place])
      let end = style.entryEnd(item.end, deeperThan: column)
      return [lines(from: item.start, to: end, commentsAt: column)]
    }
    let next = items.indices.contains(place + 1) ? items[place + 1].range : nil
    let previous = place > 0 ? items[place - 1].range : nil
    let isInLines =
      style.isFirstOnLine(item.start) && next.map { style.isFirstOnLine($0.start) } ?? true
    if isInLines {
      let end = next == nil ? lineOfEnd(item.end) : style.lineEnd(item.end)
      let whole = lines(from: item.start, to: end, commentsAt: style.column(item.start))
      // Behind what is the last one now no comma may stand.
      guard next == nil, let previous, let comma = comma(from: previous.end, to: item.start) else {
        return [whole]
      }
      return [comma, whole]
    }
    if let next { return [SourceRange(start: item.start, end: next.start)] }
    return [SourceRange(start: previous?.end ?? item.start, end: item.end)]
  }

  /// The end of what the last item of a list in brackets stands on: its line, unless the bracket
  /// stands there too.
  private func lineOfEnd(_ end: Int) -> Int {
    let line = file.lineRange(file.position(at: end).line)
    let rest = file[SourceRange(start: end, end: line.end)]
    let first = rest.first { $0 != 0x20 && $0 != 0x09 }
    return first == nil || first == UInt8(ascii: "#") ? line.end : end
  }

  /// The comma between two items.
  private func comma(from start: Int, to end: Int) -> SourceRange? {
    var position = start
    while position < end {
      switch file.bytes[position] {
      case UInt8(ascii: ","): return SourceRange(start: position, end: position + 1)
      case UInt8(ascii: "#"): position = file.lineRange(file.position(at: position).line).end
      default: position += 1
      }
    }
    return nil
  }

  /// Whole lines, with those of the comments directly above that begin at a column, and one gap of
  /// two where there are some on both sides.
  private func lines(from start: Int, to end: Int, commentsAt column: Int) -> SourceRange {
    var first = file.position(at: start).line
    let last = file.position(at: end).line
    while first > 1, isComment(first - 1, at: column) { first -= 1 }
    var from = file.lineRange(first).start
    if last == file.lineCount || isBlank(last + 1) {
      var line = first
      while line > 1, isBlank(line - 1) { line -= 1 }
      if line > 1 { from = file.lineRange(line).start }
    }
    guard last < file.lineCount else { return SourceRange(start: from, end: end) }
    // A bracket behind the item stays on a line of its own.
    let isWhole = end == file.lineRange(last).end
    return SourceRange(start: from, end: isWhole ? file.lineRange(last + 1).start : end)
  }

  private func isComment(_ line: Int, at column: Int) -> Bool {
    let text = file[file.lineRange(line)]
    let blanks = text.prefix { $0 == 0x20 }.count
    return blanks == column && text.dropFirst(blanks).first == UInt8(ascii: "#")
  }

  private func isBlank(_ line: Int) -> Bool {
    file[file.lineRange(line)].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  // MARK: - What stays

  /// Whether an inventory says the same without one backend.
  private static func isSame(_ old: YAMLNode, _ new: YAMLNode, but place: Int) -> Bool {
    guard let old = old.members, let new = new.members, old.count == new.count else { return false }
    return zip(old, new).allSatisfy { old, new in
      guard old.key == new.key else { return false }
      guard old.key == "backends", var items = old.value.items, let left = new.value.items else {
        return isSame(old.value, new.value)
      }
      items.remove(at: place)
      return items.count == left.count && zip(items, left).allSatisfy(isSame)
    }
  }

  private static func isSame(_ old: YAMLNode, _ new: YAMLNode) -> Bool {
    switch (old.content, new.content) {
    case (.scalar(let old), .scalar(let new)): old == new
    case (.sequence(let old), .sequence(let new)):
      old.count == new.count && zip(old, new).allSatisfy(isSame)
    case (.mapping(let old), .mapping(let new)):
      old.count == new.count
        && zip(old, new).allSatisfy { $0.key == $1.key && isSame($0.value, $1.value) }
    default: false
    }
  }
}
