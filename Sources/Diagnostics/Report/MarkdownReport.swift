/// Findings as a page for the summary of a job or a comment on a pull request (GitHub Flavored
/// Markdown).
package struct MarkdownReport: ReportRenderer {
  /// The folder that paths are given from: the repository's root.
  package let folder: String
  /// Rows at the most; GitHub refuses a summary of more than 1 MiB.
  package static let rowLimit = 500

  package init(folder: String) {
    self.folder = folder
  }

  package let collectsFiles = true

  package func end(_ outcome: ReportOutcome) -> String {
    var page = "## apim-policy\n\n\(outcome.summary.line)\n"
    for failure in outcome.failures { page += "\nNot done: \(Self.escaped(failure))\n" }
    let findings = outcome.files.flatMap(\.findings)
    let omitted = outcome.files.reduce(max(0, findings.count - Self.rowLimit)) { $0 + $1.omitted }
    if findings.isEmpty, omitted == 0 { return page }
    page += "\n| rule | findings |\n| --- | ---: |\n"
    for (rule, count) in outcome.summary.countsByRule {
      page += "| \(Self.escaped(rule)) | \(count) |\n"
    }
    if !findings.isEmpty {
      page += "\n| place | severity | rule | finding |\n| --- | --- | --- | --- |\n"
    }
    for finding in findings.prefix(Self.rowLimit) { page += row(finding) }
    if omitted > 0 {
      page += "\n\(omitted) more finding\(omitted == 1 ? " is" : "s are") not shown.\n"
    }
    return page
  }

  private func row(_ finding: ReportedFinding) -> String {
    let path = ReportedPath.relative(finding.place.path, to: folder)
    let place = "\(path):\(finding.place.start.line):\(finding.place.start.column)"
    let words = ([finding.message] + (finding.help.map { [$0] } ?? []))
      .map(Self.escaped).joined(separator: "<br>")
    return "| \(Self.escaped(place)) | \(finding.severity.rawValue) | "
      + "\(Self.escaped(finding.rule)) | \(words) |\n"
  }

  /// Text that means itself in a table cell. Names that a message puts between backticks stay code.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let first = rest.unicodeScalars.first {
      if first == "`", let code = codeSpan(rest) {
        result += code
        rest = rest.dropFirst(code.count)
        continue
      }
      rest.unicodeScalars.removeFirst()
      switch first {
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "$": result += "\\\(first)"
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      // Names of people in a comment would be told about it.
      case "@": result += "&#64;"
      case "\u{0}"..<"\u{20}": result += " "
      case "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}": result += " "
      default: result.unicodeScalars.append(first)
      }
    }
    return result
  }

  /// A name between backticks at the beginning of a text, backticks included.
  private static func codeSpan(_ text: Substring) -> String? {
    let inner = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    guard !inner.isEmpty, text.dropFirst(inner.count + 1).first == "`" else { return nil }
    return "`\(inner)`"
  }
}
