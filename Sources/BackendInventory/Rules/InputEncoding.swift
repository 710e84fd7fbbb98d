package import Diagnostics

/// Bytes that are no UTF-8 text.
package enum InputEncoding: RuleDeclaration {
  package static let rule = Rule(
    id: "input-encoding", severity: .error, family: .inventory,
    summary: "The file is not UTF-8 text.",
    why: """
      A file in UTF-16 or a legacy code page, or one that is no text at all, cannot be read \
      without guessing what its bytes mean.
      """,
    fix: "Save the file as UTF-8; a byte order mark does no harm.",
    bad: [
      RuleExample("version: 1\napi: { name: azure-openai⟦\u{0}⟧ }\nbackends: []\n")
    ],
    good: [
      RuleExample(
        """
        \u{FEFF}version: 1
        api: { name: azure-openai }   # für die Fachabteilungen
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ],
    reference: "https://www.rfc-editor.org/rfc/rfc3629")

  static func notText(_ file: SourceFile, at offset: Int) -> Diagnostic {
    let location = SourceLocation(file, SourceRange(start: offset, end: offset + 1))
    let byte = file.bytes[offset]
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        rule, "the file is UTF-16, UTF-8 is expected", at: location, help: "save it as UTF-8")
    }
    if byte == 0 {
      return Diagnostic(
        rule, "found a NUL byte, so the file is UTF-16 or no text at all", at: location,
        help: "save it as UTF-8 text")
    }
    let digits = String(byte, radix: 16, uppercase: true)
    let hex = "0x" + (digits.count == 1 ? "0" : "") + digits
    if byte < 0x80 {
      return Diagnostic(
        rule, "found the control character \(hex), which cannot stand in a text", at: location,
        help: "delete it, or write it as an escape in double quotes")
    }
    return Diagnostic(
      rule, "found the byte \(hex), which is no UTF-8 text there", at: location,
      help: "save the file as UTF-8")
  }
}
