import ArgumentParser
import Diagnostics
import LoadBalancing

/// `import SOURCE...`: what people have to an inventory.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make an inventory of a policy.",
    usage: "apim-policy import SOURCE... [OPTIONS]",
    discussion: """
      Takes a load-balancing policy, generated or written by hand, and writes the
      inventory that says the same. What could not be carried over is said, and stands
      at the head of the inventory too. The inventory is checked before it is written.

      EXAMPLE:
        apim-policy import policy.xml -o inventory.yaml
      """)

  @Argument(
    help: "A policy, or - for standard input.", completion: .file(extensions: ["xml", "json"]))
  var sources: [String]

  @Option(name: .shortAndLong, help: "The file to write; standard output without it.")
  var output: String?

  func run() throws {
    let files = try sources.map { try InputFile.read($0) }
    try hand(over: try outcome(of: files))
  }

  private func outcome(of files: [SourceFile]) throws -> ImportOutcome {
    let kinds = files.map(ImportKind.init)
    for (file, kind) in zip(files, kinds) where kind == nil {
      throw Failure("\(file.path): not a policy: XML is expected")
    }
    if let json = kinds.firstIndex(of: .json) {
      throw Failure("\(files[json].path): JSON, not a policy: XML is expected")
    }
    guard files.count == 1, let file = files.first else {
      throw Failure("one policy makes one inventory; import them one by one")
    }
    return PolicyImport.run(file)
  }

  /// Checks the inventory, and writes it where nothing is wrong.
  private func hand(over outcome: ImportOutcome) throws {
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
    guard let output, isFile else {
      Terminal.result(checked.text)
      return
    }
    try OutputFile.replace(output, with: Array(checked.text.utf8))
    Terminal.message("wrote \(output)")
  }
}
