/// One finding of one rule: what is wrong, where, why it matters and what to do.
package struct Diagnostic: Sendable {
  /// The rule's id, as `explain` takes it.
  package var rule: String
  package var severity: Severity
  /// What is wrong, in one plain sentence without a full stop; names from the input in quotes.
  package var message: String
  package var location: SourceLocation
  /// Why it matters, or what else belongs to it.
  package var notes: [Note] = []
  /// What to do.
  package var help: String?
  /// What `validate --fix` does about it; nil where no change is certain to be right.
  package var fix: Fix?
  /// Whether the text that the finding points at may be a secret, so that no output may show it,
  /// not even as part of the line that another finding is about.
  package var hidesText = false

  /// A remark below a diagnostic, with a place of its own where it has one.
  package struct Note: Sendable {
    package var message: String
    package var location: SourceLocation?

    package init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  /// A finding of a rule, with the rule's own severity unless another is given.
  package init(
    _ rule: Rule, _ message: String, at location: SourceLocation, severity: Severity? = nil,
    notes: [Note] = [], help: String? = nil, fix: Fix? = nil
  ) {
    self.rule = rule.id
    self.severity = severity ?? rule.severity
    self.message = message
    self.location = location
    self.notes = notes
    self.help = help
    self.fix = fix
  }
}

extension [Diagnostic] {
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// The places that no excerpt may show, whichever finding it belongs to.
  package var secrets: [SourceLocation] { filter(\.hidesText).map(\.location) }

  /// In the order of the text they are about, each once: the order in which findings are shown.
  package func sortedForReport() -> [Diagnostic] {
    enumerated().sorted { left, right in
      let a = left.element
      let b = right.element
      if a.location.file.path != b.location.file.path {
        return a.location.file.path < b.location.file.path
      }
      if a.location.range.start != b.location.range.start {
        return a.location.range.start < b.location.range.start
      }
      if a.severity != b.severity { return a.severity > b.severity }
      if a.rule != b.rule { return a.rule < b.rule }
      return left.offset < right.offset
    }.map(\.element).droppingRepeats()
  }

  private func droppingRepeats() -> [Diagnostic] {
    var seen: Set<[String]> = []
    return filter {
      let range = $0.location.range
      return seen.insert(
        [$0.rule, $0.location.file.path, "\(range.start)-\(range.end)", $0.message]
      ).inserted
    }
  }
}
