/// What the literal value of an attribute, or the text of an element, has to look like.
///
/// Each case is both an XSD 1.0 type and a check of our own: the two accept the same literals,
/// white space around them aside.
package enum ValueType: Sendable, Hashable {
  /// Any text, none included.
  case string
  /// Any text but none.
  case nonEmptyString
  /// `true`, `false`, `1` or `0`, in lower case.
  case boolean
  case wholeNumber(minimum: Int, maximum: Int)
  /// A number with or without a fraction (`xs:double`).
  case number
  /// One of these words, letter case included.
  case enumeration([String])
  /// A point in time: `2026-01-31T00:00:00Z` (`xs:dateTime`).
  case dateTime

  /// What the service keeps in 32 bits, negative numbers included (`xs:int`).
  package static let int: ValueType = .wholeNumber(minimum: -2_147_483_648, maximum: 2_147_483_647)
  /// What the service keeps in 64 bits, negative numbers included (`xs:long`).
  package static let long: ValueType = .wholeNumber(minimum: .min, maximum: .max)

  /// A whole number from `minimum` on, with no upper limit that we know of.
  package static func wholeNumber(from minimum: Int) -> ValueType {
    .wholeNumber(minimum: minimum, maximum: .max)
  }
}

extension ValueType {
  /// Whether a literal is of this type; white space around it does not count.
  package func accepts(_ literal: [UInt8]) -> Bool {
    let text = literal.trimmingXMLSpace()
    switch self {
    case .string: return true
    case .nonEmptyString: return !text.isEmpty
    case .boolean: return Self.booleans.contains { $0.utf8.elementsEqual(text) }
    case .wholeNumber(let minimum, let maximum):
      guard let number = Self.wholeNumber(text) else { return false }
      return number >= minimum && number <= maximum
    case .number: return Self.isNumber(text)
    case .enumeration(let words): return words.contains { $0.utf8.elementsEqual(text) }
    case .dateTime: return DateTimeLiteral.isValid(text)
    }
  }

  /// What may stand there, each as it follows "must be" in a message.
  package var alternatives: [String] {
    switch self {
    case .string: ["text"]
    case .nonEmptyString: ["text that is not empty"]
    case .boolean: ["`true`", "`false`"]
    case .int, .long: ["a whole number"]
    case .wholeNumber(let minimum, .max): ["a whole number from \(minimum) on"]
    case .wholeNumber(let minimum, let maximum): ["a whole number from \(minimum) to \(maximum)"]
    case .number: ["a number"]
    case .enumeration(let words): words.map { "`\($0)`" }
    case .dateTime: ["a date and time such as `2026-01-31T00:00:00Z`"]
    }
  }

  private static let booleans: [String] = ["true", "false", "1", "0"]

  /// Digits with an optional sign; nil where the number does not fit in 64 bits.
  private static func wholeNumber(_ text: ArraySlice<UInt8>) -> Int? {
    var digits = text
    var isNegative = false
    if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      digits = digits.dropFirst()
    }
    guard !digits.isEmpty else { return nil }
    var number = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
      let value = Int(digit - UInt8(ascii: "0"))
      let (sum, carry) =
        isNegative
        ? tens.subtractingReportingOverflow(value) : tens.addingReportingOverflow(value)
      if overflow || carry { return nil }
      number = sum
    }
    return number
  }

  /// The lexical space of `xs:double`.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    if ["INF", "-INF", "NaN"].contains(where: { $0.utf8.elementsEqual(text) }) { return true }
    var rest = text
    func sign() {
      if let byte = rest.first, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
    }
    func digits() -> Int {
      let count = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
      rest = rest.dropFirst(count)
      return count
    }
    sign()
    var count = digits()
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      count += digits()
    }
    guard count > 0 else { return false }
    if let byte = rest.first, byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      sign()
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
