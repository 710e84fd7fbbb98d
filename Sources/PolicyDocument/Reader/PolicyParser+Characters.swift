import Diagnostics
import PolicyExpressions

/// What is looked at byte by byte: encoding, characters, references, named values.
extension PolicyParser {
  /// Checks once over the whole file that it is UTF-8 and holds only characters that XML allows.
  /// The first of each kind is reported: the others have the same cause.
  mutating func checkCharacters() {
    var badUTF8: SourceRange?
    var badCharacter: SourceRange?
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x80 {
        index += 1
        continue
      }
      if byte < 0x20 {
        if !byte.isXMLSpace, badCharacter == nil {
          badCharacter = SourceRange(start: index, end: index + 1)
        }
        index += 1
        continue
      }
      let length = UTF8Sequence.length(bytes, at: index)
      if length == 0 {
        if badUTF8 == nil { badUTF8 = SourceRange(start: index, end: index + 1) }
        index += 1
        continue
      }
      if length == 3, byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE,
        badCharacter == nil
      {
        badCharacter = SourceRange(start: index, end: index + 3)
      }
      index += length
    }
    if let badUTF8 { report(InvalidUTF8.found(badUTF8, byte: byte(badUTF8.start), in: file)) }
    if let badCharacter { report(ControlCharacter.found(badCharacter, in: file)) }
  }

  /// References in literal text. A bare `&` is left alone: the service itself writes it in the
  /// raw form of a policy. A name that XML does not know is an error in either form.
  mutating func checkReferences(in range: SourceRange) {
    var index = range.start
    while index < range.end {
      guard bytes[index] == UInt8(ascii: "&") else {
        index += 1
        continue
      }
      if let (_, length) = XMLReference.decode(bytes, at: index) {
        index += length
        continue
      }
      let isNumber = byte(index + 1) == UInt8(ascii: "#")
      var end = index + (isNumber ? 2 : 1)
      if isNumber || byte(end).isXMLNameStart {
        let limit = min(range.end, index + 64)
        while end < limit, bytes[end].isXMLName { end += 1 }
        if end < range.end, bytes[end] == UInt8(ascii: ";") {
          report(UndefinedReference.found(SourceRange(start: index, end: end + 1), in: file))
        }
      }
      index = max(end, index + 1)
    }
  }

  /// `{{` in literal text wants its `}}`.
  mutating func checkNamedValues(in range: SourceRange) {
    var index = range.start
    while index + 1 < range.end {
      guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") else {
        index += 1
        continue
      }
      var end = index + 2
      let limit = min(range.end, end + NamedValueReference.longestName + 2)
      while end < limit, bytes[end] != UInt8(ascii: "}"), bytes[end] != UInt8(ascii: "\n"),
        bytes[end] != UInt8(ascii: "{")
      {
        end += 1
      }
      let isName = byte(index + 2).isNamedValueName
      if isName,
        !(byte(end) == UInt8(ascii: "}") && end < range.end && end + 1 < range.end
          && bytes[end + 1] == UInt8(ascii: "}"))
      {
        report(UnterminatedNamedValue.found(SourceRange(start: index, end: end), in: file))
      }
      index = end
    }
  }
}

/// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Sequence {
  /// The length of the sequence at `index`, whose first byte is not ASCII; 0 where it is not valid.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + count <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    switch first {
    case 0xE0: guard (0xA0...0xBF).contains(second) else { return 0 }
    case 0xED: guard (0x80...0x9F).contains(second) else { return 0 }
    case 0xF0: guard (0x90...0xBF).contains(second) else { return 0 }
    case 0xF4: guard (0x80...0x8F).contains(second) else { return 0 }
    default: guard second & 0xC0 == 0x80 else { return 0 }
    }
    var offset = 2
    while offset < count {
      guard bytes[index + offset] & 0xC0 == 0x80 else { return 0 }
      offset += 1
    }
    return count
  }
}
