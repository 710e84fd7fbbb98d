package import Diagnostics
import PolicyExpressions

/// Text that deployment scripts replace before a policy is uploaded: no syntax of API Management,
/// but common in public repositories, so that the document as it stands is not what will be saved.
package enum Placeholder {
  package static let note = Diagnostic.Note(
    "it looks like a placeholder that a script fills in before the upload")

  /// Whether a script's mark stands in the text: `${tokens}`, `#{tokens}#`, `$(tokens)`,
  /// `%{ for … }`, `{tokens}`, `__TOKENS__`, `RETRY_COUNT`, `%%tokens%%`, `[[tokens]]`, `$tokens`.
  ///
  /// Asked only of text that is wrong as it stands.
  static func isOne(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    if first == UInt8(ascii: "{"), last == UInt8(ascii: "}") { return true }
    if marks.contains(where: { holds(text, $0) }) { return true }
    if first == UInt8(ascii: "$"), text.dropFirst().allSatisfy(isWord) { return text.count > 1 }
    if first == last, text.count > 2, quotes.contains(first),
      text.dropFirst().dropLast().allSatisfy(isWord)
    {
      return true
    }
    return text.contains(UInt8(ascii: "_"))
      && text.allSatisfy { byte in
        byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      }
  }

  /// The same of a piece of C#: a word, or one of the marks that C# does not have in a text around
  /// it.
  package static func isOne(_ word: ArraySlice<UInt8>, marks text: ArraySlice<UInt8>) -> Bool {
    if let first = word.first, first.isASCIILetter || first == UInt8(ascii: "_"), isOne(word) {
      return true
    }
    return marks.contains { holds(text, $0) }
  }

  /// Of Terraform, Octopus, Azure Pipelines, Jinja, ERB and tools that replace tokens.
  private static let marks = ["${", "#{", "$(", "%{", "{%", "%%", "[[", "@@"].map { Array($0.utf8) }

  /// Characters that stand on both sides of a name: `#tokens#`.
  private static let quotes: Set<UInt8> = Set("#%~$@".utf8)

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func holds(_ text: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
    var index = text.startIndex
    while index + 1 < text.endIndex {
      if text[index] == mark[0], text[index + 1] == mark[1] { return true }
      index += 1
    }
    return false
  }

  /// Whether an element's text is a placeholder, or a named value: then what will stand there in
  /// the end is not known.
  static func fills(_ element: PolicyElement, in source: SourceFile) -> Bool {
    switch ElementText(of: element, in: source) {
    case .namedValue: true
    case .expression: false
    case .literal(let text): isOne(text)
    }
  }
}
