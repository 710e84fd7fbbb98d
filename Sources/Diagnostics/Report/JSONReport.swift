/// Findings as programs read them; the form is documented in `docs/json.md` and stable.
package enum JSONReport {
  /// One finding as a member of `findings`.
  package static func value(_ diagnostic: Diagnostic) -> JSONValue {
    .object(
      [
        ("rule", .string(diagnostic.rule)),
        ("severity", .string(diagnostic.severity.rawValue)),
        ("message", .string(diagnostic.message)),
      ] + place(diagnostic.location) + [
        ("help", JSONValue(diagnostic.help)),
        (
          "notes",
          .array(
            diagnostic.notes.map { note in
              .object(
                [("message", .string(note.message))] + (note.location.map(place) ?? []))
            })
        ),
        ("fix", diagnostic.fix.map { fix($0, in: diagnostic.location.file) } ?? .null),
      ])
  }

  /// The whole report.
  package static func document(findings: [JSONValue], summary: ReportSummary) -> JSONValue {
    [
      "version": 1,
      "findings": .array(findings),
      "summary": [
        "files": .int(summary.files),
        "errors": .int(summary.errors),
        "warnings": .int(summary.warnings),
        "infos": .int(summary.infos),
        "fixable": .int(summary.fixable),
      ],
    ]
  }

  private static func fix(_ fix: Fix, in file: SourceFile) -> JSONValue {
    [
      "description": .string(fix.description),
      "edits": .array(
        fix.edits.map { edit in
          let place = place(SourceLocation(file, edit.range)).filter { $0.0 != "file" }
          return .object(place + [("text", .string(edit.text))])
        }),
    ]
  }

  private static func place(_ location: SourceLocation) -> [(String, JSONValue)] {
    let start = location.file.position(at: location.range.start)
    let end = location.file.position(at: location.range.end)
    return [
      ("file", .string(location.file.path)),
      ("line", .int(start.line)),
      ("column", .int(start.column)),
      ("byteColumn", .int(start.byteColumn)),
      ("endLine", .int(end.line)),
      ("endColumn", .int(end.column)),
      ("endByteColumn", .int(end.byteColumn)),
    ]
  }
}
