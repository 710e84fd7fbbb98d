import Diagnostics
import PolicyRules

/// A baseline and the folder that its paths are relative to: that of its file.
struct BaselineFile: Sendable {
  private var baseline: Baseline
  private let folder: String?

  /// Reads `--baseline FILE`. Throws `Failure` when it cannot be read or is no baseline.
  init(reading path: String) throws {
    let file = try InputFile.read(path)
    do throws(Baseline.Unreadable) {
      baseline = try Baseline(file)
    } catch {
      throw Failure("\(path):\(error.line): not a baseline; write one with --write-baseline")
    }
    folder = PathNames.absolute(PathNames.folder(of: path))
  }

  /// Checks files and writes what is found to `path`: `--write-baseline`. Throws `Failure` when a
  /// file cannot be read; then nothing is written.
  static func write(
    _ path: String, jobs: [CheckJob], configurations: ConfigurationFiles, references: RunReferences
  ) throws {
    let folder = PathNames.absolute(PathNames.folder(of: path))
    var baseline = Baseline()
    var refused = 0
    for job in jobs {
      let file = try InputFile.read(job.path)
      let content = job.isNamed ? FileCheck.contentOfNamed(file) : FileCheck.content(of: file)
      var circumstances = configurations.circumstances(for: job.path)
      references.add(to: &circumstances, for: job, configurations)
      let all = FileCheck.check(file, as: content, circumstances)
      let findings = configurations.apply(to: all, at: job.path)
      refused += baseline.add(findings, at: name(of: job.path, in: folder))
    }
    try OutputFile.replace(path, with: Array(baseline.text.utf8))
    Terminal.message("note: \(path): \(baseline.count) findings will not be reported")
    if refused > 0 {
      Terminal.message("note: \(refused) findings say that a text cannot be read, and stay")
    }
  }

  func apply(to findings: [Diagnostic], at path: String) -> [Diagnostic] {
    baseline.apply(to: findings, at: Self.name(of: path, in: folder))
  }

  private static func name(of path: String, in folder: String?) -> String {
    guard path != "-", let folder, let own = PathNames.absolute(PathNames.folder(of: path)) else {
      return path
    }
    return PathNames.relative(PathNames.join(own, PathNames.name(of: path)), to: folder)
  }
}
