import ArgumentParser
import BackendInventory
import Diagnostics
import LoadBalancing
import PolicyRules

/// `advise INVENTORY`: a list in the policy, or API Management's own pools.
struct Advise: ParsableCommand {
  enum Output: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "advise",
    abstract: "Say which strategy fits an inventory, a list or a pool, and why.",
    usage: "apim-policy advise INVENTORY [OPTIONS]",
    discussion: """
      A list stands in the policy, whose C# balances. A pool is a resource of API
      Management, which balances itself. What speaks for each is said point by point:
      whether it decides, matters for what the inventory asks, or is minor; and what
      would be lost with the other.

      Exit status: 0 advice was given; 1 the inventory has errors; 2 it cannot be read.

      EXAMPLE:
        apim-policy advise inventory.yaml --env prod --tier v2
      """)

  @Argument(
    help: "The inventory, YAML or JSON, or - for standard input.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var inventory: String

  @Option(name: .shortAndLong, help: "The environment to lay over the base.")
  var env: String?

  @Option(help: "Where the policy is to run.")
  var tier: ServiceTier = .classic

  @Option(help: "How to print the advice.")
  var output: Output = .text

  func run() throws {
    let file = try InputFile.read(inventory)
    let (advice, diagnostics) = StrategyAdvice.advise(file, environment: env, tier: tier)
    guard let advice else {
      Terminal.report(diagnostics)
      throw ExitStatus.findings
    }
    Terminal.result(output == .json ? advice.json.text : advice.text(of: file.path))
  }
}
