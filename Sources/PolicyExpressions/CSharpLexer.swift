package import Diagnostics

/// Cuts C# 7 into tokens.
///
/// The lexer never fails: it goes on behind a token that is wrong and says in the token what is
/// wrong with it. It also knows API Management's `{{named-value}}`.
package struct CSharpLexer: Sendable {
  private let bytes: [UInt8]
  private let end: Int
  private let keepsTrivia: Bool
  private var position: Int

  /// A lexer for decoded C#, in which XML references are no more.
  ///
  /// - Parameters:
  ///   - range: the part to read, for instance a hole of an interpolated string; nil for all.
  ///   - keepsTrivia: whether white space and comments come as tokens too. Then the tokens'
  ///     ranges one after the other give the text back.
  package init(_ bytes: [UInt8], range: SourceRange? = nil, keepsTrivia: Bool = false) {
    self.bytes = bytes
    end = min(max(range?.end ?? bytes.count, 0), bytes.count)
    position = min(max(range?.start ?? 0, 0), end)
    self.keepsTrivia = keepsTrivia
  }

  /// The next token; `endOfText` from the end on.
  package mutating func next() -> CSharpToken {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = CSharpScanner(buffer, from: position, to: end, decodesReferences: false)
      while true {
        var token = scanner.next()
        position = scanner.position
        switch token.kind {
        case .whiteSpace, .lineComment, .blockComment:
          if !keepsTrivia, token.error == nil { continue }
        case .identifier:
          if let keyword = Self.keyword(buffer, token.range) { token.kind = .keyword(keyword) }
        default: break
        }
        return token
      }
    }
  }

  /// All tokens up to the end of the text, `endOfText` not included.
  package static func tokens(of bytes: [UInt8], keepsTrivia: Bool = false) -> [CSharpToken] {
    var lexer = CSharpLexer(bytes, keepsTrivia: keepsTrivia)
    var tokens: [CSharpToken] = []
    while true {
      let token = lexer.next()
      if token.kind == .endOfText { return tokens }
      tokens.append(token)
    }
  }

  private static func keyword(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: SourceRange
  ) -> CSharpKeyword? {
    guard (2...10).contains(range.length) else { return nil }
    let letter = Int(bytes[range.start]) - Int(UInt8(ascii: "a"))
    guard keywords.indices.contains(letter) else { return nil }
    for (text, keyword) in keywords[letter] where text.count == range.length {
      var index = 1
      while index < text.count, text[index] == bytes[range.start + index] { index += 1 }
      if index == text.count { return keyword }
    }
    return nil
  }

  /// By their first letters.
  private static let keywords: [[(text: [UInt8], keyword: CSharpKeyword)]] = {
    var table = Array(repeating: [(text: [UInt8], keyword: CSharpKeyword)](), count: 26)
    for keyword in CSharpKeyword.allCases {
      let text = Array(keyword.rawValue.utf8)
      table[Int(text[0] - UInt8(ascii: "a"))].append((text, keyword))
    }
    return table
  }()
}
