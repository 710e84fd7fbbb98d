package import Diagnostics

/// The file is UTF-16.
package enum UTF16Input: RuleDeclaration {
  package static let rule = Rule(
    id: "utf16-input", severity: .error, family: .policyText,
    summary: "The file is encoded as UTF-16.",
    why: "Policies are read as UTF-8. Some editors and shells on Windows write UTF-16.",
    fix: "Save the file as UTF-8.",
    bad: [],
    good: [
      RuleExample("<fragment />")
    ],
    reference: nil)

  /// By its byte order mark, or by the zero byte beside the first `<`.
  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF), (UInt8(ascii: "<"), 0), (0, UInt8(ascii: "<")): return true
    default: return false
    }
  }

  static func found(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "the file is UTF-16, not UTF-8", at: SourceLocation(file, SourceRange(at: 0)),
      help: "save the file as UTF-8")
  }
}
