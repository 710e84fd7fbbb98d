/// A change of the text that certainly mends a finding: the meaning that the author wanted is not in
/// doubt, and the result passes the rule that found it.
package struct Fix: Sendable, Hashable {
  /// What it does, as a command: "write `override`".
  package var description: String
  /// In the finding's own file, in the order of the text, apart from each other.
  package var edits: [TextEdit]

  package init(_ description: String, _ edits: [TextEdit]) {
    self.description = description
    self.edits = edits
  }

  /// A fix that replaces one range.
  package init(_ description: String, replace range: SourceRange, with text: String) {
    self.init(description, [TextEdit(range: range, text: text)])
  }
}

/// Bytes to be replaced.
package struct TextEdit: Sendable, Hashable {
  /// Empty where text is put in.
  package var range: SourceRange
  package var text: String

  package init(range: SourceRange, text: String) {
    self.range = range
    self.text = text
  }
}
