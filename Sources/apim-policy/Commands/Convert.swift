import ArgumentParser
import Diagnostics
import PolicyDocument
import PolicyRules

/// `convert FILE --format …`: raw policy text to well-formed XML, and back.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert a policy between rawxml and xml, without loss.",
    usage: "apim-policy convert FILE --format rawxml|xml [OPTIONS]",
    discussion: """
      rawxml holds C# as people write it; xml is well-formed, for tools that read XML
      and for ARM's format "xml".

      EXAMPLE:
        apim-policy convert policy.xml --format xml -o policy.escaped.xml
      """)

  @Argument(help: "The policy, or - for standard input.", completion: .file(extensions: ["xml"]))
  var file: String

  @Option(name: .shortAndLong, help: "What to convert to: rawxml or xml.")
  var format: PolicyFormat

  @Option(name: .shortAndLong, help: "The file to write; standard output without it.")
  var output: String?

  func run() throws {
    let result = PolicyReader.read(try InputFile.read(file))
    Terminal.report(
      result.diagnostics, hidingSecretsOf: LiteralSecret.findings(in: result.tree))
    // A document that was not understood cannot be written in another form without loss.
    guard !result.diagnostics.hasErrors else { throw ExitStatus.failure }
    if format == .xml, result.tree.elements.count > 1 {
      Terminal.message(
        "note: several elements stand at the top, which XML does not allow in a document")
    }
    let converted = PolicyConverter.convert(result.tree, to: format)
    if let output, output != "-" {
      try OutputFile.replace(output, with: converted)
    } else {
      Terminal.result(converted)
    }
  }
}
