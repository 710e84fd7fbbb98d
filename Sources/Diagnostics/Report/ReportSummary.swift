/// How many files were looked at and how many findings of each weight there are.
package struct ReportSummary: Sendable, Hashable {
  package var files = 0
  package var errors = 0
  package var warnings = 0
  package var infos = 0
  /// Findings with a fix, of any weight.
  package var fixable = 0
  /// Findings of each rule that has any.
  private var rules: [String: Int] = [:]

  package init() {}

  package mutating func count(_ diagnostic: Diagnostic) {
    rules[diagnostic.rule, default: 0] += 1
    if diagnostic.fix != nil { fixable += 1 }
    switch diagnostic.severity {
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
    fixable += other.fixable
    rules.merge(other.rules, uniquingKeysWith: +)
  }

  package var findings: Int { errors + warnings + infos }

  /// The rules with findings and how many, the most first, then by id.
  package var countsByRule: [(rule: String, count: Int)] {
    rules.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { (rule: $0.key, count: $0.value) }
  }

  /// A line for each rule with its number of findings; empty for a report that is short enough to
  /// be counted by eye.
  package var linesByRule: String {
    guard findings > Self.shortReport else { return "" }
    let counts = countsByRule
    let width = String(counts.first?.count ?? 0).count
    let lines = counts.map { rule, count in
      String(repeating: " ", count: 2 + width - String(count).count) + "\(count)  \(rule)\n"
    }
    return "findings by rule:\n" + lines.joined()
  }

  private static let shortReport = 20

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
      + (fixable > 0 ? "; \(fixable) can be fixed with --fix" : "")
  }
}
