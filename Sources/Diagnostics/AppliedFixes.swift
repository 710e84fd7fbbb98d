/// The fixes of some findings, made in their file's text at once.
package struct AppliedFixes: Sendable {
  /// The findings whose fixes were made. The others have none, or one that overlaps with another.
  package let fixed: [Diagnostic]
  /// Every byte outside the edits is as it was.
  package let bytes: [UInt8]
  /// In the order of the text, apart from each other.
  private let edits: [TextEdit]

  /// Takes the fixes in the order of the findings. A fix is made whole or not at all.
  package init(_ findings: [Diagnostic], of file: SourceFile) {
    var fixed: [Diagnostic] = []
    var taken: [TextEdit] = []
    for finding in findings {
      guard let fix = finding.fix, Self.isUsable(fix, in: file) else { continue }
      let isFree = fix.edits.allSatisfy { edit in
        !taken.contains { Self.touches($0.range, edit.range) }
      }
      guard isFree else { continue }
      fixed.append(finding)
      taken += fix.edits
    }
    edits = taken.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count)
    var next = 0
    for edit in edits {
      bytes += file.bytes[next..<edit.range.start]
      bytes += edit.text.utf8
      next = edit.range.end
    }
    bytes += file.bytes[next...]
    self.fixed = fixed
    self.bytes = bytes
  }

  /// Where an offset of the old text is in the new one; for text that was replaced, where the new
  /// text begins.
  package func offset(of old: Int) -> Int {
    var shift = 0
    for edit in edits {
      if edit.range.end <= old {
        shift += edit.text.utf8.count - edit.range.length
      } else if edit.range.start <= old {
        return edit.range.start + shift
      } else {
        break
      }
    }
    return old + shift
  }

  /// Where the edits' texts stand in the new text.
  package var editedRanges: [SourceRange] {
    var shift = 0
    return edits.map { edit in
      let start = edit.range.start + shift
      let length = edit.text.utf8.count
      shift += length - edit.range.length
      return SourceRange(start: start, end: start + length)
    }
  }

  private static func isUsable(_ fix: Fix, in file: SourceFile) -> Bool {
    var end = 0
    for edit in fix.edits {
      guard edit.range.start >= end, edit.range.end >= edit.range.start else { return false }
      end = edit.range.end
    }
    return !fix.edits.isEmpty && end <= file.bytes.count
  }

  /// Whether one of two edits could change what the other is about. Ranges that only meet do not,
  /// unless one is empty: then their order would not be clear.
  private static func touches(_ one: SourceRange, _ other: SourceRange) -> Bool {
    if one.length == 0 || other.length == 0 {
      return one.start <= other.end && other.start <= one.end
    }
    return one.start < other.end && other.start < one.end
  }
}
