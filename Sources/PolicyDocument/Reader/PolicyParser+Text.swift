import Diagnostics
import PolicyExpressions

/// Everything that is neither a start nor an end tag.
extension PolicyParser {
  /// Reads character data up to the next tag. A text expression is read whole.
  mutating func parseText() {
    let start = position
    let content = skipSpace(from: start)
    if content >= bytes.count {
      return appendText(start, content)
    }
    if open.isEmpty {
      if bytes[content] == UInt8(ascii: "<"), content > start { return appendText(start, content) }
      return parseTextOutside(from: start, content: content)
    }
    let isLiquid = open.last?.isLiquid == true
    if !isLiquid, ExpressionScanner.starts(at: content, in: bytes, before: bytes.count),
      hasOnlySpaceBefore
    {
      return parseTextExpression(from: start, content: content)
    }
    let end = isLiquid ? liquidTextEnd(from: start) : textEnd(from: start)
    appendText(start, end, isLiquid: isLiquid)
  }

  private mutating func appendText(_ start: Int, _ end: Int, isLiquid: Bool = false) {
    let range = SourceRange(start: start, end: end)
    position = end
    guard range.length > 0 else { return }
    if isLiquid {
      var value = value(range, content: start, kind: .literal)
      value.hasNamedValues = false
      append(.text(value))
    } else {
      append(.text(literal(range, attribute: nil)))
    }
  }

  /// Whether nothing but white space and comments stands before in the same element: an expression
  /// is the whole of an element's text.
  private var hasOnlySpaceBefore: Bool {
    guard let children = open.last?.children else { return false }
    return children.allSatisfy { node in
      switch node {
      case .comment, .processingInstruction: true
      case .text(let value):
        bytes[value.range.start..<value.range.end].allSatisfy(\.isXMLSpace)
      default: false
      }
    }
  }

  /// Where character data ends: before a `<` that starts markup. Any other `<` is reported.
  private mutating func textEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") {
        if isMarkup(at: index) { return index }
        report(
          LessThanInText.found(
            SourceRange(start: index, end: index + 1), attribute: nil, in: file))
        if hasStopped { return index }
      }
      index += 1
    }
    return index
  }

  func isMarkup(at offset: Int) -> Bool {
    let next = byte(offset + 1)
    return next.isXMLNameStart || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || (next == UInt8(ascii: "/") && byte(offset + 2).isXMLNameStart)
  }

  /// In a Liquid template `{{ … }}` and `{% … %}` may hold `<`, quotes and `&`.
  private mutating func liquidTextEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{") {
        let second = byte(index + 1)
        if second == UInt8(ascii: "{") || second == UInt8(ascii: "%"),
          let close = liquidTagEnd(from: index + 2, with: second == UInt8(ascii: "%"))
        {
          index = close
          continue
        }
      } else if bytes[index] == UInt8(ascii: "<"), isMarkup(at: index) {
        return index
      }
      index += 1
    }
    return index
  }

  /// The end of a Liquid tag, which is short; without an end it is no tag. What was found is kept,
  /// so that many tags without an end do not each look through the rest of the file.
  private mutating func liquidTagEnd(from start: Int, with percent: Bool) -> Int? {
    let kept = percent ? liquidPercentEnd : liquidBraceEnd
    let end: Int
    if let kept, kept.from <= start, start <= kept.end {
      end = kept.end
    } else {
      end = (percent ? find("%}", from: start) : find("}}", from: start)) ?? bytes.count
      if percent { liquidPercentEnd = (start, end) } else { liquidBraceEnd = (start, end) }
    }
    guard end < bytes.count, end - start <= Self.longestLiquidTag else { return nil }
    return end + 2
  }

  private mutating func parseTextExpression(from start: Int, content: Int) {
    switch ExpressionScanner.end(of: bytes, from: content, context: .text) {
    case .closed(let close):
      let after = skipSpace(from: close)
      if after >= bytes.count || bytes[after] == UInt8(ascii: "<") {
        position = after
        let kind: PolicyValue.Kind =
          byte(content + 1) == UInt8(ascii: "{") ? .block : .expression
        let range = SourceRange(start: start, end: after)
        append(.text(value(range, content: content, kind: kind)))
        return
      }
      let end = textEnd(from: after)
      report(
        TextAfterExpression.found(
          SourceRange(start: after, end: end), attribute: nil, in: file))
      position = end
      append(
        .text(value(SourceRange(start: start, end: end), content: content, kind: .literal)))
    case .unterminated(let problem):
      report(UnterminatedExpression.found(problem, in: file))
      let end = endTagOfOpenElement(from: content) ?? textEndUnreported(from: content)
      position = end
      append(
        .text(value(SourceRange(start: start, end: end), content: content, kind: .literal)))
    }
  }

  private func textEndUnreported(from start: Int) -> Int {
    var index = start
    while index < bytes.count, !(bytes[index] == UInt8(ascii: "<") && isMarkup(at: index)) {
      index += 1
    }
    return index
  }

  /// The offset of `</name` for the element that is open, not farther than an expression reaches.
  private func endTagOfOpenElement(from start: Int) -> Int? {
    guard let name = open.last?.nameRange else { return nil }
    let limit = min(bytes.count, start + ExpressionScanner.longest)
    var index = start
    while index + 2 + name.length <= limit {
      if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/"),
        bytes[(index + 2)..<(index + 2 + name.length)].elementsEqual(
          bytes[name.start..<name.end]),
        !byte(index + 2 + name.length).isXMLName
      {
        return index
      }
      index += 1
    }
    return nil
  }

  private mutating func parseTextOutside(from start: Int, content: Int) {
    if content > start { appendText(start, content) }
    var end = content
    if ExpressionScanner.starts(at: content, in: bytes, before: bytes.count),
      case .closed(let close) = ExpressionScanner.end(of: bytes, from: content, context: .text)
    {
      end = close
    }
    end = max(textEndUnreported(from: end), content)
    var last = end
    while last > content, bytes[last - 1].isXMLSpace { last -= 1 }
    report(TextOutsideElements.found(SourceRange(start: content, end: last), in: file))
    skip(from: content, to: last)
    if end > last, !hasStopped { appendText(last, end) }
  }

  // MARK: - Comments, CDATA, instructions, document types

  mutating func parseDeclaration() {
    let start = position
    if starts(with: "<!--", at: start) {
      parseDelimited(
        from: start, opening: 4, closing: "-->",
        unterminated: { UnterminatedComment.found($0, in: $1) },
        node: { .comment(range: $0, content: $1) })
    } else if starts(with: "<![CDATA[", at: start) {
      if open.isEmpty {
        report(
          TextOutsideElements.found(SourceRange(start: start, end: start + 9), in: file))
      }
      parseDelimited(
        from: start, opening: 9, closing: "]]>",
        unterminated: { UnterminatedCDATA.found($0, in: $1) },
        node: { .cdata(range: $0, content: $1) })
    } else {
      parseDocumentType()
    }
  }

  private mutating func parseDelimited(
    from start: Int, opening: Int, closing: StaticString,
    unterminated: (SourceRange, SourceFile) -> Diagnostic,
    node: (SourceRange, SourceRange) -> PolicyNode
  ) {
    guard let close = find(closing, from: start + opening) else {
      report(unterminated(SourceRange(start: start, end: start + opening), file))
      skip(from: start, to: bytes.count)
      isSwallowed = true
      return
    }
    let end = close + closing.utf8CodeUnitCount
    position = end
    append(
      node(
        SourceRange(start: start, end: end), SourceRange(start: start + opening, end: close)))
  }

  mutating func parseInstruction() {
    let start = position
    guard let close = find("?>", from: start + 2) else {
      report(
        UnterminatedInstruction.found(SourceRange(start: start, end: start + 2), in: file))
      skip(from: start, to: bytes.count)
      isSwallowed = true
      return
    }
    position = close + 2
    let nameEnd = nameEnd(from: start + 2)
    if start != 0, start != 3 || bytes[0] != 0xEF, nameEnd == start + 5,
      starts(with: "<?xml", at: start)
    {
      report(
        XMLDeclarationNotFirst.found(SourceRange(start: start, end: position), in: file))
    }
    append(.processingInstruction(SourceRange(start: start, end: position)))
  }

  /// `<!DOCTYPE …>` and whatever else starts with `<!`: never read, never expanded.
  private mutating func parseDocumentType() {
    let start = position
    var index = start + 2
    var depth = 0
    var quote: UInt8 = 0
    scan: while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: ">") where depth <= 0: break scan
        default: break
        }
      }
      index += 1
    }
    let end = min(index + 1, bytes.count)
    report(
      DocumentTypeDeclaration.found(
        SourceRange(start: start, end: nameEnd(from: start + 2)), in: file))
    skip(from: start, to: end)
  }
}
