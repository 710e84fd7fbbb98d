import Foundation
import TestSupport
import Testing

private let good = "<policies>\n  <inbound>\n    <base />\n  </inbound>\n</policies>\n"
private let bad = "<policies>\n  <inbound>\n    <retryy />\n  </inbound>\n</policies>\n"

/// `validate --changed-since`, in repositories made by git itself.
@Suite struct ChangedSinceTests {
  /// A repository whose branch `main` holds `old.xml` and `a/old.xml`, and whose branch `work`, the
  /// current one, began there. Every policy in it is bad, so that each that is checked is seen.
  private func repository() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try await git(folder, "init", "--quiet", "--initial-branch=main")
    try folder.write("old.xml", bad)
    try folder.write("a/old.xml", bad)
    try await commit(folder, "first")
    try await git(folder, "checkout", "--quiet", "-b", "work")
    return folder
  }

  @discardableResult
  private func git(_ folder: TemporaryFolder, _ arguments: String...) async throws -> String {
    let result = try await Shell.run(
      "git", ["-c", "user.name=a", "-c", "user.email=a@example.org"] + arguments, in: folder.path,
      environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"])
    #expect(result.status == 0, "git \(arguments): \(result.error)")
    return result.output
  }

  private func commit(_ folder: TemporaryFolder, _ message: String) async throws {
    try await git(folder, "add", "--all")
    try await git(folder, "commit", "--quiet", "-m", message)
  }

  /// The files that are checked.
  private func checked(
    _ folder: TemporaryFolder, in place: String = "", _ arguments: [String] = ["."],
    since revision: String = "main", environment: [String: String] = [:]
  ) async throws -> [String] {
    let result = try await Shell.run(
      Shell.tool,
      ["validate", "--changed-since", revision, "--output", "json"] + arguments,
      in: "\(folder.path)/\(place)", environment: environment)
    #expect(result.error == "")
    let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let findings = try #require(report?["findings"] as? [[String: Any]])
    return findings.compactMap { $0["file"] as? String }.sorted()
  }

  @Test func nothingChangedIsNothingToCheck() async throws {
    let folder = try await repository()
    let result = try await Shell.apimPolicy(
      "validate", ".", "--changed-since", "main", in: folder.path)
    #expect(result.status == 0)
    #expect(result.error == "note: no policy and no inventory differs from main\n")
    #expect(result.output == "0 files checked: nothing to report\n")
  }

  @Test func commitsStagedEditedAndNewFilesCount() async throws {
    let folder = try await repository()
    try folder.write("committed.xml", bad)
    try await commit(folder, "second")
    try folder.write("staged.xml", bad)
    try await git(folder, "add", "staged.xml")
    try folder.write("a/old.xml", bad + "\n")
    try folder.write("new.xml", bad)
    try folder.write(".gitignore", "ignored.xml\n")
    try folder.write("ignored.xml", bad)
    #expect(
      try await checked(folder) == ["a/old.xml", "committed.xml", "new.xml", "staged.xml"])
    #expect(try await checked(folder, since: "HEAD") == ["a/old.xml", "new.xml", "staged.xml"])
    #expect(try await checked(folder, ["a", "old.xml", "new.xml"]) == ["a/old.xml", "new.xml"])
    #expect(try await checked(folder, in: "a") == ["old.xml"])
    #expect(
      try await checked(folder, in: "a", [".."])
        == ["../a/old.xml", "../committed.xml", "../new.xml", "../staged.xml"])
    #expect(try await checked(folder, [folder.path + "/a"]).count == 1)
  }

  /// What others did on `main` after the branch began is not this branch's.
  @Test func theBranchIsComparedWithItsBeginning() async throws {
    let folder = try await repository()
    try folder.write("ours.xml", bad)
    try await commit(folder, "ours")
    try await git(folder, "checkout", "--quiet", "main")
    try folder.write("old.xml", bad + "<!-- theirs -->\n")
    try folder.write("theirs.xml", bad)
    try await commit(folder, "theirs")
    try await git(folder, "checkout", "--quiet", "work")
    #expect(try await checked(folder) == ["ours.xml"])
  }

  @Test func renamedFilesCountAndDeletedOnesDoNot() async throws {
    let folder = try await repository()
    try await git(folder, "mv", "old.xml", "renamed.xml")
    try await git(folder, "rm", "--quiet", "a/old.xml")
    #expect(try await checked(folder) == ["renamed.xml"])
    try await commit(folder, "second")
    #expect(try await checked(folder) == ["renamed.xml"])
    let named = try await Shell.apimPolicy(
      "validate", "a/old.xml", "--changed-since", "main", in: folder.path)
    #expect(named.status == 2)
    #expect(named.error.contains("error: a/old.xml: No such file"))
  }

  @Test(arguments: ["with space.xml", "quote\"'.xml", "line\nend.xml", "-n.xml", "ü€.xml", "*.xml"])
  func anyNameIsFound(name: String) async throws {
    let folder = try await repository()
    try folder.write(name, bad)
    #expect(try await checked(folder) == [name])
    try await commit(folder, "second")
    #expect(try await checked(folder) == [name])
  }

  @Test func aFolderBehindALinkIsTheFolder() async throws {
    let folder = try await repository()
    try folder.write("a/new.xml", bad)
    let other = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: other.path + "/link", withDestinationPath: folder.path)
    let link = other.path + "/link/a"
    #expect(try await checked(folder, [link]) == [link + "/new.xml"])
  }

  @Test func submodulesAreLeftAlone() async throws {
    let folder = try await repository()
    let inner = try await repository()
    try await git(
      folder, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "sub")
    try folder.write("sub/new.xml", bad)
    #expect(try await checked(folder) == [])
  }

  @Test func hooksAndSettingsOfGitChangeNothing() async throws {
    let folder = try await repository()
    try folder.write("a/old.xml", bad + "\n")
    try await git(folder, "config", "diff.external", "touch \(folder.path)/external")
    try await git(folder, "config", "core.fsmonitor", "touch \(folder.path)/monitor; false")
    try await git(folder, "config", "diff.relative", "true")
    try await git(folder, "config", "core.pager", "false")
    #expect(
      try await checked(
        folder, in: "a", [".."],
        environment: [
          "GIT_DIR": "/nonexistent", "GIT_INDEX_FILE": "/nonexistent",
          "GIT_EXTERNAL_DIFF": "touch \(folder.path)/external",
        ]) == ["../a/old.xml"])
    #expect(!(try folder.names.contains("external")))
    #expect(!(try folder.names.contains("monitor")))
  }

  @Test(arguments: [
    ("no-such-branch", "git knows no revision \"no-such-branch\" here"),
    ("main:old.xml", "git knows no revision \"main:old.xml\" here"),
    ("--output=x", "--changed-since takes a git revision"),
    ("", "--changed-since"),
    ("main; touch x", "git knows no revision"),
  ])
  func anUnknownRevisionEndsWithTwo(revision: String, message: String) async throws {
    let folder = try await repository()
    let result = try await Shell.apimPolicy(
      "validate", ".", "--changed-since=\(revision)", in: folder.path)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.error.contains(message), "\(result.error)")
    #expect(try folder.names == [".git", "a", "old.xml"])
  }

  @Test func historiesWithoutACommonCommitAreSaidToBe() async throws {
    let folder = try await repository()
    try await git(folder, "checkout", "--quiet", "--orphan", "other")
    try await commit(folder, "other")
    let result = try await Shell.apimPolicy(
      "validate", ".", "--changed-since", "main", in: folder.path)
    #expect(result.status == 2)
    #expect(result.error.contains("\"main\" and HEAD have no commit in common"))
  }

  @Test func withoutARepositoryOrGitItEndsWithTwo() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a.xml", bad)
    let none = try await Shell.apimPolicy(
      "validate", ".", "--changed-since", "main", in: folder.path)
    #expect(none.status == 2)
    #expect(none.output == "")
    #expect(none.error.hasPrefix("error: .: in no git working tree"), "\(none.error)")
    let missing = try await Shell.run(
      Shell.tool, ["validate", ".", "--changed-since", "main"], in: folder.path,
      environment: ["PATH": folder.path])
    #expect(missing.status == 2)
    #expect(missing.error == "error: git: is not installed, or not on the path\n")
  }

  @Test func aBaselineOfChangedFilesIsRefused() async throws {
    let folder = try await repository()
    let result = try await Shell.apimPolicy(
      "validate", ".", "--changed-since", "main", "--write-baseline", "b.json", in: folder.path)
    #expect(result.status == 2)
    #expect(try folder.names == [".git", "a", "old.xml"])
  }

  @Test func standardInputIsRefused() async throws {
    let result = try await Shell.apimPolicy("validate", "-", "--changed-since", "main")
    #expect(result.status == 2)
    #expect(result.output == "")
  }

  /// A changed policy may include a fragment that did not change.
  @Test func definitionsComeFromTheWholeTree() async throws {
    let folder = try await repository()
    try folder.write("check-caller.xml", "<fragment>\n</fragment>\n")
    try await commit(folder, "second")
    for (name, count) in [("check-caller", 0), ("check-calller", 1)] {
      try folder.write(
        "new.xml",
        "<policies><inbound><base /><include-fragment fragment-id=\"\(name)\" /></inbound></policies>"
      )
      #expect(try await checked(folder, since: "HEAD").count == count)
    }
  }
}
