/// A line of source with the place of a finding marked below it.
///
/// Widths are those of a terminal: tabs take up to the next multiple of 4, wide characters two
/// columns, combining ones none. A long line is shown as a window around the place.
package struct Excerpt: Sendable {
  /// 1-based.
  package let line: Int
  /// The line as it can be shown: tabs expanded, control characters replaced.
  package let text: String
  /// Blanks up to the marked range, then its carets.
  package let marker: String

  /// Columns that an excerpt takes at the most, so that it fits a terminal of 80 with the gutter.
  private static let window = 72
  /// No more of a line than this is looked at on either side of the place.
  private static let reach = 400

  /// The first line of the range. Of what stands in `secrets` only the length is shown.
  package init(_ location: SourceLocation, hiding secrets: [SourceLocation] = []) {
    let file = location.file
    let hidden = secrets.filter { $0.file.path == file.path }.map(\.range)
    let start = file.position(at: location.range.start)
    line = start.line
    let lineRange = file.lineRange(start.line)
    let from = min(max(location.range.start, lineRange.start), lineRange.end)
    let to = max(from, min(location.range.end, lineRange.end))
    let before = Self.cells(
      file, SourceRange(start: max(lineRange.start, from - Self.reach), end: from), hidden)
    let marked = Self.cells(
      file, SourceRange(start: from, end: min(to, from + Self.reach)), hidden)
    let after = Self.cells(
      file, SourceRange(start: to, end: min(lineRange.end, to + Self.reach)), hidden)

    var left = before[...]
    var right = (marked + after)[...]
    var leftWidth = left.width
    let markWidth = max(1, min(marked[...].width, Self.window - 1))
    var prefix = ""
    if leftWidth + markWidth > Self.window - 2 || leftWidth + right.width > Self.window {
      let room = max(8, min(leftWidth, Self.window - 2 - min(markWidth, Self.window / 2)))
      if leftWidth > room {
        prefix = "…"
        while leftWidth > room - 1, let first = left.popFirst() { leftWidth -= first.width }
      }
    }
    var suffix = ""
    let room = Self.window - leftWidth - prefix.count
    if right.width > room {
      suffix = "…"
      var width = right.width
      while width > room - 1, let last = right.popLast() { width -= last.width }
    }
    text = prefix + left.text + right.text + suffix
    let carets = max(1, min(markWidth, right.width + suffix.count))
    marker =
      String(repeating: " ", count: prefix.count + leftWidth)
      + String(repeating: "^", count: carets)
  }

  fileprivate struct Cell {
    var scalar: String
    var width: Int
  }

  private static func cells(
    _ file: SourceFile, _ range: SourceRange, _ hidden: [SourceRange]
  ) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    var offset = range.start
    for scalar in file.text(range).unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      if hidden.contains(where: { $0.contains(offset) }) {
        cells.append(Cell(scalar: "*", width: 1))
        column += 1
        continue
      }
      var cell = Cell(scalar: String(scalar), width: width(of: scalar))
      if scalar == "\t" {
        let width = 4 - column % 4
        cell = Cell(scalar: String(repeating: " ", count: width), width: width)
      } else if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || scalar.properties.isBidiControl
      {
        cell = Cell(scalar: "\u{FFFD}", width: 1)
      }
      column += cell.width
      cells.append(cell)
    }
    return cells
  }

  /// Terminal columns of a character (Unicode Standard Annex 11, simplified to whole blocks).
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: 1
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: scalar.properties.generalCategory == .nonspacingMark ? 0 : 1
    }
  }
}

extension ArraySlice<Excerpt.Cell> {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }
  fileprivate var text: String { map(\.scalar).joined() }
}
