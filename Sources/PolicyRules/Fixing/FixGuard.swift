import Diagnostics
import PolicyDocument

/// Holds a text that was fixed against what was found in it before.
///
/// What is found for the first time speaks against the fixes, unless it could not be found before:
/// in a text that could not be read, and in or beside what had a wrong name, which no rule looked
/// into.
struct FixGuard {
  private struct Key: Hashable {
    let rule: String
    let start: Int
  }

  private let before: [Diagnostic]
  private let applied: AppliedFixes
  private let after: [Diagnostic]
  private let file: SourceFile

  init(
    before: [Diagnostic], _ applied: AppliedFixes, after: [Diagnostic], in file: SourceFile
  ) {
    self.before = before
    self.applied = applied
    self.after = after
    self.file = file
  }

  /// What speaks against the fixes; nil when nothing does.
  var objection: String? {
    let found = Set(after.map { Key(rule: $0.rule, start: $0.location.range.start) })
    if let finding = applied.fixed.first(where: { found.contains(key($0)) }) {
      return "`\(finding.rule)` would still be found on line \(line(of: finding))"
    }
    let known = Set(before.map(key))
    let wasReadable = !before.contains(where: Self.saysUnreadable)
    let opened = Self.opened(applied.editedRanges, in: file)
    let new = after.first { finding in
      // To fix a generated policy is to edit it.
      if [UnusedSuppression.rule.id, EditedPolicy.rule.id].contains(finding.rule) { return false }
      let start = finding.location.range.start
      if known.contains(Key(rule: finding.rule, start: start)) { return false }
      if Self.saysUnreadable(finding) { return true }
      return wasReadable && !opened.contains { $0.start <= start && start <= $0.end }
    }
    return new.map { "they would raise `\($0.rule)`, which is not found now" }
  }

  private func key(_ finding: Diagnostic) -> Key {
    Key(rule: finding.rule, start: applied.offset(of: finding.location.range.start))
  }

  private func line(of finding: Diagnostic) -> Int {
    finding.location.file.position(at: finding.location.range.start).line
  }

  private static func saysUnreadable(_ finding: Diagnostic) -> Bool {
    SuppressibleRules.all[finding.rule].map(SuppressibleRules.isFixed) ?? false
  }

  /// The parts of the text in which rules see more than before: the elements around the edits, or
  /// the sections where an edit is an element's name, since rules count and pair policies there.
  private static func opened(_ edits: [SourceRange], in file: SourceFile) -> [SourceRange] {
    let tree = PolicyReader.read(file).tree
    let isDocument = tree.documentKind == .policies
    return edits.compactMap { edit in
      var path: [PolicyElement] = []
      var level = tree.elements
      while let next = level.first(where: { $0.range.contains(edit.start) }) {
        path.append(next)
        level = next.childElements
      }
      guard let innermost = path.last else { return nil }
      guard innermost.nameRange == edit else { return innermost.range }
      return isDocument && path.count > 2 ? path[1].range : path.first?.range
    }
  }
}
