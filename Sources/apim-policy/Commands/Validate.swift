import ArgumentParser
import Diagnostics
import PolicyRules

/// `validate PATH...`: inventories, policies, folders of them, or `-`.
struct Validate: AsyncParsableCommand {
  enum Output: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  enum FailLevel: String, CaseIterable, ExpressibleByArgument {
    case error
    case warning
    case info
    case never

    /// The least severity that makes the run end with status 1; nil for none.
    var severity: Severity? {
      switch self {
      case .error: .error
      case .warning: .warning
      case .info: .info
      case .never: nil
      }
    }
  }

  static let configuration = CommandConfiguration(
    abstract: "Check policies and inventories, in files or whole folders.",
    usage: "apim-policy validate PATH... [OPTIONS]",
    discussion: """
      What a file is, its content decides. In folders, XML, YAML and JSON files that
      are neither a policy nor an inventory are passed over.

      EXAMPLE:
        apim-policy validate .
        apim-policy validate policies/ inventory.yaml --fail-level warning
        cat policy.xml | apim-policy validate - --output json
      """)

  @Argument(help: "Files or folders, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(help: "How to print what is found.")
  var output: Output = .text

  @Option(help: "The least severity that makes the exit status 1.")
  var failLevel: FailLevel = .error

  @Flag(name: .shortAndLong, help: "Print no summary and no progress, and only what fails.")
  var quiet = false

  func run() async throws {
    var failed = false
    let files = try paths.flatMap { path -> [CheckJob] in
      guard path != "-", FolderWalk.isFolder(path) else {
        return [CheckJob(path: path, isNamed: true)]
      }
      return try FolderWalk.files(below: path) { unreadable in
        Terminal.message("error: \(unreadable): cannot be read")
        failed = true
      }.map { CheckJob(path: $0, isNamed: false) }
    }

    let runner = CheckRunner(
      jobs: files.removingRepeats(), style: Terminal.style(for: .results),
      format: output == .json ? .json : .text,
      minimum: quiet ? failLevel.severity ?? .error : .info)
    var summary = ReportSummary()
    var findings: [JSONValue] = []
    var progress = ProgressLine(isShown: Terminal.showsProgress && !quiet)
    await runner.run { outcome, done in
      switch outcome.result {
      case .failed(let message):
        progress.clear()
        Terminal.message("error: \(message)")
        failed = true
      case .passedOver: break
      case .checked(let part, let text, let values):
        summary.add(part)
        findings += values
        if !text.isEmpty {
          progress.clear()
          Terminal.result(text)
        }
      }
      progress.show("checking \(done) of \(files.count) files")
    }
    progress.clear()

    switch output {
    case .json:
      Terminal.result(JSONReport.document(findings: findings, summary: summary).text)
    case .text where !quiet:
      if summary.files == 0, !failed {
        Terminal.message("note: no policy and no inventory was found")
      }
      Terminal.result(summary.line + "\n")
    case .text: break
    }
    if failed { throw ExitStatus.failure }
    if let level = failLevel.severity, summary.hasFindings(atLeast: level) {
      throw ExitStatus.findings
    }
  }
}

extension [CheckJob] {
  /// A file that is named twice, or named and found in a folder, is checked once.
  fileprivate func removingRepeats() -> [CheckJob] {
    var seen: Set<String> = []
    return filter { seen.insert($0.path).inserted }
  }
}
