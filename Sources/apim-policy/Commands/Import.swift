import ArgumentParser
import Diagnostics
import LoadBalancing

/// `import SOURCE...`: what people have to an inventory.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make an inventory of a policy, or of what Azure lists.",
    usage: "apim-policy import SOURCE... [OPTIONS]",
    discussion: """
      Takes a load-balancing policy, generated or written by hand, and writes the
      inventory that says the same. What could not be carried over is said, and stands
      at the head of the inventory too. The inventory is checked before it is written.

      Or takes what `az cognitiveservices account list -o json` and
      `az cognitiveservices account deployment list -o json` print, in any number of
      files, also as REST or Resource Graph answer it. --merge changes an inventory
      where Azure says something else, and shows the difference.

      Or takes backends of API Management as `az rest` prints them: a pool with its
      members, priorities, weights and circuit breakers. Beside them may stand the policy
      that `generate` wrote for the pool: it says what backends do not.

      EXAMPLE:
        apim-policy import accounts.json deployments*.json -o inventory.yaml
        apim-policy import accounts.json deployments*.json --merge inventory.yaml
        apim-policy import policy.xml -o inventory.yaml
        apim-policy import pool-policy.xml backends.json -o inventory.yaml
      """)

  @Argument(
    help: "A policy, or JSON that Azure printed; - for standard input.",
    completion: .file(extensions: ["xml", "json"]))
  var sources: [String]

  @Option(name: .shortAndLong, help: "The file to write; standard output without it.")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The region to use first for pay-as-you-go; without it, that of provisioned capacity.",
      valueName: "region"))
  var homeRegion: String?

  @Option(
    help: ArgumentHelp("The pool to import, where the backends hold several.", valueName: "name"))
  var pool: String?

  @Option(
    help: ArgumentHelp(
      "The inventory to bring up to date; its comments and its order stay.", valueName: "inventory"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var merge: String?

  @Flag(
    help: "With --merge: remove backends of Azure OpenAI's that are not in the given output.")
  var prune = false

  /// An inventory that was made, and what is to be said once it is written.
  struct Made {
    var inventory: [UInt8]
    var summary: String?
    var hasErrors = false
  }

  func run() throws { try write(try made()) }

  /// The file to write; nil for standard output.
  var target: String? { output.flatMap { $0 == "-" ? nil : $0 } }

  /// Hands over an inventory that was made.
  func write(_ made: Made) throws {
    if let target {
      try OutputFile.replace(target, with: made.inventory)
    } else {
      Terminal.result(made.inventory)
    }
    if let summary = made.summary { Terminal.message(summary) }
    if let target { Terminal.message("wrote \(target)") }
    if made.hasErrors { throw ExitStatus.findings }
  }

  /// The inventory that the sources make; what is to be known about it is said on the way.
  func made() throws -> Made {
    if prune, merge == nil {
      throw Failure("--prune says what to remove from an inventory; name it with --merge")
    }
    let files = try sources.map { try InputFile.read($0) }
    if files.allSatisfy({ ImportKind($0) == .json }) { return try madeOfListings(files) }
    let options = [("--merge", merge), ("--home-region", homeRegion), ("--pool", pool)]
    let policies = files.filter { ImportKind($0) == .policy }
    let listings = files.filter { ImportKind($0) == .json }
    if policies.count == 1, !listings.isEmpty, policies.count + listings.count == files.count,
      options.allSatisfy({ $0.1 == nil }), PoolSources.isPoolPolicy(policies[0])
    {
      return try madeOfPool(policies[0], with: listings)
    }
    if let option = options.first(where: { $0.1 != nil }) {
      throw Failure("\(option.0) is for what Azure lists, as JSON; no file may be another thing")
    }
    return try made(of: try outcome(of: files))
  }

  private func outcome(of files: [SourceFile]) throws -> ImportOutcome {
    let kinds = files.map(ImportKind.init)
    for (file, kind) in zip(files, kinds) where kind == nil {
      if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
        throw Failure(
          "\(file.path): UTF-16, as `>` of Windows PowerShell writes it; write UTF-8, with "
            + "`| Out-File -Encoding utf8`")
      }
      throw Failure("\(file.path): not a policy (XML), nor what Azure prints (JSON)")
    }
    if let json = kinds.firstIndex(of: .json) {
      throw Failure(
        "\(files[json].path): JSON beside a policy that uses no pool of `generate`'s; import one or the "
          + "other")
    }
    guard files.count == 1, let file = files.first else {
      throw Failure("one policy makes one inventory; import them one by one")
    }
    return PolicyImport.run(file)
  }

  /// Checks the inventory; throws where something is wrong.
  private func made(of outcome: ImportOutcome) throws -> Made {
    Terminal.report(outcome.diagnostics, hidingSecretsOf: outcome.secrets)
    for note in outcome.notes { Terminal.message(note.text) }
    guard let draft = outcome.draft else {
      throw outcome.diagnostics.hasErrors ? ExitStatus.failure : ExitStatus.findings
    }
    let isFile = output != nil && output != "-"
    let checked = draft.checked(path: isFile ? output ?? "" : "<inventory>")
    guard !checked.diagnostics.hasErrors else {
      Terminal.report(checked.diagnostics, atLeast: .error)
      Terminal.message("error: the inventory does not pass its own check; nothing was written")
      throw ExitStatus.findings
    }
    let warnings = checked.diagnostics.count { $0.severity == .warning }
    if warnings > 0 {
      Terminal.message(
        "note: `apim-policy validate` gives \(warnings) warning\(warnings == 1 ? "" : "s") about the "
          + "inventory")
    }
    return Made(inventory: Array(checked.text.utf8))
  }
}
