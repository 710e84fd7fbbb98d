package import Diagnostics

/// What fixing made of a file.
package struct FileFix: Sendable {
  /// The text with all fixes; the one that was given, where there were none or they were refused.
  package private(set) var file: SourceFile
  /// Findings that are mended in it.
  package private(set) var count = 0
  /// Why the text is as it was, although there were fixes; a sentence without a full stop.
  package private(set) var refusal: String?

  /// Fixes that overlap, and those that the first ones bring to light, take another round each.
  private static let mostRounds = 10

  /// Makes the fixes of the findings that are reported, until there are none left.
  ///
  /// The text is checked again after each round. Should a fix have brought anything that was not
  /// there before, or have mended nothing, then the file stays as it is: a fix is made where it is
  /// certain, and this one was not.
  ///
  /// - Parameter check: all findings in a text.
  /// - Parameter reported: those of them whose fixes are wanted.
  package init(
    _ file: SourceFile, check: (SourceFile) -> [Diagnostic],
    reported: ([Diagnostic]) -> [Diagnostic]
  ) {
    self.file = file
    // Elsewhere a byte that is no text would not survive.
    guard Array(file.text.utf8) == file.bytes else { return }
    var current = file
    var findings = check(file)
    var total = 0
    for _ in 0..<Self.mostRounds {
      let applied = AppliedFixes(reported(findings), of: current)
      if applied.fixed.isEmpty { break }
      let next = SourceFile(path: file.path, bytes: applied.bytes)
      let found = check(next)
      if let objection = FixGuard(before: findings, applied, after: found, in: next).objection {
        refusal = objection
        return
      }
      total += applied.fixed.count
      current = next
      findings = found
    }
    self.file = current
    count = total
  }
}
