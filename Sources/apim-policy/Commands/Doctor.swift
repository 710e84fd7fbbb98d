import ArgumentParser
import Diagnostics
import LoadBalancing

/// `doctor INVENTORY FILE...`: whether Azure has what the policy needs.
struct Doctor: ParsableCommand {
  enum Output: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check what Azure has against an inventory, on JSON that az printed.",
    usage: "apim-policy doctor INVENTORY FILE... [OPTIONS]",
    discussion: """
      Goes through what the policy needs: the service's identity and its role on each
      account, custom subdomains, networks, deployments, the API's path and header.
      Each line is ok, not ok, or cannot be known from the files, with what to run.

      Nothing is asked of Azure. The files, in any order, are what these print with
      -o json, or what REST answers: `az apim show`, `az apim api show`,
      `az cognitiveservices account list` and `… deployment list`,
      `az role assignment list`.

      Exit status: 0 nothing is wrong; 1 something is not ok, or the inventory has
      errors; 2 a file cannot be read.

      EXAMPLE:
        apim-policy doctor inventory.yaml --env prod azure/*.json
      """)

  @Argument(
    help: "The inventory, YAML or JSON, or - for standard input.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var inventory: String

  @Argument(
    help: "JSON that az printed, or - for standard input.",
    completion: .file(extensions: ["json"]))
  var files: [String] = []

  @Option(name: .shortAndLong, help: "The environment to lay over the base.")
  var env: String?

  @Option(
    help: ArgumentHelp(
      "The API Management service, where the files hold several.", valueName: "name"))
  var service: String?

  @Option(help: "How to print the checklist.")
  var output: Output = .text

  @Flag(name: .shortAndLong, help: "Leave out of the text what is ok.")
  var quiet = false

  func validate() throws {
    guard ([inventory] + files).count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("standard input (-) can be read only once")
    }
  }

  func run() throws {
    let inventory = try InputFile.read(inventory)
    let outcome = Checkup.examine(
      inventory, environment: env, files: try files.map { try InputFile.read($0) },
      service: service)
    Terminal.report(outcome.findings)
    Terminal.report(outcome.diagnostics)
    for note in outcome.notes { Terminal.message(note.text) }
    for var fault in outcome.faults {
      fault.isError = true
      Terminal.message(fault.text)
    }
    guard let report = outcome.report else {
      let isUnreadable = outcome.diagnostics.hasErrors || !outcome.faults.isEmpty
      throw isUnreadable ? ExitStatus.failure : ExitStatus.findings
    }
    switch output {
    case .text: Terminal.result(report.text(style: Terminal.style(for: .results), hidesOK: quiet))
    case .json: Terminal.result(report.json.text)
    }
    if !report.isOK { throw ExitStatus.findings }
  }
}
