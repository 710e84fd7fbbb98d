import Diagnostics

/// Text that deployment scripts replace before a policy is uploaded: no syntax of API Management,
/// but common in public repositories, so that the document as it stands is not what will be saved.
enum Placeholder {
  static let note = Diagnostic.Note(
    "it looks like a placeholder that a script fills in before the upload")

  /// `{tokens-per-minute}`, `${tokens}` and `RETRY_COUNT`.
  static func isOne(_ text: ArraySlice<UInt8>) -> Bool {
    if text.starts(with: "${".utf8) { return true }
    if text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}") { return true }
    return text.contains(UInt8(ascii: "_"))
      && text.allSatisfy { byte in
        byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      }
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
