extension Provenance {
  /// The provenance of a policy that the command line makes of an inventory.
  ///
  /// Folders are left out, and where the policy is written: the same input must give the same
  /// bytes wherever it stands. Options are named only where they are not the default, and in their
  /// short form: an XML comment, where the command stands, cannot hold `--`.
  package static func command(
    inventory: String, environment: String?, options: [String] = []
  ) -> Provenance {
    let name = inventory == "<stdin>" ? "-" : fileName(inventory)
    var words = ["apim-policy", "generate", name]
    if let environment { words += ["-e", environment] }
    words += options
    return Provenance(
      inventoryName: inventory == "-" || inventory == "<stdin>" ? "standard input" : name,
      environment: environment,
      command: words.map(shellQuoted).joined(separator: " "))
  }

  /// The last part of a path.
  package static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A word as a shell takes it for itself (POSIX.1-2017, Shell Command Language, 2.2).
  private static func shellQuoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-_./=:@+".utf8.contains(byte)
    }
    if isPlain, !word.isEmpty { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
