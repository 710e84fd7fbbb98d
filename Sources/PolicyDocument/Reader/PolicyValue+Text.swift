package import Diagnostics
import PolicyExpressions

extension PolicyValue {
  /// The text with its references decoded, which still knows where each byte came from.
  package func text(in file: SourceFile) -> MappedText {
    hasReferences ? Self.decode(range, of: file) : MappedText(verbatim: range, of: file)
  }

  /// The text with its references decoded.
  package func string(in file: SourceFile) -> String {
    hasReferences ? text(in: file).string : file.text(range)
  }

  /// The range without white space at both ends.
  package func trimmedRange(in file: SourceFile) -> SourceRange {
    let bytes = file[range]
    guard let first = bytes.firstIndex(where: { !$0.isXMLSpace }),
      let last = bytes.lastIndex(where: { !$0.isXMLSpace })
    else { return SourceRange(at: range.start) }
    return SourceRange(start: first, end: last + 1)
  }

  /// The C# between the brackets, decoded; nil where the value is no expression.
  package func expressionCode(in file: SourceFile) -> MappedText? {
    guard isExpression, let code = expressionCodeRange(in: file) else { return nil }
    return hasReferences ? Self.decode(code, of: file) : MappedText(verbatim: code, of: file)
  }

  /// Where the C# between the brackets stands; nil where the value is no expression.
  package func expressionCodeRange(in file: SourceFile) -> SourceRange? {
    guard isExpression else { return nil }
    let trimmed = trimmedRange(in: file)
    guard trimmed.length >= 3, trimmed.end <= file.bytes.count else { return nil }
    // The closing bracket may itself be written as a reference, `&#41;`.
    var end = trimmed.end - 1
    if file.bytes[end] == UInt8(ascii: ";") {
      guard let ampersand = file[trimmed].lastIndex(of: UInt8(ascii: "&")) else { return nil }
      end = ampersand
    }
    return SourceRange(start: trimmed.start + 2, end: max(end, trimmed.start + 2))
  }

  /// The named values in the text, as `{{name}}`, with the whole range of each.
  ///
  /// In literal text white space may stand around the name. In an expression only a name right
  /// between the braces counts: `{{` is C# too, in nested initializers and interpolated strings.
  package func namedValues(in file: SourceFile) -> [(name: String, range: SourceRange)] {
    guard hasNamedValues else { return [] }
    var found: [(name: String, range: SourceRange)] = []
    file.bytes.withUnsafeBufferPointer { bytes in
      let range = range.clamped(to: bytes.count)
      var index = range.start
      while index + 4 < range.end {
        guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") else {
          index += 1
          continue
        }
        var start = index + 2
        if !isExpression {
          while start < range.end, bytes[start].isXMLSpace { start += 1 }
        }
        var end = start
        while end < range.end, bytes[end].isNamedValueName { end += 1 }
        var close = end
        if !isExpression {
          while close < range.end, bytes[close].isXMLSpace { close += 1 }
        }
        guard end > start, close + 1 < range.end, bytes[close] == UInt8(ascii: "}"),
          bytes[close + 1] == UInt8(ascii: "}")
        else {
          index += 1
          continue
        }
        found.append(
          (
            String(decoding: bytes[start..<end], as: UTF8.self),
            SourceRange(start: index, end: close + 2)
          ))
        index = close + 2
      }
    }
    return found
  }

  /// The text of a range, with its references decoded.
  static func decode(_ range: SourceRange, of file: SourceFile) -> MappedText {
    var text = MappedText()
    file.bytes.withUnsafeBufferPointer { bytes in
      let range = range.clamped(to: bytes.count)
      var verbatim = range.start
      var index = range.start
      while index < range.end {
        guard bytes[index] == UInt8(ascii: "&"),
          let (scalar, length) = XMLReference.decode(bytes, at: index),
          index + length <= range.end
        else {
          index += 1
          continue
        }
        text.append(verbatim: file.bytes[verbatim..<index], from: verbatim)
        text.append(
          decoded: scalar.isASCII ? [UInt8(scalar.value)] : Array(String(Character(scalar)).utf8),
          from: SourceRange(start: index, end: index + length))
        index += length
        verbatim = index
      }
      text.append(verbatim: file.bytes[verbatim..<range.end], from: verbatim)
    }
    return text
  }
}

extension SourceRange {
  /// The part of the range that lies in a file of `count` bytes.
  func clamped(to count: Int) -> SourceRange {
    let start = min(max(start, 0), count)
    return SourceRange(start: start, end: min(max(end, start), count))
  }
}
