import Diagnostics

extension DiffReport {
  /// Columns that the text keeps to, save where a path alone is longer.
  private static let width = 80
  /// Lines shown of one expression's difference.
  private static let diffLimit = 24

  /// The report for people, at most 80 columns wide as far as paths allow. Long values are
  /// shortened; what changed in an expression is shown line by line.
  package func text(color: Bool) -> String {
    let style = TextStyle(isOn: color)
    let names = "\(ShownText.printable(oldName)) → \(ShownText.printable(newName))"
    if isSame { return "\(names): no differences\n" }
    var text = "\(names): \(count)\n"
    var wasBlock = true
    for change in changes {
      let lines = lines(of: change, style)
      // Single lines stand close together.
      if wasBlock || lines.count > 1 { text += "\n" }
      wasBlock = lines.count > 1
      for line in lines { text += "\(line)\n" }
    }
    for note in notes {
      let lines = ShownText.wrapped("note: \(ShownText.printable(note))", to: Self.width)
      text += "\n\(lines.joined(separator: "\n  "))\n"
    }
    return text
  }

  private func lines(of change: Change, _ style: TextStyle) -> [String] {
    let words = ChangeWords(change)
    var lines = [style.bold(words.subject) + (words.verb.isEmpty ? "" : " \(words.verb)")]
    let room = Self.width - words.heading.count - words.separator.count
    if let detail = words.detail {
      let mark = change.new == nil ? style.red : style.green
      if detail.count <= room {
        lines[0] += words.separator + mark(detail)
      } else {
        // An element is known by how it starts and ends; a list is all of interest.
        let shown =
          change.kind.isDocumentChange
          ? [ShownText.shortened(detail, to: Self.width - 2)]
          : ShownText.wrapped(detail, to: Self.width - 2)
        lines += shown.map { "  " + mark($0) }
      }
    } else if change.words.count > 1 {
      for (word, values) in zip(change.words, words.words) {
        lines += self.lines(values.old, values.new, style)
        if let place = location(word.oldRange, word.newRange, hasColumn: true) {
          lines.append("      " + style.dim(place))
        }
      }
      return lines
    } else if change.hunks.isEmpty || change.words.count == 1 {
      if words.old.count + words.new.count + 3 <= room {
        lines[0] += words.separator + "\(style.red(words.old)) → \(style.green(words.new))"
      } else {
        let values = ShownText.shortened([words.old, words.new], to: Self.width - 4)
        lines.append("    " + style.red(values[0]))
        lines.append("  → " + style.green(values[1]))
      }
    }
    if let location = location(of: change) { lines.append("  " + style.dim(location)) }
    return change.words.isEmpty ? lines + diffLines(of: change, style) : lines
  }

  /// One value above the other, where they do not stand side by side.
  private func lines(_ old: String, _ new: String, _ style: TextStyle) -> [String] {
    if old.count + new.count + 7 <= Self.width {
      return ["    \(style.red(old)) → \(style.green(new))"]
    }
    let values = ShownText.shortened([old, new], to: Self.width - 6)
    return ["      " + style.red(values[0]), "    → " + style.green(values[1])]
  }

  /// `old.xml:12, new.xml:14`; the place of a word has its column, `old.xml:12:7`.
  private func location(of change: Change) -> String? {
    if let word = change.words.first {
      return location(word.oldRange, word.newRange, hasColumn: true)
    }
    return location(change.oldRange, change.newRange, hasColumn: false)
  }

  private func location(
    _ old: SourceRange?, _ new: SourceRange?, hasColumn: Bool
  ) -> String? {
    let places = [(oldPlaces, old), (newPlaces, new)].compactMap { places, range -> String? in
      guard let places, let range else { return nil }
      let column = hasColumn ? ":\(places.table.column(at: range.start))" : ""
      return "\(places.name):\(places.table.line(at: range.start))\(column)"
    }
    return places.isEmpty ? nil : places.joined(separator: ", ")
  }

  private func diffLines(of change: Change, _ style: TextStyle) -> [String] {
    let all = change.diffLines
    let lines = all.prefix(Self.diffLimit)
    let contents = ShownText.shortened(
      lines.map { ShownText.printable(String($0.dropFirst())) }, to: Self.width - 5)
    let shown = zip(lines, contents).map { line, content in
      let text = "    \(line.prefix(1))\(content)"
      return line.hasPrefix("-") ? style.red(text) : line.hasPrefix("+") ? style.green(text) : text
    }
    let left = all.count - lines.count
    return left > 0 ? shown + ["    " + style.dim("… \(left) more lines")] : shown
  }
}

/// Terminal colours (ECMA-48), or none.
private struct TextStyle {
  var isOn: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func red(_ text: String) -> String { wrap(text, "31") }
  func green(_ text: String) -> String { wrap(text, "32") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
