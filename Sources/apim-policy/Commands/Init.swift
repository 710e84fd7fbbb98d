import ArgumentParser
import BackendInventory
import Diagnostics
import LoadBalancing

/// `init`: an inventory to begin with.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write an inventory to begin with.",
    usage: "apim-policy init [OPTIONS]",
    discussion: """
      A small inventory with a comment on every section and every setting, which
      passes every check as it is. With --from it is made of what you have, as
      `import` does: a policy, or what Azure lists.

      EXAMPLE:
        apim-policy init
        apim-policy init --from accounts.json deployments*.json --home-region eastus
      """)

  @Option(
    name: .shortAndLong, help: "The file to write, or - for standard output.",
    completion: .file(extensions: ["yaml", "yml"]))
  var output = "inventory.yaml"

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "A policy, or JSON that Azure printed, to make it of, as import does.", valueName: "source"),
    completion: .file(extensions: ["xml", "json"]))
  var from: [String] = []

  @Option(help: ArgumentHelp("With --from: as for import.", valueName: "region"))
  var homeRegion: String?

  @Option(help: ArgumentHelp("With --from: as for import.", valueName: "name"))
  var pool: String?

  @Option(help: "Who balances: a list in the policy, or backend pools (default: list).")
  var strategy: BalancingStrategy?

  @Flag(help: "Replace the file where there is one.")
  var force = false

  func validate() throws {
    if from.isEmpty {
      let given = [("--home-region", homeRegion), ("--pool", pool)].first { $0.1 != nil }
      if let given { throw ValidationError("\(given.0) is about what --from names") }
    } else if strategy != nil {
      throw ValidationError("--strategy is for an inventory that is not made --from something")
    }
  }

  func run() throws {
    guard output == "-" || force || !OutputFile.exists(output) else {
      throw Failure(
        "\(output) is there already; --force replaces it, and -o names another file")
    }
    let made = try made()
    guard output != "-" else {
      Terminal.result(made.inventory)
      if made.hasErrors { throw ExitStatus.findings }
      return
    }
    try OutputFile.replace(output, with: made.inventory)
    if let summary = made.summary { Terminal.message(summary) }
    Terminal.message("wrote \(output)")
    guard !made.hasErrors else { throw ExitStatus.findings }
    Terminal.message(
      """
      next: edit it, and then
        apim-policy validate \(output)
        apim-policy generate \(output) -o apim-policy.xml
      """)
  }

  private func made() throws -> Import.Made {
    guard !from.isEmpty else {
      return Import.Made(inventory: Array(StarterInventory.text(strategy ?? .list).utf8))
    }
    var arguments = ["-o", output]
    if let homeRegion { arguments += ["--home-region", homeRegion] }
    if let pool { arguments += ["--pool", pool] }
    var made = try Import.parse(arguments + ["--"] + from).made()
    let text = String(decoding: made.inventory, as: UTF8.self)
    made.inventory = Array(StarterInventory.completed(text).utf8)
    return made
  }
}

extension BalancingStrategy: ExpressibleByArgument {}
