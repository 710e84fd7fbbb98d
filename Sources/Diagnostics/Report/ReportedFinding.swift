/// A finding with everything that a report says about it and nothing that it must not say: the one
/// model that the renderers share. It holds no source, so that a report of many files stays small.
package struct ReportedFinding: Sendable {
  /// The rule's id.
  package let rule: String
  package let severity: Severity
  package let message: String
  package let place: ReportedPlace
  package let notes: [Note]
  package let help: String?
  package let fix: Fix?
  /// The same for the same finding after lines were added or removed elsewhere in the file.
  package let fingerprint: String

  /// A remark, with a place where it has one.
  package struct Note: Sendable {
    package let message: String
    package let place: ReportedPlace?
  }

  /// What `--fix` does, with the places of its edits.
  package struct Fix: Sendable {
    package let description: String
    package let edits: [(place: ReportedPlace, text: String)]
  }

  /// The message, then the notes with their places and the help, a line each.
  package var lines: [String] {
    [message] + notes.map { $0.line(from: place.path) } + (help.map { ["help: " + $0] } ?? [])
  }
}

extension ReportedFinding.Note {
  /// The remark, and where it belongs: a line and a column of the finding's own file, or of
  /// another, which is named.
  fileprivate func line(from path: String) -> String {
    guard let place else { return "note: " + message }
    let file = place.path == path ? "" : place.path + ":"
    return "note: \(message) (\(file)\(place.start.line):\(place.start.column))"
  }
}

/// Where a finding stands; lines and columns start at 1, and the end is the place after the last
/// character.
package struct ReportedPlace: Sendable, Hashable {
  /// The path as it was given or found.
  package let path: String
  package let start: Position
  package let end: Position

  /// A line and two ways to count its columns.
  package struct Position: Sendable, Hashable {
    package let line: Int
    /// In Unicode scalars, as everywhere in this tool.
    package let column: Int
    /// In UTF-16 code units, as SARIF and editors count.
    package let utf16Column: Int

    init(_ file: SourceFile, at offset: Int) {
      let position = file.position(at: offset)
      line = position.line
      column = position.column
      let start = file.lineRange(position.line).start
      let before = SourceRange(start: start, end: start + position.byteColumn - 1)
      utf16Column = file.text(before).utf16.count + 1
    }
  }

  package init(_ location: SourceLocation) {
    path = location.file.path
    start = Position(location.file, at: location.range.start)
    end = Position(location.file, at: location.range.end)
  }
}

/// What was found in one file.
package struct ReportedFile: Sendable {
  /// The path as it was given or found.
  package let path: String
  package private(set) var findings: [ReportedFinding]
  /// Findings that were left out to keep the report short.
  package private(set) var omitted = 0

  /// Keeps the first findings, at most so many.
  package mutating func truncate(to limit: Int) {
    let left = findings.prefix(max(0, limit))
    omitted += findings.count - left.count
    findings = Array(left)
  }

  /// The findings of a file, in the order of its text. What one of them calls a secret stands in
  /// none of them.
  ///
  /// - Parameter others: findings that are no part of the file's, but whose secrets are hidden too.
  /// - Parameter isShown: which findings belong to the report. All of them count for the secrets,
  ///   and for the fingerprints, which must not depend on what else is shown.
  package init(
    path: String, _ diagnostics: [Diagnostic], secretsOf others: [Diagnostic] = [],
    where isShown: (Diagnostic) -> Bool = { _ in true }
  ) {
    self.path = path
    let secrets = diagnostics.secrets + others.secrets
    var fingerprints = Fingerprints(hiding: secrets)
    findings = []
    for diagnostic in diagnostics.maskingSecrets(of: others) {
      let fingerprint = fingerprints.next(diagnostic)
      guard isShown(diagnostic) else { continue }
      findings.append(
        ReportedFinding(
          rule: diagnostic.rule, severity: diagnostic.severity, message: diagnostic.message,
          place: ReportedPlace(diagnostic.location),
          notes: diagnostic.notes.map {
            ReportedFinding.Note(message: $0.message, place: $0.location.map(ReportedPlace.init))
          },
          help: diagnostic.help,
          fix: diagnostic.fix.map { fix in
            ReportedFinding.Fix(
              description: fix.description,
              edits: fix.edits.map {
                (ReportedPlace(SourceLocation(diagnostic.location.file, $0.range)), $0.text)
              })
          }, fingerprint: fingerprint))
    }
  }
}
