import Diagnostics
import PolicyExpressions

/// Values and text as well-formed XML. References that already stand there stay as they are.
enum EscapedForm {
  /// A value and the quote to enclose it. A value that holds its own quote gets the other kind
  /// where that one does not occur, which is how people write it, else references.
  static func attribute(
    _ attribute: PolicyAttribute, in file: SourceFile
  ) -> (text: [UInt8], quote: UInt8) {
    let bytes = file[attribute.value.range]
    var quote = attribute.quote
    if bytes.contains(quote) {
      let other = quote == UInt8(ascii: "\"") ? UInt8(ascii: "'") : UInt8(ascii: "\"")
      if !bytes.contains(other) { quote = other }
    }
    // White space around an expression is not code, and readers look for `@` behind white space,
    // not behind references.
    let code = attribute.value.isExpression ? attribute.value.trimmedRange(in: file) : nil
    return (escape(attribute.value.range, in: file, quote: quote, keepingLinesOf: code), quote)
  }

  /// Character data between tags.
  static func text(_ range: SourceRange, in file: SourceFile) -> [UInt8] {
    escape(range, in: file, quote: nil, keepingLinesOf: nil)
  }

  private static func escape(
    _ range: SourceRange, in file: SourceFile, quote: UInt8?, keepingLinesOf code: SourceRange?
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(range.length + range.length / 4)
    file.bytes.withUnsafeBufferPointer { bytes in
      var index = max(0, range.start)
      let end = min(range.end, bytes.count)
      while index < end {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "&"):
          if let (_, length) = XMLReference.decode(bytes, at: index), index + length <= end {
            output += bytes[index..<(index + length)]
            index += length
            continue
          }
          output += "&amp;".utf8
        case UInt8(ascii: "<"): output += "&lt;".utf8
        case UInt8(ascii: ">") where quote == nil && endsWithBrackets(bytes, range.start, index):
          // `]]>` must not stand in character data.
          output += "&gt;".utf8
        case UInt8(ascii: "\"") where quote == byte: output += "&quot;".utf8
        case UInt8(ascii: "'") where quote == byte: output += "&apos;".utf8
        case 0x09, 0x0A, 0x0D:
          if let code, code.contains(index) {
            output += "&#\(byte);".utf8
          } else {
            output.append(byte)
          }
        default: output.append(byte)
        }
        index += 1
      }
    }
    return output
  }

  private static func endsWithBrackets(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ index: Int
  ) -> Bool {
    index - start >= 2 && bytes[index - 1] == UInt8(ascii: "]")
      && bytes[index - 2] == UInt8(ascii: "]")
  }
}
