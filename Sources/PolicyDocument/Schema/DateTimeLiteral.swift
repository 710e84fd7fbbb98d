/// The lexical form of `xs:dateTime`: `2026-01-31T00:00:00`, with a fraction of a second and a
/// time zone where wanted.
enum DateTimeLiteral {
  static func isValid(_ text: ArraySlice<UInt8>) -> Bool {
    var reader = Reader(rest: text)
    guard let year = reader.number(digits: 4), year > 0, reader.skip("-"),
      let month = reader.number(digits: 2), (1...12).contains(month), reader.skip("-"),
      let day = reader.number(digits: 2), day >= 1, day <= days(in: month, of: year),
      reader.skip("T"), reader.time()
    else { return false }
    return reader.zone() && reader.rest.isEmpty
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest = rest.dropFirst()
      return true
    }

    mutating func number(digits: Int) -> Int? {
      let text = rest.prefix(digits)
      guard text.count == digits, text.allSatisfy(Self.isDigit) else { return nil }
      rest = rest.dropFirst(digits)
      return text.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    mutating func time() -> Bool {
      guard let hour = number(digits: 2), hour <= 23, skip(":"),
        let minute = number(digits: 2), minute <= 59, skip(":"),
        let second = number(digits: 2), second <= 59
      else { return false }
      guard skip(".") else { return true }
      let fraction = rest.prefix(while: Self.isDigit).count
      rest = rest.dropFirst(fraction)
      return fraction > 0
    }

    /// Nothing, `Z`, or an offset of at most 14 hours.
    mutating func zone() -> Bool {
      if rest.isEmpty || skip("Z") { return true }
      guard skip("+") || skip("-"), let hour = number(digits: 2), skip(":"),
        let minute = number(digits: 2), minute <= 59
      else { return false }
      return hour < 14 || (hour == 14 && minute == 0)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
      byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
  }
}
