import Foundation
import Subprocess
import SystemPackage

/// What a program printed and how it ended.
package struct ShellResult: Sendable {
  package let status: Int
  package let output: String
  package let error: String
}

/// Programs that the tests run for real. One that is missing fails the test.
package enum Shell {
  /// The repository's folder.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The tool as it was built beside the tests.
  package static let tool = URL(filePath: CommandLine.arguments.first ?? "")
    .deletingLastPathComponent().appending(component: "apim-policy").path

  /// Debian's Python, whose packages `scripts/setup` installs.
  package static let python = "/usr/bin/python3"

  /// Runs a program by name or path in a folder, by default the repository's.
  package static func run(
    _ program: String, _ arguments: [String] = [], input: String = "", in folder: String = root,
    environment: [String: String] = [:]
  ) async throws -> ShellResult {
    let executable: Executable =
      program.contains("/") ? .path(.init(program)) : .name(program)
    let values = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value as String?) }
    let result = try await Subprocess.run(
      executable, arguments: Arguments(arguments),
      environment: .inherit.updating(Dictionary(uniqueKeysWithValues: values)),
      workingDirectory: .init(folder), input: .string(input),
      output: .string(limit: 64 << 20), error: .string(limit: 64 << 20))
    let status: Int =
      switch result.terminationStatus {
      case .exited(let code): Int(code)
      case .signaled(let signal): 128 + Int(signal)
      }
    return ShellResult(
      status: status, output: result.standardOutput, error: result.standardError)
  }

  /// Runs the tool.
  package static func apimPolicy(
    _ arguments: String..., input: String = "", in folder: String = root
  ) async throws -> ShellResult {
    try await run(tool, arguments, input: input, in: folder)
  }
}

/// A folder that is gone when the value is.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    let url = FileManager.default.temporaryDirectory.appending(
      component: "apim-policy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and the folders above it, and gives its path.
  @discardableResult
  package func write(_ name: String, _ text: String) throws -> String {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  package func read(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: path).appending(path: name), encoding: .utf8)
  }

  package var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}
