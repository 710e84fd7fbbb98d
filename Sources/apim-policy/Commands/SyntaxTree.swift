import ArgumentParser
import PolicyDocument
import PolicyRules

/// `ast FILE[:LINE]`: what was understood of a policy's expressions, for bug reports.
struct SyntaxTree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ast",
    abstract: "Print how the expressions of a policy were read, for bug reports.",
    discussion: """
      Each line is one part of the C#: where it starts, what it is and its type.

      EXAMPLE:
        apim-policy ast apim-policy.xml:41
      """,
    shouldDisplay: false)

  @Argument(help: "A policy; with :LINE only the expressions on that line.", completion: .file())
  var file: String

  @Flag(help: "Say only how many expressions and mistakes there are.")
  var summary = false

  func run() throws {
    let place = FileAndLine(file)
    let tree = PolicyReader.read(try InputFile.read(place.path)).tree
    if summary { return Terminal.result(ExpressionDump.summary(of: tree)) }
    Terminal.result(ExpressionDump.trees(of: tree, line: place.line))
  }
}
