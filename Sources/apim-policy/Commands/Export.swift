import ArgumentParser
import BackendInventory
import Diagnostics
import LoadBalancing
import PolicyDocument
import PolicyRules

/// `export INVENTORY --to TARGET`: an inventory to the files that deploy its policy.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the files that deploy an inventory's policy.",
    usage: "apim-policy export INVENTORY --to bicep|arm|terraform|apiops|az [OPTIONS]",
    discussion: """
      The API with its operations, its policy, named values (as references to Key
      Vault), a subscription, backends and pools where the policy uses them, and the
      role on every account that the service's identity uses. The API Management
      service itself must exist.

      EXAMPLE:
        apim-policy export inventory.yaml --env prod --to bicep -o deploy
        apim-policy export inventory.yaml --env prod --to arm > azuredeploy.json
      """)

  @Argument(
    help: "The inventory, YAML or JSON, or - for standard input.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var inventory: String

  @Option(help: "What to write: bicep, arm, terraform, apiops, or az for a shell script.")
  var to: ExportTarget

  @Option(name: .shortAndLong, help: "The environment to lay over the base.")
  var env: String?

  @Option(
    name: .shortAndLong, help: "The folder to write to; without it, arm prints to standard output.",
    completion: .directory)
  var output: String?

  @Option(
    help: "An OpenAPI file with the API's operations, JSON or YAML.",
    completion: .file(extensions: ["json", "yaml", "yml"]))
  var openapi: String?

  @Option(name: .shortAndLong, help: "Your own template.", completion: .file(extensions: ["xml"]))
  var template: String?

  @Option(help: "What the policy is for: it decides what it may hold, and how large it may be.")
  var tier: ServiceTier = .classic

  @Flag(name: .shortAndLong, help: "Print only what fails.")
  var quiet = false

  func validate() throws {
    guard to.isOneFile || output.map({ $0 != "-" }) == true else {
      throw ValidationError("--to \(to.rawValue) writes several files: name a folder with -o")
    }
  }

  func run() throws {
    let outcome: PolicyExport.Outcome
    do {
      outcome = try PolicyExport.export(try request())
    } catch let error as GenerationError {
      Terminal.report(error)
      throw ExitStatus.failure
    }
    Terminal.report(outcome.diagnostics, atLeast: quiet ? .error : .info)
    guard !outcome.files.isEmpty else {
      if outcome.templateFailed {
        Terminal.message("error: the policy does not pass its own check; nothing was written")
      }
      throw ExitStatus.findings
    }
    guard let output, output != "-" else {
      for file in outcome.files { Terminal.result(file.text) }
      return
    }
    for file in outcome.files {
      let path = PathNames.join(output, file.path)
      try OutputFolder.create(PathNames.folder(of: path))
      try OutputFile.replace(path, with: Array(file.text.utf8))
      if !quiet { Terminal.message("wrote \(path)") }
    }
  }

  private func request() throws -> PolicyExport.Request {
    let file = try InputFile.read(inventory)
    let template = try template.map { path in
      let file = try InputFile.read(path)
      return try PolicyTemplate(text: file.text, path: file.path)
    }
    let specification = try openapi.map { APISpecification(try InputFile.read($0)) }
    let templateOption = self.template.map { ["-t", Provenance.fileName($0)] } ?? []
    var options = templateOption
    if let openapi { options += ["--openapi", Provenance.fileName(openapi)] }
    return PolicyExport.Request(
      generation: PolicyGeneration.Request(
        inventory: file, environment: env, template: template, format: .rawxml,
        provenance: .command(inventory: inventory, environment: env, template: self.template),
        tier: tier),
      target: to,
      provenance: ExportProvenance(
        inventory: inventory, environment: env, target: to, options: options),
      specification: specification)
  }
}

extension ExportTarget: ExpressibleByArgument {}
