import Diagnostics

/// Reads JSON (RFC 8259) token by token, with the place of each. No tree is made and no text is
/// decoded that nobody asks for, so that a specification of many megabytes is read at once.
struct JSONScanner {
  /// Objects and arrays in one another. Published specifications have some thirty.
  static let deepestNesting = 256

  enum Token {
    case objectStart
    case objectEnd
    case arrayStart
    case arrayEnd
    /// A member's name; the colon behind it is read too.
    case key
    case string
    case number
    case `true`
    case `false`
    case null
  }

  /// Where the text is no JSON, and why.
  struct Fault: Error {
    var message: String
    var range: SourceRange
    var note: (message: String, range: SourceRange)?
    var help: String?
  }

  private enum Expected {
    case value
    case valueOrEnd
    case key
    case keyOrEnd
    case commaOrEnd
    case end
  }

  let bytes: [UInt8]
  /// The token that was read last; a string with its quotes.
  private(set) var range = SourceRange(at: 0)
  private var position: Int
  private var expected = Expected.value
  /// The objects and arrays that are open.
  private var open: [(isObject: Bool, start: Int)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next token; nil at the end of the text.
  mutating func next() throws(Fault) -> Token? {
    skipSpace()
    if expected == .end {
      if position == bytes.count { return nil }
      throw fault("more text follows behind the end of the value")
    }
    if expected == .commaOrEnd {
      if let token = try end() { return token }
      try take(",", "a comma, or the end of the \(container)")
      expected = open.last?.isObject == true ? .key : .value
      skipSpace()
    }
    switch expected {
    case .keyOrEnd:
      if let token = try end() { return token }
      return try key()
    case .key: return try key()
    case .valueOrEnd:
      if let token = try end() { return token }
      return try value()
    case .value, .commaOrEnd, .end: return try value()
    }
  }

  // MARK: - Tokens

  private var container: String { open.last?.isObject == true ? "object" : "array" }

  /// The end of the innermost object or array, where it stands here.
  private mutating func end() throws(Fault) -> Token? {
    guard position < bytes.count, let last = open.last,
      bytes[position] == UInt8(ascii: last.isObject ? "}" : "]")
    else { return nil }
    open.removeLast()
    range = SourceRange(start: position, end: position + 1)
    position += 1
    expected = open.isEmpty ? .end : .commaOrEnd
    return last.isObject ? .objectEnd : .arrayEnd
  }

  private mutating func key() throws(Fault) -> Token {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      throw unexpected("a name in double quotes")
    }
    try string()
    skipSpace()
    try take(":", "a colon behind the name")
    expected = .value
    return .key
  }

  private mutating func value() throws(Fault) -> Token {
    guard position < bytes.count else { throw unexpected("a value") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try begin(isObject: true)
    case UInt8(ascii: "["): return try begin(isObject: false)
    case UInt8(ascii: "\""):
      try string()
      afterValue()
      return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try number()
      afterValue()
      return .number
    case UInt8(ascii: "t"): return try word("true", .true)
    case UInt8(ascii: "f"): return try word("false", .false)
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw unexpected("a value")
    }
  }

  private mutating func begin(isObject: Bool) throws(Fault) -> Token {
    guard open.count < Self.deepestNesting else {
      throw Fault(
        message: "more than \(Self.deepestNesting) objects and arrays stand in one another",
        range: SourceRange(start: position, end: position + 1))
    }
    open.append((isObject, position))
    range = SourceRange(start: position, end: position + 1)
    position += 1
    expected = isObject ? .keyOrEnd : .valueOrEnd
    return isObject ? .objectStart : .arrayStart
  }

  private mutating func afterValue() { expected = open.isEmpty ? .end : .commaOrEnd }

  private mutating func word(_ word: StaticString, _ token: Token) throws(Fault) -> Token {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count,
      word.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) }),
      end == bytes.count || !Self.isWord(bytes[end])
    else { throw unexpected("a value") }
    range = SourceRange(start: position, end: end)
    position = end
    afterValue()
    return token
  }

  /// RFC 8259, section 6.
  private mutating func number() throws(Fault) {
    let start = position
    if byte == UInt8(ascii: "-") { position += 1 }
    if byte == UInt8(ascii: "0") {
      position += 1
    } else {
      try digits()
    }
    if byte == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    if let byte, Self.isWord(byte) { throw unexpected("the end of the number") }
    range = SourceRange(start: start, end: position)
  }

  private mutating func digits() throws(Fault) {
    let start = position
    while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    if position == start { throw unexpected("a digit") }
  }

  /// RFC 8259, section 7.
  private mutating func string() throws(Fault) {
    let start = position
    var isASCII = true
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        range = SourceRange(start: start, end: position)
        if !isASCII { try checkCharacters() }
        return
      case UInt8(ascii: "\\"): try escape()
      case 0..<0x20:
        throw fault(
          byte == 0x0A || byte == 0x0D
            ? "the line ends inside a text in quotes"
            : "a control character stands in a text",
          help: "close the quotes, or write the character as an escape")
      default:
        if byte >= 0x80 { isASCII = false }
        position += 1
      }
    }
    throw Fault(
      message: "the file ends inside a text in quotes",
      range: SourceRange(start: start, end: start + 1))
  }

  private mutating func escape() throws(Fault) {
    let start = position
    position += 2
    guard position <= bytes.count else {
      position = start
      throw fault("the file ends inside a text in quotes")
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return
    case UInt8(ascii: "u"):
      let end = position + 4
      if end <= bytes.count,
        bytes[position..<end].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
      {
        position = end
        return
      }
    default: break
    }
    position = start
    throw fault(
      "a backslash stands in a text before what is no escape", help: "write it twice: \\\\")
  }

  /// Finds bytes in the string that was read last that are no UTF-8 (RFC 3629).
  private func checkCharacters() throws(Fault) {
    var parser = Unicode.UTF8.ForwardParser()
    var input = bytes[range.start..<range.end].makeIterator()
    var offset = range.start
    while true {
      switch parser.parseScalar(from: &input) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return
      case .error:
        let digits = String(bytes[offset], radix: 16, uppercase: true)
        throw Fault(
          message: "found the byte 0x\(digits), which is no UTF-8 text there",
          range: SourceRange(start: offset, end: offset + 1), help: "save the file as UTF-8")
      }
    }
  }

  // MARK: - Bytes

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ character: Unicode.Scalar, _ what: String) throws(Fault) {
    guard byte == UInt8(ascii: character) else { throw unexpected(what) }
    position += 1
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  // MARK: - Faults

  private func fault(_ message: String, help: String? = nil) -> Fault {
    Fault(
      message: message,
      range: SourceRange(start: position, end: min(position + 1, bytes.count)), help: help)
  }

  /// Something else stands here than what has to.
  private func unexpected(_ what: String) -> Fault {
    guard position < bytes.count else {
      // A place behind all text would show nothing; where the open thing begins says more.
      let last = bytes.lastIndex { $0 > 0x20 } ?? 0
      var fault = Fault(
        message: "the file ends where \(what) has to stand",
        range: SourceRange(start: last, end: min(last + 1, bytes.count)))
      if let inner = open.last {
        fault.note = (
          "the \(container) that begins here is not closed",
          SourceRange(start: inner.start, end: inner.start + 1)
        )
      }
      return fault
    }
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      return fault(
        "expected \(what)",
        help: expected == .key || expected == .value && !open.isEmpty
          ? "delete the comma before it" : nil)
    case UInt8(ascii: "'"): return fault("expected \(what)", help: "JSON takes double quotes")
    case UInt8(ascii: "/"), UInt8(ascii: "#"):
      return fault("expected \(what)", help: "JSON has no comments")
    default: return fault("expected \(what)")
    }
  }
}

extension JSONScanner {
  /// The text of a string or a name, without its quotes and with its escapes resolved.
  func text(_ range: SourceRange) -> String {
    let inner = bytes[(range.start + 1)..<max(range.start + 1, range.end - 1)]
    guard inner.contains(UInt8(ascii: "\\")) else { return String(decoding: inner, as: UTF8.self) }
    var units: [UInt16] = []
    var rest = String(decoding: inner, as: UTF8.self).utf16[...]
    while let unit = rest.popFirst() {
      guard unit == 0x5C, let escape = rest.popFirst() else {
        units.append(unit)
        continue
      }
      switch Unicode.Scalar(UInt32(escape)) {
      case "b": units.append(0x08)
      case "f": units.append(0x0C)
      case "n": units.append(0x0A)
      case "r": units.append(0x0D)
      case "t": units.append(0x09)
      case "u":
        units.append(UInt16(String(Substring(rest.prefix(4))), radix: 16) ?? 0xFFFD)
        rest = rest.dropFirst(4)
      default: units.append(escape)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
