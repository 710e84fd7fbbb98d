import Diagnostics
import PolicyRules

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One file to check.
struct CheckJob: Sendable {
  let path: String
  /// Whether the user named the file itself: then it is checked whatever it looks like.
  let isNamed: Bool
  /// Whether it was found in a folder that the user named.
  let isInFolder: Bool
}

/// What became of one file. Only what is to be printed is kept, so that memory does not grow with
/// the number of files.
struct CheckOutcome: Sendable {
  enum Result: Sendable {
    /// `fails` tells whether a finding is one that lets the run fail.
    case checked(ReportSummary, Content, fails: Bool)
    case passedOver
    case failed(String)
  }

  /// What is to be printed about one file.
  enum Content: Sendable {
    /// One text for all findings, or one each where their number is limited.
    case text([String])
    case json([JSONValue])
    case report(ReportedFile)
  }

  let result: Result
  /// Nil where nothing was to be fixed.
  var fix: FixRun.Outcome?
}

/// Checks files on all cores and hands out what was found in the order of the files.
struct CheckRunner: Sendable {
  enum Format: Sendable {
    case text
    case json
    /// What the renderers of reports take.
    case report
  }

  let jobs: [CheckJob]
  let style: TerminalStyle
  let format: Format
  /// Findings that weigh less are not kept; nil keeps what lets the run fail.
  let minimum: Severity?
  let configurations: ConfigurationFiles
  let references: RunReferences
  /// Findings of other rules count as if they were not there.
  let rules: RuleFilter
  /// Whether the text of each finding is wanted by itself, since not all may be printed.
  let splitsText: Bool
  let standardInputName: String
  /// Nil where files are only checked.
  let fix: FixRun?

  /// Files that one task checks before it asks for more.
  private static let chunk = 16

  func run(_ report: (CheckOutcome, _ done: Int) -> Void) async {
    let workers = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let chunks = stride(from: 0, to: jobs.count, by: Self.chunk).map {
      $0..<min($0 + Self.chunk, jobs.count)
    }
    await withTaskGroup(of: (Int, [CheckOutcome]).self) { group in
      var next = 0
      var running = 0
      var printed = 0
      var done = 0
      var waiting: [Int: [CheckOutcome]] = [:]
      while printed < chunks.count {
        // A slow file at the front must not let finished ones pile up behind it without bound.
        while next < chunks.count, running <= workers, next - printed < workers * 16 {
          let index = next
          let jobs = jobs[chunks[index]]
          group.addTask { (index, jobs.map { check($0) }) }
          next += 1
          running += 1
        }
        guard let (index, outcomes) = await group.next() else { break }
        running -= 1
        waiting[index] = outcomes
        while let outcomes = waiting.removeValue(forKey: printed) {
          printed += 1
          for outcome in outcomes {
            done += 1
            report(outcome, done)
          }
        }
      }
    }
  }

  private func check(_ job: CheckJob) -> CheckOutcome {
    do {
      var file = try InputFile.read(job.path, standardInputName: standardInputName)
      let content = job.isNamed ? FileCheck.contentOfNamed(file) : FileCheck.content(of: file)
      if content == .other { return CheckOutcome(result: .passedOver) }
      var summary = ReportSummary()
      summary.files = 1
      var circumstances = configurations.circumstances(for: job.path)
      references.add(to: &circumstances, for: job, configurations)
      var all = FileCheck.check(file, as: content, circumstances)
      var fixOutcome: FixRun.Outcome?
      if let fix, all.contains(where: { $0.fix != nil }) {
        let (result, outcome) = fix.run(file, as: content, circumstances, at: job.path)
        fixOutcome = outcome
        if fix.mode == .write, outcome.count > 0 {
          file = result
          all = FileCheck.check(file, as: content, circumstances)
        }
      }
      let diagnostics = configurations.apply(to: all, at: job.path)
      for diagnostic in diagnostics where rules.allows(diagnostic) { summary.count(diagnostic) }
      let failLevel = configurations.failLevel(for: job.path).severity
      let minimum = minimum ?? failLevel ?? .error
      return CheckOutcome(
        result: .checked(
          summary, self.content(diagnostics, of: file, atLeast: minimum, secretsOf: all),
          fails: failLevel.map { summary.hasFindings(atLeast: $0) } ?? false),
        fix: fixOutcome)
    } catch let failure as Failure {
      return CheckOutcome(result: .failed(failure.message))
    } catch {
      return CheckOutcome(result: .failed("\(job.path): \(error)"))
    }
  }

  /// What is to be printed. Secrets are those of all findings, printed or not, and whether or not a
  /// configuration wants them.
  private func content(
    _ diagnostics: [Diagnostic], of file: SourceFile, atLeast minimum: Severity,
    secretsOf all: [Diagnostic]
  ) -> CheckOutcome.Content {
    func isShown(_ diagnostic: Diagnostic) -> Bool {
      diagnostic.severity >= minimum && rules.allows(diagnostic)
    }
    if format == .report {
      return .report(ReportedFile(path: file.path, diagnostics, secretsOf: all, where: isShown))
    }
    let shown = diagnostics.maskingSecrets(of: all).filter(isShown)
    guard format == .text else { return .json(shown.map(JSONReport.value)) }
    let report = TextReport(style: style, hidingSecretsOf: all)
    let texts = shown.map { report.text($0) }
    return .text(splitsText ? texts : [texts.joined()])
  }
}
