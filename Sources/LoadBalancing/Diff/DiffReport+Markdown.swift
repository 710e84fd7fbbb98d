import Diagnostics

extension DiffReport {
  /// Values in a table cell are shortened to so many characters.
  private static let valueLimit = 160
  /// GitHub takes comments of 65,536 characters; what goes beyond this is only counted.
  private static let sizeLimit = 60_000

  /// The report as GitHub Flavored Markdown, for the comment on a pull request: a table of values
  /// that changed, then the expressions, each as a `diff` block.
  ///
  /// All that comes from the input stands in code spans or blocks, where it means nothing to
  /// Markdown and mentions nobody.
  package var markdown: String {
    let names = "\(Markdown.code(oldName)) → \(Markdown.code(newName))"
    var text = "### Policy differences: \(names)\n\n"
    if isSame { return text + "No differences.\n" }
    text += "\(count).\n"
    var shown = 0
    let values = changes.filter { $0.hunks.isEmpty || !$0.words.isEmpty }
    if !values.isEmpty {
      let hasLines = values.contains { lines(of: $0) != nil }
      text += "\n| What |\(hasLines ? " Line |" : "") Old | New |\n"
      text += "| --- |\(hasLines ? " --- |" : "") --- | --- |\n"
      for change in values {
        let row = change.eachWord.map { self.row(of: $0, hasLines: hasLines) }.joined()
        guard text.utf8.count + row.utf8.count <= Self.sizeLimit else { break }
        text += row
        shown += 1
      }
    }
    for change in changes where !change.hunks.isEmpty && change.words.isEmpty {
      let block = block(of: change)
      guard text.utf8.count + block.utf8.count <= Self.sizeLimit else { continue }
      text += block
      shown += 1
    }
    for note in notes { text += "\nNote: \(Markdown.code(note))\n" }
    if shown < changes.count { text += "\n… and \(changes.count - shown) more.\n" }
    return text
  }

  private func row(of change: Change, hasLines: Bool) -> String {
    let words = ChangeWords(change)
    let values =
      words.detail.map { [$0, $0] }
      ?? ShownText.shortened([words.old, words.new], to: Self.valueLimit)
    // Words of ours, such as "not set", are not code.
    let none = words.detail == nil ? [words.old, words.new] : ["", ""]
    let old = change.old == nil ? none[0] : Self.cell(values[0])
    let new = change.new == nil ? none[1] : Self.cell(values[1])
    let lines = hasLines ? " \(lines(of: change) ?? "") |" : ""
    let subject = Markdown.code(words.subject.droppingColon, inTable: true)
    let verb = words.verb.isEmpty ? "" : " \(words.verb)"
    return "| \(subject)\(verb) |\(lines) \(old) | \(new) |\n"
  }

  private static func cell(_ value: String) -> String {
    Markdown.code(ShownText.shortened(value, to: valueLimit), inTable: true)
  }

  private func block(of change: Change) -> String {
    let lines = change.diffLines.map(ShownText.printable)
    let fence = Markdown.fence(around: lines)
    let place = self.lines(of: change).map { ", line \($0)" } ?? ""
    let subject = Markdown.code(ChangeWords(change).subject.droppingColon)
    return "\n\(subject)\(place)\n\n\(fence)diff\n\(lines.joined(separator: "\n"))\n\(fence)\n"
  }

  /// `12 → 14`.
  private func lines(of change: Change) -> String? {
    let old = line(oldPlaces, change.oldRange)
    let new = line(newPlaces, change.newRange)
    switch (old, new) {
    case (nil, nil): return nil
    case (let old?, nil): return "\(old) →"
    case (nil, let new?): return "→ \(new)"
    case (let old?, let new?): return "\(old) → \(new)"
    }
  }

  private func line(_ places: Places?, _ range: SourceRange?) -> Int? {
    guard let places, let range else { return nil }
    return places.table.line(at: range.start)
  }
}

extension Change {
  /// A change for every word that changed; the change itself, where it is not about words.
  fileprivate var eachWord: [Change] {
    if words.isEmpty { return [self] }
    return words.map { word in
      var change = self
      change.words = [word]
      change.oldRange = word.oldRange
      change.newRange = word.newRange
      return change
    }
  }
}

/// Input in Markdown, so that none of it is taken for Markdown.
private enum Markdown {
  /// A code span; in a table a `|` would end the cell even there.
  static func code(_ text: String, inTable: Bool = false) -> String {
    var text = ShownText.printable(text)
    if inTable {
      text = text.reduce(into: "") { $0 += $1 == "|" ? "\\|" : String($1) }
    }
    let ticks = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
    // One blank at both ends is taken off again, if the text is not all blank.
    let needsBlanks = text.hasPrefix("`") || text.hasSuffix("`") || text.isEmpty
    return needsBlanks ? "\(ticks) \(text) \(ticks)" : "\(ticks)\(text)\(ticks)"
  }

  static func fence(around lines: [String]) -> String {
    let longest = lines.map { longestRun(of: "`", in: $0) }.max() ?? 0
    return String(repeating: "`", count: max(3, longest + 1))
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for next in text {
      run = next == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension String {
  fileprivate var droppingColon: String { hasSuffix(":") ? String(dropLast()) : self }
}
