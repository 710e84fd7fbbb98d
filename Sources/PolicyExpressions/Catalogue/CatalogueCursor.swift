/// A place in a line of the catalogue. C#'s own lexer would do, and takes several times as long: the
/// catalogue is read anew in each run.
struct CatalogueCursor {
  private let bytes: [UInt8]
  private(set) var place = 0
  private var end = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes to a part of the text, and sees nothing else.
  mutating func read(_ start: Int, _ end: Int) {
    self.end = end
    go(to: start)
  }

  mutating func go(to place: Int) {
    self.place = place
    skipSpaces()
  }

  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  var isAtEnd: Bool { place >= end }

  func isAt(symbol: Unicode.Scalar) -> Bool {
    place < end && bytes[place] == UInt8(ascii: symbol)
  }

  mutating func take(symbol: Unicode.Scalar) -> Bool {
    guard isAt(symbol: symbol) else { return false }
    place += 1
    skipSpaces()
    return true
  }

  func isAt(word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= end else { return false }
    for index in 0..<count where bytes[place + index] != word.utf8Start[index] { return false }
    return place + count == end || !bytes[place + count].isIdentifierPart
  }

  mutating func take(word: StaticString) -> Bool {
    guard isAt(word: word) else { return false }
    place += word.utf8CodeUnitCount
    skipSpaces()
    return true
  }

  /// A name, or a word of C#'s.
  mutating func takeWord() -> String? {
    let start = place
    while place < end, bytes[place].isIdentifierPart { place += 1 }
    guard place > start else { return nil }
    let word = text(start, place)
    skipSpaces()
    return word
  }

  /// What stands before a symbol, which stays.
  mutating func takeText(before symbol: Unicode.Scalar) -> String {
    let start = place
    while place < end, bytes[place] != UInt8(ascii: symbol) { place += 1 }
    return text(start, place)
  }

  /// Goes behind a type. One that is not well written is left somewhere in it.
  mutating func skipType() {
    var depth = 0
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: "<"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ">"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: " ") where depth == 0:
        skipSpaces()
        return
      case UInt8(ascii: "("), UInt8(ascii: "{"): return
      default: break
      }
      place += 1
    }
  }

  private mutating func skipSpaces() {
    while place < end, bytes[place] == UInt8(ascii: " ") { place += 1 }
  }
}
