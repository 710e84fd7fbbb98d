import Diagnostics
import PolicyRules

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files `.apim-policy.yaml` that hold for the files of a run: for each file the nearest one,
/// from its folder upwards to the first folder that holds `.git`.
struct ConfigurationFiles: Sendable {
  /// A configuration as seen from one folder.
  private struct Settings: Sendable {
    var configuration: CheckConfiguration
    /// From the configuration's folder to the folder of the files: empty or ending in `/`.
    var prefix: String
  }

  /// For folders as they stand in the paths of the run.
  private var settings: [String: Settings] = [:]
  private var problems: [Diagnostic] = []
  /// Findings that are not reported: `--baseline`.
  var baseline: BaselineFile?
  /// What the command line says, which comes before any configuration.
  private let givenFailLevel: FailLevel?
  private let given: PolicyCircumstances

  /// Looks for the configuration of each path. Throws `Failure` when one cannot be read.
  init(
    for paths: [String], failLevel: FailLevel?, given: PolicyCircumstances
  ) throws {
    givenFailLevel = failLevel
    self.given = given
    var search = ConfigurationSearch()
    var seen: Set<String> = []
    for path in paths {
      let folder = PathNames.folder(of: path)
      guard seen.insert(folder).inserted, let found = try search.configuration(for: folder) else {
        continue
      }
      settings[folder] = Settings(configuration: found.configuration, prefix: found.prefix)
    }
    problems = search.problems
  }

  /// Ends the run when a configuration is wrong: what it was meant to say is not known.
  func stopIfInvalid() throws {
    guard !problems.isEmpty else { return }
    Terminal.report(problems)
    if problems.hasErrors { throw ExitStatus.failure }
  }

  /// Whether a path names a configuration, which was read, and checked, with its folder.
  static func isConfiguration(_ path: String) -> Bool {
    PathNames.name(of: path) == CheckConfiguration.fileName
  }

  /// The place of the pattern that leaves a file out; nil when it is to be checked.
  func ignoring(_ path: String) -> String? {
    guard let found = settings[PathNames.folder(of: path)],
      let ignored = found.configuration.ignoring(relative(path, found))
    else { return nil }
    let source = found.configuration.source
    return "\(source.path):\(source.position(at: ignored.range.start).line)"
  }

  /// A file's findings as its configuration wants them, without those of the baseline.
  func apply(to findings: [Diagnostic], at path: String) -> [Diagnostic] {
    leavingOutBaseline(weigh(findings, at: path), at: path)
  }

  /// A file's findings as its configuration wants them.
  func weigh(_ findings: [Diagnostic], at path: String) -> [Diagnostic] {
    guard let found = settings[PathNames.folder(of: path)] else { return findings }
    return found.configuration.apply(to: findings, at: relative(path, found))
  }

  func leavingOutBaseline(_ findings: [Diagnostic], at path: String) -> [Diagnostic] {
    baseline?.apply(to: findings, at: path) ?? findings
  }

  /// What is known of a file's policy besides its text.
  func circumstances(for path: String) -> PolicyCircumstances {
    guard let found = settings[PathNames.folder(of: path)] else { return given }
    var circumstances = given.completed(
      by: found.configuration.circumstances(for: relative(path, found)))
    if found.configuration.expressions == false { circumstances.checksExpressions = false }
    return circumstances
  }

  /// The least severity of a file's findings that lets the run fail.
  func failLevel(for path: String) -> FailLevel {
    givenFailLevel ?? settings[PathNames.folder(of: path)]?.configuration.failLevel ?? .error
  }

  /// Whether a file's references must all be defined.
  func strictReferences(for path: String) -> Bool {
    settings[PathNames.folder(of: path)]?.configuration.strictReferences ?? false
  }

  /// Prints what holds for each file, as YAML documents.
  func show(_ paths: [String]) throws {
    try stopIfInvalid()
    for (index, path) in paths.enumerated() {
      if index > 0 { Terminal.result("---\n") }
      let name = path == "-" ? "<stdin>" : path
      let level = failLevel(for: path)
      if let found = settings[PathNames.folder(of: path)] {
        Terminal.result(
          found.configuration.summary(
            of: relative(path, found), named: name, failLevel: level, given: given))
      } else {
        Terminal.result(
          "file: \(JSONValue.string(name).text)configuration: none\nignored: false\n"
            + "failLevel: \(level.rawValue)\n\(given.summary)rules: {}\n")
      }
    }
  }

  /// Standard input stands in no folder.
  private func relative(_ path: String, _ settings: Settings) -> String? {
    if path == "-" { return nil }
    return settings.prefix + PathNames.name(of: path)
  }
}

/// Goes upwards from folders, and reads each configuration once.
private struct ConfigurationSearch {
  private enum Entry {
    case none
    /// The configuration and the absolute path of its folder.
    case found(CheckConfiguration, folder: String)
  }

  private var entries: [String: Entry] = [:]
  private let workingFolder = PathNames.absolute(".")
  private(set) var problems: [Diagnostic] = []

  mutating func configuration(
    for folder: String
  ) throws -> (configuration: CheckConfiguration, prefix: String)? {
    // A folder that does not exist is another one's concern.
    guard let start = PathNames.absolute(folder) else { return nil }
    var visited: [String] = []
    var current = start
    var entry = Entry.none
    while true {
      if let known = entries[current] {
        entry = known
        break
      }
      visited.append(current)
      let path = PathNames.join(current, CheckConfiguration.fileName)
      if Self.exists(path) {
        let result = ConfigurationReader.read(try InputFile.read(shown(path)))
        problems += result.diagnostics
        entry = .found(result.configuration, folder: current)
        break
      }
      if current == "/" || Self.exists(PathNames.join(current, ".git")) { break }
      let slash = current.lastIndex(of: "/") ?? current.startIndex
      current = slash == current.startIndex ? "/" : String(current[..<slash])
    }
    for folder in visited { entries[folder] = entry }
    guard case .found(let configuration, let root) = entry else { return nil }
    let below = start.dropFirst(root == "/" ? 1 : root.count + 1)
    return (configuration, below.isEmpty ? "" : below + "/")
  }

  /// An absolute path as seen from the working folder, as messages show it.
  private func shown(_ path: String) -> String {
    guard let workingFolder else { return path }
    let relative = PathNames.relative(path, to: workingFolder)
    // Where nothing is shared, the way up says less than the path.
    let isElsewhere = workingFolder != "/" && relative.hasSuffix(".." + path)
    return isElsewhere ? path : relative
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }
}
