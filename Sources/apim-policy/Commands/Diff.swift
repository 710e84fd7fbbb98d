import ArgumentParser
import Diagnostics
import LoadBalancing

/// `diff OLD NEW`: two inventories, environments or policies.
struct Diff: ParsableCommand {
  enum Output: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two inventories, environments or policies.",
    usage: "apim-policy diff OLD NEW [OPTIONS]",
    discussion: """
      FILE#ENV names an environment of an inventory. Two inventories are compared as
      configurations: backends, priorities, settings. So are policies, as far as
      their lists of backends are recognised, and then by what else they say;
      formatting, comments, quoting and spelled-out defaults are no difference. An
      inventory against a policy compares what it would generate.

      Exit status: 0 same; 1 different; 2 not comparable.

      EXAMPLE:
        apim-policy diff inventory.yaml#dev inventory.yaml#prod
        apim-policy diff old.xml new.xml --output markdown
        apim-policy diff inventory.yaml#prod apim-policy.xml
      """)

  @Argument(help: "The old one.", completion: .file())
  var old: String

  @Argument(help: "The new one.", completion: .file())
  var new: String

  @Option(help: "How to print the differences; markdown suits a pull request.")
  var output: Output = .text

  func run() throws {
    let outcome: Comparison.Outcome
    do {
      outcome = try Comparison.compare(side(old), side(new))
    } catch let error as GenerationError {
      Terminal.report(error)
      throw ExitStatus.failure
    }
    guard let report = outcome.report else {
      Terminal.report(outcome.diagnostics, hidingSecretsOf: outcome.secrets)
      throw ExitStatus.failure
    }
    switch output {
    case .text:
      Terminal.result(report.text(color: Terminal.style(for: .results).isColored))
    case .json: Terminal.result(report.json.text)
    case .markdown: Terminal.result(report.markdown)
    }
    if !report.isSame { throw ExitStatus.findings }
  }

  /// `FILE#ENV`, unless a file has just that name.
  private func side(_ name: String) throws -> ComparisonSide {
    if name != "-", !InputFile.exists(name), let hash = name.lastIndex(of: "#") {
      return ComparisonSide(
        name: name, file: try InputFile.read(String(name[..<hash])),
        environment: String(name[name.index(after: hash)...]))
    }
    return ComparisonSide(name: name, file: try InputFile.read(name), environment: nil)
  }
}
