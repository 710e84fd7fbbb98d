import Diagnostics

/// Changes of a text at places of it, made all at once.
struct TextEdits {
  /// What takes the place of each range; an empty range is an insertion.
  private var replacements: [(range: SourceRange, text: String)] = []

  var isEmpty: Bool { replacements.isEmpty }

  /// Replaces a range. False where something else takes the place of a part of it: two places of
  /// an inventory may be one by an alias.
  mutating func replace(_ range: SourceRange, with text: String) -> Bool {
    for other in replacements where other.range.length > 0 {
      if other.range == range { return other.text == text }
      if other.range.start < range.end, range.start < other.range.end { return false }
    }
    replacements.append((range, text))
    return true
  }

  /// Puts a text before a byte; of several at one place, the first given stands first.
  mutating func insert(_ text: String, at offset: Int) {
    replacements.append((SourceRange(at: offset), text))
  }

  func applied(to file: SourceFile) -> [UInt8] {
    let ordered = replacements.enumerated().sorted { left, right in
      let a = left.element.range
      let b = right.element.range
      if a.start != b.start { return a.start < b.start }
      // An insertion stands before what is replaced at its place.
      if a.end != b.end { return a.end < b.end }
      return left.offset < right.offset
    }.map(\.element)
    var bytes: [UInt8] = []
    var position = 0
    for (range, text) in ordered where range.start >= position {
      bytes += file.bytes[position..<range.start]
      bytes += Array(text.utf8)
      position = range.end
    }
    return bytes + file.bytes[position...]
  }
}
