/// Cuts Bicep and Terraform files into words, strings and brackets: as much of their grammar as it
/// takes to find a resource's type and name. Comments and line ends are left out.
struct InfrastructureLexer {
  enum Dialect {
    case bicep
    case terraform
  }

  enum Token: Equatable {
    case word(String)
    case text(Text)
    /// A bracket, an operator or a comma.
    case mark(UInt8)
    /// The end of a line, where it may end a value.
    case lineEnd
  }

  /// A string's text, and what of it is known before a deployment.
  struct Text: Equatable {
    /// All of it, or what follows the last `${…}`.
    var known: String
    var isWhole: Bool

    /// The last part of a resource's name, `service/name`; nil where it is not known.
    var resourceName: String? {
      let parts = known.split(separator: "/", omittingEmptySubsequences: false)
      guard isWhole || parts.count > 1, let last = parts.last, !last.isEmpty else { return nil }
      return String(last)
    }
  }

  private let bytes: [UInt8]
  private let dialect: Dialect
  private var index = 0

  init(_ bytes: [UInt8], _ dialect: Dialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  static func tokens(of bytes: [UInt8], _ dialect: Dialect) -> [Token] {
    var lexer = InfrastructureLexer(bytes, dialect)
    var tokens: [Token] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  private func byte(_ offset: Int = 0) -> UInt8 {
    index + offset < bytes.count ? bytes[index + offset] : 0
  }

  private func stands(_ text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { text.utf8Start[$0] == bytes[index + $0] }
  }

  private mutating func next() -> Token? {
    while index < bytes.count {
      if byte() == UInt8(ascii: "\n") {
        index += 1
        return .lineEnd
      }
      if byte() <= 0x20 {
        index += 1
      } else if stands("//") || dialect == .terraform && stands("#") {
        while index < bytes.count, byte() != UInt8(ascii: "\n") { index += 1 }
      } else if stands("/*") {
        index += 2
        while index < bytes.count, !stands("*/") { index += 1 }
        index += 2
      } else if dialect == .bicep, stands("'''") {
        return .text(longText())
      } else if dialect == .terraform, stands("<<"), isHereDocument {
        return .text(hereDocument())
      } else if byte() == quote {
        return .text(text())
      } else if Self.isWord(byte()) {
        let start = index
        while Self.isWord(byte()) { index += 1 }
        return .word(String(decoding: bytes[start..<index], as: UTF8.self))
      } else {
        index += 1
        return .mark(bytes[index - 1])
      }
    }
    return nil
  }

  private var quote: UInt8 { dialect == .bicep ? UInt8(ascii: "'") : UInt8(ascii: "\"") }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// A string on one line, with `${…}` in it, and strings in those.
  private mutating func text() -> Text {
    index += 1
    var known: [UInt8] = []
    var isWhole = true
    while index < bytes.count, byte() != quote, byte() != UInt8(ascii: "\n") {
      if byte() == UInt8(ascii: "\\"), index + 1 < bytes.count {
        // No letter that a name may hold has an escape of its own.
        known.append(byte(1))
        index += 2
      } else if dialect == .terraform, stands("$${") {
        known += Array("${".utf8)
        index += 3
      } else if stands("${") || dialect == .terraform && stands("%{") {
        index += 2
        skipInterpolation()
        known = []
        isWhole = false
      } else {
        known.append(byte())
        index += 1
      }
    }
    if byte() == quote { index += 1 }
    return Text(known: String(decoding: known, as: UTF8.self), isWhole: isWhole)
  }

  /// Goes behind the `}` that ends an interpolation. Strings in it may hold braces; they may not
  /// nest deeper than a person writes them.
  private mutating func skipInterpolation() {
    var depth = 1
    var isInText = false
    while index < bytes.count, depth > 0, byte() != UInt8(ascii: "\n") {
      if byte() == UInt8(ascii: "\\") {
        index += 1
      } else if byte() == quote {
        isInText.toggle()
      } else if !isInText || stands("${") {
        if byte() == UInt8(ascii: "{") { depth += 1 }
        if byte() == UInt8(ascii: "}") { depth -= 1 }
      }
      index += 1
    }
  }

  private mutating func longText() -> Text {
    index += 3
    let start = index
    while index < bytes.count, !stands("'''") { index += 1 }
    let text = String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
    index += 3
    while byte() == UInt8(ascii: "'") { index += 1 }
    return Text(known: text, isWhole: true)
  }

  private var isHereDocument: Bool {
    Self.isWord(byte(2)) || byte(2) == UInt8(ascii: "-") && Self.isWord(byte(3))
  }

  /// `<<NAME` and the lines up to one that is `NAME`. What stands in it is never a name.
  private mutating func hereDocument() -> Text {
    index += byte(2) == UInt8(ascii: "-") ? 3 : 2
    let start = index
    while Self.isWord(byte()) { index += 1 }
    let name = bytes[start..<index]
    while index < bytes.count {
      while index < bytes.count, byte() != UInt8(ascii: "\n") { index += 1 }
      index += 1
      var first = index
      while first < bytes.count, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
      var end = first
      while end < bytes.count, Self.isWord(bytes[end]) { end += 1 }
      if first < end, bytes[first..<end].elementsEqual(name) {
        index = end
        break
      }
    }
    return Text(known: "", isWhole: false)
  }
}
