import Diagnostics

/// Where exported files come from, said at the head of each that can hold a comment.
///
/// Names only, as in `Provenance`: the same inventory must give the same bytes on every machine.
package struct ExportProvenance: Sendable {
  /// "made by apim-policy from inventory.yaml, environment prod".
  package var origin: String
  /// The command that makes the files again, as one line.
  package var command: String

  /// - Parameter options: Further words of the command.
  package init(
    inventory: String, environment: String?, target: ExportTarget, options: [String] = []
  ) {
    let isStandardInput = inventory == "<stdin>" || inventory == "-"
    let name = isStandardInput ? "standard input" : Provenance.fileName(inventory)
    origin =
      "made by apim-policy from \(Self.oneLine(name)), "
      + (environment.map { "environment \(Self.oneLine($0))" } ?? "base configuration")
    var words = ["apim-policy", "export", isStandardInput ? "-" : name, "--to", target.rawValue]
    if let environment { words += ["--env", environment] }
    words += options
    if !target.isOneFile { words += ["-o", "DIR"] }
    command = Self.oneLine(words.map(ShellText.quoted).joined(separator: " "))
  }

  /// What a line of a comment may hold: a file's name can be anything.
  static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isControl =
            scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            || scalar.value == 0x2028 || scalar.value == 0x2029
          return isControl ? " " : scalar
        }))
  }
}
