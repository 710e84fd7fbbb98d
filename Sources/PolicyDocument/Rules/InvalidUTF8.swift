package import Diagnostics

/// The file is not UTF-8.
package enum InvalidUTF8: RuleDeclaration {
  package static let rule = Rule(
    id: "invalid-utf8", severity: .error, family: .policyText,
    summary: "The file holds bytes that are not UTF-8.",
    why: """
      Such a file was saved in another encoding; letters would arrive garbled or the upload fails.
      """,
    fix: "Save the file as UTF-8.",
    bad: [],
    good: [
      RuleExample("<set-body>Grüße</set-body>")
    ],
    reference: "https://www.rfc-editor.org/rfc/rfc3629")

  static func found(_ range: SourceRange, byte: UInt8, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "the file is not UTF-8: byte 0x\(String(byte, radix: 16, uppercase: true))",
      at: SourceLocation(file, range), help: "save the file as UTF-8")
  }
}
