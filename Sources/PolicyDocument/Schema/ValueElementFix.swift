import Diagnostics
import PolicyExpressions

/// Moves a `value` attribute into the element where it belongs, as in `<set-header name="x"
/// value="y" />`.
struct ValueElementFix {
  private let element: PolicyElement
  private let attribute: PolicyAttribute
  private let source: SourceFile

  /// The policies of which people write the value as an attribute, as that of `set-variable`.
  private static let policies: Set<String> = ["set-header", "set-query-parameter"]

  /// The fix; nil where it is not certain that the text means the same as the element's content.
  static func fix(
    _ attribute: PolicyAttribute, of element: PolicyElement, in source: SourceFile
  ) -> Fix? {
    guard attribute.name == "value", policies.contains(element.name),
      element.attributes.count(where: { $0.name == "value" }) == 1
    else { return nil }
    return ValueElementFix(element: element, attribute: attribute, source: source).fix
  }

  private init(element: PolicyElement, attribute: PolicyAttribute, source: SourceFile) {
    self.element = element
    self.attribute = attribute
    self.source = source
  }

  private var fix: Fix? {
    guard isDeletedNowhere, hasNoContent, meansTheSameAsText, let content = contentRange else {
      return nil
    }
    let text = "<value>\(source.text(attribute.value.range))</value>"
    let inner = SourceRange(
      start: blanksStart(before: attribute.range.start), end: attribute.range.end)
    let removal = TextEdit(range: inner, text: "")
    let layout = LineLayout(of: element, in: source)
    let placed =
      layout.map { $0.lineBreak + $0.indentation + $0.step + text + $0.lineBreak + $0.indentation }
      ?? text
    let isSelfClosing = element.isSelfClosing(in: source)
    let insertion = TextEdit(
      range: content, text: isSelfClosing ? ">\(placed)</\(element.name)>" : placed)
    return Fix("write it as `<value>…</value>` in `\(element.name)`", [removal, insertion])
  }

  /// What stands between the tags, or the end of the only one: `/>` and the blanks before it.
  private var contentRange: SourceRange? {
    if element.isSelfClosing(in: source) {
      let end = element.startTag.end
      return SourceRange(start: blanksStart(before: end - 2), end: end)
    }
    guard element.endNameRange(in: source) != nil, let endTag = element.endTag else { return nil }
    return SourceRange(start: element.startTag.end, end: endTag.start)
  }

  /// A header that is deleted has no value; whoever gave it one may have meant something else.
  private var isDeletedNowhere: Bool {
    guard let action = element.attribute("exists-action") else { return true }
    return source.text(action.value.range).lowercased().contains("delete") == false
  }

  private var hasNoContent: Bool {
    element.children.allSatisfy { node in
      if case .text(let value) = node {
        source[value.range].allSatisfy(\.isXMLSpace)
      } else {
        false
      }
    }
  }

  /// Reads the value's bytes as an element's text, and compares. White space at the ends, and line
  /// breaks in a literal, are not the same in both places.
  private var meansTheSameAsText: Bool {
    let value = attribute.value
    let bytes = source[value.range]
    guard value.trimmedRange(in: source).length == bytes.count else { return false }
    let breaks: Set<UInt8> = [0x09, 0x0A, 0x0D]
    if !value.isExpression, bytes.contains(where: breaks.contains) { return false }
    let text = source.text(value.range)
    if text.contains("]]>") { return false }
    let read = PolicyReader.read(SourceFile(path: "", text: "<value>\(text)</value>"))
    guard read.diagnostics.isEmpty, read.tree.nodes.count == 1,
      let element = read.tree.elements.first
    else { return false }
    if text.isEmpty { return element.children.isEmpty }
    guard element.children.count == 1, case .text(let content)? = element.children.first else {
      return false
    }
    return content.kind == value.kind && content.hasNamedValues == value.hasNamedValues
      && content.range.length == value.range.length
      && content.string(in: read.tree.source) == value.string(in: source)
  }

  private func blanksStart(before offset: Int) -> Int {
    var start = offset
    while start > element.startTag.start, source.bytes[start - 1].isXMLSpace { start -= 1 }
    return start
  }
}

/// How the lines around an element are laid out.
private struct LineLayout {
  /// Before the element.
  let indentation: String
  /// What a child has more.
  let step: String
  let lineBreak: String

  /// Nil for an element that does not begin its line, or ends where others stand: its content
  /// stands on the same line.
  init?(of element: PolicyElement, in source: SourceFile) {
    let line = source.position(at: element.startTag.start).line
    guard let own = Self.indentation(of: line, in: source),
      source.lineRange(line).start + own.utf8.count == element.startTag.start
    else { return nil }
    let end = source.lineRange(source.position(at: element.range.end).line).end
    guard end >= element.range.end,
      source[SourceRange(start: element.range.end, end: end)].allSatisfy(\.isXMLSpace)
    else { return nil }
    indentation = own
    lineBreak = Self.lineBreak(around: line, in: source)
    if lineBreak.isEmpty { return nil }
    step = Self.step(above: line, indentation: own, in: source)
  }

  private static func indentation(of line: Int, in source: SourceFile) -> String? {
    let bytes = source[source.lineRange(line)]
    let blanks = bytes.prefix { $0 == 0x20 || $0 == 0x09 }
    return blanks.count == bytes.count ? nil : String(decoding: blanks, as: UTF8.self)
  }

  /// What ends the line before, or this one; empty in a text of one line.
  private static func lineBreak(around line: Int, in source: SourceFile) -> String {
    let first = line > 1 ? line - 1 : line
    guard first < source.lineCount else { return "" }
    let start = source.lineRange(first).end
    let next = source.lineRange(first + 1).start
    return source.text(SourceRange(start: start, end: next))
  }

  private static func nearestIndentation(above line: Int, in source: SourceFile) -> String {
    for above in stride(from: line - 1, to: max(0, line - 1000), by: -1) {
      if let other = indentation(of: above, in: source), !other.isEmpty { return other }
    }
    return ""
  }

  /// What this line is indented more than the nearest one above that is indented less.
  private static func step(above line: Int, indentation own: String, in source: SourceFile)
    -> String
  {
    for above in stride(from: line - 1, to: max(0, line - 1000), by: -1) {
      guard let other = indentation(of: above, in: source), other.utf8.count < own.utf8.count,
        own.utf8.starts(with: other.utf8)
      else { continue }
      return String(decoding: own.utf8.dropFirst(other.utf8.count), as: UTF8.self)
    }
    let indented = own.isEmpty ? nearestIndentation(above: line, in: source) : own
    return indented.utf8.first == 0x09 ? "\t" : "  "
  }
}
