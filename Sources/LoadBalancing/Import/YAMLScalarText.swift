/// Texts as YAML scalars, in quotes only where the inventory reader would take them for something
/// else. It guesses no types: `0613`, `off` and `1e3` are texts as they stand.
enum YAMLScalarText {
  /// A text behind a key on a line of its own.
  static func block(_ text: String) -> String { isPlain(text, inFlow: false) ? text : quoted(text) }

  /// A text in `{ … }` or `[ … ]`.
  static func flow(_ text: String) -> String { isPlain(text, inFlow: true) ? text : quoted(text) }

  /// Whether YAML 1.1 (5.3, 9.1.3) and this program's reader take the text for itself.
  private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let nulls: Set = ["", "~", "null", "Null", "NULL"]
    let scalars = Array(text.unicodeScalars)
    guard !nulls.contains(text), let first = scalars.first, first != " ", scalars.last != " ",
      scalars.allSatisfy(isShown)
    else { return false }
    if "[]{},#&*!|>'\"%@`".unicodeScalars.contains(first) { return false }
    // These open a list, a key or a value, where a blank or nothing follows, and `---` a document.
    if "-?:".unicodeScalars.contains(first) {
      guard scalars.count > 1, isASCIIAlphanumeric(scalars[1]), !inFlow || first == "-" else {
        return false
      }
    }
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case ":" where next == " ": return false
      case ":" where inFlow && ",?[]{}".unicodeScalars.contains(next): return false
      case " " where next == "#": return false
      case ",", "?", "[", "]", "{", "}": if inFlow { return false }
      default: break
      }
    }
    return true
  }

  /// Whether a character is seen and breaks no line.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    case .spaceSeparator: scalar == " "
    default: true
    }
  }

  private static func isASCIIAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// A text in double quotes, as JSON takes it too where it holds nothing unseen.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where isShown(scalar): result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let length = scalar.value > 0xFFFF ? 8 : 4
        let zeros = String(repeating: "0", count: length - digits.count)
        result += (length == 8 ? "\\U" : "\\u") + zeros + digits
      }
    }
    return result + "\""
  }
}

/// Comments of an inventory that is written.
enum YAMLComment {
  /// Columns that a line of comment takes at most, where its words are not longer.
  private static let width = 100

  /// Paragraphs as lines with `#`; the lines of an item are indented below its `- `. An empty
  /// paragraph is a gap.
  static func lines(_ paragraphs: [String], indent: String) -> [String] {
    paragraphs.flatMap { paragraph -> [String] in
      let isItem = paragraph.hasPrefix("- ")
      var lines: [String] = []
      var line = indent + "#"
      for word in plain(paragraph).split(separator: " ") {
        if line.count + word.count + 1 > width, line.count > indent.count + 3 {
          lines.append(line)
          line = indent + (isItem ? "#  " : "#")
        }
        line += " " + word
      }
      return lines + [line]
    }
  }

  /// A text that ends no comment: without line breaks and what no reader shows.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
        .unassigned:
        plain.append(" ")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
