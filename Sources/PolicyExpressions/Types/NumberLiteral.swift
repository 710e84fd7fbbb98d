/// What a number says.
struct NumberLiteral {
  var type: StaticType
  var value: ConstantValue

  /// Reads a literal as the lexer cut it, suffix included.
  static func read(_ text: String) -> Result<NumberLiteral, NumberLiteralProblem> {
    if let small = small(text) { return .success(small) }
    if text.hasSuffix("_") { return .failure(.malformed) }
    let plain = text.filter { $0 != "_" }.lowercased()
    if plain.hasPrefix("0x") { return integer(plain.dropFirst(2), radix: 16) }
    if plain.hasPrefix("0b") { return integer(plain.dropFirst(2), radix: 2) }
    let suffix = plain.last
    let isReal =
      plain.contains(".") || plain.contains("e") || suffix == "f" || suffix == "d" || suffix == "m"
    guard isReal else { return integer(plain[...], radix: 10) }
    var digits = plain[...]
    var type = StaticType.double
    if suffix == "f" || suffix == "d" || suffix == "m" {
      digits = digits.dropLast()
      type = suffix == "f" ? .float : suffix == "m" ? .decimal : .double
    }
    guard let value = Double(digits.hasPrefix(".") ? "0" + digits : String(digits)) else {
      return .failure(.malformed)
    }
    if !value.isFinite { return .failure(.tooLarge) }
    return .success(NumberLiteral(type: type, value: .real(value)))
  }

  /// Nearly all numbers: a few digits and nothing else.
  private static func small(_ text: String) -> NumberLiteral? {
    guard (1...9).contains(text.utf8.count) else { return nil }
    var value = 0
    for byte in text.utf8 {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return NumberLiteral(type: .int, value: .integer(Int128(value)))
  }

  private static func integer(
    _ text: Substring, radix: Int
  ) -> Result<NumberLiteral, NumberLiteralProblem> {
    var digits = text
    var isUnsigned = false
    var isLong = false
    while let last = digits.last, last == "u" || last == "l" {
      if last == "u" ? isUnsigned : isLong { return .failure(.malformed) }
      if last == "u" { isUnsigned = true } else { isLong = true }
      digits = digits.dropLast()
    }
    guard !digits.isEmpty, digits.allSatisfy({ $0.isHexDigit && ($0.hexDigitValue ?? 99) < radix })
    else { return .failure(.malformed) }
    guard digits.count <= 64, let value = UInt64(digits, radix: radix) else {
      return .failure(.tooLarge)
    }
    let candidates: [StaticType] =
      switch (isUnsigned, isLong) {
      case (false, false): [.int, .uint, .long, .ulong]
      case (true, false): [.uint, .ulong]
      case (false, true): [.long, .ulong]
      case (true, true): [.ulong]
      }
    let number = Int128(value)
    let type = candidates.first { $0.integerRange?.contains(number) == true } ?? .ulong
    return .success(NumberLiteral(type: type, value: .integer(number)))
  }
}

enum NumberLiteralProblem: Error { case tooLarge, malformed }
