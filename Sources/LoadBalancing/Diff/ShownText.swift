/// How values of any length and content are shown on one line.
enum ShownText {
  /// Without anything that would break the line or steer the terminal: control characters, and
  /// those that change the direction of text, are shown as escapes.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": shown += "\\n"
      case "\r": shown += "\\r"
      case "\t": shown += "\\t"
      case _ where isUnprintable(scalar):
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Printable, and in quotes where its ends would not be seen otherwise.
  static func value(_ text: String) -> String {
    let shown = printable(text)
    let hasEnds = shown.isEmpty || shown.hasPrefix(" ") || shown.hasSuffix(" ")
    return hasEnds ? "\"\(shown)\"" : shown
  }

  /// At most `width` characters, with `…` for what is left out of the middle.
  static func shortened(_ text: String, to width: Int) -> String {
    guard text.count > width, width > 1 else { return text }
    let start = width / 2
    return "\(text.prefix(start))…\(text.suffix(width - start - 1))"
  }

  /// In lines of at most `width` characters, broken at blanks; a longer word stays whole.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.isEmpty {
        line = String(word)
      } else if line.count + 1 + word.count <= width {
        line += " \(word)"
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return lines + [line]
  }

  /// Each at most `width` characters, with `…` for what is left out, but never for the place
  /// where one starts to differ from the one that it is most like.
  static func shortened(_ texts: [String], to width: Int) -> [String] {
    guard width > 1 else { return texts }
    return texts.map { text in
      if text.count <= width { return text }
      let same = texts.lazy.filter { $0 != text }.map { commonPrefix($0, text) }.max() ?? 0
      // The start is the most telling part, as long as the difference is in it.
      if same < width * 2 / 3 { return cut(text, to: width) }
      let start = min(same - width / 3, text.count - width + 1)
      return cut("…\(text.dropFirst(start))", to: width)
    }
  }

  private static func commonPrefix(_ left: String, _ right: String) -> Int {
    zip(left, right).prefix { $0 == $1 }.count
  }

  private static func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : "\(text.prefix(width - 1))…"
  }
}
