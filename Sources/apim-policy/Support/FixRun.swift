import Diagnostics
import LoadBalancing
import PolicyRules

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What `validate --fix` and `--fix=preview` do with one file.
struct FixRun: Sendable {
  enum Mode: Sendable {
    /// Writes the file.
    case write
    /// Shows the difference.
    case preview
  }

  /// What became of a file.
  struct Outcome: Sendable {
    /// Findings that were mended, or would be.
    var count = 0
    /// The difference, in the unified format; empty where the file is written.
    var difference = ""
    /// Why the file stayed as it is although there are fixes.
    var failure: String?
    /// Whether the difference does not show all that it is about.
    var hidesSecrets = false
  }

  let mode: Mode
  let configurations: ConfigurationFiles
  let rules: RuleFilter

  /// Fixes a file, or shows what would be fixed. The first part of the result is the text that
  /// stands there in the end.
  func run(
    _ file: SourceFile, as content: FileContent, _ circumstances: PolicyCircumstances,
    at path: String
  ) -> (SourceFile, Outcome) {
    var all: [Diagnostic] = []
    let fix = FileFix(
      file,
      check: { file in
        let found = FileCheck.check(file, as: content, circumstances)
        all += found
        return configurations.weigh(found, at: path)
      },
      reported: { found in
        configurations.leavingOutBaseline(found, at: path).filter(rules.allows)
      })
    if let refusal = fix.refusal {
      return (file, Outcome(failure: "\(file.path): not fixed: \(refusal)"))
    }
    guard fix.count > 0 else { return (file, Outcome()) }
    switch mode {
    case .write:
      do {
        try Self.write(fix.file.bytes, to: path)
        return (fix.file, Outcome(count: fix.count))
      } catch let failure as Failure {
        return (file, Outcome(failure: failure.message))
      } catch {
        return (file, Outcome(failure: "\(file.path): \(error)"))
      }
    case .preview:
      let difference = Self.difference(from: file, to: fix.file)
      let shown = all.maskingSecrets(in: difference)
      return (
        file,
        Outcome(count: fix.count, difference: shown, hidesSecrets: shown != difference)
      )
    }
  }

  /// Writes through links, and not where nobody may write.
  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let resolved = realpath(path, nil) else { throw Failure("\(path): cannot be found") }
    defer { free(resolved) }
    let target = String(cString: resolved)
    var status = stat()
    guard stat(target, &status) == 0, status.st_mode & 0o222 != 0, access(target, W_OK) == 0 else {
      throw Failure("\(path): not fixed: the file is read-only")
    }
    try OutputFile.replace(target, with: bytes)
  }

  private static func difference(from old: SourceFile, to new: SourceFile) -> String {
    let path = ReportedPath.relative(old.path, to: InputFile.currentFolder)
    let name = path.hasPrefix("/") ? path : "/" + path
    return TextDiff.unifiedDiff(
      old: old.text, new: new.text, oldName: "a" + name, newName: "b" + name)
  }
}
