import ArgumentParser
import BackendInventory
import Diagnostics
import LoadBalancing
import PolicyDocument
import PolicyRules

/// `generate INVENTORY`: an inventory to a policy.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Generate the load-balancing policy of an inventory.",
    usage: "apim-policy generate INVENTORY [OPTIONS]",
    discussion: """
      The policy is read back and checked before anything is written; a file is
      replaced in one step, and stays as it was when something is wrong.

      EXAMPLE:
        apim-policy generate inventory.yaml --env prod -o apim-policy.xml
        apim-policy generate inventory.yaml --env prod -o apim-policy.xml --check
      """)

  @Argument(
    help: "The inventory, YAML or JSON, or - for standard input.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var inventory: String

  @Option(name: .shortAndLong, help: "The environment to lay over the base.")
  var env: String?

  @Option(name: .shortAndLong, help: "The file to write; standard output without it.")
  var output: String?

  @Option(
    name: .shortAndLong, help: "rawxml, as people write policies, or xml, which is well-formed XML."
  )
  var format: PolicyFormat = .rawxml

  @Option(name: .shortAndLong, help: "Your own template.", completion: .file(extensions: ["xml"]))
  var template: String?

  @Option(help: "What the policy is for: it decides what it may hold, and how large it may be.")
  var tier: ServiceTier = .classic

  @Flag(help: "Write nothing; exit 1 with a diff when the file is not up to date.")
  var check = false

  @Flag(name: .shortAndLong, help: "Print only what fails.")
  var quiet = false

  func validate() throws {
    guard !check || output != nil else {
      throw ValidationError("--check compares with a file: name it with -o")
    }
  }

  func run() throws {
    let file = try InputFile.read(inventory)
    let outcome: PolicyGeneration.Outcome
    do {
      let template = try template.map { path in
        let file = try InputFile.read(path)
        return try PolicyTemplate(text: file.text, path: file.path)
      }
      outcome = try PolicyGeneration.generate(
        PolicyGeneration.Request(
          inventory: file, environment: env, template: template, format: format,
          provenance: provenance, tier: tier))
    } catch let error as GenerationError {
      Terminal.report(error)
      throw ExitStatus.failure
    }
    Terminal.report(outcome.diagnostics, atLeast: quiet ? .error : .info)
    guard let policy = outcome.policy else {
      if outcome.templateFailed {
        Terminal.message("error: the policy does not pass its own check; nothing was written")
      }
      throw ExitStatus.findings
    }
    try hand(over: policy)
  }

  private func hand(over policy: [UInt8]) throws {
    guard let output, output != "-" else {
      Terminal.result(policy)
      return
    }
    let old = InputFile.exists(output) ? try InputFile.read(output) : nil
    if let old, old.bytes == policy {
      if !quiet { Terminal.message("\(output) is up to date") }
      return
    }
    guard check else {
      try OutputFile.replace(output, with: policy)
      if !quiet { Terminal.message("wrote \(output)") }
      return
    }
    let diff = TextDiff.unifiedDiff(
      old: old?.text ?? "", new: String(decoding: policy, as: UTF8.self), oldName: output,
      newName: "\(output) (generated)")
    // Somebody may have put a key into the old file by hand.
    let secrets = old.map { LiteralSecret.findings(in: PolicyReader.read($0).tree).secrets } ?? []
    Terminal.result(SecretMask(secrets).masked(diff))
    Terminal.message("\(output) is not up to date; the same command without --check writes it")
    throw ExitStatus.findings
  }

  private var provenance: Provenance {
    var options: [String] = []
    if format != .rawxml { options += ["-f", format.rawValue] }
    if let template { options += ["-t", Provenance.fileName(template)] }
    return .command(inventory: inventory, environment: env, options: options)
  }
}

extension PolicyFormat: ExpressibleByArgument {}
