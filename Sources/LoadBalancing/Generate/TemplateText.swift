import Mustache

/// A text from the inventory or the command line, with one safe spelling for each place in a
/// policy where it can stand.
///
/// Whatever the text holds, it ends where its place ends: it closes no literal, attribute or
/// comment, starts no expression and names no named value.
package struct TemplateText: Hashable, Sendable {
  /// The text itself. Templates cannot reach it.
  package let value: String

  package init(_ value: String) {
    self.value = value
  }

  /// A complete C# string literal, quotes included, that means exactly `value`.
  ///
  /// It reads the same inside a quoted attribute and in an element's text, before and after
  /// entities are decoded: what any of the readers could trip over is a `\u` escape.
  package var csharp: String {
    var literal = "\""
    for unit in value.utf16 {
      switch unit {
      case 0x5C: literal += "\\\\"
      case 0x20...0x7E where !Self.isMarkup(unit): literal.unicodeScalars.append(Self.scalar(unit))
      default:
        let hex = String(unit, radix: 16, uppercase: true)
        literal += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      }
    }
    return literal + "\""
  }

  /// The text as a literal attribute value or element text, without quotes around it.
  ///
  /// Characters that XML 1.0 cannot hold become U+FFFD, and a blank parts an `@` from a bracket
  /// behind it, since the two would begin an expression.
  package var attribute: String {
    var text = ""
    var afterAt = false
    for scalar in value.unicodeScalars {
      if afterAt, scalar == "(" || scalar == "{" { text += " " }
      afterAt = scalar == "@"
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'", "{", "}", "\t", "\n", "\r": text += "&#\(scalar.value);"
      default: text.unicodeScalars.append(Self.isPrintable(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return text
  }

  /// The text inside an XML comment, on one line: two hyphens, or two braces, in a row get a blank
  /// between them, and control characters become blanks.
  package var comment: String {
    var text = ""
    var previous: Unicode.Scalar = " "
    for scalar in value.unicodeScalars {
      let shown: Unicode.Scalar =
        scalar.value < 0x20 ? " " : Self.isPrintable(scalar) ? scalar : "\u{FFFD}"
      if shown == previous, shown == "-" || shown == "{" || shown == "}" { text += " " }
      text.unicodeScalars.append(shown)
      previous = shown
    }
    return previous == "-" ? text + " " : text
  }

  /// What a bare tag gives, safe in every one of these places: letters, digits, blanks and
  /// `. _ : / -` as they are, all else as percent-encoded UTF-8.
  package var plain: String {
    var text = ""
    var previous: UInt8 = 0x20
    for byte in value.utf8 {
      let isKept =
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "."),
          UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "/"):
          true
        case UInt8(ascii: "-"): previous != UInt8(ascii: "-")
        default: false
        }
      if isKept {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        text += hex.count == 1 ? "%0" + hex : "%" + hex
      }
      previous = byte
    }
    if text.hasSuffix("-") { text = text.dropLast() + "%2D" }
    return text
  }

  /// The spelling that a template asks for.
  package static let spellings = ["attribute", "comment", "csharp", "text"]

  /// Whether some reader of the document gives this character a meaning: C#, XML, or API
  /// Management's named values.
  private static func isMarkup(_ unit: UInt16) -> Bool {
    switch Self.scalar(unit) {
    case "\"", "'", "&", "<", ">", "{", "}", "@": true
    default: false
    }
  }

  private static func scalar(_ unit: UInt16) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: unit))
  }

  /// Whether a character may be shown: XML 1.0 can hold it, and it does not turn the direction of
  /// the text around it.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFFE...0xFFFF:
      false
    default: true
    }
  }
}

extension TemplateText: MustacheParent, MustacheCustomRenderable {
  func child(named name: String) -> Any? {
    switch name {
    case "csharp": csharp
    case "attribute", "text": attribute
    case "comment": comment
    default: nil
    }
  }

  var renderText: String { plain }
  var isNull: Bool { false }
}
