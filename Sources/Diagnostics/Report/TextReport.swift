/// Findings as people read them in a terminal: what, where with an excerpt, why, what to do.
package struct TextReport: Sendable {
  package let style: TerminalStyle
  /// Places whose text is not shown.
  private let secrets: [SourceLocation]

  /// A report about some of `diagnostics`: what one of them calls a secret, none shows.
  package init(style: TerminalStyle, hidingSecretsOf diagnostics: [Diagnostic] = []) {
    self.style = style
    secrets = diagnostics.secrets
  }

  /// Findings one after the other.
  package func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { text($0) }.joined()
  }

  /// One finding, with a blank line after it.
  package func text(_ diagnostic: Diagnostic) -> String {
    var lines: [String] = []
    let label = "\(diagnostic.severity.rawValue)[\(diagnostic.rule)]"
    lines.append(
      wrapped(
        style.label(diagnostic.severity, label) + ": ", width: label.count + 2,
        indentation: "  ", diagnostic.message, paint: style.bold))
    let excerpt = Excerpt(diagnostic.location, hiding: secrets)
    let gutter = String(repeating: " ", count: String(excerpt.line).count)
    append(excerpt, at: diagnostic.location, gutter: gutter, to: &lines, marker: style.red)
    for note in diagnostic.notes {
      lines.append(remark("note", note.message, gutter: gutter))
      if let location = note.location {
        let excerpt = Excerpt(location, hiding: secrets)
        let inner = String(
          repeating: " ", count: max(gutter.count, String(excerpt.line).count))
        append(excerpt, at: location, gutter: inner, to: &lines, marker: style.blue)
      }
    }
    if let help = diagnostic.help {
      lines.append(remark("help", help, gutter: gutter))
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private func append(
    _ excerpt: Excerpt, at location: SourceLocation, gutter: String, to lines: inout [String],
    marker paint: (String) -> String
  ) {
    let position = location.file.position(at: location.range.start)
    let place = "\(location.file.path):\(position.line):\(position.column)"
    lines.append("\(gutter)\(style.blue("-->")) \(place)")
    let bar = style.blue("|")
    let number = String(excerpt.line)
    let padding = String(repeating: " ", count: max(0, gutter.count - number.count))
    lines.append("\(gutter) \(bar)")
    lines.append("\(padding)\(style.blue(number)) \(bar) \(excerpt.text)".trimmingTrailingBlanks())
    let blanks = excerpt.marker.prefix { $0 == " " }
    lines.append(
      "\(gutter) \(bar) \(blanks)\(paint(String(excerpt.marker.dropFirst(blanks.count))))")
  }

  private func remark(_ kind: String, _ message: String, gutter: String) -> String {
    wrapped(
      "\(gutter) \(style.blue("=")) \(style.bold(kind)): ", width: gutter.count + 5 + kind.count,
      indentation: String(repeating: " ", count: gutter.count + 9), message, paint: { $0 })
  }

  /// Breaks a message into lines of at most 80 columns; `head` takes `width` of the first.
  private func wrapped(
    _ head: String, width: Int, indentation: String, _ message: String, paint: (String) -> String
  ) -> String {
    var lines: [String] = []
    var line = ""
    var room = 80 - width
    for word in message.split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.count + 1 + word.count > room {
        lines.append(line)
        line = ""
        room = 80 - indentation.count
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    lines.append(line)
    return head + lines.map(paint).joined(separator: "\n" + indentation)
  }
}

extension String {
  fileprivate func trimmingTrailingBlanks() -> String {
    var text = Substring(self)
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
