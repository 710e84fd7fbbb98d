import Diagnostics
import PolicyExpressions

/// Expressions as `diff` compares them where their C# cannot be read: two are equal when their
/// tokens are, whatever white space and comments stand between.
enum ExpressionTokens {
  /// The tokens of `@(…)` or `@{…}`, each with an end mark; of code that does not even fall into
  /// tokens, the code itself.
  static func canonical(_ expression: [UInt8]) -> [UInt8] {
    let code = Array(expression.trimmingXMLSpace.dropFirst())
    return tokens(of: code, keepsTrivia: false).map { [UInt8(ascii: "@")] + $0 } ?? expression
  }

  /// The tokens and the comment of one line of such code. A line in the middle of a comment or
  /// of a string may be no code at all, then it counts as it is.
  static func canonicalLine(_ line: [UInt8]) -> [UInt8] {
    tokens(of: line, keepsTrivia: true) ?? Array(line.trimmingXMLSpace)
  }

  private static func tokens(of code: [UInt8], keepsTrivia: Bool) -> [UInt8]? {
    var canonical: [UInt8] = []
    canonical.reserveCapacity(code.count + 16)
    var lexer = CSharpLexer(code, keepsTrivia: keepsTrivia)
    while true {
      let token = lexer.next()
      if token.kind == .endOfText { return canonical }
      if token.error != nil { return nil }
      if token.kind == .whiteSpace { continue }
      canonical += code[token.range.start..<token.range.end]
      canonical.append(0)
    }
  }
}
