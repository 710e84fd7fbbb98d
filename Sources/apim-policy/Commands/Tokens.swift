import ArgumentParser
import PolicyDocument
import PolicyRules

/// `tokens FILE[:LINE]`: the tokens of a policy's expressions, for bug reports.
struct Tokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens",
    abstract: "Print the tokens of the expressions of a policy, for bug reports.",
    discussion: """
      EXAMPLE:
        apim-policy tokens apim-policy.xml:41
      """,
    shouldDisplay: false)

  @Argument(help: "A policy; with :LINE only the expressions on that line.", completion: .file())
  var file: String

  func run() throws {
    let place = FileAndLine(file)
    let tree = PolicyReader.read(try InputFile.read(place.path)).tree
    Terminal.result(ExpressionDump.tokens(of: tree, line: place.line))
  }
}
