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
}

/// What became of one file. Only what is to be printed is kept, so that memory does not grow with
/// the number of files.
struct CheckOutcome: Sendable {
  enum Result: Sendable {
    case checked(ReportSummary, text: String, findings: [JSONValue])
    case passedOver
    case failed(String)
  }

  let result: Result
}

/// Checks files on all cores and hands out what was found in the order of the files.
struct CheckRunner: Sendable {
  enum Format: Sendable {
    case text
    case json
  }

  let jobs: [CheckJob]
  let style: TerminalStyle
  let format: Format
  /// Findings that weigh less are not kept.
  let minimum: Severity

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
      let file = try InputFile.read(job.path)
      let content = job.isNamed ? FileCheck.contentOfNamed(file) : FileCheck.content(of: file)
      if content == .other { return CheckOutcome(result: .passedOver) }
      var summary = ReportSummary()
      summary.files = 1
      var text = ""
      var findings: [JSONValue] = []
      let diagnostics = FileCheck.check(file, as: content)
      let report = TextReport(style: style, hidingSecretsOf: diagnostics)
      for diagnostic in diagnostics {
        summary.count(diagnostic.severity)
        guard diagnostic.severity >= minimum else { continue }
        switch format {
        case .text: text += report.text(diagnostic)
        case .json: findings.append(JSONReport.value(diagnostic))
        }
      }
      return CheckOutcome(result: .checked(summary, text: text, findings: findings))
    } catch let failure as Failure {
      return CheckOutcome(result: .failed(failure.message))
    } catch {
      return CheckOutcome(result: .failed("\(job.path): \(error)"))
    }
  }
}
