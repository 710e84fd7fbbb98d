import Diagnostics

/// Prints findings as they come, in the form that the user chose, and no more of them than wanted.
struct FindingsPrinter {
  private enum Form {
    case text
    case json
    case report(any ReportRenderer)
  }

  private let form: Form
  /// Findings that may still be printed; nil for all.
  private var remaining: Int?
  /// Findings that were left out because there were too many.
  private(set) var omitted = 0
  private var findings: [JSONValue] = []
  private(set) var outcome = ReportOutcome()

  /// A printer for a renderer; nil stands for text or JSON, which the runner has made already.
  init(output: Validate.Output, renderer: (any ReportRenderer)?, maxFindings: Int?) {
    form = renderer.map(Form.report) ?? (output == .json ? .json : .text)
    remaining = maxFindings
  }

  /// What the runner is to hand over.
  var format: CheckRunner.Format {
    switch form {
    case .text: .text
    case .json: .json
    case .report: .report
    }
  }

  func begin() {
    if case .report(let renderer) = form { print(renderer.beginning) }
  }

  /// Takes what was found in one file, and prints it where the form allows.
  mutating func add(_ summary: ReportSummary, _ content: CheckOutcome.Content) {
    outcome.summary.add(summary)
    switch content {
    case .text(let texts): print(allowed(texts).joined())
    case .json(let values): findings += allowed(values)
    case .report(var file):
      guard case .report(let renderer) = form else { return }
      file.truncate(to: allowed(file.findings).count)
      if renderer.collectsFiles {
        outcome.files.append(file)
      } else {
        print(renderer.text(of: file))
      }
    }
  }

  mutating func add(failure: String) {
    outcome.failures.append(failure)
    if case .report(let renderer) = form { print(renderer.text(ofFailure: failure)) }
  }

  /// Prints what stands at the end: the whole report, where it could not be printed before.
  func end(quiet: Bool) {
    switch form {
    case .text where quiet: break
    case .text: print(outcome.summary.linesByRule + outcome.summary.line + "\n")
    case .json: print(JSONReport.document(findings: findings, summary: outcome.summary).text)
    case .report(let renderer): print(renderer.end(outcome))
    }
  }

  private mutating func allowed<Item>(_ items: [Item]) -> ArraySlice<Item> {
    guard let limit = remaining else { return items[...] }
    let allowed = items.prefix(limit)
    remaining = limit - allowed.count
    omitted += items.count - allowed.count
    return allowed
  }

  private func print(_ text: String) {
    if !text.isEmpty { Terminal.result(text) }
  }
}
