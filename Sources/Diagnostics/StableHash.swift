/// The 64-bit FNV-1a hash (draft-eastlake-fnv), the same on every machine and in every run. It tells
/// things apart and resists no attacker.
package struct StableHash: Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Adds one part. Its end is marked with a byte that UTF-8 never holds, so that two lists of
  /// parts never read alike.
  package mutating func add(part bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
    add(0xFF)
  }

  /// Sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
