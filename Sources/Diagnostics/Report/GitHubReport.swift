/// Findings as workflow commands: GitHub shows them beside the lines that they are about.
///
/// Form and escapes are those of `actions/toolkit` (`core/src/command.ts`).
package struct GitHubReport: ReportRenderer {
  /// The folder that paths are given from: the repository's root.
  package let folder: String

  package init(folder: String) {
    self.folder = folder
  }

  package func text(of file: ReportedFile) -> String {
    file.findings.map(text).joined()
  }

  private func text(_ finding: ReportedFinding) -> String {
    let command =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    let place = finding.place
    var properties = [
      ("file", ReportedPath.relative(place.path, to: folder)), ("line", String(place.start.line)),
    ]
    // GitHub takes columns only of a range inside one line.
    if place.end.line == place.start.line {
      properties += [
        ("col", String(place.start.column)), ("endColumn", String(place.end.column)),
      ]
    } else {
      properties.append(("endLine", String(place.end.line)))
    }
    properties.append(("title", finding.rule))
    let list = properties.map { "\($0.0)=\(Self.escapedProperty($0.1))" }.joined(separator: ",")
    let message = Self.escaped(finding.lines.joined(separator: "\n"))
    return "::\(command) \(list)::\(message)\n"
  }

  private static func escaped(_ text: String) -> String {
    text.escaped(["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private static func escapedProperty(_ text: String) -> String {
    text.escaped(["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }
}

extension String {
  /// The text with some characters replaced. Scalars and not characters: CR and LF are one
  /// character to Swift, and a combining mark hides what it stands on.
  func escaped(_ replacements: [Unicode.Scalar: String]) -> String {
    var result = ""
    for scalar in unicodeScalars {
      if let replacement = replacements[scalar] {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
