import ArgumentParser
import Diagnostics
import LoadBalancing

/// `openapi SPEC`: an OpenAPI file made ready for API Management's importer.
struct OpenAPI: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openapi",
    abstract: "Prepare an OpenAPI file for the import into API Management.",
    usage: "apim-policy openapi SPEC [OPTIONS]",
    discussion: """
      Sets the server, one absolute URL that ends in /openai, and leaves every other
      byte of the file as it is. Says what the importer refuses, changes or leaves
      out, with its place; where it refuses, nothing is written.

      The server is --server, or the first backend of --inventory, or the file's own.
      The policy sets the backend itself, so no request goes to the server.

      EXAMPLE:
        apim-policy openapi inference.json --inventory inventory.yaml -o openapi.json
        apim-policy openapi inference.json --server https://contoso.example/openai
      """)

  @Argument(
    help: "The OpenAPI file, JSON, or - for standard input.",
    completion: .file(extensions: ["json"]))
  var specification: String

  @Option(
    help: "The inventory of the API: its first backend is the server, its key header is checked.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var inventory: String?

  @Option(name: .shortAndLong, help: "The environment to lay over the inventory.")
  var env: String?

  @Option(help: ArgumentHelp("The server to set.", valueName: "url"))
  var server: String?

  @Option(name: .shortAndLong, help: "The file to write; standard output without it.")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Print the findings to standard output in this form, as validate --output does.",
      valueName: "form"))
  var findings: Validate.Output?

  @Flag(name: .shortAndLong, help: "Print only what fails.")
  var quiet = false

  func validate() throws {
    if env != nil, inventory == nil {
      throw ValidationError("--env is an environment of an inventory: name it with --inventory")
    }
    if findings != nil, output == nil || output == "-" {
      throw ValidationError("--findings prints where the file would go: name a file with -o")
    }
  }

  func run() throws {
    let file = try InputFile.read(specification)
    let configuration = try configuration()
    let outcome = OpenAPIPreparation.prepare(
      file, server: try server(of: configuration),
      keyHeader: configuration?.subscriptionKeyHeader ?? OpenAPIPreparation.standardKeyHeader)
    report(outcome.diagnostics, about: file)
    if outcome.lacksServer, !outcome.diagnostics.hasErrors {
      throw Failure(
        "\(file.path): names no server that API Management takes; give one with --server or "
          + "--inventory")
    }
    guard let text = outcome.text else {
      Terminal.message("error: API Management would refuse the file; nothing was written")
      throw ExitStatus.findings
    }
    guard let output, output != "-" else {
      Terminal.result(text)
      return
    }
    try OutputFile.replace(output, with: text)
    if !quiet {
      Terminal.message(
        "wrote \(output)" + (outcome.server.map { ", with the server \($0.url)" } ?? ""))
    }
  }

  /// What the inventory says; nil where none is given.
  private func configuration() throws -> LoadBalancerConfiguration? {
    guard let inventory else { return nil }
    let (configuration, diagnostics) = PolicyGeneration.configuration(
      of: try InputFile.read(inventory), environment: env)
    if configuration == nil {
      Terminal.report(diagnostics)
      throw ExitStatus.findings
    }
    return configuration
  }

  /// The server that was asked for; nil to keep the file's own.
  private func server(of configuration: LoadBalancerConfiguration?) throws -> OpenAPIServer? {
    do throws(OpenAPIServer.Refusal) {
      if let server { return try OpenAPIServer(server) }
      return try configuration.map { configuration throws(OpenAPIServer.Refusal) in
        try OpenAPIServer(of: configuration)
      }
    } catch {
      throw Failure(
        server.map { "--server \($0) \(error.reason)" }
          ?? "the URL of the first backend, with /openai behind it, \(error.reason); give --server")
    }
  }

  private func report(_ diagnostics: [Diagnostic], about file: SourceFile) {
    guard let findings else {
      return Terminal.report(diagnostics, atLeast: quiet ? .error : .info)
    }
    var printer = FindingsPrinter(
      output: findings, renderer: findings.renderer(failLevel: .error), maxFindings: nil)
    var summary = ReportSummary()
    summary.files = 1
    for diagnostic in diagnostics { summary.count(diagnostic) }
    let content: CheckOutcome.Content =
      switch printer.format {
      case .text:
        .text([TextReport(style: Terminal.style(for: .results)).text(diagnostics)])
      case .json: .json(diagnostics.map(JSONReport.value))
      case .report: .report(ReportedFile(path: file.path, diagnostics))
      }
    printer.begin()
    printer.add(summary, content)
    printer.end(quiet: quiet)
  }
}
