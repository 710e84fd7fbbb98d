import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Text of a document as the gateway reads it, whichever way it was written.
struct DecodedText {
  private(set) var bytes: [UInt8] = []
  private(set) var range = SourceRange(at: 0)
  private(set) var isExpression = false
  /// The value that the text is, white space around it aside; nil where it is of several pieces.
  private(set) var written: PolicyValue?
  /// Whether every byte stands in the document as it is.
  private var isPlain = true

  init() {}

  init(_ value: PolicyValue, in source: SourceFile) {
    range = value.range
    written = value
    isExpression = value.isExpression
    isPlain = !value.hasReferences
    bytes = isPlain ? Array(source[range]) : value.text(in: source).utf8
    normalizeLineEnds()
  }

  /// Text without references: the content of a CDATA section.
  init(verbatim range: SourceRange, in source: SourceFile) {
    self.range = range
    bytes = Array(source[range])
    isExpression = bytes.startsExpression
    if isExpression {
      let isBlock = bytes.trimmingXMLSpace.dropFirst().first == UInt8(ascii: "{")
      written = PolicyValue(
        range: range, kind: isBlock ? .block : .expression, hasReferences: false,
        hasNamedValues: false)
    }
    normalizeLineEnds()
  }

  mutating func append(_ other: DecodedText) {
    let isBlank = bytes.trimmingXMLSpace.isEmpty
    written =
      isBlank ? other.written : other.bytes.trimmingXMLSpace.isEmpty ? written : nil
    range = bytes.isEmpty ? other.range : range.union(other.range)
    bytes += other.bytes
    isExpression = isExpression || other.isExpression
    isPlain = isPlain && other.isPlain
  }

  /// As an attribute's value: there XML reads a line break or a tab as a blank, unless it is
  /// written as a reference.
  var attributeValue: [UInt8] {
    guard isPlain, !isExpression else { return bytes }
    return bytes.map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }
  }

  /// XML reads CR LF and a lone CR as LF (XML 1.0, 2.11); one that is written as a reference stays.
  private mutating func normalizeLineEnds() {
    guard isPlain, bytes.contains(0x0D) else { return }
    var normalized: [UInt8] = []
    normalized.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D {
        normalized.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        normalized.append(byte)
      }
      previous = byte
    }
    bytes = normalized
  }
}

extension [UInt8] {
  /// Without the white space around it.
  var trimmingXMLSpace: ArraySlice<UInt8> {
    var slice = self[...]
    while let first = slice.first, first.isXMLSpace { slice.removeFirst() }
    while let last = slice.last, last.isXMLSpace { slice.removeLast() }
    return slice
  }

  /// Whether it is an expression, `@(…)` or `@{…}`.
  var startsExpression: Bool {
    let text = trimmingXMLSpace
    return text.starts(with: [UInt8(ascii: "@"), UInt8(ascii: "(")])
      || text.starts(with: [UInt8(ascii: "@"), UInt8(ascii: "{")])
  }
}
