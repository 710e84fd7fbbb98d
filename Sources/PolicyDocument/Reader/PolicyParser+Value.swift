import Diagnostics
import PolicyExpressions

/// Attribute values: where they end, and what they are.
extension PolicyParser {
  /// Reads the value after an opening quote. Nil where it has no end; then `position` stands where
  /// the tag is taken to end.
  mutating func parseValue(from start: Int, quote: UInt8, attribute: String) -> PolicyValue? {
    let content = skipSpace(from: start)
    if ExpressionScanner.starts(at: content, in: bytes, before: bytes.count) {
      return parseExpressionValue(from: start, content: content, quote: quote, attribute: attribute)
    }
    return parseLiteral(from: start, quote: quote, attribute: attribute)
  }

  private mutating func parseExpressionValue(
    from start: Int, content: Int, quote: UInt8, attribute: String
  ) -> PolicyValue? {
    let result = ExpressionScanner.end(
      of: bytes, from: content, context: .attribute(quote: quote))
    switch result {
    case .closed(let end):
      let after = skipSpace(from: end)
      if byte(after) == quote, after < bytes.count {
        return value(
          SourceRange(start: start, end: after), content: content, kind: kind(at: content))
      }
      let plainEnd = plainEnd(from: start, quote: quote)
      guard let close = closingQuote(quote, from: end), plainEnd.map({ $0 >= end }) ?? true
      else {
        // The brackets were found far behind the value: they are another value's.
        let problem = ExpressionScanner.Problem(
          kind: .bracket(byte(content + 1), found: nil),
          range: SourceRange(start: content + 1, end: content + 2))
        return recover(
          from: problem, start: start, content: content, quote: quote, attribute: attribute)
      }
      let range = SourceRange(start: start, end: close)
      report(
        TextAfterExpression.found(
          SourceRange(start: after, end: close), attribute: attribute, in: file))
      return value(range, content: content, kind: .literal)
    case .unterminated(let problem):
      return recover(
        from: problem, start: start, content: content, quote: quote, attribute: attribute)
    }
  }

  private func kind(at content: Int) -> PolicyValue.Kind {
    byte(content + 1) == UInt8(ascii: "{") ? .block : .expression
  }

  /// An expression without an end: the value ends where it would if it were plain XML.
  private mutating func recover(
    from problem: ExpressionScanner.Problem, start: Int, content: Int, quote: UInt8,
    attribute: String
  ) -> PolicyValue? {
    report(UnterminatedExpression.found(problem, in: file))
    hasBrokenExpression = true
    guard let end = plainEnd(from: start, quote: quote) else {
      position = endOfBrokenTag(from: start)
      return nil
    }
    return value(SourceRange(start: start, end: end), content: content, kind: .literal)
  }

  /// The first quote that looks as if it ended an attribute, not farther than an expression may
  /// reach.
  private func plainEnd(from start: Int, quote: UInt8) -> Int? {
    var index = start
    let limit = min(bytes.count, start + ExpressionScanner.longest)
    while index < limit {
      if bytes[index] == quote,
        ExpressionScanner.looksLikeAttributeEnd(after: index + 1, in: bytes)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The next quote of a kind; looks only once where there is none.
  private mutating func closingQuote(_ quote: UInt8, from start: Int) -> Int? {
    if let none = noQuoteFrom[quote], start >= none { return nil }
    if let found = find(quote, from: start) { return found }
    noQuoteFrom[quote] = start
    return nil
  }

  private mutating func parseLiteral(
    from start: Int, quote: UInt8, attribute: String
  ) -> PolicyValue? {
    guard let end = closingQuote(quote, from: start) else {
      return unterminatedValue(from: start, attribute: attribute)
    }
    var range = SourceRange(start: start, end: end)
    let lessThan = firstLessThan(in: range)
    let next = byte(end + 1)
    let isAtEnd =
      end + 1 >= bytes.count || next.isXMLSpace || next == UInt8(ascii: ">")
      || next == UInt8(ascii: "/") || next == UInt8(ascii: "?")
    if !isAtEnd, !startsAttribute(at: end + 1) {
      // The quote did not end the value: either it is missing before, or it stands inside.
      if lessThan != nil { return unterminatedValue(from: start, attribute: attribute) }
      if let real = quotedEnd(after: end, quote: quote) {
        report(
          QuoteInAttributeValue.found(
            SourceRange(start: end, end: end + 1), attribute: attribute, in: file))
        range.end = real
      }
    } else if let lessThan {
      if startsTag(at: lessThan), isLineBreak(in: SourceRange(start: start, end: lessThan)) {
        return unterminatedValue(from: start, attribute: attribute)
      }
      report(
        LessThanInText.found(
          SourceRange(start: lessThan, end: lessThan + 1), attribute: attribute, in: file))
    }
    return literal(range, attribute: attribute)
  }

  /// A literal value, with findings about its references and named values.
  mutating func literal(_ range: SourceRange, attribute: String?) -> PolicyValue {
    let value = value(range, content: range.start, kind: .literal)
    checkReferences(in: range)
    if value.hasNamedValues { checkNamedValues(in: range) }
    return value
  }

  private func startsTag(at offset: Int) -> Bool {
    let next = byte(offset + 1)
    return next.isXMLNameStart || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
  }

  private func isLineBreak(in range: SourceRange) -> Bool {
    bytes[range.start..<range.end].contains(UInt8(ascii: "\n"))
  }

  /// Whether `name="` stands at `offset`: an attribute that lacks the white space before it.
  func startsAttribute(at offset: Int) -> Bool {
    guard byte(offset).isXMLNameStart else { return false }
    var index = skipSpace(from: min(nameEnd(from: offset), offset + 256))
    guard byte(index) == UInt8(ascii: "=") else { return false }
    index = skipSpace(from: index + 1)
    return byte(index) == UInt8(ascii: "\"") || byte(index) == UInt8(ascii: "'")
  }

  /// The quote that really ends a value which holds quotes: in the same tag, before any `<` and
  /// before another attribute's `="`.
  private func quotedEnd(after start: Int, quote: UInt8) -> Int? {
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
      if bytes[index] == quote, bytes[index - 1] == UInt8(ascii: "=") { return nil }
      if bytes[index] == quote,
        ExpressionScanner.looksLikeAttributeEnd(after: index + 1, in: bytes)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  private func firstLessThan(in range: SourceRange) -> Int? {
    var index = range.start
    while index < range.end {
      if bytes[index] == UInt8(ascii: "<") { return index }
      index += 1
    }
    return nil
  }

  private mutating func unterminatedValue(from start: Int, attribute: String) -> PolicyValue? {
    report(
      UnterminatedAttributeValue.found(
        SourceRange(start: start - 1, end: start), attribute: attribute, in: file))
    position = endOfBrokenTag(from: start)
    return nil
  }

  /// Makes a value, looking for references and named values on the way.
  func value(_ range: SourceRange, content: Int, kind: PolicyValue.Kind) -> PolicyValue {
    var hasReferences = false
    var hasNamedValues = false
    var index = range.start
    while index < range.end {
      switch bytes[index] {
      case UInt8(ascii: "&"):
        if !hasReferences, XMLReference.decode(bytes, at: index) != nil { hasReferences = true }
      case UInt8(ascii: "{"):
        if index + 1 < range.end, bytes[index + 1] == UInt8(ascii: "{") { hasNamedValues = true }
      default: break
      }
      index += 1
    }
    return PolicyValue(
      range: range, kind: kind, hasReferences: hasReferences, hasNamedValues: hasNamedValues)
  }
}
