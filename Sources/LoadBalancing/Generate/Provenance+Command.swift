import Diagnostics

extension Provenance {
  /// The provenance of a policy that the command line makes of an inventory.
  ///
  /// Folders are left out, and where the policy is written: the same input must give the same
  /// bytes wherever it stands. Options are named only where they are not the default, and in their
  /// short form: an XML comment, where the command stands, cannot hold `--`.
  package static func command(
    inventory: String, environment: String?, options: [String] = [], template: String? = nil
  ) -> Provenance {
    let name = inventory == "<stdin>" ? "-" : fileName(inventory)
    var words = ["apim-policy", "generate", name]
    if let environment { words += ["-e", environment] }
    words += options
    if let template { words += ["-t", fileName(template)] }
    return Provenance(
      inventoryName: inventory == "-" || inventory == "<stdin>" ? "standard input" : name,
      environment: environment,
      command: words.map(ShellText.quoted).joined(separator: " "),
      template: template.map(fileName))
  }

  /// The last part of a path.
  package static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
