package import Diagnostics

/// Finds where a policy expression ends in a document, whose text may be raw (`"`, `<`, `&&`),
/// escaped (`&quot;`, `&lt;`, `&amp;&amp;`) or a mixture.
///
/// Only C# itself knows: a string may hold `"`, `)`, `}`, `-->` or `{{`.
package enum ExpressionScanner {
  /// No expression is looked for beyond this many bytes. A whole policy document may hold at most
  /// 256 KiB and a fragment 512 KiB; the bound keeps broken input from costing more than linear
  /// time.
  package static let longest = 512 * 1024

  /// Where the expression stands.
  package enum Context: Sendable, Hashable {
    /// In an attribute value quoted by this byte; inside the expression the same byte belongs to
    /// C#.
    case attribute(quote: UInt8)
    /// Between tags.
    case text
  }

  package enum Result: Sendable, Hashable {
    /// The offset after the closing bracket.
    case closed(end: Int)
    /// The expression is never closed, and why.
    case unterminated(Problem)
  }

  package struct Problem: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// The bracket at `range` (`(`, `[` or `{`) is not closed; `found` is the other closing
      /// bracket that came instead, nil where none came.
      case bracket(UInt8, found: UInt8?)
      case string
      case character
      case comment
      case nesting
    }
    package var kind: Kind
    /// The bracket, the quote or the start of the comment.
    package var range: SourceRange

    package init(kind: Kind, range: SourceRange) {
      self.kind = kind
      self.range = range
    }
  }

  /// Whether `@(` or `@{` stands at `offset`. `@{{name}}` is an `@` and a named value.
  package static func starts(
    at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> Bool {
    guard offset >= 0, offset + 1 < min(end, bytes.count), bytes[offset] == UInt8(ascii: "@")
    else { return false }
    if bytes[offset + 1] == UInt8(ascii: "(") { return true }
    return bytes[offset + 1] == UInt8(ascii: "{")
      && NamedValueReference.end(in: bytes, at: offset + 1, limit: end) == nil
  }

  /// The end of the expression whose `@` stands at `start`.
  package static func end(of bytes: [UInt8], from start: Int, context: Context) -> Result {
    bytes.withUnsafeBufferPointer { end(of: $0, from: start, context: context) }
  }

  /// The end of the expression whose `@` stands at `start`.
  package static func end(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, context: Context
  ) -> Result {
    let limit = min(bytes.count, start + longest)
    var scanner = CSharpScanner(bytes, from: start + 1, to: limit, decodesReferences: true)
    var open: [(byte: UInt8, range: SourceRange)] = []
    var lastString: SourceRange?
    while true {
      let token = scanner.next()
      if let error = token.error,
        let problem = problem(error, token, open: open.last, start: start, bytes, context)
      {
        return .unterminated(problem)
      }
      switch token.kind {
      case .punctuator(.openParenthesis): open.append((UInt8(ascii: "("), token.range))
      case .punctuator(.openBracket): open.append((UInt8(ascii: "["), token.range))
      case .punctuator(.openBrace): open.append((UInt8(ascii: "{"), token.range))
      case .punctuator(.closeParenthesis), .punctuator(.closeBracket), .punctuator(.closeBrace):
        let found = closing(token.kind)
        guard let last = open.popLast(), closing(last.byte) == found else {
          return .unterminated(unclosed(open.last, start: start, found: found))
        }
        if open.isEmpty { return .closed(end: token.range.end) }
      case .punctuator(.slash), .punctuator(.less):
        // `/>` and `</name` are no C#: the markup goes on, so the expression has ended unclosed.
        if isMarkup(at: token.range, bytes, limit: limit) {
          if let lastString, tookAttributeEnd(lastString, bytes, context) {
            return .unterminated(
              Problem(
                kind: .string,
                range: SourceRange(start: lastString.start, end: lastString.start + 1)))
          }
          return .unterminated(unclosed(open.last, start: start, found: nil))
        }
      case .string: lastString = token.range
      case .endOfText:
        return .unterminated(unclosed(open.last, start: start, found: nil))
      default: break
      }
    }
  }

  /// Whether the text after a quote looks as if the quote had ended an attribute value: the tag
  /// ends, or another attribute begins.
  package static func looksLikeAttributeEnd(
    after offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var index = offset
    while index < bytes.count, bytes[index].isXMLSpace { index += 1 }
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case UInt8(ascii: ">"): return true
    case UInt8(ascii: "/"), UInt8(ascii: "?"):
      return index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">")
    default: break
    }
    guard index > offset, bytes[index].isXMLNameStart else { return false }
    let limit = min(bytes.count, index + 256)
    while index < limit, bytes[index].isXMLName { index += 1 }
    while index < limit, bytes[index].isXMLSpace { index += 1 }
    guard index < limit, bytes[index] == UInt8(ascii: "=") else { return false }
    index += 1
    while index < limit, bytes[index].isXMLSpace { index += 1 }
    return index < limit
      && (bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"))
  }

  private static func problem(
    _ error: CSharpLexicalError, _ token: CSharpToken, open: (byte: UInt8, range: SourceRange)?,
    start expression: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ context: Context
  ) -> Problem? {
    let kind: Problem.Kind
    switch error {
    case .characterCount, .unexpectedCharacter: return nil
    case .unterminatedString, .unterminatedHole: kind = .string
    case .unterminatedCharacter: kind = .character
    case .unterminatedComment: kind = .comment
    case .nestingTooDeep: kind = .nesting
    }
    let start = token.range.start
    if case .attribute(let quote) = context, bytes[start] == quote,
      looksLikeAttributeEnd(after: start + 1, in: bytes)
    {
      // What looks like the start of a string is the attribute's own closing quote.
      return unclosed(open, start: expression, found: nil)
    }
    let width = kind == .comment ? 2 : 1
    return Problem(
      kind: kind, range: SourceRange(start: start, end: min(start + width, token.range.end)))
  }

  private static func unclosed(
    _ open: (byte: UInt8, range: SourceRange)?, start: Int, found: UInt8?
  ) -> Problem {
    Problem(
      kind: .bracket(open?.byte ?? UInt8(ascii: "("), found: found),
      range: open?.range ?? SourceRange(start: start, end: start + 1))
  }

  private static func isMarkup(
    at range: SourceRange, _ bytes: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Bool {
    guard range.length == 1, range.end < limit else { return false }
    let next = bytes[range.end]
    if bytes[range.start] == UInt8(ascii: "/") { return next == UInt8(ascii: ">") }
    return next == UInt8(ascii: "/") && range.end + 1 < limit
      && bytes[range.end + 1].isXMLNameStart
  }

  /// Whether the string closed with the attribute's own quote: it holds closing brackets, and the
  /// tag goes on right behind it.
  private static func tookAttributeEnd(
    _ string: SourceRange, _ bytes: UnsafeBufferPointer<UInt8>, _ context: Context
  ) -> Bool {
    guard case .attribute(let quote) = context, bytes[string.end - 1] == quote,
      looksLikeAttributeEnd(after: string.end, in: bytes)
    else { return false }
    return bytes[string.start..<string.end].contains {
      $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}")
    }
  }

  private static func closing(_ open: UInt8) -> UInt8 {
    switch open {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: UInt8(ascii: "}")
    }
  }

  private static func closing(_ kind: CSharpToken.Kind) -> UInt8 {
    switch kind {
    case .punctuator(.closeParenthesis): UInt8(ascii: ")")
    case .punctuator(.closeBracket): UInt8(ascii: "]")
    default: UInt8(ascii: "}")
    }
  }
}
