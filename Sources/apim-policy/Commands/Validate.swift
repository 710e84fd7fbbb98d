import ArgumentParser
import BackendInventory
import Diagnostics
import LoadBalancing
import PolicyRules

/// `validate PATH...`: inventories, policies, folders of them, or `-`.
struct Validate: AsyncParsableCommand {
  enum Output: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case sarif
    case github
    case azure
    case junit
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check policies and inventories, in files or whole folders.",
    usage: "apim-policy validate PATH... [OPTIONS]",
    discussion: """
      What a file is, its content decides. In folders, XML, YAML and JSON files that
      are neither a policy nor an inventory are passed over.

      EXAMPLE:
        apim-policy validate .
        apim-policy validate policies/ inventory.yaml --fail-level warning
        apim-policy validate policies/ --fix
        apim-policy validate . --output sarif > apim-policy.sarif
        apim-policy validate . --changed-since origin/main
        cat policy.xml | apim-policy validate - --output json
      """)

  @Argument(help: "Files or folders, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(help: "How to print what is found.")
  var output: Output = .text

  @Option(
    help:
      "The least severity that makes the exit status 1 (default: error, or what the configuration says)."
  )
  var failLevel: FailLevel?

  @Option(help: "The kind of instance or gateway that the policies are for.")
  var tier: ServiceTier?

  @Option(help: "What the policies are set on.")
  var scope: PolicyScope?

  @Option(
    help: "Do not report the findings in this file.", completion: .file())
  var baseline: String?

  @Option(
    help: "Write all findings to this file, for --baseline, and report none.", completion: .file())
  var writeBaseline: String?

  @Flag(help: "Print what .apim-policy.yaml says about each file, and check nothing.")
  var showConfig = false

  @Flag(
    name: .customLong("fix"),
    help: """
      Mend in the files what can be mended with certainty, and report the rest; \
      --fix=preview changes nothing and prints a unified diff.
      """)
  var fixes = false

  /// What `FixArgument` makes of `--fix=preview`.
  @Flag(name: .customLong(FixArgument.preview), help: "The same as --fix=preview.")
  var previewsFixes = false

  @Flag(
    name: .customLong("no-expressions"),
    help: "Leave the C# of expressions alone, and what follows from it: variables and nulls.")
  var leavesExpressions = false

  @Flag(
    help: "Fragments and backends that no file in the given folders defines are errors.")
  var strictReferences = false

  @Option(
    help: ArgumentHelp(
      "Check only files that differ from where this git revision and HEAD part.",
      valueName: "rev"))
  var changedSince: String?

  @Flag(help: "Pass over what is neither policy nor inventory also where it is named.")
  var onlyRecognized = false

  @Option(help: "Print at most so many findings; all count.")
  var maxFindings: Int?

  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp("Report only this rule; may be repeated.", valueName: "id"))
  var rules: [String] = []

  @Option(
    name: .customLong("ignore-rule"),
    help: ArgumentHelp("Report all but this rule; may be repeated.", valueName: "id"))
  var ignoredRules: [String] = []

  @Option(
    help: ArgumentHelp("What findings call standard input.", valueName: "name"))
  var stdinFilename: String?

  @Flag(name: .shortAndLong, help: "Print no summary and no progress, and only what fails.")
  var quiet = false

  func validate() throws {
    if let changedSince, changedSince.isEmpty || changedSince.hasPrefix("-") {
      throw ValidationError("--changed-since takes a git revision, found \"\(changedSince)\"")
    }
    if changedSince != nil, writeBaseline != nil {
      throw ValidationError("--write-baseline takes the findings of all files, not of changed ones")
    }
    if changedSince != nil, paths.contains("-") {
      throw ValidationError("--changed-since compares files, and standard input is none")
    }
    if let maxFindings, maxFindings < 0 {
      throw ValidationError("--max-findings takes 0 or more, found \(maxFindings)")
    }
    if stdinFilename != nil, !paths.contains("-") {
      throw ValidationError("--stdin-filename names standard input, but - is not among the paths")
    }
    try validateFixing()
  }

  private func validateFixing() throws {
    guard fixes || previewsFixes else { return }
    if fixes, previewsFixes {
      throw ValidationError("--fix changes files and --fix=preview does not: give one of them")
    }
    if writeBaseline != nil {
      throw ValidationError(
        "--write-baseline keeps findings and --fix mends them: give one of them")
    }
    if fixes, paths.contains("-") {
      throw ValidationError(
        "--fix changes files and cannot change standard input; name the file, or print the "
          + "changes with --fix=preview")
    }
    if previewsFixes, output != .text {
      throw ValidationError(
        "--fix=preview prints a diff; the other forms show fixes with --output and no --fix")
    }
  }

  func run() async throws {
    let filter = try RuleFilter(only: rules, ignored: ignoredRules)
    var unreadable: [String] = []
    let folders = paths.filter { $0 != "-" && FolderWalk.isFolder($0) }
    var definitions: [String]? = folders.isEmpty ? nil : []
    var found = try paths.flatMap { path -> [CheckJob] in
      guard path != "-", FolderWalk.isFolder(path) else {
        return [CheckJob(path: path, isNamed: !onlyRecognized, isInFolder: false)]
      }
      let inside = try FolderWalk.files(below: path, with: DefinitionReader.extensions) { path in
        let message = "\(path): cannot be read"
        Terminal.message("error: \(message)")
        unreadable.append(message)
      }
      definitions?.append(contentsOf: inside)
      return inside.filter(FolderWalk.isCandidate).map {
        CheckJob(path: $0, isNamed: false, isInFolder: true)
      }
    }.removingRepeats()
    if let changedSince {
      var changed = try ChangedFiles(since: changedSince, below: paths)
      found = found.filter { changed.contains($0.path) }
    }
    var circumstances = PolicyCircumstances(tier: tier, scope: scope)
    circumstances.checksExpressions = !leavesExpressions
    var configurations = try ConfigurationFiles(
      for: found.map(\.path), failLevel: failLevel,
      given: circumstances)
    if showConfig { return try configurations.show(found.map(\.path)) }
    try configurations.stopIfInvalid()
    let files = found.filter { job in
      if ConfigurationFiles.isConfiguration(job.path) { return false }
      guard let reason = configurations.ignoring(job.path) else { return true }
      if job.isNamed, !quiet { Terminal.message("note: \(job.path): left out by \(reason)") }
      return false
    }
    let references = await RunReferences(
      definedIn: definitions, named: paths.filter { $0 != "-" && !folders.contains($0) },
      isStrict: strictReferences)
    if let writeBaseline {
      try BaselineFile.write(
        writeBaseline, jobs: files, configurations: configurations, references: references)
      if !unreadable.isEmpty { throw ExitStatus.failure }
      return
    }
    configurations.baseline = try baseline.map(BaselineFile.init(reading:))
    if previewsFixes {
      return try await preview(files, configurations, references, filter, unreadable)
    }
    var fails = false
    var fixing = FixCount()

    var printer = FindingsPrinter(
      output: output, renderer: output.renderer(failLevel: (failLevel ?? .error).severity),
      maxFindings: maxFindings)
    let runner = CheckRunner(
      jobs: files, style: Terminal.style(for: .results), format: printer.format,
      minimum: quiet ? nil : .info, configurations: configurations,
      references: references, rules: filter,
      splitsText: maxFindings != nil, standardInputName: standardInputName,
      fix: fixes ? FixRun(mode: .write, configurations: configurations, rules: filter) : nil)
    var progress = ProgressLine(isShown: Terminal.showsProgress && !quiet)
    printer.begin()
    for message in unreadable { printer.add(failure: message) }
    await runner.run { outcome, done in
      switch outcome.result {
      case .failed(let message):
        progress.clear()
        Terminal.message("error: \(message)")
        printer.add(failure: message)
      case .passedOver: break
      case .checked(let part, let content, let hasFailed):
        fails = fails || hasFailed
        if part.findings > 0 { progress.clear() }
        printer.add(part, content)
      }
      if let failure = outcome.fix?.failure {
        progress.clear()
        Terminal.message("error: \(failure)")
        printer.add(failure: failure)
      }
      fixing.add(outcome.fix)
      progress.show("checking \(done) of \(files.count) files")
    }
    progress.clear()

    let summary = printer.outcome.summary
    let failed = !printer.outcome.failures.isEmpty
    if output == .text, !quiet, summary.files == 0, !failed {
      Terminal.message(
        changedSince.map { "note: no policy and no inventory differs from \($0)" }
          ?? "note: no policy and no inventory was found")
    }
    printer.end(quiet: quiet)
    if printer.omitted > 0, !quiet {
      let noun = printer.omitted == 1 ? "finding is" : "findings are"
      Terminal.message("note: \(printer.omitted) more \(noun) not shown")
    }
    if fixes, !quiet { Terminal.message("fixed \(fixing.words)") }
    if failed { throw ExitStatus.failure }
    if fails { throw ExitStatus.findings }
  }

  private var standardInputName: String { stdinFilename ?? "<stdin>" }

  /// `--fix=preview`: the differences, file by file.
  private func preview(
    _ files: [CheckJob], _ configurations: ConfigurationFiles, _ references: RunReferences,
    _ filter: RuleFilter, _ unreadable: [String]
  ) async throws {
    let runner = CheckRunner(
      jobs: files, style: Terminal.style(for: .results), format: .text, minimum: nil,
      configurations: configurations, references: references, rules: filter,
      splitsText: false, standardInputName: standardInputName,
      fix: FixRun(mode: .preview, configurations: configurations, rules: filter))
    var fixing = FixCount()
    var failed = !unreadable.isEmpty
    await runner.run { outcome, _ in
      if case .failed(let message) = outcome.result {
        Terminal.message("error: \(message)")
        failed = true
      }
      if let failure = outcome.fix?.failure {
        Terminal.message("error: \(failure)")
        failed = true
      }
      if let difference = outcome.fix?.difference, !difference.isEmpty {
        Terminal.result(difference)
      }
      fixing.add(outcome.fix)
    }
    if fixing.hidesSecrets, !quiet {
      Terminal.message("note: secrets are shown as ***: the diff cannot be applied there")
    }
    if !quiet { Terminal.message("--fix would fix \(fixing.words)") }
    if failed { throw ExitStatus.failure }
    if fixing.findings > 0 { throw ExitStatus.findings }
  }
}

/// What was fixed in a run.
private struct FixCount {
  private(set) var findings = 0
  private(set) var files = 0
  private(set) var hidesSecrets = false

  mutating func add(_ outcome: FixRun.Outcome?) {
    guard let outcome, outcome.count > 0 else { return }
    findings += outcome.count
    files += 1
    hidesSecrets = hidesSecrets || outcome.hidesSecrets
  }

  /// `2 findings in 1 file`.
  var words: String {
    "\(findings) finding\(findings == 1 ? "" : "s") in \(files) file\(files == 1 ? "" : "s")"
  }
}

extension Validate.Output {
  /// What renders the report; nil for text and JSON, which are made file by file on all cores.
  func renderer(failLevel: Severity?) -> (any ReportRenderer)? {
    let folder = InputFile.currentFolder
    return switch self {
    case .text, .json: nil
    case .sarif: SARIFReport(rules: RuleCatalog.all, folder: folder)
    case .github: GitHubReport(folder: folder)
    case .azure: AzureReport(folder: folder)
    case .junit: JUnitReport(failLevel: failLevel, folder: folder)
    case .markdown: MarkdownReport(folder: folder)
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
