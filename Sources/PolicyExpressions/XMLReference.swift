/// A reference in XML text: one of XML's five entities, or a character by its number.
package enum XMLReference {
  /// The longest reference that is looked for: `&#x0010FFFF;` and some leading zeros.
  private static let longest = 16

  /// Decodes the reference that starts at `offset`, where an `&` stands.
  ///
  /// Nil where no known reference stands there: in an expression such an `&` is C#, as in `a && b`.
  /// Numbers that name no XML character (`&#0;`, surrogates) are no reference either.
  package static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset >= 0, offset + 3 < bytes.count, bytes[offset] == UInt8(ascii: "&") else {
      return nil
    }
    switch bytes[offset + 1] {
    case UInt8(ascii: "#"): return decodeNumber(bytes, at: offset)
    case UInt8(ascii: "l"): return named("lt;", "<", bytes, offset)
    case UInt8(ascii: "g"): return named("gt;", ">", bytes, offset)
    case UInt8(ascii: "q"): return named("quot;", "\"", bytes, offset)
    case UInt8(ascii: "a"):
      return named("amp;", "&", bytes, offset) ?? named("apos;", "'", bytes, offset)
    default: return nil
    }
  }

  /// Decodes the reference at `offset` of an array.
  package static func decode(
    _ bytes: [UInt8], at offset: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    bytes.withUnsafeBufferPointer { decode($0, at: offset) }
  }

  private static func named(
    _ name: StaticString, _ scalar: Unicode.Scalar, _ bytes: UnsafeBufferPointer<UInt8>,
    _ offset: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let length = name.utf8CodeUnitCount
    guard offset + 1 + length <= bytes.count else { return nil }
    for index in 0..<length where bytes[offset + 1 + index] != name.utf8Start[index] { return nil }
    return (scalar, length + 1)
  }

  private static func decodeNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    var index = offset + 2
    var radix: UInt32 = 10
    if bytes[index] == UInt8(ascii: "x") {
      radix = 16
      index += 1
    }
    let digits = index
    let end = min(bytes.count, offset + longest)
    var value: UInt32 = 0
    while index < end, let digit = bytes[index].hexDigit, digit < radix {
      value = value * radix + digit
      if value > 0x10FFFF { return nil }
      index += 1
    }
    guard index > digits, index < end, bytes[index] == UInt8(ascii: ";"),
      let scalar = Unicode.Scalar(value), scalar.isXMLCharacter
    else { return nil }
    return (scalar, index + 1 - offset)
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 allows the character at all, be it written as itself or by number.
  package var isXMLCharacter: Bool {
    value >= 0x20
      ? value != 0xFFFE && value != 0xFFFF
      : value == 0x09 || value == 0x0A || value == 0x0D
  }
}

extension UInt8 {
  /// Space, tab, line feed or carriage return: XML's white space.
  @inline(__always) package var isXMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09
  }

  @inline(__always) package var isASCIILetter: Bool {
    let folded = self | 0x20
    return folded >= UInt8(ascii: "a") && folded <= UInt8(ascii: "z")
  }

  @inline(__always) package var isASCIIDigit: Bool {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")
  }

  /// Whether an XML name may start with the byte; beyond ASCII every byte counts.
  @inline(__always) package var isXMLNameStart: Bool {
    isASCIILetter || self == UInt8(ascii: "_") || self == UInt8(ascii: ":") || self >= 0x80
  }

  /// Whether an XML name may hold the byte.
  @inline(__always) package var isXMLName: Bool {
    isXMLNameStart || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }

  /// Whether the name of a named value may hold the byte (letters, digits, `-`, `.`, `_`).
  @inline(__always) package var isNamedValueName: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
      || self == UInt8(ascii: "_")
  }

  var hexDigit: UInt32? {
    if isASCIIDigit { return UInt32(self - UInt8(ascii: "0")) }
    let folded = self | 0x20
    if folded >= UInt8(ascii: "a"), folded <= UInt8(ascii: "f") {
      return UInt32(folded - UInt8(ascii: "a")) + 10
    }
    return nil
  }
}
