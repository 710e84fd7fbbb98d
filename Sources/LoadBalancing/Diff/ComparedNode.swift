import Diagnostics
import PolicyDocument
import PolicyExpressions

/// An element, or a run of text between elements, made ready to be compared: formatting, comments
/// and defaults are gone, and equal parts of either document have equal numbers.
struct ComparedNode {
  /// The element's name; nil for text.
  var name: String?
  /// Equal for nodes that are the same in everything that counts, content included.
  var identity: Int
  /// Equal for nodes of the same name and the same identifying attribute.
  var key: Int
  /// Equal for nodes of the same name.
  var nameKey: Int
  /// What tells an element from its siblings, such as `@name="x"`; nil where nothing does.
  var identifier: String?
  /// Numbers of the attributes and of all that stands inside, sorted, the first so many: two
  /// elements are alike as far as these are the same.
  var features: [Int]
  /// As in the document, without those that say their default.
  var attributes: [ComparedAttribute]
  var children: [ComparedNode]
  /// The text of a text node.
  var value: ComparedValue?
  var range: SourceRange
  var startTag: SourceRange

  /// The element's text, where it holds text and no elements.
  var onlyText: ComparedValue? { children.count == 1 ? children.first?.value : nil }
  /// Whether the element holds no elements.
  var isLeaf: Bool { children.isEmpty || onlyText != nil }
}

struct ComparedAttribute {
  var name: String
  /// Equal for attributes of one name.
  var nameKey: Int
  /// Equal for attributes of one name and one value.
  var identity: Int
  var value: ComparedValue
  /// From the name to the closing quote.
  var range: SourceRange
}

/// A value of an attribute or of text.
struct ComparedValue {
  /// Equal for values that are the same in everything that counts.
  var identity: Int
  /// The decoded text as written, without white space around it where that does not count.
  var bytes: [UInt8]
  var isExpression: Bool
  var range: SourceRange
  /// The value as it stands in the document; nil where it is put together of several pieces.
  var written: PolicyValue?
  /// Parts of its code that do not count.
  var hidden: Set<SourceRange> = []

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension ComparedValue {
  /// The text, with `…` for what is told in other words.
  func comparedText(in source: SourceFile) -> String {
    guard !hidden.isEmpty, let written, let expression = WrittenExpression(written, in: source)
    else { return text }
    let code = expression.code.utf8
    var shown = Array((written.kind == .block ? "@{" : "@(").utf8)
    var place = 0
    for range in hidden.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) })
    where range.start >= place && range.end <= code.count {
      let between = code[place..<range.start]
      // One mark for statements that follow each other.
      let follows = place > 0 && between.allSatisfy(\.isXMLSpace)
      if !follows { shown += Array(between) + Array("…".utf8) }
      place = range.end
    }
    shown += Array(code[place...]) + Array((written.kind == .block ? "}" : ")").utf8)
    return String(decoding: shown, as: UTF8.self)
  }
}
