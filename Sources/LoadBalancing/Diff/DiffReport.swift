package import Diagnostics

/// The changes between two configurations or documents, ready to be shown.
package struct DiffReport: Sendable {
  /// What is compared, as the user named it.
  package var oldName: String
  package var newName: String
  let oldPlaces: Places?
  let newPlaces: Places?
  package var changes: [Change]
  /// What was not understood, a sentence each.
  package var notes: [String]

  /// Where the changes' ranges are in one document.
  struct Places: Sendable {
    /// The document's name, fit to be shown.
    var name: String
    var table: PositionTable

    init(_ source: SourceFile) {
      name = ShownText.printable(source.path)
      table = PositionTable(source)
    }
  }

  /// - Parameters:
  ///   - oldSource: the document in which the changes' `oldRange`s are; nil where they have none.
  ///   - newSource: the same for `newRange`.
  package init(
    oldName: String, newName: String, changes: [Change], oldSource: SourceFile? = nil,
    newSource: SourceFile? = nil, notes: [String] = []
  ) {
    self.oldName = oldName
    self.newName = newName
    self.changes = changes
    self.notes = notes
    oldPlaces = oldSource.map(Places.init)
    newPlaces = newSource.map(Places.init)
  }

  package var isSame: Bool { changes.isEmpty }

  /// `{"version": 1, "same": …, "changes": […]}`.
  ///
  /// A change has `kind`, `path`, `old`, `new` (null where there is none) and `message`; and where
  /// they apply `oldPath` (if it is not `path`), `default` (the value in force where none is
  /// written), `oldLine`, `oldColumn`, `newLine`, `newColumn`, and `diff`, the lines of a change
  /// inside an expression or a text, marked with a blank, `-` or `+`, and `words`, the literals,
  /// names and operators of an expression that changed, where nothing else in it did.
  package var json: JSONValue {
    .object(
      [
        ("version", 1),
        ("same", .bool(isSame)),
        ("changes", .array(changes.map(json))),
      ] + (notes.isEmpty ? [] : [("notes", .array(notes.map { .string($0) }))]))
  }

  private func json(_ change: Change) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("kind", .string(change.kind.rawValue)), ("path", .string(change.path)),
    ]
    if let oldPath = change.oldPath { members.append(("oldPath", .string(oldPath))) }
    members.append(("old", JSONValue(change.old)))
    members.append(("new", JSONValue(change.new)))
    if let value = change.defaultValue { members.append(("default", .string(value))) }
    members.append(("message", .string(ChangeWords(change).message)))
    members += position("old", oldPlaces, change.oldRange)
    members += position("new", newPlaces, change.newRange)
    if !change.hunks.isEmpty {
      members.append(("diff", .array(change.diffLines.map { .string($0) })))
    }
    if !change.words.isEmpty { members.append(("words", .array(change.words.map(json)))) }
    return .object(members)
  }

  private func json(_ word: Change.Word) -> JSONValue {
    .object(
      [("old", .string(word.old)), ("new", .string(word.new))]
        + position("old", oldPlaces, word.oldRange) + position("new", newPlaces, word.newRange))
  }

  private func position(
    _ side: String, _ places: Places?, _ range: SourceRange?
  ) -> [(String, JSONValue)] {
    guard let places, let range else { return [] }
    return [
      ("\(side)Line", .int(places.table.line(at: range.start))),
      ("\(side)Column", .int(places.table.column(at: range.start))),
    ]
  }

  /// `3 differences`.
  var count: String { changes.count == 1 ? "1 difference" : "\(changes.count) differences" }
}

extension Change {
  /// The lines of all hunks, with a `@@` line before each where there is more than one.
  var diffLines: [String] {
    hunks.flatMap { hunk in
      (hunks.count > 1 ? [hunk.header] : []) + hunk.lines.map(\.marked)
    }
  }
}

/// The words in which reports tell of a change.
struct ChangeWords {
  /// Characters of each value in a message.
  private static let messageLimit = 100

  /// `backend "eastus-ptu": priority` or `backend/retry/@count:`.
  var subject: String
  /// `added`, `removed`, `moved`, and `changed` where lines show how; empty where `old` and `new`
  /// say it all.
  var verb = ""
  var old: String
  var new: String
  /// What is said of something new or gone.
  var detail: String?
  /// The words that changed, where there are several.
  var words: [(old: String, new: String)] = []

  init(_ change: Change) {
    subject = ShownText.printable(change.subject ?? "\(change.path):")
    let missing = change.defaultValue.map { "\($0) by default" } ?? "not set"
    let none = change.kind == .textChanged ? "no text" : missing
    old = change.old.map(ShownText.value) ?? none
    new = change.new.map(ShownText.value) ?? none
    if change.kind.isWhole {
      verb = change.new == nil ? "removed" : "added"
      detail = ShownText.printable(change.detail ?? change.new ?? change.old ?? "")
    } else if change.kind == .elementMoved {
      verb = "moved"
    } else if change.words.count == 1, let word = change.words.first {
      old = ShownText.value(word.old)
      new = ShownText.value(word.new)
    } else if !change.hunks.isEmpty || !change.words.isEmpty {
      verb = "changed"
      words = change.words.map { (ShownText.value($0.old), ShownText.value($0.new)) }
    }
  }

  /// Subject and verb.
  var heading: String { verb.isEmpty ? subject : "\(subject) \(verb)" }

  /// What the values' part of a line starts with: the comma ends the verb.
  var separator: String { verb.isEmpty ? " " : ", " }

  /// All of it on one line, long values shortened.
  var message: String {
    if verb == "changed" {
      if words.isEmpty { return heading }
      let all = words.map { "\($0.old) → \($0.new)" }.joined(separator: "; ")
      return "\(heading), \(ShownText.shortened(all, to: 2 * Self.messageLimit))"
    }
    if let detail {
      return "\(heading), \(ShownText.shortened(detail, to: Self.messageLimit))"
    }
    let values = ShownText.shortened([old, new], to: Self.messageLimit)
    return heading + separator + values.joined(separator: " → ")
  }
}
