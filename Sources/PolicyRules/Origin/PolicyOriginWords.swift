import Diagnostics

/// The words in which findings speak about where a policy comes from.
enum PolicyOriginWords {
  /// Differences that are told one by one.
  private static let limit = 5

  /// `"inventory.yaml", environment "dev"`.
  static func source(_ identity: PolicyIdentity) -> String {
    "\"\(identity.inventory)\"" + (identity.environment.map { ", environment \"\($0)\"" } ?? "")
  }

  /// A note for each of the first differences. `source` is where they stand: then a note has its
  /// place, unless what is before it has the same; the finding itself points at `start`.
  static func notes(
    _ differences: [PolicyOrigin.Difference], in source: SourceFile?,
    after start: SourceRange = SourceRange(at: 0)
  ) -> [Diagnostic.Note] {
    var last = start
    var notes = differences.prefix(limit).map { difference in
      guard let source, let range = difference.range, range != last else {
        return Diagnostic.Note(difference.message)
      }
      last = range
      return Diagnostic.Note(difference.message, at: SourceLocation(source, range))
    }
    let left = differences.count - notes.count
    if left > 0 {
      notes.append(
        Diagnostic.Note("and \(left) more, which `apim-policy diff` shows"))
    }
    return notes
  }

  /// The command that makes a policy again.
  static func command(
    _ identity: PolicyIdentity, _ origin: PolicyOrigin, policy: String
  ) -> String {
    var words = ["apim-policy", "generate", origin.inventoryPath]
    if let environment = identity.environment { words += ["--env", environment] }
    if let template = identity.template {
      words += ["--template", origin.templatePath ?? template]
    }
    words += ["-o", policy]
    return words.map(ShellText.quoted).joined(separator: " ")
  }
}
