/// The files that differ from a git revision, as a reviewer of a pull request sees them: those
/// changed since the branch left the revision, committed or not, and new files that git does not
/// ignore. Deleted files are not among them; a renamed file counts under its new name.
struct ChangedFiles {
  /// Absolute paths.
  private var paths: Set<String> = []
  /// Absolute paths of folders as they are called in the run; looked up once each.
  private var folders: [String: String] = [:]

  /// Asks git about the repositories that hold the paths. Throws `Failure` when one is in none, or
  /// git does not know the revision.
  init(since revision: String, below given: [String]) throws {
    var seen: Set<String> = []
    for path in given {
      let folder = FolderWalk.isFolder(path) ? path : PathNames.folder(of: path)
      // What does not exist is said when it is read.
      guard let absolute = PathNames.absolute(folder), seen.insert(absolute).inserted else {
        continue
      }
      let root = try Self.root(of: absolute, shown: folder)
      guard seen.insert("root " + root).inserted else { continue }
      for name in try Self.changes(in: root, since: revision) {
        paths.insert(PathNames.join(root, name))
      }
    }
  }

  /// Whether a file is to be checked. One that does not exist is, so that somebody says so.
  mutating func contains(_ path: String) -> Bool {
    let folder = PathNames.folder(of: path)
    guard let absolute = folders[folder] ?? PathNames.absolute(folder),
      PathNames.absolute(path) != nil
    else { return true }
    folders[folder] = absolute
    return paths.contains(PathNames.join(absolute, PathNames.name(of: path)))
  }

  /// The top folder of the working tree that a folder stands in.
  private static func root(of folder: String, shown: String) throws -> String {
    let result = try git(in: folder, ["rev-parse", "--show-toplevel"])
    let root = String(decoding: result.output, as: UTF8.self).droppingLineEnd()
    guard result.status == 0, !root.isEmpty else {
      throw Failure(
        "\(shown): in no git working tree, which --changed-since needs" + reason(result))
    }
    return PathNames.absolute(root) ?? root
  }

  private static func changes(in root: String, since revision: String) throws -> [String] {
    let found = try git(
      in: root, ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
    let commit = String(decoding: found.output, as: UTF8.self).droppingLineEnd()
    guard found.status == 0, isHash(commit) else {
      throw Failure("--changed-since: git knows no revision \"\(revision)\" here")
    }
    let parted = try git(in: root, ["merge-base", commit, "HEAD"])
    let base = String(decoding: parted.output, as: UTF8.self).droppingLineEnd()
    guard parted.status == 0, isHash(base) else {
      throw Failure(
        "--changed-since: \"\(revision)\" and HEAD have no commit in common; a shallow clone needs"
          + " more of its history")
    }
    let changed = try git(
      in: root,
      [
        "diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", "--no-ext-diff",
        "--no-textconv", "--no-relative", "--ignore-submodules=all", base, "--",
      ])
    let new = try git(
      in: root, ["ls-files", "--others", "--exclude-standard", "-z", "--full-name"])
    for result in [changed, new] where result.status != 0 {
      throw Failure("--changed-since: git cannot tell what changed" + reason(result))
    }
    return (changed.output + new.output).split(separator: 0).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Runs git without pager, locks, questions, or the programs that a repository may name.
  private static func git(in folder: String, _ arguments: [String]) throws -> ChildProcess {
    // In a hook these name the repository of the commit, which need not be the one asked about.
    let inherited = [
      "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX",
      "GIT_NAMESPACE", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_LITERAL_PATHSPECS",
      "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
    ]
    var environment: [String: String?] = [
      "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C",
    ]
    for name in inherited { environment[name] = .some(nil) }
    return try ChildProcess(
      "git",
      [
        "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.untrackedCache=keep", "-C", folder,
      ] + arguments,
      environment: environment)
  }

  /// What git said, in its own words and on one line.
  private static func reason(_ result: ChildProcess) -> String {
    let text = String(decoding: result.errors.prefix(2000), as: UTF8.self)
    guard let line = text.split(separator: "\n").first else { return "" }
    return " (git: \(line.hasPrefix("fatal: ") ? line.dropFirst(7) : line))"
  }

  private static func isHash(_ text: String) -> Bool {
    text.count >= 40 && text.allSatisfy { $0.isHexDigit && $0.isASCII }
  }
}

extension String {
  fileprivate func droppingLineEnd() -> String { hasSuffix("\n") ? String(dropLast()) : self }
}
