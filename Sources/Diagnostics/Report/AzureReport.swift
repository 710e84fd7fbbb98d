/// Findings as logging commands of Azure Pipelines, which lists them on the run's page.
///
/// Form and escapes are those of the agent and of `azure-pipelines-task-lib`.
package struct AzureReport: ReportRenderer {
  /// The folder that paths are given from: the repository's root.
  package let folder: String

  package init(folder: String) {
    self.folder = folder
  }

  package func text(of file: ReportedFile) -> String {
    file.findings.map(text).joined()
  }

  private func text(_ finding: ReportedFinding) -> String {
    let path = ReportedPath.relative(finding.place.path, to: folder)
    let start = finding.place.start
    // The agent knows issues of two types. A remark that it counted as a warning would turn runs
    // yellow for nothing, so it is a plain line of the log.
    guard finding.severity > .info else {
      let line = "\(path):\(start.line):\(start.column): info[\(finding.rule)]: \(finding.message)"
      return Self.inert(line) + "\n"
    }
    let properties = [
      ("type", finding.severity.rawValue), ("sourcepath", path),
      ("linenumber", String(start.line)), ("columnnumber", String(start.column)),
      ("code", finding.rule),
    ]
    let list = properties.map { "\($0.0)=\(Self.escapedProperty($0.1));" }.joined()
    let message = Self.escaped(finding.lines.joined(separator: "\n"))
    return "##vso[task.logissue \(list)]\(message)\n"
  }

  /// A line in which the agent finds no command: it looks for `##vso[` and `##[` anywhere.
  private static func inert(_ line: String) -> String {
    line.escaped(["\r": " ", "\n": " "]).replacing("##", with: "# #")
  }

  private static func escaped(_ text: String) -> String {
    text.escaped(["%": "%AZP25", "\r": "%0D", "\n": "%0A"])
  }

  private static func escapedProperty(_ text: String) -> String {
    text.escaped(["%": "%AZP25", "\r": "%0D", "\n": "%0A", ";": "%3B", "]": "%5D"])
  }
}
