import Diagnostics
import PolicyDocument
import PolicyExpressions

/// The C# of one expression of a document, read, and where it stands.
struct WrittenExpression {
  /// Decoded, with line ends as XML reads them.
  let code: MappedText
  let syntax: CSharpSyntax

  /// Nil where the value is no expression.
  init?(_ value: PolicyValue, in source: SourceFile) {
    guard let written = value.expressionCode(in: source) else { return nil }
    code = value.hasReferences ? written : Self.withLineFeeds(written)
    syntax =
      value.kind == .block
      ? CSharpParser.parse(block: code.utf8) : CSharpParser.parse(expression: code.utf8)
  }

  /// With LF for CR LF and for a lone CR (XML 1.0, 2.11).
  private static func withLineFeeds(_ text: MappedText) -> MappedText {
    let bytes = text.utf8
    guard bytes.contains(0x0D), let start = text.segments.first?.source.start else { return text }
    var normalized = MappedText()
    var copied = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0D {
      normalized.append(verbatim: bytes[copied..<index], from: start + copied)
      let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      copied = index + 1
      if isPair { continue }
      normalized.append(
        decoded: [0x0A], from: SourceRange(start: start + index, end: start + index + 1))
    }
    normalized.append(verbatim: bytes[copied...], from: start + copied)
    return normalized
  }
}
