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

      With --all-envs, -o names a folder, which gets ENV/apim-policy.xml for each
      environment. Nothing is written unless all of them are good. The base is what
      environments share and gets no policy, unless there are no environments.

      EXAMPLE:
        apim-policy generate inventory.yaml --env prod -o apim-policy.xml
        apim-policy generate inventory.yaml --env prod -o apim-policy.xml --check
        apim-policy generate inventory.yaml --all-envs -o policies
      """)

  @Argument(
    help: "The inventory, YAML or JSON, or - for standard input.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var inventory: String

  @Option(name: .shortAndLong, help: "The environment to lay over the base.")
  var env: String?

  @Flag(help: "Generate the policies of all environments, into the folder of -o.")
  var allEnvs = false

  @Option(
    name: .shortAndLong,
    help: "The file to write, or the folder of --all-envs; standard output without it.")
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
    guard allEnvs else { return }
    if env != nil {
      throw ValidationError("--all-envs generates every environment, --env one: give one of them")
    }
    if output == nil || output == "-" {
      throw ValidationError("--all-envs writes several files: name a folder with -o")
    }
  }

  func run() throws {
    let file = try InputFile.read(inventory)
    do {
      let template = try template.map { path in
        let file = try InputFile.read(path)
        return try PolicyTemplate(text: file.text, path: file.path)
      }
      let request = PolicyGeneration.Request(
        inventory: file, environment: env, template: template, format: format,
        provenance: provenance(env), tier: tier)
      if let output, allEnvs {
        try hand(
          over: EnvironmentGeneration.generate(request, provenance: provenance), of: file,
          into: output)
      } else {
        try hand(over: PolicyGeneration.generate(request))
      }
    } catch let error as GenerationError {
      Terminal.report(error)
      throw ExitStatus.failure
    }
  }

  private func hand(over outcome: PolicyGeneration.Outcome) throws {
    Terminal.report(outcome.diagnostics, atLeast: quiet ? .error : .info)
    guard let policy = outcome.policy else {
      if outcome.templateFailed {
        Terminal.message("error: the policy does not pass its own check; nothing was written")
      }
      throw ExitStatus.findings
    }
    guard let output, output != "-" else {
      Terminal.result(policy)
      return
    }
    try write([(output, policy)])
  }

  private func hand(
    over outcome: EnvironmentGeneration.Outcome, of file: SourceFile, into folder: String
  ) throws {
    Terminal.report(outcome.diagnostics, atLeast: quiet ? .error : .info)
    guard let policies = outcome.policies else {
      for environment in outcome.templateFailures {
        Terminal.message("error: the policy of \"\(environment)\" does not pass its own check")
      }
      Terminal.message("error: nothing was written, since not every policy could be generated")
      throw ExitStatus.findings
    }
    if !quiet {
      for path in FolderWalk.files(named: EnvironmentGeneration.fileName, in: folder) {
        guard let other = try? InputFile.read(path),
          let words = EnvironmentGeneration.leftover(other, of: file, policies)
        else { continue }
        Terminal.message("note: \(words)")
      }
      if policies.allSatisfy({ $0.environment == nil }) {
        Terminal.message("note: \(file.path) has no environments: its base is generated")
      }
    }
    try write(policies.map { (PathNames.join(folder, $0.path), $0.text) })
  }

  /// Writes what is not up to date, or says what is not.
  private func write(_ policies: [(path: String, bytes: [UInt8])]) throws {
    var stale: [(path: String, bytes: [UInt8])] = []
    for (path, policy) in policies {
      let old = InputFile.exists(path) ? try InputFile.read(path) : nil
      if let old, old.bytes == policy {
        if !quiet { Terminal.message("\(path) is up to date") }
        continue
      }
      stale.append((path, policy))
      if check { try show(old, policy, at: path) }
    }
    if stale.isEmpty { return }
    if check { throw ExitStatus.findings }
    for (path, _) in stale where allEnvs { try OutputFolder.create(PathNames.folder(of: path)) }
    try OutputFile.replace(stale)
    if quiet { return }
    for (path, _) in stale { Terminal.message("wrote \(path)") }
  }

  private func show(_ old: SourceFile?, _ policy: [UInt8], at path: String) throws {
    let diff = TextDiff.unifiedDiff(
      old: old?.text ?? "", new: String(decoding: policy, as: UTF8.self), oldName: path,
      newName: "\(path) (generated)")
    // Somebody may have put a key into the old file by hand.
    let secrets = old.map { LiteralSecret.findings(in: PolicyReader.read($0).tree).secrets } ?? []
    Terminal.result(SecretMask(secrets).masked(diff))
    Terminal.message(
      "\(path) \(old == nil ? "is missing" : "is not up to date"); "
        + "the same command without --check writes it")
  }

  private func provenance(_ environment: String?) -> Provenance {
    .command(
      inventory: inventory, environment: environment,
      options: format == .rawxml ? [] : ["-f", format.rawValue], template: template)
  }
}

extension PolicyFormat: ExpressibleByArgument {}
