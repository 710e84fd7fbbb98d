import Foundation
import TestSupport
import Testing

/// The commands and outputs in README and docs, run for real.
///
/// A block that starts with ```` ```console ```` holds commands after `$ ` and what they print. A
/// line `…` stands for any number of lines. Commands run one after the other, in a copy of
/// `examples/`.
@Suite struct DocumentationTests {
  static let pages = [
    "README.md", "docs/generated-policy.md", "docs/list-or-pool.md", "docs/import.md",
    "docs/deploy.md", "docs/doctor.md", "docs/openapi.md", "docs/init.md",
    "docs/from-zero.md", "docs/environments.md",
  ]

  @Test(arguments: pages)
  func commandsPrintWhatThePageShows(page: String) async throws {
    let folder = try TemporaryFolder()
    _ = try await Shell.run("cp", ["-r", "\(Shell.root)/examples", folder.path])
    _ = try await Shell.run("cp", [Shell.tool, "\(folder.path)/apim-policy"])
    let path = "\(Shell.root)/\(page)"
    var text = try String(contentsOfFile: path, encoding: .utf8)
    var isStale = false
    var count = 0
    for block in blocks(of: text) {
      var shown = ""
      for (command, expected) in block.commands {
        count += 1
        let result = try await Shell.run(
          "bash", ["-c", command], in: folder.path,
          environment: ["PATH": "\(folder.path):/usr/bin:/bin"])
        let output = result.output + result.error
        if matches(output, expected) {
          shown += "$ \(command)\n\(expected)"
        } else {
          isStale = true
          shown += "$ \(command)\n\(output)"
          if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil {
            Issue.record("\(page): $ \(command)\nprints:\n\(output)\nthe page shows:\n\(expected)")
          }
        }
      }
      text = text.replacingOccurrences(of: block.text, with: shown)
    }
    #expect(count > 0)
    if isStale, ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("\(page) was written anew: look at the difference")
    }
  }

  private struct Block {
    var text: String
    var commands: [(command: String, output: String)]
  }

  private func blocks(of page: String) -> [Block] {
    page.components(separatedBy: "```console\n").dropFirst().map { part in
      let text = part.components(separatedBy: "```")[0]
      var commands: [(command: String, output: String)] = []
      for line in text.components(separatedBy: "\n").dropLast() {
        if line.hasPrefix("$ ") {
          commands.append((String(line.dropFirst(2)), ""))
        } else if !commands.isEmpty {
          commands[commands.count - 1].output += line + "\n"
        }
      }
      return Block(text: text, commands: commands)
    }
  }

  private func matches(_ output: String, _ expected: String) -> Bool {
    let output = "\n" + output
    let parts = ("\n" + expected).components(separatedBy: "\n…\n")
    guard parts.count > 1 else { return output == parts[0] }
    guard output.hasPrefix(parts[0]), output.hasSuffix(parts[parts.count - 1]) else { return false }
    var rest = output[...]
    for part in parts where !part.isEmpty {
      guard let found = rest.range(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
