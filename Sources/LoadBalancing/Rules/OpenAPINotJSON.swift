package import Diagnostics

/// An OpenAPI file that is no JSON.
package enum OpenAPINotJSON: RuleDeclaration {
  package static let rule = Rule(
    id: "openapi-not-json", severity: .error, family: .openAPI,
    summary: "The OpenAPI file is no JSON, or nested too deeply.",
    why: """
      The importer refuses a file that it cannot read, and behind the place where reading failed \
      nothing can be checked.
      """,
    fix: "Mend the text at the place shown. A file in YAML is to be converted to JSON first.",
    bad: [
      RuleExample(
        """
        {
          "openapi": "3.0.1",
          "info": { "title": "Models of contoso", "version": "1", ⟦}⟧,
          "paths": {}
        }
        """)
    ],
    good: [RuleExample(OpenAPIExample.file())],
    reference: "https://www.rfc-editor.org/rfc/rfc8259")

  static func diagnostic(_ file: SourceFile, _ fault: JSONScanner.Fault) -> Diagnostic {
    let location = SourceLocation(file, fault.range)
    let first = file.bytes.first { !$0.isJSONSpace && ![0xEF, 0xBB, 0xBF].contains($0) }
    if let first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") {
      return notJSON(file, location, first)
    }
    return Diagnostic(
      rule, fault.message, at: location,
      notes: [fault.note.map { Diagnostic.Note($0.message, at: SourceLocation(file, $0.range)) }]
        .compactMap(\.self),
      help: fault.help)
  }

  private static func notJSON(
    _ file: SourceFile, _ location: SourceLocation, _ first: UInt8
  ) -> Diagnostic {
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        rule, "the file is UTF-16, UTF-8 is expected", at: location, help: "save it as UTF-8")
    }
    if first == UInt8(ascii: "<") {
      return Diagnostic(
        rule, "the file is XML or a page, JSON is expected", at: location,
        help: "download the file itself, not the page that shows it")
    }
    return Diagnostic(
      rule, "the file is no JSON; it may be YAML", at: location,
      help: "convert it first: `yq -o=json . spec.yaml > spec.json`")
  }
}

extension UInt8 {
  /// White space between JSON's tokens.
  fileprivate var isJSONSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
