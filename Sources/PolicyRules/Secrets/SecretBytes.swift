/// The alphabets of keys and tokens.
extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isUppercase: Bool { self >= 0x41 && self <= 0x5A }
  var isLowercase: Bool { self >= 0x61 && self <= 0x7A }
  var isAlphanumeric: Bool { isDigit || isUppercase || isLowercase }
  var isHexadecimal: Bool {
    isDigit || self >= 0x41 && self <= 0x46 || self >= 0x61 && self <= 0x66
  }
  /// Of names in C#, JSON, headers and queries.
  var isNamePart: Bool {
    isAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
  var isBase64: Bool {
    isAlphanumeric || self == UInt8(ascii: "+") || self == UInt8(ascii: "/")
      || self == UInt8(ascii: "=")
  }
  var isBase64URL: Bool { isNamePart }
  /// What keys of any kind, percent escapes included, consist of.
  var isKeyPart: Bool {
    isNamePart || isBase64 || self == UInt8(ascii: "~") || self == UInt8(ascii: ".")
      || self == UInt8(ascii: "%")
  }
}

extension Collection<UInt8> {
  /// With ASCII letters in lower case.
  var lowercasedASCII: [UInt8] { map { $0.isUppercase ? $0 | 0x20 : $0 } }
}

/// Base64 and base64url, padded or not.
enum Base64 {
  /// The bytes that a text stands for; nil where it is no base64.
  static func decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    var isPadded = false
    for byte in text {
      if byte == UInt8(ascii: "=") {
        isPadded = true
        continue
      }
      guard !isPadded, let value = value(of: byte) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case _ where byte.isUppercase: UInt32(byte) - 0x41
    case _ where byte.isLowercase: UInt32(byte) - 0x61 + 26
    case _ where byte.isDigit: UInt32(byte) - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
