import Diagnostics
import PolicyExpressions

/// Expressions with their references decoded, as people write them.
enum RawForm {
  /// A value and the quote to enclose it; nil where the raw form would not be read back as the
  /// same.
  static func attribute(
    _ attribute: PolicyAttribute, in file: SourceFile
  ) -> (text: [UInt8], quote: UInt8)? {
    guard attribute.value.hasReferences || attribute.quote != UInt8(ascii: "\"") else { return nil }
    let text = decode(attribute.value.range, in: file)
    for quote in [UInt8(ascii: "\""), attribute.quote] {
      let quoted = text + [quote, UInt8(ascii: ">")]
      if readsBack(text, quoted, context: .attribute(quote: quote)) { return (text, quote) }
    }
    return nil
  }

  /// Text between tags; nil where it stays as it is.
  static func text(_ value: PolicyValue, in file: SourceFile) -> [UInt8]? {
    guard value.isExpression, value.hasReferences else { return nil }
    let text = decode(value.range, in: file)
    let followed = text + [UInt8(ascii: "<")]
    return readsBack(text, followed, context: .text) ? text : nil
  }

  /// Whether the expression ends where the text ends, white space aside.
  private static func readsBack(
    _ text: [UInt8], _ followed: [UInt8], context: ExpressionScanner.Context
  ) -> Bool {
    guard let start = text.firstIndex(where: { !$0.isXMLSpace }),
      case .closed(let end) = ExpressionScanner.end(of: followed, from: start, context: context),
      end <= text.count
    else { return false }
    return text[end...].allSatisfy(\.isXMLSpace)
  }

  /// Decodes what reads better decoded. A reference stays where its character, together with what
  /// stands beside it, would make a new reference.
  private static func decode(_ range: SourceRange, in file: SourceFile) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(range.length)
    file.bytes.withUnsafeBufferPointer { bytes in
      var index = max(0, range.start)
      let end = min(range.end, bytes.count)
      while index < end {
        guard bytes[index] == UInt8(ascii: "&"),
          let (scalar, length) = XMLReference.decode(bytes, at: index), index + length <= end
        else {
          output.append(bytes[index])
          index += 1
          continue
        }
        let next = index + length
        if isPlain(scalar, before: next, in: bytes, end: end) {
          output += String(Character(scalar)).utf8
        } else {
          output += bytes[index..<next]
        }
        index = next
      }
    }
    return output
  }

  private static func isPlain(
    _ scalar: Unicode.Scalar, before next: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
  ) -> Bool {
    switch scalar {
    case "\n", "\r", "\t", " ", "\"", "'", "<", ">": return true
    case "&":
      guard next < end else { return true }
      let byte = bytes[next]
      if byte.isASCIILetter || byte == UInt8(ascii: "#") { return false }
      // A numbered character might become the letter that completes a reference.
      return
        !(byte == UInt8(ascii: "&") && next + 1 < end
        && bytes[next + 1] == UInt8(ascii: "#"))
    default: return scalar.value >= 0x80
    }
  }
}
