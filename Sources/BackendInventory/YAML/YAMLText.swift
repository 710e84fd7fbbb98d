import Diagnostics

/// The text of a file made ready for libyaml: checked to be UTF-8 text, without a byte order
/// mark, and, where it is JSON, spelled in the part of JSON that YAML 1.1 shares.
///
/// libyaml counts in characters; `offset(ofCharacter:)` leads back to the file's bytes.
struct YAMLText {
  /// What libyaml is to read.
  private(set) var bytes: [UInt8] = []
  /// For every character of `bytes`, the offset in the file of the byte that it came from.
  private var offsets: [Int32] = []
  private let end: Int

  /// Throws where the file is too large, or is no UTF-8 text.
  init(_ file: SourceFile) throws(YAMLRefusal) {
    guard file.bytes.count <= YAMLReader.Limits.bytes else {
      throw YAMLRefusal(InputLimit.tooLarge(file))
    }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    end = file.bytes.count
    bytes.reserveCapacity(file.bytes.count)
    offsets.reserveCapacity(file.bytes.count)
    let isJSON = JSONShape.matches(file.bytes[start...])
    var isInString = false
    var isEscaped = false
    var position = start
    while position < end {
      if isInString, !isEscaped, let pair = SurrogatePair(in: file.bytes, at: position) {
        append(pair.escape, from: position)
        position += SurrogatePair.length
        continue
      }
      guard let character = UTF8Character(in: file.bytes, at: position), character.isText else {
        throw YAMLRefusal(InputEncoding.notText(file, at: position))
      }
      switch file.bytes[position] {
      case UInt8(ascii: "\\") where isInString && !isEscaped:
        isEscaped = true
        append(file.bytes[position...position], from: position)
        position += 1
        continue
      case UInt8(ascii: "\"") where isJSON && !isEscaped:
        isInString.toggle()
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if isJSON, !isInString {
          // JSON lets any white space stand between any two tokens, YAML does not.
          append([UInt8(ascii: " ")], from: position)
          position += 1
          continue
        }
      default: break
      }
      isEscaped = false
      append(file.bytes[position..<position + character.length], from: position)
      position += character.length
    }
  }

  /// How many lines begin with `%`.
  var directiveCount: Int {
    var count = 0
    var before = UInt8(ascii: "\n")
    for byte in bytes {
      if byte == UInt8(ascii: "%"), before == UInt8(ascii: "\n") || before == UInt8(ascii: "\r") {
        count += 1
      }
      before = byte
    }
    return count
  }

  /// The offset in the file of a character that libyaml counted.
  func offset(ofCharacter index: Int) -> Int {
    index >= 0 && index < offsets.count ? Int(offsets[index]) : end
  }

  /// Whether nothing stands at a character that libyaml counted, or behind it.
  func isEnd(character index: Int) -> Bool { index >= offsets.count }

  private mutating func append(_ text: some Collection<UInt8>, from offset: Int) {
    bytes.append(contentsOf: text)
    // A continuation byte is no character of its own.
    for byte in text where byte & 0xC0 != 0x80 { offsets.append(Int32(offset)) }
  }
}

/// One character of UTF-8 text (RFC 3629).
private struct UTF8Character {
  let value: UInt32
  let length: Int

  /// Nil where the bytes are no UTF-8.
  init?(in bytes: [UInt8], at position: Int) {
    let first = bytes[position]
    if first < 0x80 {
      (value, length) = (UInt32(first), 1)
      return
    }
    let length: Int
    var value: UInt32
    let smallest: UInt32
    switch first {
    case 0xC2...0xDF: (length, value, smallest) = (2, UInt32(first & 0x1F), 0x80)
    case 0xE0...0xEF: (length, value, smallest) = (3, UInt32(first & 0x0F), 0x800)
    case 0xF0...0xF4: (length, value, smallest) = (4, UInt32(first & 0x07), 0x10000)
    default: return nil
    }
    guard position + length <= bytes.count else { return nil }
    for byte in bytes[(position + 1)..<(position + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= smallest, Unicode.Scalar(value) != nil else { return nil }
    self.value = value
    self.length = length
  }

  /// Whether YAML lets the character stand in a file: no control characters but white space.
  var isText: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFFFD, 0x10000...: true
    default: false
    }
  }
}

/// A JSON string's `\ud83d\ude00`: one character beyond the basic plane, which YAML 1.1 spells in
/// another way.
private struct SurrogatePair {
  static let length = 12
  /// As YAML spells it.
  let escape: [UInt8]

  init?(in bytes: [UInt8], at position: Int) {
    guard position + Self.length <= bytes.count,
      let high = Self.unit(in: bytes, at: position), (0xD800...0xDBFF).contains(high),
      let low = Self.unit(in: bytes, at: position + 6), (0xDC00...0xDFFF).contains(low)
    else { return nil }
    let value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    let digits = String(value, radix: 16)
    escape = Array("\\U\(String(repeating: "0", count: 8 - digits.count))\(digits)".utf8)
  }

  private static func unit(in bytes: [UInt8], at position: Int) -> Int? {
    guard bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") else {
      return nil
    }
    let digits = bytes[(position + 2)..<(position + 6)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

/// Whether a text has the looks of JSON: an object or array of nothing but JSON's tokens.
///
/// YAML's flow style begins with the same brackets; a comment, a single quote or a bare word
/// tells it apart.
private enum JSONShape {
  static func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes.drop(while: isSpace)
    guard let first = rest.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      return false
    }
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "\""):
        rest = rest.dropFirst()
        while let inner = rest.first, inner != UInt8(ascii: "\"") {
          rest = rest.dropFirst(inner == UInt8(ascii: "\\") ? 2 : 1)
        }
        guard !rest.isEmpty else { return false }
        rest = rest.dropFirst()
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: ":"), UInt8(ascii: ","):
        rest = rest.dropFirst()
      case _ where isSpace(byte):
        rest = rest.dropFirst()
      default:
        let word = rest.prefix(while: isWord)
        guard !word.isEmpty, isJSONWord(word) else { return false }
        rest = rest.dropFirst(word.count)
      }
    }
    return true
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func isJSONWord(_ word: ArraySlice<UInt8>) -> Bool {
    if let first = word.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first) {
      return true
    }
    return ["true", "false", "null"].contains { word.elementsEqual($0.utf8) }
  }
}
