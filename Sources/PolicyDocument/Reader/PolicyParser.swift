import Diagnostics
import PolicyExpressions

/// Reads one document from front to back. What is open stands on a stack of its own, so that no
/// nesting can run out of the program's stack.
struct PolicyParser {
  let file: SourceFile
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  var diagnostics: [Diagnostic] = []
  var errorCount = 0
  var hasStopped = false
  private(set) var nodes: [PolicyNode] = []
  private(set) var open: [OpenElement] = []
  /// How often an element of a name was closed other than by its own end tag: an end tag too many
  /// of that name later belongs to the same mistake.
  private var recovered: [String: Int] = [:]
  /// Whether a comment or the like without an end took the rest of the file: then it is no news
  /// that the elements around it have no end either.
  var isSwallowed = false
  /// Whether the tag that is being read holds an expression without an end.
  var hasBrokenExpression = false
  /// No quote of this kind stands from the offset on: saves looking again.
  var noQuoteFrom: [UInt8: Int] = [:]

  /// Where the next `}}` and `%}` stand, seen from any offset between `from` and `end`.
  var liquidBraceEnd: (from: Int, end: Int)?
  var liquidPercentEnd: (from: Int, end: Int)?
  static let longestLiquidTag = 4096

  struct OpenElement {
    var name: String
    var nameRange: SourceRange
    var attributes: [PolicyAttribute]
    var startTag: SourceRange
    var children: [PolicyNode] = []
    /// Whether the content is a Liquid template, in which `{{ }}`, `{% %}` and `<` are its own.
    var isLiquid: Bool
    /// Whether the start tag is broken: then nobody can say whether the element was meant to be
    /// closed, and nothing more is reported about it.
    var isBroken: Bool
  }

  init(_ file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    self.bytes = bytes
  }

  // MARK: - Helpers

  /// The byte at an offset, 0 beyond the end.
  @inline(__always) func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  func starts(with text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, offset + length <= bytes.count else { return false }
    for index in 0..<length where bytes[offset + index] != text.utf8Start[index] { return false }
    return true
  }

  /// The offset of the first place from `start` on where `text` stands.
  func find(_ text: StaticString, from start: Int) -> Int? {
    let first = text.utf8Start[0]
    var index = start
    while let found = find(first, from: index) {
      if starts(with: text, at: found) { return found }
      index = found + 1
    }
    return nil
  }

  func find(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  func skipSpace(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isXMLSpace { index += 1 }
    return index
  }

  /// The end of the name that starts at `start`.
  func nameEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isXMLName { index += 1 }
    return index
  }

  func text(_ range: SourceRange) -> String {
    guard range.start >= 0, range.start <= range.end, range.end <= bytes.count else { return "" }
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  func location(_ range: SourceRange) -> SourceLocation { SourceLocation(file, range) }

  mutating func report(_ diagnostic: Diagnostic) {
    guard !hasStopped else { return }
    diagnostics.append(diagnostic)
    guard diagnostic.severity == .error else { return }
    errorCount += 1
    if errorCount >= PolicyReader.mostErrors {
      hasStopped = true
      diagnostics[diagnostics.count - 1].notes.append(
        .init("reading stopped here, after \(errorCount) errors"))
    }
  }

  mutating func append(_ node: PolicyNode) {
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].children.append(node) }
  }

  mutating func skip(from start: Int, to end: Int) {
    if end > start { append(.skipped(SourceRange(start: start, end: end))) }
    position = max(position, end)
  }

  // MARK: - The document

  mutating func parseDocument() {
    if bytes.starts(with: PolicyReader.byteOrderMark) { skip(from: 0, to: 3) }
    while position < bytes.count, !hasStopped {
      if bytes[position] == UInt8(ascii: "<") { parseMarkup() } else { parseText() }
    }
    if position < bytes.count { skip(from: position, to: bytes.count) }
    closeAtEnd()
    if !hasStopped, errorCount == 0, !nodes.contains(where: { $0.element != nil }) {
      report(EmptyDocument.found(in: file))
    }
  }

  private mutating func parseMarkup() {
    switch byte(position + 1) {
    case UInt8(ascii: "/"): parseEndTag()
    case UInt8(ascii: "!"): parseDeclaration()
    case UInt8(ascii: "?"): parseInstruction()
    case let next where next.isXMLNameStart: parseStartTag()
    default: parseText()
    }
  }

  // MARK: - Elements

  mutating func push(_ element: OpenElement) {
    open.append(element)
  }

  /// Closes the innermost element.
  mutating func pop(endTag: SourceRange?) {
    guard let last = open.popLast() else { return }
    append(
      .element(
        PolicyElement(
          name: last.name, nameRange: last.nameRange, attributes: last.attributes,
          children: last.children, startTag: last.startTag, endTag: endTag)))
  }

  private mutating func parseEndTag() {
    let start = position
    let nameStart = start + 2
    let nameEnd = byte(nameStart).isXMLNameStart ? nameEnd(from: nameStart) : nameStart
    let close = skipSpace(from: nameEnd)
    let nameRange = SourceRange(start: nameStart, end: nameEnd)
    if byte(close) == UInt8(ascii: ">"), let last = open.last,
      last.nameRange.length == nameRange.length,
      text(nameRange) == last.name
    {
      position = close + 1
      pop(endTag: SourceRange(start: start, end: position))
      return
    }
    if byte(close) == UInt8(ascii: ">") {
      position = close + 1
    } else {
      // An end tag without `>` ends before the next tag.
      position = endOfBrokenTag(from: nameEnd)
      report(
        UnterminatedTag.found(
          SourceRange(start: start, end: max(nameEnd, start + 2)), name: text(nameRange),
          isEndTag: true, in: file))
    }
    let tag = SourceRange(start: start, end: position)
    let name = text(nameRange)
    if name == open.last?.name { pop(endTag: tag) } else { recover(name, nameRange, tag) }
  }

  /// An end tag that does not fit the element that is open.
  private mutating func recover(_ name: String, _ nameRange: SourceRange, _ tag: SourceRange) {
    if let index = open.lastIndex(where: { $0.name == name }) {
      let inner = open[(index + 1)...].filter { !$0.isBroken }
      if let last = inner.last {
        report(
          ElementNotClosed.found(
            last.name, at: last.nameRange, others: inner.dropLast().map { ($0.name, $0.nameRange) },
            before: (name, nameRange), in: file))
      }
      while open.count > index + 1, let last = open.last {
        recovered[last.name, default: 0] += 1
        pop(endTag: nil)
      }
      recovered[name, default: 0] += 1
      pop(endTag: tag)
      return
    }
    if let count = recovered[name], count > 0 {
      recovered[name] = count - 1
      skip(from: tag.start, to: tag.end)
      return
    }
    guard let last = open.last else {
      report(StrayEndTag.found(name, at: tag, in: file))
      skip(from: tag.start, to: tag.end)
      return
    }
    report(
      WrongEndTag.found(
        name, at: nameRange.length > 0 ? nameRange : tag, open: last.name,
        openedAt: last.nameRange, in: file))
    recovered[last.name, default: 0] += 1
    pop(endTag: tag)
  }

  private mutating func closeAtEnd() {
    let unclosed = open.filter { !$0.isBroken }
    if let last = unclosed.last, !isSwallowed {
      report(
        ElementNotClosed.found(
          last.name, at: last.nameRange,
          others: unclosed.dropLast().map { ($0.name, $0.nameRange) },
          before: nil, in: file))
    }
    while !open.isEmpty { pop(endTag: nil) }
  }

  /// Where a tag that has no `>` is taken to end: before the next `<`, or at the end of its line.
  func endOfBrokenTag(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"), UInt8(ascii: "\n"): return index
      case UInt8(ascii: ">"): return index + 1
      default: index += 1
      }
    }
    return index
  }
}
