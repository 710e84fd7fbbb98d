package import Diagnostics

extension PolicyElement {
  /// The name in the end tag; nil for `<name />`, and where the end tag is missing or has another
  /// name.
  package func endNameRange(in source: SourceFile) -> SourceRange? {
    guard let endTag else { return nil }
    let start = endTag.start + 2
    let range = SourceRange(start: start, end: start + nameRange.length)
    return range.end < endTag.end && source[range].elementsEqual(name.utf8) ? range : nil
  }

  /// Whether it is written as `<name />`.
  package func isSelfClosing(in source: SourceFile) -> Bool {
    endTag == nil && startTag.length >= 2
      && source[SourceRange(start: startTag.end - 2, end: startTag.end)].elementsEqual("/>".utf8)
  }

  /// The fix that gives the element another name, in both of its tags; nil where the end tag is not
  /// its own.
  package func renaming(to name: String, in source: SourceFile) -> Fix? {
    var edits = [TextEdit(range: nameRange, text: name)]
    if let end = endNameRange(in: source) {
      edits.append(TextEdit(range: end, text: name))
    } else if !isSelfClosing(in: source) {
      return nil
    }
    return Fix("write `\(name)`", edits)
  }
}
