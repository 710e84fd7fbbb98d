/// Texts that look like a key that somebody meant to keep secret.
package enum SecretShape {
  /// Whether a text looks like an Azure key (32 hexadecimal digits, or 84 letters and digits), an
  /// OpenAI key or a token. Names and identifiers, which hold dashes or are short, do not.
  static func matches(_ text: String) -> Bool {
    let bytes = text.utf8
    if bytes.count == 32, bytes.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) {
      return true
    }
    if text.hasPrefix("sk-"), bytes.count >= 20 { return true }
    if text.hasPrefix("eyJ"), bytes.count >= 40, text.contains(".") { return true }
    return bytes.count >= 40 && bytes.allSatisfy(isBase64)
      && bytes.contains { (0x30...0x39).contains($0) }
      && bytes.contains { !(0x30...0x39).contains($0) }
  }

  /// Whether some part of a text looks like a key, whichever characters are taken to stand
  /// around it: `key=…` ends in a key, and so does a base64 text in `=`.
  package static func isContained(in text: String) -> Bool {
    let boundaries: [(UInt8) -> Bool] = [
      { !isLetterOrDigit($0) },
      { !isLetterOrDigit($0) && !"-._".utf8.contains($0) },
      { !isBase64($0) },
    ]
    return boundaries.contains { boundary in
      text.utf8.split(whereSeparator: boundary).contains { matches(String(Substring($0))) }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "+/=".utf8.contains(byte)
  }
}

/// How messages show a piece of input.
package enum Shown {
  /// The text in quotes, cut after sixty characters; never one that looks like a key.
  package static func text(_ text: String) -> String {
    if SecretShape.isContained(in: text) { return "a text that looks like a key" }
    let scalars = text.unicodeScalars
    let cut = String(String.UnicodeScalarView(scalars.prefix(60)))
    return scalars.count > 60 ? "\"\(cut)…\"" : "\"\(cut)\""
  }

  /// What a node is, for messages.
  static func node(_ node: YAMLNode) -> String {
    switch node.content {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar where node.isNull: "nothing"
    case .scalar(let scalar) where scalar.isQuoted: "the text \(text(scalar.text))"
    case .scalar(let scalar): text(scalar.text)
    }
  }
}
