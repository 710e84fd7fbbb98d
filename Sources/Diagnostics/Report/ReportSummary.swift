/// How many files were looked at and how many findings of each weight there are.
package struct ReportSummary: Sendable, Hashable {
  package var files = 0
  package var errors = 0
  package var warnings = 0
  package var infos = 0

  package init() {}

  package mutating func count(_ severity: Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .info: infos += 1
    }
  }

  package mutating func add(_ other: ReportSummary) {
    files += other.files
    errors += other.errors
    warnings += other.warnings
    infos += other.infos
  }

  /// Whether anything weighs at least as much as `level`.
  package func hasFindings(atLeast level: Severity) -> Bool {
    switch level {
    case .error: errors > 0
    case .warning: errors + warnings > 0
    case .info: errors + warnings + infos > 0
    }
  }

  /// The last line of a text report.
  package var line: String {
    let counts = [(errors, "error"), (warnings, "warning"), (infos, "info")]
      .filter { $0.0 > 0 }
      .map { count, noun in "\(count) \(noun)\(count == 1 ? "" : "s")" }
    let found = counts.isEmpty ? "nothing to report" : counts.joined(separator: ", ")
    return "\(files) file\(files == 1 ? "" : "s") checked: \(found)"
  }
}
