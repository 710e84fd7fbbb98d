import Diagnostics
import PolicyDocument
import PolicyExpressions

/// The fix of text between `'`, which is no text in C#.
///
/// Which quotation mark the document takes there, and in which form, follows from what stands around
/// it.
enum QuotationFix {
  static func fix(_ expression: SurveyedExpression, _ problem: CSharpProblem) -> Fix? {
    let code = expression.syntax.code
    let range = problem.range
    guard range.length > 3, range.start >= 0, range.end <= code.count else { return nil }
    let text = code[range.start..<range.end]
    let inner = text.dropFirst().dropLast()
    guard text.first == UInt8(ascii: "'"), text.last == UInt8(ascii: "'"),
      inner.allSatisfy({ !special.contains($0) && $0 >= 0x20 })
    else { return nil }
    let place = expression.code.sourceRange(of: range)
    // Where something in it is written as a reference, how to write it is not for us to choose.
    guard place.length == range.length,
      let mark = quotationMark(in: expression, code)
    else { return nil }
    let first = SourceRange(start: place.start, end: place.start + 1)
    let last = SourceRange(start: place.end - 1, end: place.end)
    return Fix(
      "quote the text with `\"`",
      [TextEdit(range: first, text: mark), TextEdit(range: last, text: mark)])
  }

  /// Quotation marks, and `\`, which starts an escape.
  private static let special: Set<UInt8> = Set("'\"\\".utf8)

  /// Inside `"…"` a raw `"` reads right in the raw form alone, `&quot;` in both.
  private static func quotationMark(in expression: SurveyedExpression, _ code: [UInt8]) -> String? {
    guard let attribute = expression.attribute, attribute.quote == UInt8(ascii: "\"") else {
      return "\""
    }
    let hasRawMark = expression.source[expression.value.range].contains(UInt8(ascii: "\""))
    return hasRawMark ? "\"" : "&quot;"
  }
}
