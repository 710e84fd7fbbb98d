import ArgumentParser
import CMemory
import Diagnostics

/// The root command: what the tool is, and its verbs.
@main
struct ApimPolicy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apim-policy",
    abstract: "Load-balancing policies for Azure OpenAI behind Azure API Management.",
    discussion: """
      Turns an inventory of backends into an API Management policy, and says offline
      what is wrong with a policy, be it generated or edited by hand.

      Exit status: 0 nothing to report; 1 something to report (a finding, a
      difference, a stale file); 2 the work could not be done.

      EXAMPLE:
        apim-policy generate inventory.yaml --env prod -o apim-policy.xml
        apim-policy validate policies/
        apim-policy diff inventory.yaml#dev inventory.yaml#prod
      """,
    version: ToolVersion.current,
    // Each has its `commandName`: to make one of a type's name takes half of the start.
    subcommands: [
      Init.self, Generate.self, Advise.self, OpenAPI.self, Export.self, Validate.self,
      Diff.self, Import.self, Doctor.self, Convert.self, Explain.self, Schema.self,
      SyntaxTree.self, Tokens.self,
    ])

  static func main() async {
    cmem_grow_in_large_steps()
    do {
      var command = try parseAsRoot(FixArgument.prepared(CommandLine.arguments.dropFirst()))
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      Terminal.message("error: \(failure.message)")
      ExitStatus.failure.exit()
    } catch let status as ExitStatus {
      status.exit()
    } catch {
      // ArgumentParser's own usage status is 64; this tool's is 2 for whatever could not be done.
      let text = fullMessage(for: error)
      guard exitCode(for: error) == .success else {
        Terminal.message(text)
        ExitStatus.failure.exit()
      }
      let isHelp = text.hasPrefix("OVERVIEW:")
      let result = isHelp ? HelpText.withExampleLast(text) : text
      Terminal.result(result.hasSuffix("\n") ? result : result + "\n")
    }
  }
}
