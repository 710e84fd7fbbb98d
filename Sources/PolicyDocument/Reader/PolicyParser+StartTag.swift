import Diagnostics
import PolicyExpressions

/// Start tags and their attributes.
extension PolicyParser {
  mutating func parseStartTag() {
    let start = position
    let nameRange = SourceRange(start: start + 1, end: nameEnd(from: start + 1))
    let name = text(nameRange)
    if open.count >= PolicyReader.deepestNesting {
      report(NestingTooDeep.found(name, at: nameRange, in: file))
      hasStopped = true
      return
    }
    position = nameRange.end
    hasBrokenExpression = false
    var attributes: [PolicyAttribute] = []
    var isEmpty = false
    var isBroken = false
    // Whether the last attribute ended just before `position`.
    var follows: PolicyAttribute?
    loop: while true {
      let spaceStart = position
      position = skipSpace(from: position)
      guard position < bytes.count else {
        reportOpenTag(name, nameRange)
        isBroken = true
        break
      }
      switch bytes[position] {
      case UInt8(ascii: ">"):
        position += 1
        break loop
      case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: ">"):
        position += 2
        isEmpty = true
        break loop
      case UInt8(ascii: "<"):
        // The white space before the next tag is text, not part of this one.
        position = spaceStart
        reportOpenTag(name, nameRange)
        isBroken = true
        break loop
      case let byte where byte.isXMLNameStart:
        if let previous = follows, spaceStart == position, !hasBrokenExpression {
          report(
            AttributeSpacing.found(
              at: position, after: previous.name, isAttribute: startsAttribute(at: position),
              in: file))
        }
        let before = attributes.count
        if !parseAttribute(of: name, into: &attributes) {
          isBroken = true
          break loop
        }
        follows = attributes.count > before ? attributes.last : nil
      default:
        skipUnexpected(in: name)
        follows = nil
      }
      if hasStopped { break }
    }
    let startTag = SourceRange(start: start, end: position)
    let isLiquid = open.last?.isLiquid == true || isLiquidTemplate(attributes)
    if isLiquid {
      for index in attributes.indices { attributes[index].value.hasNamedValues = false }
    }
    let element = OpenElement(
      name: name, nameRange: nameRange, attributes: attributes, startTag: startTag,
      isLiquid: isLiquid,
      isBroken: isBroken)
    push(element)
    if isEmpty { pop(endTag: nil) }
  }

  /// `template="liquid"`, on `set-body` and what else takes templates.
  private func isLiquidTemplate(_ attributes: [PolicyAttribute]) -> Bool {
    attributes.contains {
      $0.name == "template" && $0.value.range.length == 6
        && text($0.value.range).lowercased() == "liquid"
    }
  }

  private mutating func reportOpenTag(_ name: String, _ nameRange: SourceRange) {
    report(
      UnterminatedTag.found(
        SourceRange(start: nameRange.start - 1, end: nameRange.end), name: name, isEndTag: false,
        in: file))
  }

  /// Something that is no attribute: skipped up to the next white space or the tag's end.
  private mutating func skipUnexpected(in name: String) {
    let start = position
    position += 1
    while position < bytes.count, !bytes[position].isXMLSpace, byte(position) != UInt8(ascii: "<"),
      byte(position) != UInt8(ascii: ">"), !starts(with: "/>", at: position)
    {
      position += 1
    }
    // Behind an expression without an end, what follows is most likely part of it.
    if hasBrokenExpression { return }
    report(
      UnexpectedTextInTag.found(SourceRange(start: start, end: position), tag: name, in: file))
  }

  /// Reads the attribute at `position`. False where the tag is broken there and ends.
  private mutating func parseAttribute(
    of element: String, into attributes: inout [PolicyAttribute]
  ) -> Bool {
    let nameRange = SourceRange(start: position, end: nameEnd(from: position))
    let name = text(nameRange)
    let equals = skipSpace(from: nameRange.end)
    guard byte(equals) == UInt8(ascii: "=") else {
      position = nameRange.end
      if hasBrokenExpression { return true }
      report(AttributeWithoutValue.found(name, at: nameRange, in: file))
      return true
    }
    let valueStart = skipSpace(from: equals + 1)
    let quote = byte(valueStart)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      skipUnquotedValue(of: name, nameRange, from: valueStart, after: equals + 1)
      return true
    }
    guard let value = parseValue(from: valueStart + 1, quote: quote, attribute: name) else {
      return false
    }
    position = value.range.end + 1
    // No policy element has more attributes than a search is quick for; beyond, doubles go unseen.
    let attribute = PolicyAttribute(name: name, nameRange: nameRange, value: value, quote: quote)
    if let first = attributes.prefix(100).first(where: { $0.name == name }) {
      report(DuplicateAttribute.found(attribute, first: first, in: file))
    }
    attributes.append(attribute)
    return true
  }

  private mutating func skipUnquotedValue(
    of name: String, _ nameRange: SourceRange, from start: Int, after equals: Int
  ) {
    var end = start
    if ExpressionScanner.starts(at: start, in: bytes, before: bytes.count),
      case .closed(let close) = ExpressionScanner.end(of: bytes, from: start, context: .text)
    {
      end = close
    }
    while end < bytes.count, !bytes[end].isXMLSpace, bytes[end] != UInt8(ascii: ">"),
      bytes[end] != UInt8(ascii: "<"), !starts(with: "/>", at: end)
    {
      end += 1
    }
    if end == start {
      report(AttributeWithoutValue.found(name, at: nameRange, in: file))
      position = equals
    } else {
      report(
        UnquotedAttributeValue.found(
          name, at: SourceRange(start: start, end: end), in: file))
      position = end
    }
  }
}
